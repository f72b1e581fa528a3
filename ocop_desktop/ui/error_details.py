"""What may be said of an error to anybody: kinds of errors, lines of code, versions; never a value."""

import os
import platform
import re
import sys
import traceback
from collections.abc import Iterator
from enum import Enum

from PySide6 import __version__ as qt_version

from ocop_desktop.domain.errors import OcopError

MAX_CAUSES = 5
MAX_FRAMES = 40
_ROOMS = ("site-packages", "ocop_desktop", "lib")
_PAINTING = frozenset(
    {"paintEvent", "paint", "data", "headerData", "sizeHint", "sectionSizeFromContents", "drawRow"}
)
_VALUE = re.compile(r"""[/\\"'“‘«(<\[]|[^\x00-\x7f]|\d{4}""")


def describe_error(error: BaseException) -> str:
    """The kinds of the error and of what caused it, each with its lines of code, the cause last."""
    return "\n".join(_describe_one(one) for one in _list_causes(error))


def describe_versions() -> str:
    """The versions of the program's parts and of the system, in one line."""
    python = ".".join(map(str, sys.version_info[:3]))
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"OCOP Desktop {_program_version()} · Python {python} · Qt {qt_version} · {system}"


def find_place(error: BaseException) -> str:
    """Where an error was raised: the same place again is the same error."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    code = trace.tb_frame.f_code
    return f"{type(error).__name__} {_shorten_path(code.co_filename)}:{trace.tb_lineno}"


def is_in_painting(error: BaseException) -> bool:
    """Whether Qt was drawing or measuring: it asks again and again, whatever the clerk does."""
    frames = traceback.walk_tb(error.__traceback__)
    return any(frame.f_code.co_name in _PAINTING for frame, _ in frames)


def hide_values(text: str) -> str:
    """A message of Qt up to where a name, a path or a number begins."""
    found = _VALUE.search(text)
    return text if found is None else f"{text[: found.start()].rstrip()} …"


def _list_causes(error: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = error
    for _ in range(MAX_CAUSES):
        if one is None:
            return
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _describe_one(error: BaseException) -> str:
    kind = type(error)
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    reasons = [str(one.value) for one in _list_reasons(error)]
    lines = [" ".join((name, *reasons))]
    for frame in traceback.extract_tb(error.__traceback__)[-MAX_FRAMES:]:
        lines.append(f"  {_shorten_path(frame.filename)}:{frame.lineno} {frame.name}")
        if frame.line:
            lines.append(f"    {frame.line}")
    return "\n".join(lines)


def _list_reasons(error: BaseException) -> Iterator[Enum]:
    """The codes that an error of ours carries: they are the program's own words."""
    if isinstance(error, OcopError):
        yield from (value for value in vars(error).values() if isinstance(value, Enum))


def _shorten_path(path: str) -> str:
    """A file of code by its place in the program or library: where those lie may name a person."""
    parts = path.replace(os.sep, "/").split("/")
    for room in _ROOMS:
        if room in parts:
            return "/".join(parts[parts.index(room) :])
    return parts[-1]


def _program_version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - not at the start

    try:
        return version("ocop-desktop")
    except PackageNotFoundError:
        return "?"
