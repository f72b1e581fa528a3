"""A copy that was changed after it was made is refused, with the reason."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import BackupReason
from ocop_desktop.domain.errors import (
    BackupDamaged,
)
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import backups
from ocop_desktop.store.database import Register

Stocked = tuple[Register, Product]


def _edit_manifest(folder: Path) -> None:
    file = folder / "manifest.json"
    facts = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**facts, "changes": 7}), encoding="utf-8")


def _flip(file: Path) -> None:
    held = bytearray(file.read_bytes())
    held[len(held) // 2] ^= 1
    file.write_bytes(held)


def _flip_media(folder: Path) -> None:
    _flip(next(path for path in (folder / "media").rglob("*") if path.is_file()))


@pytest.mark.parametrize(
    ("tamper", "reason"),
    [
        (_edit_manifest, BackupReason.MANIFEST),
        (_flip_media, BackupReason.FILE_CHANGED),
        (lambda folder: _flip(folder / "register.sqlite"), BackupReason.FILE_CHANGED),
        (lambda folder: (folder / "manifest.json").unlink(), BackupReason.NO_MANIFEST),
        (lambda folder: os.truncate(folder / "register.sqlite", 0), BackupReason.FILE_CHANGED),
        (lambda folder: (folder / "register.sqlite").unlink(), BackupReason.FILE_MISSING),
        (lambda folder: (folder / "media" / "x").touch(), BackupReason.FILE_CHANGED),
    ],
)
def test_a_copy_that_was_changed_is_refused(
    documented: Stocked,
    tmp_path: Path,
    tamper: Callable[[Path], object],
    reason: BackupReason,
) -> None:
    register, _ = documented
    made = backups.back_up(register)
    tamper(made.folder)
    for use in (
        lambda: backups.verify(made.folder),
        lambda: backups.restore(made.folder, tmp_path / "new"),
    ):
        with pytest.raises(BackupDamaged) as raised:
            use()
        assert raised.value.reason is reason
    assert not (tmp_path / "new").exists()
