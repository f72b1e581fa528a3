"""Where exported files may be written: never over the register's own files, nor over no file."""

from pathlib import Path

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import CannotWrite, RegisterPlace
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.database import Register
from ocop_desktop.store.engines.sqlite import FILE_NAME

_FOLDERS = {"media", "backups", "themes", "regulations"}
_ANY_WRITE = 0o222


def check_file(register: Register, target: Path) -> None:
    """Raise RegisterPlace or CannotWrite unless a file may be put at `target`, or replaced there."""
    _check_place(register, target)
    try:
        if target.exists() and not target.is_file():
            raise CannotWrite(target, "not a file")
        if target.exists() and not target.stat().st_mode & _ANY_WRITE:
            raise CannotWrite(target, "read-only", WriteReason.READ_ONLY)
    except OSError as error:
        raise refuse_writing(target, error) from error


def check_folder(register: Register, target: Path) -> None:
    """Raise RegisterPlace or CannotWrite unless a folder may be put at `target`."""
    _check_place(register, target)
    if not resolve(target).name:
        raise CannotWrite(target, "the root of a disk")


def _check_place(register: Register, target: Path) -> None:
    place, folder = resolve(target), register.folder.resolve()
    if not place.is_relative_to(folder):
        return
    names = place.relative_to(folder).parts[:1]
    if any(name.casefold() in _FOLDERS or _is_database(name) for name in names):
        raise RegisterPlace(target)


def resolve(path: Path) -> Path:
    """The path without links. Raises CannotWrite where they go round in a circle."""
    try:
        return path.resolve()
    except (RuntimeError, OSError) as error:
        raise CannotWrite(path, str(error)) from error


def _is_database(name: str) -> bool:
    return name.casefold().startswith(FILE_NAME)
