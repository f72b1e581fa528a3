"""Asking the system for a file that somebody named."""

from pathlib import Path


def is_file(path: Path) -> bool:
    """Whether a file stands at `path`; not where the system refuses the name or the folder."""
    try:
        return path.is_file()
    except OSError:
        return False
