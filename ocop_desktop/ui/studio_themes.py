"""Themes in the studio: chosen, saved under a name, shared as files."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from ocop_desktop import resources
from ocop_desktop.domain.theme import Theme
from ocop_desktop.ui import files, theme, verbs
from ocop_desktop.ui.desk import Desk
from ocop_desktop.ui.studio_choices import StudioChoices
from ocop_desktop.ui.toast import say

THEMES = "*.toml"


class StudioThemes(QObject):
    """`chosen` carries the theme to be put on; what was changed since shows beside its name."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, choices: StudioChoices, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = parent
        self._choices = choices
        self._themes: tuple[Theme, ...] = resources.themes()
        self._shown = self._themes[0]
        self._wanted = ""
        self._fill_menu()
        choices.theme_chosen.connect(self.choose)

    def show(self, shown: Theme) -> Theme:
        """Show the name of `shown`; a name without a look is looked up. Answers the theme meant."""
        known = {one.name: one for one in self._themes}
        if shown.name not in known:
            shown = self._themes[0]
        elif shown == Theme(name=shown.name):
            shown = known[shown.name]
        self._shown = shown
        changed = shown != known[shown.name]
        self._choices.set_themes(self._themes, shown.name, changed=changed)
        self._over.setEnabled(changed and not self._is_shipped(shown.name))
        self._delete.setEnabled(not self._is_shipped(shown.name))
        return shown

    def choose(self, name: str) -> None:
        """Put on the theme of that name."""
        found = next((one for one in self._themes if one.name == name), None)
        if found is not None:
            self.chosen.emit(found)

    def show_themes(self, themes: Sequence[Theme]) -> None:
        """Know the themes there are; one that was just saved or taken over is put on."""
        self._themes = tuple(themes)
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.choose(wanted)
        else:
            self.show(self._shown)

    def ask_name(self) -> None:
        """Save what is shown under a new name."""
        dialog = QInputDialog(self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Lưu mẫu trình bày"))
        dialog.setLabelText(self.tr("Tên của mẫu:"))
        dialog.setOkButtonText(self.tr("Lưu"))
        dialog.setCancelButtonText(self.tr("Đóng"))
        dialog.textValueSelected.connect(self.save_as)
        dialog.open()

    def save_as(self, name: str) -> None:
        """Keep what is shown under `name`."""
        self._desk.runner.write(self._saved, verbs.themes.save, replace(self._shown, name=name))

    def save_over(self) -> None:
        """Keep what is shown in place of the saved theme."""
        self.save_as(self._shown.name)

    def delete(self) -> None:
        """Remove the saved theme shown."""
        self._desk.runner.write(self._deleted, verbs.themes.delete, self._shown.name)

    def ask_export(self) -> None:
        """Write what is shown to a file for another office."""
        title, name = self.tr("Xuất mẫu trình bày"), f"{self._shown.name}.toml"
        files.choose_target(self._page, self._desk.preferences, title, name, THEMES, self.export)

    def export(self, target: Path) -> None:
        """Write what is shown to `target`."""
        self._exported = target
        self._desk.runner.write(self._told, verbs.themes.export, self._shown, target)

    def ask_import(self) -> None:
        """Take over the theme of a file."""
        title = self.tr("Nhập mẫu trình bày")
        files.choose_files(self._page, self._desk.preferences, title, THEMES, self.take_over)

    def take_over(self, chosen: Sequence[Path]) -> None:
        """Take over the theme of the first file."""
        self._desk.runner.write(self._saved, verbs.themes.take_over, chosen[0])

    def _saved(self, saved: Theme) -> None:
        self._wanted = saved.name
        say(self._page, self.tr("Đã lưu mẫu “{name}”.").format(name=saved.name))
        self._ask()

    def _deleted(self, _answer: None) -> None:
        self._wanted = self._themes[0].name
        self._ask()

    def _told(self, _answer: None) -> None:
        say(self._page, self.tr("Đã xuất {name}.").format(name=self._exported.name))

    def _ask(self) -> None:
        self._desk.runner.read_latest(self.show_themes, verbs.themes.all_themes)

    def _is_shipped(self, name: str) -> bool:
        return any(one.name == name for one in resources.themes())

    def _fill_menu(self) -> None:
        menu = self._choices.theme_menu
        new = menu.addAction(self.tr("Lưu thành mẫu mới…"))
        self._over = menu.addAction(self.tr("Lưu đè lên mẫu này"))
        menu.addSeparator()
        out = menu.addAction(self.tr("Xuất ra tệp…"))
        into = menu.addAction(self.tr("Nhập từ tệp…"))
        menu.addSeparator()
        self._delete = menu.addAction(self.tr("Xóa mẫu này"))
        for action, icon, act in (
            (new, "plus", self.ask_name),
            (self._over, "save", self.save_over),
            (out, "upload", self.ask_export),
            (into, "download", self.ask_import),
            (self._delete, "trash-2", self.delete),
        ):
            theme.put_icon(action, icon)
            action.triggered.connect(lambda _=False, act=act: act())
