"""Bringing a register's schema up to date with Alembic; loaded only when that is needed."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from ocop_desktop.store.tables import APPLICATION_ID


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run the missing migrations in one transaction of their own, foreign keys resting."""
    _set_foreign_keys(connection, "OFF")
    config = Config()
    scripts = Path(__file__).parent / "migrations"
    config.set_main_option("script_location", scripts.as_posix().replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    with connection.execution_options(bare=False, immediate=True).begin():
        command.upgrade(config, to)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    _set_foreign_keys(connection, "ON")


def _set_foreign_keys(connection: Connection, state: str) -> None:
    """SQLite takes this setting outside a transaction only."""
    connection.execution_options(bare=True).exec_driver_sql(f"PRAGMA foreign_keys={state}")
    connection.rollback()
