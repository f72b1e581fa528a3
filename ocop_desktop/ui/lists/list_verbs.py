"""What can be done with the selected rows of a list, as actions of its bar and its context menu."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.record_menu import RecordMenu
from ocop_desktop.ui.writing import needs_writing


@dataclass(frozen=True)
class Verb:
    """One thing to do with selected rows: its words and what is called.

    It can be done with `minimum` to `maximum` rows; None is any number. `menu` holds its choices, then
    nothing is called. One that `writes` rests while the register can only be read. `applies` tells
    whether it fits the rows that are selected.
    """

    words: str
    icon: str
    act: Callable[[], object] | None
    hint: str = ""
    minimum: int = 1
    maximum: int | None = None
    menu: QMenu | None = None
    writes: bool = False
    applies: Callable[[], bool] = lambda: True

    def fits(self, count: int) -> bool:
        """Whether it can be done with the `count` selected rows."""
        is_enough = self.minimum <= count and (self.maximum is None or count <= self.maximum)
        return is_enough and self.applies()


class ListVerbs(QObject):
    """The actions of verbs, enabled by the number of selected rows; None separates groups."""

    def __init__(self, parent: QObject, verbs: Sequence[Verb | None]) -> None:
        super().__init__(parent)
        self._verbs = tuple(verb for verb in verbs if verb is not None)
        made = iter([self._make_action(verb) for verb in self._verbs])
        self._menu_actions = [None if verb is None else next(made) for verb in verbs]
        self.update(0)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """The actions in order."""
        return tuple(action for action in self._menu_actions if action is not None)

    def menu_actions(self) -> list[QAction | None]:
        """The actions in order, None between groups."""
        return list(self._menu_actions)

    def update(self, count: int) -> None:
        """Enable what can be done with `count` rows."""
        for verb, action in zip(self._verbs, self.actions, strict=True):
            action.setEnabled(verb.fits(count))

    def _make_action(self, verb: Verb) -> QAction:
        action = QAction(verb.words, self)
        action.setToolTip(verb.hint or verb.words)
        theme.set_icon(action, verb.icon)
        if verb.menu is not None:
            action.setMenu(verb.menu)
        elif (act := verb.act) is not None:
            action.triggered.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over `checked`
        if verb.writes:
            needs_writing(action)
        return action


def add_entry_menu(entry: QWidget, verbs: Sequence[Verb]) -> RecordMenu:
    """Give a record that is shown by itself a context menu of these verbs."""
    offered = ListVerbs(entry, verbs)
    offered.update(1)
    return RecordMenu(entry, offered.menu_actions)
