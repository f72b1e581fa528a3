"""What one action changed, as rows of a list."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.change import Change, ChangeSet
from ocop_desktop.messages.columns import column_words
from ocop_desktop.ui.history.history_columns import ChangeRow
from ocop_desktop.ui.words.change_words import field_value_words, list_changed_fields
from ocop_desktop.ui.words.recorded_values import ChangeNames

translate = QCoreApplication.translate
MAX_WHOLE = 12
"""An action on more records than this names each one that came or went, without its fields."""
_EMPTY: tuple[object, ...] = (None, "", [], {}, False)
_Field = tuple[str, str, str, str]


def list_change_rows(action: ChangeSet, names: ChangeNames) -> tuple[ChangeRow, ...]:
    """The fields that an action changed, record by record, in the order it was done."""
    with_fields = len(action.changes) <= MAX_WHOLE
    rows: list[ChangeRow] = []
    for change in action.changes:
        name = names.records.get((change.table, change.row_id), "")
        for column, field, before, after in _list_fields(change, names, with_fields=with_fields):
            rows.append(
                ChangeRow(
                    len(rows) + 1, change.table, change.row_id, column, name, field, before, after
                )
            )
    return tuple(rows)


def _list_fields(change: Change, names: ChangeNames, *, with_fields: bool) -> Iterator[_Field]:
    """The column, its label, and the words before and after, of each changed field."""
    before, after = change.before, change.after
    if before is not None and after is not None:
        for column, value in after.items():
            for one in list_changed_fields(change.table, column, before.get(column), value, names):
                yield column, one.label, one.before, one.after
        return
    present = translate("History", "có trong sổ")
    absent = translate("History", "không có")
    whole = translate("History", "Cả bản ghi")
    yield ("", whole, present, absent) if after is None else ("", whole, absent, present)
    if with_fields:
        yield from _list_whole(change, names)


def _list_whole(change: Change, names: ChangeNames) -> Iterator[_Field]:
    """The fields of a record that came or went, without the empty ones."""
    for column, value in (change.before or change.after or {}).items():
        if value not in _EMPTY:
            label = column_words(change.table, column, translate)
            words = field_value_words(change.table, column, value, names)
            yield (column, label, words, "") if change.after is None else (column, label, "", words)
