"""The menus of the main window and their actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ocop_desktop.domain.change import ChangeKind, ChangeSet
from ocop_desktop.ui import theme
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import Action
from ocop_desktop.ui.window.backup_menu import BackupMenu, MenuEntry
from ocop_desktop.ui.window.look_menus import add_look_menus
from ocop_desktop.ui.window.typing_undo import redo_typing, undo_typing
from ocop_desktop.ui.words.values import keep_ampersands
from ocop_desktop.ui.writing import is_writing_allowed, needs_writing

if TYPE_CHECKING:
    from ocop_desktop.domain.register.annex import PastedContent
    from ocop_desktop.ui.lists.list_export import ListExport
    from ocop_desktop.ui.window.list_import import ListImport

translate = QCoreApplication.translate
Keys = QKeySequence.StandardKey | str


class Menus(QObject):
    """The four menus: Tệp (file), Sửa (edit), Xem (view), Trợ giúp (help)."""

    register_requested = Signal()
    new_register_requested = Signal()
    recent_requested = Signal(object)
    close_requested = Signal()
    page_requested = Signal(str, object)

    def __init__(
        self,
        window: QMainWindow,
        context: PageContext,
        current_page: Callable[[], PageWidget],
        page_key: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._current_page = current_page
        self._page_key = page_key
        self._of_register: list[QAction] = []
        self.backups = BackupMenu(window, context)
        self.backups.restored.connect(self.recent_requested)
        self.backups.page_requested.connect(self.page_requested)
        self._add_file_menu()
        self._add_edit_menu()
        self._add_view_menu()
        self._add_help_menu()

    def set_register_open(self, is_open: bool) -> None:
        """Enable what needs an open register."""
        for action in self._of_register:
            action.setEnabled(is_open)

    @property
    def can_import(self) -> bool:
        """Whether a register is open that can be written."""
        return self._context.runner.is_open and is_writing_allowed()

    def import_file(self, table: Path) -> None:
        """Import a table into the open register."""
        self._list_import.import_file((table,))

    def import_pasted(self, pasted: PastedContent) -> None:
        """Import a table that was copied elsewhere."""
        self._list_import.import_pasted(pasted)

    def request_pending(self) -> None:
        """Reload the texts of undo and redo, which name the action they would change."""
        self._context.runner.call_latest(self._show_pending, services.history.pending)

    def done_words(self, sentence: str) -> str:
        """The sentence of a ChangeSet in the past tense: "Đã xóa 3 sản phẩm."."""
        sentence = _in_words(sentence)
        lowered = sentence[:1].lower() + sentence[1:]
        return self.tr("Đã {sentence}.").format(sentence=lowered)

    def undo_actions(self, change: ChangeSet) -> tuple[Action, ...]:
        """The toast action that undoes the change; empty if the change is itself an undo."""
        if change.kind is not ChangeKind.DO:
            return ()
        return ((self.tr("Hoàn tác (Ctrl+Z)"), self.undo_last_action),)

    def undo(self) -> None:
        """Undo typing, else the page's last unsaved step, else the register's last action."""
        if not undo_typing() and not self._current_page().undo():
            self.undo_last_action()

    def undo_last_action(self) -> None:
        """Undo the register's last action."""
        self._context.runner.call(self._on_undone, services.history.undo)

    def redo(self) -> None:
        """Redo typing, else the register's last undone action."""
        if not redo_typing():
            self._context.runner.call(self._on_undone, services.history.redo)

    def _on_undone(self, change: ChangeSet) -> None:
        """Do nothing: the pages reload on the runner's signal `changed`."""

    def _show_pending(self, pending: tuple[str, str]) -> None:
        undo, redo = map(_in_words, pending)
        self._undo_action.setText(
            self.tr("Hoàn tác") + (f" “{keep_ampersands(undo)}”" if undo else "")
        )
        self._redo_action.setText(
            self.tr("Làm lại") + (f" “{keep_ampersands(redo)}”" if redo else "")
        )

    def _add_file_menu(self) -> None:
        menu = self._add_menu(self.tr("&Tệp"))
        standard = QKeySequence.StandardKey
        self._add_writing(menu, self.tr("&Thêm mới"), "plus", standard.New, self._new)
        self._add_writing(menu, self.tr("&Lưu"), "save", standard.Save, self._save)
        menu.addSeparator()
        self._add_action(
            menu, self.tr("&Mở sổ khác…"), "folder-open", "Ctrl+O", self.register_requested.emit
        )
        self._recent = menu.addMenu(self.tr("&Sổ gần đây"))
        self._recent.aboutToShow.connect(self._fill_recent)
        self._add_action(
            menu, self.tr("Tạ&o sổ mới…"), "database", "", self.new_register_requested.emit
        )
        self._add_action(menu, self.tr("Đón&g sổ"), "house", "", self.close_requested.emit)
        menu.addSeparator()
        self._add_writing(
            menu, self.tr("&Nhập từ Excel, CSV…"), "upload", "Ctrl+I", self._import_products
        )
        self._of_register.append(
            self._add_action(
                menu, self.tr("Tải mẫ&u nhập trống…"), "file-spreadsheet", "", self._write_template
            )
        )
        self._of_register.append(
            self._add_action(menu, self.tr("&In…"), "printer", standard.Print, self._print)
        )
        menu.addSeparator()
        self._add_entries(menu, self.backups.file_entries())
        menu.addSeparator()
        self._add_action(menu, self.tr("T&hoát"), "x", "Ctrl+Q", self._window.close)

    def _fill_recent(self) -> None:
        self._recent.clear()
        registers = self._context.preferences.recent_registers
        for number, register in enumerate(registers, start=1):
            name = keep_ampersands(register.office or register.folder.name)
            action = self._recent.addAction(f"&{number}  {name}")
            action.setToolTip(str(register.folder))
            action.triggered.connect(partial(self._request_recent, register.folder))
        if not registers:
            self._recent.addAction(self.tr("Chưa có sổ nào")).setEnabled(False)

    def _request_recent(self, folder: Path) -> None:
        self.recent_requested.emit(folder)

    def _add_edit_menu(self) -> None:
        menu = self._add_menu(self.tr("&Sửa"))
        self._undo_action = self._add_writing(
            menu, self.tr("Hoàn tác"), "undo-2", "Ctrl+Z", self.undo
        )
        self._redo_action = self._add_writing(
            menu, self.tr("Làm lại"), "redo-2", "Ctrl+Y", self.redo
        )
        menu.addSeparator()
        self._of_register.append(
            self._add_action(
                menu, self.tr("&Tìm"), "search", QKeySequence.StandardKey.Find, self._focus_search
            )
        )
        self._of_register.append(
            self._add_action(menu, self.tr("&Nhật ký…"), "history", "Ctrl+H", self._show_history)
        )

    def _add_view_menu(self) -> None:
        menu = self._add_menu(self.tr("&Xem"))
        self._of_register.append(
            self._add_action(menu, self.tr("&Tải lại"), "rotate-ccw", "F5", self._reload)
        )
        add_look_menus(menu, self._context.preferences)

    def _add_help_menu(self) -> None:
        menu = self._add_menu(self.tr("Trợ &giúp"))
        self._add_action(
            menu, self.tr("&Hướng dẫn và phím tắt"), "circle-question-mark", "F1", self._show_help
        )
        self._add_entries(menu, self.backups.help_entries())
        self._add_action(menu, self.tr("&Giới thiệu"), "info", "", self._show_about)

    def _add_menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add_writing(
        self, menu: QMenu, text: str, icon: str, keys: Keys, on_triggered: Callable[[], object]
    ) -> QAction:
        """Add an action that changes the open register."""
        action = self._add_action(menu, text, icon, keys, on_triggered)
        self._of_register.append(action)
        needs_writing(action)
        return action

    def _add_action(
        self, menu: QMenu, text: str, icon: str, keys: Keys, on_triggered: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self._window)
        if icon:
            theme.set_icon(action, icon)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: on_triggered())  # noqa: PLW0108 - Qt would hand over `checked`
        self._window.addAction(action)
        menu.addAction(action)
        return action

    def _add_entries(self, menu: QMenu, entries: Iterable[MenuEntry]) -> None:
        """Add actions that need an open register."""
        for text, icon, keys, on_triggered, writes in entries:
            action = self._add_action(menu, text, icon, keys, on_triggered)
            self._of_register.append(action)
            if writes:
                needs_writing(action)

    @cached_property
    def _template_export(self) -> ListExport:
        from ocop_desktop.ui.lists.list_export import make_template_export  # noqa: PLC0415 - not at the start

        return make_template_export(self._context, self._window)

    @cached_property
    def _list_import(self) -> ListImport:
        from ocop_desktop.ui.window.list_import import ListImport  # noqa: PLC0415 - not at the start

        made = ListImport(self._window, self._context)
        made.page_requested.connect(self.page_requested)
        return made

    def _import_products(self) -> None:
        self._list_import.choose_file()

    def _write_template(self) -> None:
        self._template_export.export_first()

    def _show_help(self) -> None:
        from ocop_desktop.ui.window.help import show_help  # noqa: PLC0415 - not at the start

        show_help(self._window, self._page_key())

    def _show_about(self) -> None:
        from ocop_desktop.ui.window.help import show_about  # noqa: PLC0415 - not at the start

        show_about(self._window)

    def _new(self) -> None:
        self._current_page().new()

    def _save(self) -> None:
        self._current_page().save()

    def _print(self) -> None:
        self._current_page().print()

    def _show_history(self) -> None:
        self.page_requested.emit("history", None)

    def _focus_search(self) -> None:
        self._current_page().focus_search()

    def _reload(self) -> None:
        self._current_page().refresh()


def _in_words(sentence: str) -> str:
    """A stored sentence in the language of the window."""
    from ocop_desktop.messages.actions import action_sentence  # noqa: PLC0415 - not at the start

    return action_sentence(sentence, translate)
