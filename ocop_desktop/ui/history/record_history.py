"""How any page asks for the history of one of its records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.page import PageWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RecordHistory:
    """One record whose history the page Nhật ký shows: its kind, its id, what it is called."""

    kind: RecordKind
    row_id: int
    name: str


def make_history_verb(
    page: PageWidget,
    kind: RecordKind,
    selected: Callable[[], Sequence[Any]],
    find_name: Callable[[Any], str] = lambda row: row.name,
    find_id: Callable[[Any], int] = lambda row: row.id,
) -> Verb:
    """The verb "Lịch sử" of a list of `page`: it shows the history of the selected record."""

    def show() -> None:
        for row in selected()[:1]:
            page.page_requested.emit("history", RecordHistory(kind, find_id(row), find_name(row)))

    return _make_verb(show, maximum=1)


def make_entry_history_verb(entry: QWidget, record: RecordHistory) -> Verb:
    """The verb "Lịch sử" of a record that is shown by itself, somewhere on a page."""

    def show() -> None:
        page = entry.parentWidget()
        while page is not None and not isinstance(page, PageWidget):
            page = page.parentWidget()
        if page is not None:
            page.page_requested.emit("history", record)

    return _make_verb(show)


def _make_verb(show: Callable[[], None], maximum: int | None = None) -> Verb:
    return Verb(
        translate("RecordHistory", "Lịch sử"),
        "history",
        show,
        translate("RecordHistory", "Xem mọi việc đã làm với bản ghi này, trước và sau"),
        maximum=maximum,
    )
