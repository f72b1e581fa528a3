"""A form with several pages, listed at the left."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.ui import theme
from ocop_desktop.ui.forms.form import AnyField, Form

_TITLE = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1


class PagedForm(Form):
    """`add_page` adds a page, and rows go to the last one. Ctrl+PgDn and Ctrl+PgUp change pages."""

    scrolls_itself = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page_of: dict[str, int] = {}
        self._problems: tuple[Problem, ...] = ()
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Các phần của hồ sơ"))
        self.contents.setProperty("role", "contents")
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setSpacing(2)
        self.contents.viewport().setAutoFillBackground(False)
        self.contents.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._stack = QStackedWidget()
        self.contents.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.contents.itemClicked.connect(self._focus_page)
        body = QHBoxLayout()
        body.setSpacing(2 * theme.GRID)
        body.addWidget(self.contents)
        body.addWidget(self._stack, 1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - the form's own column
        column.takeAt(column.count() - 1)
        column.insertLayout(0, body, 1)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, lambda: self._turn_pages(1))
        QShortcut(QKeySequence("Ctrl+PgUp"), self, lambda: self._turn_pages(-1))
        theme.notifier.changed.connect(self._fit_page_list)
        theme.notifier.changed.connect(self._update_page_list)

    def add_page(self, title: str, icon: str, *, fills: bool = False) -> None:
        """Add a page for the rows that follow; with `fills` they take its full height."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.GRID, theme.GRID)
        self._rows = self.make_rows()
        column.addLayout(self._rows, 1 if fills else 0)
        if not fills:
            column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._stack.addWidget(scroll)
        item = QListWidgetItem(title)
        item.setData(_TITLE, title)
        item.setData(_ICON, icon)
        self.contents.addItem(item)
        self._show_page_state(self.contents.count() - 1, [])
        if self.contents.count() == 1:
            self.contents.setCurrentRow(0)
        self._fit_page_list()

    def add(
        self, name: str, label: str, field: AnyField, *, required: bool = False, hint: str = ""
    ) -> AnyField:
        """Add a row to the last page."""
        self._page_of[name] = self._stack.count() - 1
        return super().add(name, label, field, required=required, hint=hint)

    def add_full_width_field(
        self, name: str, label: str, field: AnyField, *, hint: str = ""
    ) -> AnyField:
        """Add a field across the full width, with its label above it."""
        self.add(name, label, field, hint=hint)
        self._captions.pop()
        row = self._rows.takeRow(self._rows.rowCount() - 1)
        for place, item in enumerate((row.labelItem, row.fieldItem)):
            widget = item.widget()
            if widget is not None:
                if place == 0 and self._rows.rowCount():
                    widget.setContentsMargins(0, theme.GRID, 0, 0)
                self._rows.addRow(widget)
        return field

    @contextmanager
    def add_box(self, title: str, text: str) -> Iterator[None]:
        """Add a frame with `title` and a remark for the rows added inside the `with` block."""
        outer = self._rows
        frame = QFrame(frameShape=QFrame.Shape.StyledPanel)
        frame.setProperty("role", "panel")
        frame.setAccessibleName(title)
        self._rows = self.make_rows()
        frame.setLayout(self._rows)
        self._rows.setContentsMargins(*[2 * theme.GRID] * 4)
        self._rows.addRow(theme.style_heading(QLabel(title, wordWrap=True), 3))
        self._rows.addRow(theme.style_muted(QLabel(text, wordWrap=True)))
        yield
        outer.addRow(frame)
        self._rows = outer

    def hide_page(self, title: str) -> None:
        """Take the page of that title out of the list, if there is one."""
        for item in self.contents.findItems(title, Qt.MatchFlag.MatchExactly):
            item.setHidden(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V that no field of its own has taken goes to the page's field that takes pictures."""
        fields = [self._fields[name] for name in self._names_of(self.contents.currentRow())]
        pastes = [field for field in fields if hasattr(field, "paste")]
        if event.matches(QKeySequence.StandardKey.Paste) and pastes:
            pastes[0].paste()
            return
        super().keyPressEvent(event)

    def _names_of(self, page: int) -> list[str]:
        return [name for name, place in self._page_of.items() if place == page]

    def _focus_page(self) -> None:
        """Set the focus to the first field of the page that was clicked."""
        names = self._names_of(self.contents.currentRow())
        if names:
            self._fields[names[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def value(self, name: str) -> Any:
        """The value of the row `name`."""
        return self._fields[name].value()  # type: ignore[attr-defined]

    def set_value(self, name: str, value: object) -> None:
        """Show `value` in the row `name`."""
        self._fields[name].set_value(value)  # type: ignore[attr-defined]

    def connect_editing_finished(self, slot: Callable[[str], object]) -> None:
        """Call `slot` with the name of a row when its editing is finished."""
        for name, field in self._fields.items():
            signal = getattr(field, "editing_finished", None)
            if signal is not None:
                signal.connect(partial(slot, name))

    def names(self) -> tuple[str, ...]:
        """The names of all rows, in the order of the pages."""
        return tuple(self._fields)

    def jump_to(self, name: str) -> None:
        """Show the page of the row `name` and set the focus to it."""
        page = self._page_of.get(name)
        if page is None:
            return
        self.contents.setCurrentRow(page)
        super().jump_to(name)
        scroll = self._stack.widget(page)
        if isinstance(scroll, QScrollArea):
            scroll.ensureWidgetVisible(self._fields[name], 0, 6 * theme.GRID)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Mark the rows and pages with problems, and show the summary."""
        self._problems = tuple(problems)
        super().show_problems(self._problems)
        self._update_page_list()

    def _update_page_list(self) -> None:
        for page in range(self.contents.count()):
            found = [
                problem for problem in self._problems if self._page_of.get(problem.field) == page
            ]
            self._show_page_state(page, found)

    def _show_page_state(self, page: int, problems: list[Problem]) -> None:
        item = self.contents.item(page)
        title = item.data(_TITLE)
        hard = any(problem.severity is Severity.HARD for problem in problems)
        tint = ("error" if hard else "warning") if problems else "muted"
        item.setIcon(theme.icon("triangle-alert" if problems else item.data(_ICON), tint))
        words = self.tr("{title}: {count} chỗ cần xem").format(title=title, count=len(problems))
        item.setToolTip(words if problems else title)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words if problems else title)

    def _turn_pages(self, step: int) -> None:
        page = self.contents.currentRow() + step
        if 0 <= page < self.contents.count():
            self.contents.setCurrentRow(page)
            self.contents.setFocus()

    def _fit_page_list(self) -> None:
        metrics = self.contents.fontMetrics()
        self.contents.setIconSize(theme.icon_size())
        longest = max(
            (metrics.horizontalAdvance(self.contents.item(row).text()) for row in
             range(self.contents.count())),
            default=0,
        )  # fmt: skip
        for row in range(self.contents.count()):
            self.contents.item(row).setSizeHint(QSize(0, metrics.height() + theme.GRID + 4))
        width = longest + theme.icon_size().width() + 4 * theme.GRID
        self.contents.setFixedWidth(width)
        self._beside = width + 4 * theme.GRID
        self._wrap_rows()


def resize_within_screen(dialog: QWidget, letters: int, lines: int) -> None:
    """Resize a dialog to a width in characters and a height in lines, within its screen."""
    metrics, available = dialog.fontMetrics(), dialog.screen().availableSize()
    width = letters * metrics.averageCharWidth()
    height = lines * metrics.lineSpacing()
    dialog.resize(min(width, available.width() - 40), min(height, available.height() - 60))
