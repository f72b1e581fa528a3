"""How a command tells that it did not do what was asked: a sentence, and facts for a program."""

import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ocop_desktop.domain.errors import (
    BrokenRegulation,
    CellsRefused,
    ColumnsMissing,
    EncodingUnsure,
    LayoutUnsure,
    MoneyUnitUnsure,
    OcopError,
    PathError,
    SheetMissing,
    SheetUnsure,
    UnknownList,
)
from ocop_desktop.domain.importing.columns import Layout
from ocop_desktop.domain.outlets.sale_columns import MoneyUnit
from ocop_desktop.messages.failures import failure_message
from ocop_desktop.messages.message import in_vietnamese

_STOPPED_WORDS = "Đã dừng theo yêu cầu. Việc đang làm chưa xong; tệp cũ, nếu có, vẫn như trước."


def print_refusal(error: OcopError, *, as_json: bool) -> None:
    """Print the error's sentence on stderr, and with `as_json` its facts on stdout.

    The facts are `kind` (the name of the error), `message`, `file` and `line` where it has them, and
    what may be chosen where a list was not clear: `columns`, `layouts`, `sheets`, `encodings`.
    """
    kind = re.sub(r"(?<!^)(?=[A-Z])", "_", type(error).__name__).casefold()
    words = " ".join(
        filter(None, (failure_message(error, in_vietnamese).plain, _name_option(error)))
    )
    facts = {"file": _find_file(error), "line": None, **_list_choices(error)}
    _print_error(kind, words, facts, as_json=as_json)


def print_usage_error(usage: str, message: str, *, as_json: bool) -> None:
    """Print what is wrong with the words of a command, after the words it takes."""
    sys.stderr.write(usage)
    _print_error("usage", message, {}, as_json=as_json)


def print_stopped(*, as_json: bool) -> None:
    """Print that Ctrl+C or SIGTERM has ended the command."""
    _print_error("stopped", _STOPPED_WORDS, {}, as_json=as_json)


def _print_error(kind: str, message: str, facts: Mapping[str, Any], *, as_json: bool) -> None:
    if as_json:
        told = {"kind": kind, "message": message, "file": None, "line": None, **facts}
        print(json.dumps({"error": told}, ensure_ascii=False))
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


def _list_choices(error: OcopError) -> dict[str, Any]:
    """What a program may choose from, where a list was found but is not clear."""
    match error:
        case UnknownList(columns=columns):
            return {"columns": _make_columns(columns)}
        case LayoutUnsure(columns=columns, layouts=layouts):
            return {"columns": _make_columns(columns), "layouts": list(layouts)}
        case SheetUnsure(sheets=sheets):
            return {"sheets": [name for name, _rows in sheets]}
        case EncodingUnsure(candidates=candidates, columns=columns):
            names = [name for name, _sample in candidates]
            return {"columns": _make_columns(columns), "encodings": names}
        case SheetMissing(sheets=names):
            return {"sheets": list(names)}
        case _:
            return _list_faults(error)


def _list_faults(error: OcopError) -> dict[str, Any]:
    """What is wrong in a list of monthly sales, part by part."""
    match error:
        case ColumnsMissing(missing=missing, headings=headings):
            return {"missing": list(missing), "headings": list(headings)}
        case MoneyUnitUnsure(examples=examples):
            return {"units": list(MoneyUnit), "examples": list(examples)}
        case CellsRefused(cells=cells):
            keys = ("row", "column", "value", "reason")
            return {"cells": [dict(zip(keys, cell, strict=True)) for cell in cells]}
        case _:
            return {}


def _make_columns(columns: tuple[tuple[str, str], ...]) -> list[dict[str, str | None]]:
    return [{"heading": heading, "field": field or None} for heading, field in columns]


def _name_option(error: OcopError) -> str:
    """The option of `import` that answers what was not clear; empty for any other error."""
    match error:
        case SheetUnsure() | SheetMissing():
            return "Ghi tên trang sau --sheet."
        case EncodingUnsure(candidates=candidates):
            return f"Ghi bảng mã sau --encoding: {', '.join(name for name, _ in candidates)}."
        case LayoutUnsure(layouts=layouts):
            return f"Ghi loại danh sách sau --layout: {', '.join(layouts)}."
        case MoneyUnitUnsure():
            return f"Ghi đơn vị sau --unit: {', '.join(MoneyUnit)}."
        case UnknownList():
            return f"Loại danh sách ghi sau --layout: {', '.join(Layout)}."
        case _:
            return ""
