"""The preferences of this computer: look, language, last folders and layouts, in one ini file."""

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from ocop_desktop.domain.paths import make_private_folder, open_private

TEXT_SIZES = (100, 110, 125, 140, 150, 160)
SCHEMES = ("system", "light", "dark")
LANGUAGES = ("vi", "en")
MAX_RECENT = 8
CLERK_LETTERS = 60


@dataclass(frozen=True)
class RecentRegister:
    """A register that was open: its folder, its office's name, the day it was last used (dd/mm/yyyy)."""

    folder: Path
    office: str = ""
    last_day: str = ""


def _make_private(file: Path) -> None:
    """Make the file for its owner only before Qt writes to it: it holds folders and names."""
    with suppress(OSError):
        make_private_folder(file.parent)
        open_private(file).close()


class Preferences(QObject):
    """Typed settings stored in one ini file; they hold nothing of the register.

    `changed` is emitted when scheme or text size has changed and the theme must be applied again,
    `clerk_changed` with a new name of the clerk.
    """

    changed = Signal()
    clerk_changed = Signal(str)

    def __init__(self, file: Path) -> None:
        super().__init__()
        _make_private(file)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def text_size(self) -> int:
        """The size of the window's text in percent, 100 to 160."""
        size = self._text("look/text_size", "100")
        return min(160, max(100, int(size))) if size.isdecimal() else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("look/text_size", str(percent))

    @property
    def scheme(self) -> str:
        """The colour scheme, one of `SCHEMES`."""
        return self._choice("look/scheme", SCHEMES)

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self._settings.setValue("look/scheme", scheme)

    @property
    def language(self) -> str:
        """The window's language: one of `LANGUAGES`."""
        return self._choice("look/language", LANGUAGES)

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("look/language", language)

    @property
    def clerk(self) -> str:
        """The name under which the history keeps what is done on this computer; empty for none."""
        return self._text("clerk/name")

    @clerk.setter
    def clerk(self, name: str) -> None:
        if name != self.clerk:
            self._settings.setValue("clerk/name", name)
            self.clerk_changed.emit(name)

    @property
    def register(self) -> Path | None:
        """The folder of the register that was open last."""
        folder = self._text("register/folder")
        return Path(folder) if folder else None

    @register.setter
    def register(self, folder: Path) -> None:
        self._settings.setValue("register/folder", str(folder))

    @property
    def recent_registers(self) -> tuple[RecentRegister, ...]:
        """The registers opened on this computer, the newest first."""
        try:
            kept = json.loads(self._text("register/recent") or "[]")
            return tuple(RecentRegister(Path(one[0]), one[1], one[2]) for one in kept)
        except (ValueError, TypeError, LookupError, RecursionError):
            return ()

    def remember_register(self, opened: RecentRegister) -> None:
        """Put a register first among the recent ones; without an office it keeps the one known."""
        known = {one.folder: one for one in self.recent_registers}
        before = known.pop(opened.folder, None)
        if before is not None and not opened.office:
            opened = replace(opened, office=before.office)
        self._save_recent((opened, *known.values()))

    def forget_register(self, folder: Path) -> None:
        """Take a register off the recent ones; its files stay."""
        self._save_recent(tuple(one for one in self.recent_registers if one.folder != folder))

    @property
    def last_folder(self) -> Path:
        """The folder files were last chosen from or saved to."""
        return Path(self._text("files/last_folder") or Path.home())

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._settings.setValue("files/last_folder", str(folder))

    def state(self, key: str) -> QByteArray:
        """The state saved under `key`, or an empty array."""
        value = self._settings.value(f"layout/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_state(self, key: str, state: QByteArray) -> None:
        """Save the geometry of a window, splitter or header under `key`."""
        self._settings.setValue(f"layout/{key}", state)

    def text(self, key: str) -> str:
        """The text saved under `key`, or an empty string."""
        return self._text(f"pages/{key}")

    def save_text(self, key: str, text: str) -> None:
        """Save a choice of a page, such as its view or sort order, under `key`."""
        self._settings.setValue(f"pages/{key}", text)

    def flush(self) -> None:
        """Write to the file now."""
        self._settings.sync()

    def _save_recent(self, registers: tuple[RecentRegister, ...]) -> None:
        kept = [(str(one.folder), one.office, one.last_day) for one in registers[:MAX_RECENT]]
        self._settings.setValue("register/recent", json.dumps(kept, ensure_ascii=False))

    def _text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def _choice(self, key: str, allowed: tuple[str, ...]) -> str:
        value = self._text(key)
        return value if value in allowed else allowed[0]
