"""Bringing the schema of an opened register up to date, after a copy."""

from sqlalchemy import text

from ocop_desktop.domain.errors import RegisterDamaged, RegisterNewer
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.database import Register
from ocop_desktop.store.engines.choice import engine_of
from ocop_desktop.store.tables import SCHEMA


def upgrade_schema(register: Register) -> None:
    """Copy and migrate an older register. Raises RegisterNewer, RegisterDamaged, CannotWrite."""
    with register.reading() as connection:
        present = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if present is None:
        raise RegisterDamaged(register.folder)
    if present == SCHEMA:
        return
    if str(present) > SCHEMA:
        raise RegisterNewer(register.folder, str(present))
    _copy_before_migration(register, str(present))
    migrate_tables(register)


def _copy_before_migration(register: Register, version: str) -> None:
    target = register.backups / f"truoc-nang-cap-{version}"
    try:
        register.backups.mkdir(exist_ok=True)
    except OSError as error:
        raise refuse_writing(register.folder, error) from error
    with register.translating_errors():
        engine_of(register.engine).copy_before_migration(register.engine, target)


def migrate_tables(register: Register) -> None:
    """Run the missing migrations; a new file gets all tables."""
    from ocop_desktop.store import migrate  # noqa: PLC0415 - Alembic loads only when needed

    with register.translating_errors(), register.engine.connect() as connection:
        migrate.upgrade(connection)
