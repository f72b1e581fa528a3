"""Where the copies of a register lie: in its own folder, and in a second place that a clerk chose."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ocop_desktop.ui.preferences import Preferences

BACKUPS_FOLDER = "backups"


class BackupPlaces:
    """The places of the copies of the register in `folder`, remembered on this computer."""

    def __init__(self, preferences: Preferences, folder: Path) -> None:
        self._preferences = preferences
        self.folder = folder
        self._key = f"backups/{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"

    @property
    def own(self) -> Path:
        """The folder of copies that the register keeps itself."""
        return self.folder / BACKUPS_FOLDER

    @property
    def second(self) -> Path | None:
        """The second place, a USB disk or another folder; None while none was chosen."""
        text = self._preferences.text(f"{self._key}/second")
        return Path(text) if text else None

    def set_second(self, place: Path | None) -> None:
        """Choose the second place; None gives it up, and its copies stay."""
        self._preferences.save_text(f"{self._key}/second", "" if place is None else str(place))

    @property
    def all(self) -> tuple[Path, ...]:
        """The places to look for copies in."""
        return (self.own, *((self.second,) if self.second is not None else ()))

    def read_day(self, name: str) -> str:
        """A day in ISO that was kept under `name`, "" for none."""
        return self._preferences.text(f"{self._key}/{name}")

    def keep_day(self, name: str, day: str) -> None:
        """Keep a day in ISO under `name`."""
        self._preferences.save_text(f"{self._key}/{name}", day)
