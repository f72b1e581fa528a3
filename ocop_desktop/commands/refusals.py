"""How a command tells that it did not do what was asked: a sentence, and facts for a program."""

import json
import re
import sys
from pathlib import Path

from ocop_desktop.domain.errors import BrokenRegulation, OcopError, PathError
from ocop_desktop.messages.failures import failure_message
from ocop_desktop.messages.message import in_vietnamese

_STOPPED_WORDS = "Đã dừng theo yêu cầu. Việc đang làm chưa xong; tệp cũ, nếu có, vẫn như trước."


def print_refusal(error: OcopError, *, as_json: bool) -> None:
    """Print the error's sentence on stderr, and with `as_json` its facts on stdout.

    The facts are `kind` (the name of the error), `message`, `file` and `line` where it has them.
    """
    file = _find_file(error)
    kind = re.sub(r"(?<!^)(?=[A-Z])", "_", type(error).__name__).casefold()
    _print_error(kind, failure_message(error, in_vietnamese).plain, file, as_json=as_json)


def print_usage_error(usage: str, message: str, *, as_json: bool) -> None:
    """Print what is wrong with the words of a command, after the words it takes."""
    sys.stderr.write(usage)
    _print_error("usage", message, None, as_json=as_json)


def print_stopped(*, as_json: bool) -> None:
    """Print that Ctrl+C or SIGTERM has ended the command."""
    _print_error("stopped", _STOPPED_WORDS, None, as_json=as_json)


def _print_error(kind: str, message: str, file: str | None, *, as_json: bool) -> None:
    if as_json:
        facts = {"kind": kind, "message": message, "file": file, "line": None}
        print(json.dumps({"error": facts}, ensure_ascii=False))
    print(message, file=sys.stderr)


def _find_file(error: OcopError) -> str | None:
    """The file or folder the error is about."""
    match error:
        case PathError(path=Path() as path):
            return str(path)
        case BrokenRegulation(faults=faults) if faults:
            return faults[0].file
        case _:
            return None
