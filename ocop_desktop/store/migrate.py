"""Bringing a register's schema up to date with Alembic; loaded only when that is needed."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from ocop_desktop.store.engines.choice import engine_of


def upgrade(connection: Connection, check: Callable[[Connection], None], to: str = "head") -> None:
    """Run the missing migrations in one transaction of their own; where `check` raises, none is kept."""
    config = Config()
    scripts = Path(__file__).parent / "migrations"
    config.set_main_option("script_location", scripts.as_posix().replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    with engine_of(connection).migrating(connection):
        command.upgrade(config, to)
        check(connection)
