"""A record as it was on some day and as it is now, field by field."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.change import RowValues
from ocop_desktop.messages.columns import column_words
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.words.change_words import field_value_words
from ocop_desktop.ui.words.recorded_values import ChangeNames

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StateRow:
    """One field of a record: the words for then and for now."""

    id: str
    field: str
    then: str
    now: str
    differs: bool


def state_columns() -> tuple[RowColumn, ...]:
    """The field, its value then, its value now, and whether they differ."""
    return (
        RowColumn("field", translate("History", "Ô"), lambda row: row.field, 22, sortable=False),
        RowColumn("then", translate("History", "Ngày ấy"), lambda row: row.then, 30,
                  sortable=False),
        RowColumn("now", translate("History", "Bây giờ"), lambda row: row.now, 28, sortable=False,
                  is_name=True),
        RowColumn("differs", translate("History", "So sánh"), _differs_words, 10, sortable=False),
    )  # fmt: skip


def list_state_rows(
    table: str, then: RowValues, now: RowValues | None, names: ChangeNames
) -> tuple[StateRow, ...]:
    """Every field that holds something then or now."""
    rows = []
    for column, value in then.items():
        present = None if now is None else now.get(column)
        old = field_value_words(table, column, value, names)
        new = "" if now is None else field_value_words(table, column, present, names)
        if value not in _EMPTY or present not in _EMPTY:
            label = column_words(table, column, translate)
            rows.append(StateRow(column, label, old, new, now is None or value != present))
    return tuple(rows)


def _differs_words(row: StateRow) -> str:
    return translate("History", "khác") if row.differs else ""


_EMPTY: tuple[object, ...] = (None, "", [], {})
