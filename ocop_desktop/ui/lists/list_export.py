"""Xuất Excel: writes a list, or a table about its rows, as an Excel or CSV file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.files import EXPORTS, choose_target, open_with_system, show_in_folder
from ocop_desktop.ui.lists.row_model import shown_cell, shown_column
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import JobOutcome
from ocop_desktop.ui.widgets.popup_menu import PopupMenu

if TYPE_CHECKING:  # what exporting needs is imported when something is exported
    from ocop_desktop.domain.exporting.export_table import ExportedFile

translate = QCoreApplication.translate
KEYS = "Ctrl+E"


@dataclass(frozen=True)
class ExportChoice:
    """A table that can be exported: its words, the name of the file, the service and its arguments.

    `arguments` follow the target; `needs_rows` is asked before it is offered. `takes_day` says that
    the service is told the day.
    """

    words: str
    file_name: str
    service: Callable[..., ExportedFile]
    arguments: Callable[[], tuple[Any, ...]]
    can_export: Callable[[], bool] = lambda: True
    takes_day: bool = True


class ListExport(QObject):
    """Exports what `choices` offer; `action` opens their menu, or starts the only one.

    Where `keys` are given, they export the first choice.
    """

    def __init__(
        self, context: PageContext, page: QWidget, choices: Sequence[ExportChoice], keys: str = ""
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.choices = tuple(choices)
        self.action = QAction(self.tr("Xuất Excel"), self)
        self.action.setToolTip(self._hint(keys))
        theme.set_icon(self.action, "file-spreadsheet")
        self.action.triggered.connect(self.export_first)
        if len(self.choices) > 1:
            self.action.setMenu(self._make_menu())
        if keys:
            self.action.setShortcut(keys)
            self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            page.addAction(self.action)

    def export_first(self) -> None:
        """Export the first choice."""
        self.start(self.choices[0])

    def start(self, choice: ExportChoice) -> None:
        """Ask where to write, then export; nothing happens where there is nothing to export."""
        if choice.can_export():
            choose_target(
                self._page,
                self._context.preferences,
                choice.words,
                f"{choice.file_name}.xlsx",
                EXPORTS,
                partial(self.write, choice),
            )

    def write(self, choice: ExportChoice, target: Path) -> None:
        """Export to `target` as a job."""
        day = {"on": self._context.on} if choice.takes_day else {}
        self._context.runner.start_job(
            self.tr("Xuất {name}").format(name=target.name),
            self._on_exported,
            choice.service,
            target,
            *choice.arguments(),
            **day,
        )

    def add_entry(self, words: str, on_triggered: Callable[[], object]) -> None:
        """Add an entry below the choices of the menu."""
        menu = self.action.menu()
        if isinstance(menu, QMenu):
            menu.addSeparator()
            entry = menu.addAction(words)
            entry.triggered.connect(lambda: on_triggered())  # noqa: PLW0108 - Qt would hand over `checked`

    def _on_exported(self, exported: ExportedFile) -> JobOutcome:
        target = exported.file
        words = self.tr("Đã ghi {rows} dòng vào “{name}”.")
        return JobOutcome(
            words.format(rows=format_number(exported.rows), name=target.name),
            (
                (self.tr("Mở tệp"), partial(open_with_system, target)),
                (self.tr("Mở thư mục"), partial(show_in_folder, target)),
            ),
        )

    def _hint(self, keys: str) -> str:
        words = self.tr("Xuất ra tệp Excel hoặc CSV")
        return f"{words} ({keys})" if keys else words

    def _make_menu(self) -> QMenu:
        menu = PopupMenu(self._page)
        for choice in self.choices:
            action = menu.addAction(choice.words)
            action.triggered.connect(partial(self.start, choice))
        menu.aboutToShow.connect(partial(self._enable, menu))
        return menu

    def _enable(self, menu: QMenu) -> None:
        for action, choice in zip(menu.actions(), self.choices, strict=False):
            action.setEnabled(choice.can_export())


def shown_choices(
    table: RowTable, make_table: Callable[[], ShownTable]
) -> tuple[ExportChoice, ...]:
    """The two choices of every list: as it is shown, and with all its columns."""
    name = table.accessibleName()
    return (
        make_list_choice(translate("ListExport", "Bảng đang xem"), name, make_table),
        make_list_choice(
            translate("ListExport", "Bảng đang xem, mọi cột"),
            name,
            lambda: _widen(make_table(), table),
        ),
    )


def make_list_choice(
    words: str, file_name: str, make_table: Callable[[], ShownTable]
) -> ExportChoice:
    """A list as it is shown."""
    return ExportChoice(words, file_name, services.exports.export_list, lambda: (make_table(),))


def make_template_export(context: PageContext, window: QWidget) -> ListExport:
    """What writes an empty workbook to be filled and imported."""
    words = translate("ListExport", "Mẫu nhập trống")
    name = translate("ListExport", "Mẫu nhập sản phẩm OCOP")
    choice = ExportChoice(words, name, services.exports.write_template, tuple)
    return ListExport(context, window, [choice])


def _widen(shown: ShownTable, table: RowTable) -> ShownTable:
    """The table with the columns that are hidden too."""
    columns = table.column_layout.columns
    return replace(
        shown,
        columns=tuple(map(shown_column, columns)),
        rows=tuple(tuple(shown_cell(column, row) for column in columns) for row in table.rows),
    )
