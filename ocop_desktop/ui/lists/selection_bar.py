"""The bar below a list: how many rows are selected, and what can be done with them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.list_verbs import ListVerbs
from ocop_desktop.ui.widgets.popup_menu import PopupMenu

_WIDEST_COUNT = 100_000


class SelectionBar(QWidget):
    """Always stands at its place, so that nothing moves when rows are selected.

    Verbs that do not fit the width stand in the menu "Khác"; `list_actions` are of the whole list, and
    show their icons alone where the width is too small for their words.
    """

    def __init__(
        self,
        verbs: ListVerbs,
        list_actions: tuple[QAction, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.verbs = verbs
        self.count = QLabel()
        self.buttons = [make_action_button(action) for action in verbs.actions]
        self._more_menu = PopupMenu(self)
        self.more = QToolButton(autoRaise=True)
        self.more.setText(self.tr("Khác"))
        theme.set_icon(self.more, "chevron-down")
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setProperty("role", "more")
        self.more.setToolTip(self.tr("Những việc khác với các dòng đã chọn"))
        self.more.setMenu(self._more_menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list_buttons = [make_action_button(action) for action in list_actions]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.show_count(0)
        theme.notifier.changed.connect(self._fit)

    def show_count(self, count: int) -> None:
        """Show how many rows are selected, and enable what can be done with them."""
        self.count.setText(self._count_words(count))
        self.verbs.update(count)

    def minimumSizeHint(self) -> QSize:
        buttons = [self.more, *self._list_buttons]
        width = sum(button.sizeHint().width() + theme.GRID // 2 for button in buttons)
        return QSize(width + self._count_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # only now the buttons have the font that they are shown in

    def _count_words(self, count: int) -> str:
        return self.tr("{count} đã chọn").format(count=format_number(count))

    def _count_width(self) -> int:
        return self.count.fontMetrics().horizontalAdvance(self._count_words(_WIDEST_COUNT))

    def _fit(self) -> None:
        """Show the buttons that fit the width; the others are in the menu, whatever is selected."""
        self.count.setFixedWidth(self._count_width())
        gap = theme.GRID // 2
        self._show_list_words(shown=True)
        self._show_list_words(shown=self.width() >= self.minimumSizeHint().width())
        widths = [button.sizeHint().width() + gap for button in self.buttons]
        free = self.width() - self.count.width() - gap
        free -= sum(button.sizeHint().width() + gap for button in self._list_buttons)
        if sum(widths) > free:
            free -= self.more.sizeHint().width() + gap
        fitting = 0
        while fitting < len(widths) and sum(widths[: fitting + 1]) <= free:
            fitting += 1
        self._more_menu.clear()
        for place, button in enumerate(self.buttons):
            button.setVisible(place < fitting)
            if place >= fitting:
                self._more_menu.addAction(button.defaultAction())
        self.more.setVisible(fitting < len(self.buttons))

    def _show_list_words(self, *, shown: bool) -> None:
        style = Qt.ToolButtonStyle
        for button in self._list_buttons:
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly
            )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.GRID // 2)
        row.setSpacing(theme.GRID // 2)
        row.addWidget(self.count)
        for button in (*self.buttons, self.more):
            row.addWidget(button)
        row.addStretch(1)
        for button in self._list_buttons:
            row.addWidget(button)


def make_action_button(action: QAction) -> QToolButton:
    """The flat button of an action below a list: its icon and words, or its menu."""
    button = QToolButton(autoRaise=True)
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if action.menu() is not None:
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
