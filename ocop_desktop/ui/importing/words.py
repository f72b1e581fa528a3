"""The words of an import: kinds of list, encodings, and what becomes of a column."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.importing.columns import Column, ColumnUse, ImportField
from ocop_desktop.domain.importing.table import Cell, CellError, Sheet
from ocop_desktop.domain.text import format_date, format_number
from ocop_desktop.messages.import_fields import import_field_names
from ocop_desktop.messages.importing import column_use

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ColumnTarget:
    """What a column is used for; `field` and `turn` as in `Column`."""

    use: ColumnUse
    field: ImportField | None = None
    turn: int = 1


def target_of(column: Column) -> ColumnTarget:
    """What `column` is used for."""
    if column.field is None or column.use is not ColumnUse.FIELD:
        return ColumnTarget(column.use)
    return ColumnTarget(column.use, column.field, column.turn)


def target_words(target: ColumnTarget) -> str:
    """A target as the clerk chooses it: "Điện thoại", "Công nhận lần 1: Hạng sao"."""
    if target.field is None:
        return column_use(target.use, translate)
    name = import_field_names(translate)[target.field]
    if _room_of(target.field) == "recognition":
        return f"{_group_title(target)}: {name}"
    return name


def target_groups() -> Iterator[tuple[str, list[ColumnTarget]]]:
    """All targets under the titles of their groups; the first group has none."""
    kept = (ColumnUse.NOTE, ColumnUse.STATED, ColumnUse.LEFT_OUT)
    yield "", [ColumnTarget(use) for use in kept]
    rooms: dict[str, list[ImportField]] = {}
    for field in import_field_names(translate):
        rooms.setdefault(_room_of(field), []).append(field)
    for room, fields in rooms.items():
        for turn in (1, 2, 0) if room == "recognition" else (1,):
            targets = [ColumnTarget(ColumnUse.FIELD, field, turn) for field in fields]
            yield _group_title(targets[0]), targets


def _room_of(field: ImportField) -> str:
    return field.partition(".")[0]


def _group_title(target: ColumnTarget) -> str:
    turns = {
        0: translate("Importing", "Công nhận đang có"),
        1: translate("Importing", "Công nhận lần 1"),
    }
    titles = {
        "product": translate("Importing", "Sản phẩm"),
        "producer": translate("Importing", "Chủ thể"),
        "recognition": turns.get(target.turn, translate("Importing", "Công nhận lần 2")),
        "council": translate("Importing", "Điểm của hội đồng"),
        "stated": translate("Importing", "Theo tệp đã nhập"),
    }
    return titles[_room_of(target.field)] if target.field else ""


def sheet_words(sheet: Sheet) -> str:
    """A sheet: its name, how many rows are filled, whether it is hidden."""
    words = translate("Importing", "{name} · {count} dòng").format(
        name=sheet.name or translate("Importing", "Cả tệp"), count=format_number(sheet.rows)
    )
    return (
        translate("Importing", "{sheet} · đang ẩn").format(sheet=words)
        if sheet.is_hidden
        else words
    )


def cell_words(cell: Cell) -> str:
    """A cell as it is read."""
    match cell:
        case CellError():
            return cell.text
        case date():
            return format_date(cell)
        case float() if cell.is_integer():
            return str(int(cell))
        case _:
            return str(cell)
