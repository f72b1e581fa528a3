"""The themes of the studio: choose, save under a name, share as files."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop import resources
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.ui import files, theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio.named_records import ask_name
from ocop_desktop.ui.studio.order_panel import OrderPanel
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.ask import ask

THEMES = "*.toml"


class ThemesMenu(QObject):
    """Fills the theme menu; `chosen` carries the theme the clerk chooses."""

    chosen = Signal(object)

    def __init__(self, context: PageContext, choices: OrderPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._choices = choices
        self._themes: tuple[Theme, ...] = resources.themes()
        self._shown = self._themes[0]
        self._opened: Theme | None = None
        self._pending_name = ""
        self._fill_menu()
        choices.theme_chosen.connect(self.choose)

    def find_valid_theme(self, print_theme: Theme) -> Theme:
        """Return `print_theme`, or the first theme if the saved one it came from is gone."""
        return self._themes[0] if self._find_theme(print_theme.name) is None else print_theme

    def show_theme(self, print_theme: Theme) -> None:
        """Show the name of `print_theme` and whether it was changed."""
        self._shown = print_theme
        changed = print_theme != self._find_theme(print_theme.name)
        own = not self._is_shipped(print_theme.name)
        self._choices.set_themes(
            [one.name for one in self._themes], print_theme.name, changed=changed
        )
        self._overwrite_action.setEnabled(changed and own)
        self._revert_action.setEnabled(changed)
        self._delete_action.setEnabled(own)

    def choose(self, name: str) -> None:
        """Choose the saved theme of that name."""
        found = self._find_theme(name)
        if found is not None:
            self._opened = found
            self.chosen.emit(found)

    def set_themes(self, themes: Sequence[Theme]) -> None:
        """Set the saved themes; one that was just saved or imported is chosen."""
        self._themes = tuple(themes)
        pending_name, self._pending_name = self._pending_name, ""
        if pending_name:
            self.choose(pending_name)
        else:
            self.show_theme(self.find_valid_theme(self._shown))

    def ask_name(self) -> None:
        """Ask for a name and save the theme shown under it."""
        title, words = self.tr("Lưu mẫu trình bày"), self.tr("Tên của mẫu:")
        ask_name(self._page, title, words, self.save_as)

    def save_as(self, name: str) -> None:
        """Save the theme shown under `name`."""
        self._context.runner.call(
            self._on_saved,
            services.themes.save,
            replace(self._shown, name=name),
            opened=self._opened,
        )

    def overwrite(self) -> None:
        """Save the theme shown in place of the saved one."""
        self.save_as(self._shown.name)

    def revert(self) -> None:
        """Discard the changes since the theme was saved."""
        self.choose(self._shown.name)

    def ask_delete(self) -> None:
        """Ask before the saved theme is deleted, because undo does not restore files."""
        words = self.tr("Xóa mẫu trình bày “{name}”? Việc này không hoàn tác được.")
        ask(
            self._page,
            self.tr("Xóa mẫu trình bày"),
            words.format(name=self._shown.name),
            [(self.tr("&Xóa mẫu"), self.delete)],
            self.tr("&Giữ lại"),
        )

    def delete(self) -> None:
        """Delete the saved theme shown."""
        self._context.runner.call(self._on_deleted, services.themes.delete, self._shown.name)

    def ask_export(self) -> None:
        """Ask for a file and write the theme shown to it."""
        title, name = self.tr("Xuất mẫu trình bày"), f"{self._shown.name}.toml"
        files.choose_target(self._page, self._context.preferences, title, name, THEMES, self.export)

    def export(self, target: Path) -> None:
        """Write the theme shown to `target`."""
        self._target = target
        self._context.runner.call(self._on_exported, services.themes.export, self._shown, target)

    def ask_import(self) -> None:
        """Ask for a file and import its theme."""
        title = self.tr("Nhập mẫu trình bày")
        files.choose_files(self._page, self._context.preferences, title, THEMES, self.take_over)

    def take_over(self, chosen: Sequence[Path]) -> None:
        """Import the theme of the first file; the error of a broken one says what is wrong."""
        self._context.runner.call(self._on_saved, services.themes.take_over, chosen[0])

    def _on_saved(self, saved: Theme) -> None:
        self._pending_name = saved.name
        show_toast(self._page, self.tr("Đã lưu mẫu “{name}”.").format(name=saved.name))
        self._ask_themes()

    def _on_deleted(self, _answer: None) -> None:
        self._pending_name = self._themes[0].name
        self._ask_themes()

    def _on_exported(self, _answer: None) -> None:
        show_theme = (self.tr("Mở thư mục"), partial(files.show_in_folder, self._target))
        show_toast(
            self._page, self.tr("Đã xuất {name}.").format(name=self._target.name), show_theme
        )

    def _ask_themes(self) -> None:
        self._context.runner.call_latest(self.set_themes, services.themes.all_themes)

    def _find_theme(self, name: str) -> Theme | None:
        return next((print_theme for print_theme in self._themes if print_theme.name == name), None)

    def _is_shipped(self, name: str) -> bool:
        return any(one.name == name for one in resources.themes())

    def _fill_menu(self) -> None:
        menu = self._choices.theme_menu
        self._overwrite_action = menu.addAction(self.tr("Lưu đè lên mẫu này"))
        new = menu.addAction(self.tr("Lưu thành mẫu mới…"))
        self._revert_action = menu.addAction(self.tr("Bỏ các thay đổi"))
        menu.addSeparator()
        out = menu.addAction(self.tr("Xuất ra tệp…"))
        into = menu.addAction(self.tr("Nhập từ tệp…"))
        menu.addSeparator()
        self._delete_action = menu.addAction(self.tr("Xóa mẫu này…"))
        for action, icon, act in (
            (self._overwrite_action, "save", self.overwrite),
            (new, "plus", self.ask_name),
            (self._revert_action, "undo-2", self.revert),
            (out, "upload", self.ask_export),
            (into, "download", self.ask_import),
            (self._delete_action, "trash-2", self.ask_delete),
        ):
            theme.set_icon(action, icon)
            action.triggered.connect(lambda _=False, act=act: act())
