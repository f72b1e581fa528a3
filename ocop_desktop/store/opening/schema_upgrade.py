"""The schema of an opened register: refused where it is foreign, copied and migrated where it is older."""

from sqlalchemy import Connection, text

from ocop_desktop.domain.errors import RegisterAltered, RegisterDamaged, RegisterNewer
from ocop_desktop.domain.opening.schema_faults import (
    SchemaDifference,
    SchemaFault,
    SchemaObject,
)
from ocop_desktop.store.backups.copying import copy_register
from ocop_desktop.store.database import Register
from ocop_desktop.store.engines.choice import engine_of
from ocop_desktop.store.tables import SCHEMA

_DIGITS = 4


def upgrade_schema(register: Register) -> None:
    """Check the schema exactly; copy and migrate an older register. The copy is a verified backup.

    Raises RegisterNewer, RegisterAltered, RegisterDamaged, CannotWrite, SpaceMissing.
    """
    kind = engine_of(register.engine)
    with register.translating_errors(), register.engine.connect() as connection:
        kind.begin(connection, immediate=False)
        present = _read_version(register, connection)
        is_older = present < SCHEMA
        find = kind.find_foreign_code if is_older else kind.find_schema_faults
        _refuse_faults(register, find(connection))
    if is_older:
        register.check_writable()
        copy_register(register.folder, register.backups)
        migrate_tables(register)


def migrate_tables(register: Register) -> None:
    """Run the missing migrations; a new file gets all tables. Raises RegisterAltered, CannotWrite."""
    from ocop_desktop.store import migrate  # noqa: PLC0415 - Alembic loads only when needed

    with register.translating_errors(), register.engine.connect() as connection:
        find = engine_of(connection).find_schema_faults
        migrate.upgrade(connection, lambda migrated: _refuse_faults(register, find(migrated)))


def _read_version(register: Register, connection: Connection) -> str:
    """The schema's version, of this program or an older one. Raises RegisterNewer, RegisterDamaged."""
    if not engine_of(connection).has_version_table(connection):
        raise RegisterDamaged(register.folder)
    rows = connection.execute(text("SELECT version_num FROM alembic_version LIMIT 2")).all()
    version = str(rows[0][0]) if len(rows) == 1 else ""
    if (
        len(version) != _DIGITS
        or not (version.isascii() and version.isdecimal())
        or not int(version)
    ):
        raise RegisterDamaged(register.folder, version[:_DIGITS])
    if version > SCHEMA:
        raise RegisterNewer(register.folder, version, SCHEMA)
    return version


def _refuse_faults(register: Register, faults: tuple[SchemaFault, ...]) -> None:
    """Raise RegisterAltered for `faults`; what is foreign does no harm where nothing is written."""
    if register.opening.forced_reading is not None:
        faults = tuple(fault for fault in faults if not _is_harmless_unwritten(fault))
    if faults:
        raise RegisterAltered(register.folder, faults)


def _is_harmless_unwritten(fault: SchemaFault) -> bool:
    return fault.difference is SchemaDifference.FOREIGN or fault.kind is SchemaObject.INDEX
