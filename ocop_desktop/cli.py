"""The commands: the same services as the window, answers as words or as one JSON object."""

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 a clear message on stderr, 2 wrong usage."""
    del arguments
    return 2
