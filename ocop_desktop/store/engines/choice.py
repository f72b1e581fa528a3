"""Which engine keeps the register of a folder or of a connection."""

from pathlib import Path

from sqlalchemy import Connection, Engine

from ocop_desktop.store.engines.engine import RegisterEngine
from ocop_desktop.store.engines.sqlite import SqliteEngine

EMBEDDED: RegisterEngine = SqliteEngine()
"""The engine of a register that needs nothing but its folder."""
ENGINES: dict[str, RegisterEngine] = {"sqlite": EMBEDDED}
"""Every engine, by SQLAlchemy's name of its dialect."""


def find_engine(folder: Path) -> RegisterEngine | None:
    """The engine of the register in `folder`; None when there is no register."""
    return next((engine for engine in ENGINES.values() if engine.is_register(folder)), None)


def engine_of(connected: Connection | Engine) -> RegisterEngine:
    """The engine behind a connection, for the few words of SQL that differ."""
    return ENGINES[connected.dialect.name]
