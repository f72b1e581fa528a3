"""Opening and creating registers."""

from contextlib import AbstractContextManager
from pathlib import Path

from ocop_desktop.domain.office.register_folder import FolderContent
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store import database, register_facts, trial_registers
from ocop_desktop.store.database import Register


def is_register(folder: Path) -> bool:
    """Whether `folder` holds a register."""
    return database.is_register(folder)


def look_at(folder: Path) -> FolderContent:
    """What `folder` holds; nothing where it is absent. Raises CannotWrite where it may not be read."""
    if database.is_register(folder):
        return FolderContent.REGISTER
    try:
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return FolderContent.NOTHING
    except OSError as error:
        raise refuse_writing(folder, error) from error
    is_damaged = database.is_damaged(folder)
    return FolderContent.DAMAGED_REGISTER if is_damaged else FolderContent.OTHER


def open_register(
    folder: Path, clerk: str = "", *, busy_timeout_ms: int = database.BUSY_TIMEOUT_MS
) -> Register:
    """The register in `folder`; `busy_timeout_ms` is how long to wait for a program that holds it.

    Raises RegisterMissing, NotARegister, RegisterNewer, RegisterLocked, RegisterDamaged, and
    CannotWrite where an older register cannot be brought up to date.
    """
    return database.open_register(folder, clerk, busy_timeout_ms=busy_timeout_ms)


def create_register(folder: Path, clerk: str = "") -> Register:
    """A new register in an absent or empty `folder`. Raises FolderNotEmpty, CannotWrite."""
    return database.create_register(folder, clerk)


def creating(folder: Path) -> AbstractContextManager[Register]:
    """A new register, left open; where filling it fails or is stopped, nothing of it is left.

    Raises FolderNotEmpty, CannotWrite.
    """
    return database.creating(folder)


def lend_empty() -> AbstractContextManager[Register]:
    """An empty register to try something on; nothing of it is left."""
    return trial_registers.lend_empty()


def open_or_create(folder: Path, clerk: str = "") -> Register:
    """The register in `folder`; a new one where the folder is absent or empty.

    Raises NotARegister for a folder that holds something else, and what `is_taken` raises.
    """
    open_ = database.open_register if is_taken(folder) else database.create_register
    return open_(folder, clerk)


def is_taken(folder: Path) -> bool:
    """Whether something is in `folder` already, so that no register can be made there.

    Raises CannotWrite for a folder that the system does not let be looked at.
    """
    return database.is_taken(folder)


def count_records(register: Register) -> dict[str, int]:
    """How many "products", "producers", "evaluations" and "fairs" the register holds."""
    with register.reading() as connection:
        return register_facts.count_records(connection)


def read_id(register: Register) -> str:
    """The register's own id, which it keeps wherever its folder goes; empty if it has none."""
    with register.reading() as connection:
        return register_facts.read_id(connection)
