"""Start a command or the window, and answer a command's errors with a sentence and an exit code."""

import argparse
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from ocop_desktop.commands.options import add_day, add_register
from ocop_desktop.domain.errors import OcopError

DONE, FAILED, USAGE, STOPPED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window.

    0 done, 1 a clear message on stderr, 2 wrong usage, 130 stopped by Ctrl+C or SIGTERM.
    """
    words = sys.argv[1:] if arguments is None else arguments
    options = _parse_window_options(words)
    if options is not None:
        return _open_window(options.register, options.on)
    return _run_command(words)


def _parse_window_options(words: Sequence[str]) -> argparse.Namespace | None:
    """The options of the window, which loads no command; None where there is more to understand."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.set_defaults(command=None)
    add_register(parser)
    add_day(parser)
    try:
        options, rest = parser.parse_known_args(words)
    except argparse.ArgumentError:
        return None
    return None if rest else options


def _open_window(folder: Path | None, on: date) -> int:
    from ocop_desktop import app  # noqa: PLC0415 - Qt loads only for the window

    return app.run(folder, on)


def _run_command(words: Sequence[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Names of files may hold bytes of no letter: "\udcff" is what JSON writes for such a one.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        with _interrupt_on_sigterm():
            options = _parse(words)
            if options.command:
                return _run(options)
    except KeyboardInterrupt:
        from ocop_desktop.commands.refusals import print_stopped  # noqa: PLC0415 - for commands only

        print_stopped(as_json="--json" in words)
        return STOPPED
    return _open_window(options.register, options.on)


def _parse(words: Sequence[str]) -> argparse.Namespace:
    from ocop_desktop.commands.parser import WrongUsage, make_parser  # noqa: PLC0415 - loads the database
    from ocop_desktop.commands.refusals import print_usage_error  # noqa: PLC0415 - for commands only

    try:
        return make_parser().parse_args(words)
    except WrongUsage as error:
        print_usage_error(error.usage, error.message, as_json="--json" in words)
        raise SystemExit(USAGE) from error


def _run(options: argparse.Namespace) -> int:
    from ocop_desktop.commands.refusals import print_refusal  # noqa: PLC0415 - for commands only

    try:
        code: int | None = options.run(options)
        sys.stdout.flush()
    except OcopError as error:
        print_refusal(error, as_json=options.json)
        return FAILED
    except BrokenPipeError:
        _discard_output()
        return DONE
    return code or DONE


@contextmanager
def _interrupt_on_sigterm() -> Iterator[None]:
    """Treat SIGTERM like Ctrl+C, so that unfinished files are removed before the program ends."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _discard_output() -> None:
    """Send what Python still flushes to the null device: the reader (`| head`) closed the pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
