"""Whether a register holds anything that its last copy does not."""

from pathlib import Path

from sqlalchemy import Connection, func, select

from ocop_desktop.store import tables
from ocop_desktop.store.backups.manifest import Manifest
from ocop_desktop.store.backups.register_files import list_files
from ocop_desktop.store.files import hash_file


def is_changed(connection: Connection, folder: Path, manifest: Manifest | None) -> bool:
    """Whether an action was recorded, the schema was renewed or an own file changed since then.

    Without a copy, whether there is anything to copy. Media need no look: a file there is of use only
    once an action names it.
    """
    last = connection.scalar(select(func.max(tables.change_set.c.id))) or 0
    if manifest is None:
        return bool(last) or bool(_hash_own_files(folder))
    known = manifest.content
    if (last, tables.SCHEMA) != (known.last_change, known.schema):
        return True
    copied = {file.name: file.digest for file in manifest.files if not _is_media(file.name)}
    return _hash_own_files(folder) != copied


def _is_media(name: str) -> bool:
    return name.startswith("media/")


def _hash_own_files(folder: Path) -> dict[str, str]:
    """The office's regulations and themes: few small files."""
    return {name: hash_file(path) for name, path in list_files(folder) if not _is_media(name)}
