"""Bringing the schema of an opened register up to date, after a copy."""

from sqlalchemy import text

from ocop_desktop.domain.errors import RegisterDamaged, RegisterNewer
from ocop_desktop.store.backups.copying import copy_register
from ocop_desktop.store.database import Register
from ocop_desktop.store.tables import SCHEMA


def upgrade_schema(register: Register) -> None:
    """Copy and migrate an older register; the copy is a verified backup.

    Raises RegisterNewer, RegisterDamaged, CannotWrite, SpaceMissing.
    """
    with register.reading() as connection:
        present = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if present is None:
        raise RegisterDamaged(register.folder)
    if present == SCHEMA:
        return
    if str(present) > SCHEMA:
        raise RegisterNewer(register.folder, str(present))
    copy_register(register.folder, register.backups)
    migrate_tables(register)


def migrate_tables(register: Register) -> None:
    """Run the missing migrations; a new file gets all tables."""
    from ocop_desktop.store import migrate  # noqa: PLC0415 - Alembic loads only when needed

    with register.translating_errors(), register.engine.connect() as connection:
        migrate.upgrade(connection)
