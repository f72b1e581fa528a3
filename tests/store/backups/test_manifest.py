"""A manifest that somebody else wrote is understood, or told as wrong."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.domain.codes import BackupReason
from ocop_desktop.domain.errors import BackupDamaged
from ocop_desktop.store.backups import manifest
from ocop_desktop.store.backups.manifest import (
    CopiedFile,
    Manifest,
    is_inside,
    read_manifest,
    write_manifest,
)
from ocop_desktop.store.engines.database_content import DatabaseContent

Facts = dict[str, Any]
WHOLE = Manifest(
    7,
    datetime(2026, 11, 30, 8, tzinfo=UTC),
    "0.1.0",
    DatabaseContent("0010", "ab", "UBND xã\ud800", {"product": 1}, {"product": "f"}, 2, 2, "", "h"),
    CopiedFile("register.sqlite", 4096, "aa"),
    (CopiedFile("media/ab/cd.jpg", 3, "bb"), CopiedFile("themes/Mộc.toml", 4, "cc")),
)


def sign(facts: Facts) -> bytes:
    """The manifest with a checksum that fits, as a forger would make it."""
    return json.dumps({**facts, "checksum": manifest._compute_checksum(facts)}).encode()


def test_what_is_written_is_read(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(write_manifest(WHOLE))
    assert read_manifest(tmp_path) == WHOLE
    described = WHOLE.describe(tmp_path, verified=True)
    assert (described.products, described.bytes, described.number) == (1, 4103, 7)
    assert described.newest_change_at is None


@pytest.mark.parametrize(
    "change",
    [
        lambda facts: facts["media"][0].update(name="media/../../x"),
        lambda facts: facts["media"][0].update(name="register.sqlite"),
        lambda facts: facts["media"][0].update(name="/etc/passwd"),
        lambda facts: facts["themes"][0].update(name="themes/a\\..\\b"),
        lambda facts: facts["database"].update(name="other.sqlite"),
        lambda facts: facts.update(at="0001-01-01T00:00:00+14:00"),
        lambda facts: facts.update(counts=[1]),
        lambda facts: facts.update(number="x"),
        lambda facts: facts.pop("media"),
    ],
)
def test_a_forged_manifest_is_refused(tmp_path: Path, change: Callable[[Facts], object]) -> None:
    facts = json.loads(write_manifest(WHOLE).decode("utf-8", "surrogatepass"))
    del facts["checksum"]
    change(facts)
    (tmp_path / "manifest.json").write_bytes(sign(facts))
    with pytest.raises(BackupDamaged) as raised:
        read_manifest(tmp_path)
    assert raised.value.reason is BackupReason.MANIFEST


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", BackupReason.MANIFEST),
        (b"[" * 100_000, BackupReason.MANIFEST),
        (b"[]", BackupReason.MANIFEST),
        (b"\xff\xfe", BackupReason.MANIFEST),
        (b'{"format": ' + b"9" * 5000 + b"}", BackupReason.MANIFEST),
        (b'{"format": 2}', BackupReason.NEWER),
    ],
)
def test_what_is_no_manifest_is_told(tmp_path: Path, content: bytes, reason: BackupReason) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(BackupDamaged) as raised:
        read_manifest(tmp_path)
    assert raised.value.reason is reason


@pytest.mark.skipif(os.name == "nt", reason="pipes with names are those of POSIX")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "manifest.json")
    with pytest.raises(BackupDamaged) as raised:
        read_manifest(tmp_path)
    assert raised.value.reason is BackupReason.NO_MANIFEST


def test_names_that_lead_elsewhere_are_known() -> None:
    assert is_inside("media/ab/cd.jpg")
    assert not any(map(is_inside, ("", "/a", "../a", "a/../b", "C:/a", "a\\b", "a\0")))
