"""Opening and creating registers; who has them open."""

from contextlib import AbstractContextManager
from pathlib import Path

from ocop_desktop.domain.office.register_folder import FolderContent
from ocop_desktop.domain.opening.places import PlaceKind
from ocop_desktop.domain.opening.presence import Presence
from ocop_desktop.store import register_facts, trial_registers
from ocop_desktop.store.database import BUSY_TIMEOUT_MS, Register
from ocop_desktop.store.opening import creating as new_registers
from ocop_desktop.store.opening import opening, place_kinds, presences


def is_register(folder: Path) -> bool:
    """Whether `folder` holds a register."""
    return opening.is_register(folder)


def look_at(folder: Path) -> FolderContent:
    """What `folder` holds; nothing where it is absent. Raises CannotWrite where it may not be read."""
    if opening.is_register(folder):
        return FolderContent.REGISTER
    if not new_registers.is_taken(folder):
        return FolderContent.NOTHING
    is_damaged = opening.is_damaged(folder)
    return FolderContent.DAMAGED_REGISTER if is_damaged else FolderContent.OTHER


def open_register(
    folder: Path,
    clerk: str = "",
    *,
    announced: bool = False,
    reading_only: bool = False,
    busy_timeout_ms: int = BUSY_TIMEOUT_MS,
) -> Register:
    """The register in `folder`; `busy_timeout_ms` is how long to wait for a program that holds it.

    An `announced` one is among `list_presences` until it is closed; windows are, commands are not.
    On a network share, in a synced folder and in a backup it can only be read, as if `reading_only`
    were asked for: `write_refusal` says why. A register altered by another program opens so, too.

    Raises RegisterMissing, NotARegister, RegisterNewer, RegisterAltered, RegisterLocked,
    RegisterDamaged, and CannotWrite where an older register cannot be brought up to date.
    """
    return opening.open_register(
        folder,
        clerk,
        announced=announced,
        reading_only=reading_only,
        busy_timeout_ms=busy_timeout_ms,
    )


def announce(register: Register) -> None:
    """Show to others that this window has the register open, as `open_register` does if asked."""
    opening.announce_register(register)


def name_clerk(register: Register, clerk: str) -> None:
    """Let `clerk` stand in the history from now on, and in what others see of this window."""
    register.clerk = clerk


def list_presences(register: Register) -> tuple[Presence, ...]:
    """Who has the register open, this window included, the earliest first; it blocks nothing."""
    own = register.opening.presence
    return presences.list_presences(register.folder, None if own is None else own.path)


def find_place(folder: Path) -> PlaceKind:
    """What kind of place `folder` lies in, whether it exists or not."""
    return place_kinds.find_place(folder)


def was_left_unclean(register: Register) -> bool:
    """Whether a window did not close the register before it was opened here: a kill or a power cut.

    It stays so, at later openings too, until `settle_unclean_stop`.
    """
    return register.opening.was_left_unclean


def settle_unclean_stop(register: Register) -> None:
    """Forget that a window did not close the register: it was checked in full since."""
    presences.remove_left(register.folder)
    register.opening.was_left_unclean = False


def create_register(folder: Path, clerk: str = "") -> Register:
    """A new register in an absent or empty `folder`. Raises FolderNotEmpty, CannotWrite."""
    return new_registers.create_register(folder, clerk)


def creating(folder: Path, clerk: str = "") -> AbstractContextManager[Register]:
    """A new register, left open; where filling it fails or is stopped, nothing of it is left.

    Raises FolderNotEmpty, CannotWrite.
    """
    return new_registers.creating(folder, clerk)


def lend_empty() -> AbstractContextManager[Register]:
    """An empty register to try something on; nothing of it is left."""
    return trial_registers.lend_empty()


def open_or_create(folder: Path, clerk: str = "") -> Register:
    """The register in `folder`; a new one where the folder is absent or empty.

    Raises NotARegister for a folder that holds something else, and what `is_taken` raises.
    """
    open_ = opening.open_register if is_taken(folder) else new_registers.create_register
    return open_(folder, clerk)


def is_taken(folder: Path) -> bool:
    """Whether something is in `folder` already, so that no register can be made there.

    Raises CannotWrite for a folder that the system does not let be looked at.
    """
    return new_registers.is_taken(folder)


def count_records(register: Register) -> dict[str, int]:
    """How many "products", "producers", "evaluations" and "fairs" the register holds."""
    with register.reading() as connection:
        return register_facts.count_records(connection)


def read_id(register: Register) -> str:
    """The register's own id, which it keeps wherever its folder goes; empty if it has none."""
    with register.reading() as connection:
        return register_facts.read_id(connection)
