"""The files that belong to a register beside its database: media, regulations, themes."""

from collections.abc import Iterator
from pathlib import Path

from ocop_desktop.store.backups.manifest import FOLDERS


def list_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file that belongs to the register beside its database, by its name with "/"."""
    for room in FOLDERS:
        for path in sorted((folder / room).rglob("*")):
            is_part = path.name.startswith(".") or path.suffix == ".part"
            if not is_part and path.is_file() and not path.is_symlink():
                yield path.relative_to(folder).as_posix(), path
