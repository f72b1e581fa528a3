"""Opening a register: what it is, whether it can be written, and its schema."""

from pathlib import Path

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import NotARegister, OcopError, RegisterDamaged, RegisterMissing
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.database import BUSY_TIMEOUT_MS, Register
from ocop_desktop.store.engines.choice import ENGINES, find_engine
from ocop_desktop.store.opening.connecting import connect
from ocop_desktop.store.opening.place_kinds import find_forced_reading
from ocop_desktop.store.opening.presences import announce, list_left
from ocop_desktop.store.opening.schema_upgrade import upgrade_schema


def is_register(folder: Path) -> bool:
    """Whether `folder` holds a register of this program."""
    return find_engine(folder) is not None


def is_damaged(folder: Path) -> bool:
    """Whether `folder` holds what is left of a register that can no longer be read as one."""
    return any(engine.is_damaged(folder) for engine in ENGINES.values())


def open_register(
    folder: Path,
    clerk: str = "",
    *,
    announced: bool = False,
    reading_only: bool = False,
    busy_timeout_ms: int = BUSY_TIMEOUT_MS,
) -> Register:
    """The register in `folder`, brought to this program's schema after a copy if it is older.

    It waits `busy_timeout_ms` for another program that holds the file. An `announced` one is shown
    to others until it is closed. On a network share, in a synced folder and in a backup it can only
    be read, as if `reading_only` were asked for; such a register may also hold foreign objects.

    Raises RegisterMissing, NotARegister, RegisterNewer, RegisterAltered, RegisterLocked,
    RegisterDamaged, and CannotWrite where an older schema cannot be brought up to date.
    """
    kind = find_engine(folder)
    if kind is None:
        raise _find_fault(folder)
    forced = find_forced_reading(folder)
    if reading_only:
        forced = forced or WriteReason.READING_CHOSEN
    was_written = kind.is_being_written(folder)
    register = connect(kind, folder, clerk, busy_timeout_ms, reading_only=forced is not None)
    register.opening.forced_reading = forced
    register.opening.write_refusal = forced or kind.find_write_refusal(folder)
    try:
        upgrade_schema(register)
    except BaseException:
        register.close()
        raise
    was_stopped = was_written and not kind.is_being_written(folder)
    register.opening.was_left_unclean = was_stopped or bool(list_left(folder))
    if announced:
        announce_register(register)
    return register


def _find_fault(folder: Path) -> OcopError:
    """Why a folder in which no engine finds a register is none."""
    try:
        present = folder.is_dir() and any(True for _ in folder.iterdir())
    except OSError as error:
        return refuse_writing(folder, error)
    if not folder.exists():
        return RegisterMissing(folder)
    if present and is_damaged(folder):
        return RegisterDamaged(folder)
    return NotARegister(folder)


def announce_register(register: Register) -> None:
    """Say to others that this window has the register open; places that only read are left alone."""
    if register.write_refusal is None:
        register.opening.presence = announce(register.folder, register.clerk)
