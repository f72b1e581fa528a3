"""The manifest of a copy: what it holds, so that it can be listed quickly and verified fully."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.codes import BackupReason
from ocop_desktop.domain.errors import BackupDamaged
from ocop_desktop.store.engines.database_content import DatabaseContent
from ocop_desktop.store.engines.sqlite import FILE_NAME

MANIFEST_NAME = "manifest.json"
FORMAT = 1
FOLDERS = ("media", "regulations", "themes")
_MAX_BYTES = 200_000_000
_MAX_DETAIL = 200
_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class CopiedFile:
    """A file of a copy: its name in the folder with "/", its bytes and its SHA-256."""

    name: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a copy holds. `at` is UTC; `number` rises with every copy of the same place."""

    number: int
    at: datetime
    program: str
    content: DatabaseContent
    database: CopiedFile
    files: tuple[CopiedFile, ...]

    @property
    def size(self) -> int:
        """The bytes of the database and of all files."""
        return self.database.size + sum(file.size for file in self.files)

    def describe(self, folder: Path, *, verified: bool) -> Backup:
        """The copy in `folder` as the list of copies shows it."""
        content = self.content
        return Backup(
            folder,
            self.at,
            verified,
            content.register_id,
            content.schema,
            content.counts.get("product", 0),
            content.changes,
            _parse_time(content.newest_change_at),
            content.counts,
            content.office,
            self.size,
            number=self.number,
            last_change=content.last_change,
        )


def write_manifest(manifest: Manifest) -> bytes:
    """The bytes of `manifest.json`; its checksum covers everything else in it."""
    content = manifest.content
    facts: dict[str, Any] = {
        "format": FORMAT,
        "number": manifest.number,
        "at": manifest.at.isoformat(),
        "program": manifest.program,
        "register": content.register_id,
        "office": content.office,
        "schema": content.schema,
        "counts": dict(content.counts),
        "digests": dict(content.digests),
        "changes": content.changes,
        "last_change": content.last_change,
        "newest_change_at": content.newest_change_at,
        "head": content.head,
        "database": _file_facts(manifest.database),
        **{
            folder: [
                _file_facts(file) for file in manifest.files if file.name.startswith(f"{folder}/")
            ]
            for folder in FOLDERS
        },
    }
    facts["checksum"] = _compute_checksum(facts)
    return json.dumps(facts, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the copy in `folder`. Raises BackupDamaged."""
    try:
        file = folder / MANIFEST_NAME
        if not file.is_file() or file.stat().st_size > _MAX_BYTES:
            raise BackupDamaged(folder, BackupReason.NO_MANIFEST)
        read = file.read_bytes()
    except OSError as error:
        raise BackupDamaged(folder, BackupReason.NO_MANIFEST, str(error)) from error
    try:
        facts = json.loads(read.decode("utf-8", "surrogatepass"))
        if int(facts["format"]) > FORMAT:
            raise BackupDamaged(folder, BackupReason.NEWER, str(facts["format"]))
        if facts.pop("checksum") != _compute_checksum(facts):
            raise BackupDamaged(folder, BackupReason.MANIFEST, "checksum")
        return _make_manifest(facts)
    except _UNREADABLE as error:
        raise BackupDamaged(folder, BackupReason.MANIFEST, str(error)[:_MAX_DETAIL]) from error


def _make_manifest(facts: Mapping[str, Any]) -> Manifest:
    content = DatabaseContent(
        schema=str(facts["schema"]),
        register_id=str(facts["register"]),
        office=str(facts["office"]),
        counts={str(name): int(count) for name, count in facts["counts"].items()},
        digests={str(name): str(digest) for name, digest in facts["digests"].items()},
        changes=int(facts["changes"]),
        last_change=int(facts["last_change"]),
        newest_change_at=str(facts["newest_change_at"]),
        head=str(facts["head"]),
    )
    return Manifest(
        int(facts["number"]),
        datetime.fromisoformat(facts["at"]).astimezone(UTC),
        str(facts["program"]),
        content,
        _read_file(facts["database"], FILE_NAME),
        tuple(_read_file(one, f"{folder}/") for folder in FOLDERS for one in facts[folder]),
    )


def _file_facts(file: CopiedFile) -> dict[str, Any]:
    return {"name": file.name, "size": file.size, "sha256": file.digest}


def _read_file(facts: Mapping[str, Any], beginning: str) -> CopiedFile:
    """One file. Raises ValueError for a name that leads elsewhere."""
    name = str(facts["name"])
    if not (name.startswith(beginning) and is_inside(name)):
        raise ValueError(name)
    return CopiedFile(name, int(facts["size"]), str(facts["sha256"]))


def is_inside(name: str) -> bool:
    """Whether a name with "/" stays in its folder on every system."""
    parts = PurePosixPath(name).parts
    return bool(parts) and not any(
        part in {"..", "/", "."} or set(part) & set("\\:\0") for part in parts
    )


def _compute_checksum(facts: Mapping[str, Any]) -> str:
    plain = {name: value for name, value in facts.items() if name != "checksum"}
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()


def _parse_time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
