"""The history as a table: the newest actions first, no more than a sheet holds."""

from datetime import UTC, datetime

import pytest

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.exporting import history_table
from ocop_desktop.domain.exporting.history_table import make_history_table

AT = datetime(2026, 3, 5, 12, tzinfo=UTC)


def test_a_line_says_who_did_what_and_whether_it_holds() -> None:
    actions = (ChangeSet(2, AT, "Lan", "Xóa", undone=True), ChangeSet(1, AT, "", "Thêm"))
    table = make_history_table(actions, 2)
    here = AT.astimezone()
    assert list(table.rows) == [
        (2, here.date(), f"{here:%H:%M}", "Lan", "Xóa", "Đã hoàn tác"),
        (1, here.date(), f"{here:%H:%M}", "", "Thêm", ""),
    ]
    assert (table.total, table.remarks) == (2, ())


def test_of_more_than_a_sheet_holds_the_newest_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_table, "MAX_ROWS", 1)
    table = make_history_table((ChangeSet(2, AT, "Lan", "Xóa"), ChangeSet(1, AT, "", "Thêm")), 2)
    assert len(list(table.rows)) == 1
    assert (table.total, table.remarks) == (1, ("1 việc mới nhất trong 2 việc",))
