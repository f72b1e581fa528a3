"""The navigation at the left of the window: a button for each page with an icon and a count."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.window.pages import PageEntry

_NARROW = 6
_LONG = 12  # letters: a longer title stands in two lines


class NavigationButton(QToolButton):
    """The button of one page: icon, title and a count at the right edge."""

    def __init__(self, entry: PageEntry) -> None:
        super().__init__()
        self._title = entry.title
        self.key = entry.key
        self._lines = _break_title(entry.title)
        self.setText("\n".join(f" {line.replace('&', '&&')}" for line in self._lines))
        self.setAccessibleName(entry.title)
        self.setCheckable(True)
        self.setProperty("role", "navigation")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.set_icon(self, entry.icon)
        self._count = theme.style_muted(QLabel())
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 2 * theme.GRID, 0)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_count(self, count: int) -> None:
        """Show `count` beside the title."""
        self._count.setText(format_number(count))
        self.setAccessibleName(f"{self._title}, {format_number(count)}")

    def set_compact(self, is_compact: bool) -> None:
        """Show the icon alone, with the title where the mouse rests."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if is_compact else style.ToolButtonTextBesideIcon
        )
        self.setToolTip(self._title if is_compact else "")
        self._count.setVisible(not is_compact)

    def minimumSizeHint(self) -> QSize:
        """The rows stand closer in a low window, so that every page is in reach."""
        return QSize(super().minimumSizeHint().width(), self._words_height() + theme.GRID // 2)

    def sizeHint(self) -> QSize:
        if self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            side = self.iconSize().width() + 4 * theme.GRID
            return QSize(side, self.fontMetrics().height() + 2 * theme.GRID)
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(f"{line} 99.999") for line in self._lines)
        width = longest + self.iconSize().width()
        return QSize(width + 7 * theme.GRID, self._words_height() + 2 * theme.GRID)

    def _words_height(self) -> int:
        is_compact = self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        return self.fontMetrics().height() * (1 if is_compact else len(self._lines))


class Navigation(QFrame):
    """The buttons of all pages; `chosen` carries the key of a page.

    In a narrow window the buttons are icons, which leaves the width to the page.
    """

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self.office = QLabel("OCOP", wordWrap=True)
        self.office.setProperty("role", "office")
        self._buttons: dict[str, NavigationButton] = {}
        self._window_width = 0
        self._group = QButtonGroup(self, exclusive=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, theme.GRID)
        column.setSpacing(0)
        column.addWidget(self.office)
        column.addSpacing(theme.GRID)
        for entry in entries:
            column.addWidget(self._add_button(entry))
        column.addStretch(1)
        theme.notifier.changed.connect(self._fit_width)
        self._fit_width()

    def show_current(self, key: str) -> None:
        """Check the button of the page that is shown."""
        self._buttons[key].setChecked(True)

    def show_count(self, key: str, count: int) -> None:
        """Show a count beside a page's title."""
        self._buttons[key].show_count(count)

    def fit(self, window_width: int) -> None:
        """Show icons alone where the full width would take more than a sixth of the window."""
        self._window_width = window_width
        self._fit_width()

    def _add_button(self, entry: PageEntry) -> NavigationButton:
        button = NavigationButton(entry)
        button.clicked.connect(lambda: self.chosen.emit(entry.key))
        self._group.addButton(button)
        self._buttons[entry.key] = button
        return button

    def _fit_width(self) -> None:
        for button in self._buttons.values():
            button.setIconSize(theme.icon_size())
            button.set_compact(False)
        full = self._widest_button()
        is_compact = 0 < self._window_width < _NARROW * full
        for button in self._buttons.values():
            button.set_compact(is_compact)
        self.office.setVisible(not is_compact)
        width = self._widest_button()
        self.setFixedWidth(width)
        for button in self._buttons.values():
            button.setFixedWidth(width)
            button.setMaximumHeight(button.sizeHint().height())

    def _widest_button(self) -> int:
        return max(button.sizeHint().width() for button in self._buttons.values())


def _break_title(title: str) -> tuple[str, ...]:
    """A title in one line, or a long one in two lines of about the same length."""
    spaces = [place for place, letter in enumerate(title) if letter == " "]
    if len(title) <= _LONG or not spaces:
        return (title,)
    middle = min(spaces, key=lambda place: max(place, len(title) - place - 1))
    return title[:middle], title[middle + 1 :]
