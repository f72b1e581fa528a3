"""The commands of a list in one place: its bar, its context menu, the count in the status bar."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ocop_desktop.ui.lists.list_verbs import ListVerbs, Verb
from ocop_desktop.ui.lists.selection_bar import SelectionBar
from ocop_desktop.ui.page import PageWidget


class SelectableList(Protocol):
    """A table, or several views of the same rows."""

    selection_changed: SignalInstance

    def selected_count(self) -> int:
        """How many rows are selected."""

    def set_verbs(self, verbs: ListVerbs) -> None:
        """Offer these verbs in the context menu."""

    def choose_columns_action(self) -> QAction:
        """The action that opens the chooser of the columns."""

    def isVisibleTo(self, ancestor: QWidget, /) -> bool:  # noqa: N802 - Qt's name
        """Whether it is shown while `ancestor` is."""


def make_selection_bar(
    page: PageWidget,
    view: SelectableList,
    verbs: Sequence[Verb | None],
    list_actions: Sequence[QAction] = (),
) -> SelectionBar:
    """Make the bar of a list of `page`, and offer the same verbs in the list's context menu."""
    offered = ListVerbs(page, verbs)
    bar = SelectionBar(offered, (*list_actions, view.choose_columns_action()))
    view.set_verbs(offered)

    def show_count() -> None:
        count = view.selected_count()
        bar.show_count(count)
        if view.isVisibleTo(page):
            page.set_selected_count(count)

    view.selection_changed.connect(show_count)
    return bar
