"""Sheets of labels: those sold in shops, and an office's own, checked before anything is printed."""

import math
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from ocop_desktop.domain.codes import LabelReason
from ocop_desktop.domain.errors import UnfitLabels
from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.text import clean_line

A4_WIDTH, A4_HEIGHT = 210.0, 297.0
MIN_SIDE = 15.0
PAGE_SIDES = (50.0, 1200.0)
MAX_LABELS = 1000
MAX_COPIES = 500
MARGIN = 2.0
UNPRINTABLE = 5.0  # what office printers cannot reach along the edges of the page
_SLACK = 0.05  # manufacturers round to tenths of a millimetre

_COUNTS = ("columns", "rows")
_LENGTHS = ("page_width", "page_height", "width", "height", "left", "top", "step_x", "step_y")
_KEYS = {"page_width": "page_wide", "page_height": "page_high", "width": "wide", "height": "high"}


def _make_a4_sheet(
    columns: int, rows: int, width: float, height: float, gap: float = 0.0, *, cut: bool = False
) -> LabelSheet:
    """Labels in the middle of an A4 page, `gap` mm between the columns."""
    step = width + gap
    left = (A4_WIDTH - (columns - 1) * step - width) / 2
    top = (A4_HEIGHT - rows * height) / 2
    return LabelSheet(
        f"{columns}x{rows}-{width:g}x{height:g}",
        A4_WIDTH, A4_HEIGHT, columns, rows, width, height, round(left, 2), round(top, 2), step, height, cut,
    )  # fmt: skip


PRESETS = (
    _make_a4_sheet(3, 7, 70, 42.4, cut=True),
    _make_a4_sheet(3, 7, 63.5, 38.1, 2.54),
    _make_a4_sheet(2, 7, 99.1, 38.1, 2.54),
    _make_a4_sheet(3, 8, 63.5, 33.9, 2.54),
    _make_a4_sheet(3, 8, 70, 36),
    _make_a4_sheet(3, 8, 70, 37),
    _make_a4_sheet(2, 4, 99.1, 67.7, 2.54),
    _make_a4_sheet(2, 5, 105, 57),
    _make_a4_sheet(4, 10, 48.5, 25.4),
    _make_a4_sheet(5, 13, 38.1, 21.2, 2.54),
)
BADGES = _make_a4_sheet(2, 5, 90, 55, cut=True)


def find_preset(name: str) -> LabelSheet | None:
    """The sheet sold under that geometry ("3x7-63.5x38.1"), None when there is none."""
    return next((sheet for sheet in PRESETS if sheet.name == name), None)


def find_margins(sheet: LabelSheet) -> tuple[float, float]:
    """How far from a label's edges (across, up and down) print keeps clear, in mm.

    More than the usual where labels reach the part of the page that office printers cannot print.
    """
    right = sheet.page_width - sheet.left - (sheet.columns - 1) * sheet.step_x - sheet.width
    bottom = sheet.page_height - sheet.top - (sheet.rows - 1) * sheet.step_y - sheet.height
    across = max(MARGIN, UNPRINTABLE - min(sheet.left, right))
    upright = max(MARGIN, UNPRINTABLE - min(sheet.top, bottom))
    return min(across, sheet.width / 4), min(upright, sheet.height / 4)


def check_label_sheet(sheet: LabelSheet) -> LabelSheet:
    """`sheet` if it can be printed: labels inside the page, beside each other, large enough.

    Raises UnfitLabels.
    """
    for name in _LENGTHS:
        if not math.isfinite(getattr(sheet, name)):
            raise UnfitLabels(LabelReason.NOT_A_NUMBER, name, str(getattr(sheet, name)))
    for name in ("page_width", "page_height"):
        if not PAGE_SIDES[0] <= getattr(sheet, name) <= PAGE_SIDES[1]:
            limit = f"{PAGE_SIDES[0]:g}-{PAGE_SIDES[1]:g}"
            raise UnfitLabels(LabelReason.PAGE_SIZE, name, _format_mm(getattr(sheet, name)), limit)
    for name in _COUNTS:
        if not 1 <= getattr(sheet, name) <= MAX_LABELS:
            raise UnfitLabels(
                LabelReason.NO_LABELS, name, str(getattr(sheet, name)), str(MAX_LABELS)
            )
    for name in ("width", "height"):
        if getattr(sheet, name) < MIN_SIDE:
            raise UnfitLabels(
                LabelReason.TOO_SMALL, name, _format_mm(getattr(sheet, name)), _format_mm(MIN_SIDE)
            )
    _check_row(sheet.left, sheet.width, sheet.step_x, sheet.columns, sheet.page_width, "left")
    _check_row(sheet.top, sheet.height, sheet.step_y, sheet.rows, sheet.page_height, "top")
    return sheet


def _check_row(first: float, size: float, step: float, count: int, page: float, start: str) -> None:
    """One row (or column) of labels along the page; `start` names its first edge."""
    if count > 1 and step < size - _SLACK:
        stepped = "step_x" if start == "left" else "step_y"
        raise UnfitLabels(LabelReason.OVERLAP, stepped, _format_mm(step), _format_mm(size))
    end = first + (count - 1) * step + size
    if first < -_SLACK or end > page + _SLACK:
        raise UnfitLabels(
            LabelReason.OFF_PAGE, start, _format_mm(first if first < 0 else end), _format_mm(page)
        )


def label_sheet_to_data(sheet: LabelSheet) -> dict[str, str | float | int | bool]:
    """`sheet` as plain data for JSON, under the keys that registers have held from the first."""
    return {_KEYS.get(name, name): value for name, value in asdict(sheet).items()}


def label_sheet_from_data(data: Mapping[str, Any]) -> LabelSheet:
    """The sheet that `label_sheet_to_data` wrote, not checked again."""
    return LabelSheet(**{_find_field(key): value for key, value in data.items()})


def parse_label_sheet(data: object) -> LabelSheet:
    """The sheet written in `data`, checked; `cut` may be left out. Raises UnfitLabels."""
    if not isinstance(data, Mapping):
        raise UnfitLabels(LabelReason.NOT_AN_OBJECT, "", str(data)[:40])
    known = {_KEYS.get(field.name, field.name) for field in fields(LabelSheet)}
    for key in data:
        if key not in known:
            raise UnfitLabels(LabelReason.UNKNOWN_KEY, str(key)[:40])
    for key in sorted(known - {"cut"}):
        if key not in data:
            raise UnfitLabels(LabelReason.MISSING_KEY, _find_field(key))
    lengths = {name: _read_length(name, data[_KEYS.get(name, name)]) for name in _LENGTHS}
    title = clean_line(str(data["name"]))[:80]
    return check_label_sheet(
        LabelSheet(
            name=title,
            columns=_read_count("columns", data),
            rows=_read_count("rows", data),
            **lengths,
            cut=data.get("cut") is True,
        )
    )


def _find_field(key: str) -> str:
    """The field of a `LabelSheet` that is written under `key`."""
    return next((name for name, written in _KEYS.items() if written == key), key)


def _read_count(name: str, data: Mapping[str, object]) -> int:
    value = data[name]
    if isinstance(value, bool) or not isinstance(value, int):
        raise UnfitLabels(LabelReason.NOT_A_NUMBER, name, str(value)[:40])
    return value


def _read_length(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UnfitLabels(LabelReason.NOT_A_NUMBER, name, str(value)[:40])
    return float(value)


def _format_mm(length: float) -> str:
    return f"{round(length, 2):g}"
