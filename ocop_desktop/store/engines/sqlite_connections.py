"""Connections to a file of SQLite, with the careful settings on every one."""

import json
import sqlite3
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from ocop_desktop.domain.history.chain import make_link

_SETTINGS = (
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cache_size=-16000",
    "PRAGMA cache_spill=OFF",
)
_NO_STORY = {"vi": "", "en": "", "zh": ""}
_NO_STORY_TEXT = json.dumps(_NO_STORY)


def connect_file(file: Path, busy_timeout: float, *, reading_only: bool) -> Engine:
    """SQLAlchemy's engine of the file; it waits `busy_timeout` seconds for others."""
    path = locate(file)
    engine = create_engine(
        URL.create("sqlite", database=str(path)),  # as text, "%41" in it would be "A"
        creator=partial(_connect, path, busy_timeout, reading_only=reading_only),
        pool_size=4,
        max_overflow=8,
        pool_timeout=busy_timeout,
        hide_parameters=True,
        json_serializer=_to_json,
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _to_json(value: Any) -> str:
    """JSON as SQLAlchemy writes it; most lists and stories of a row are empty."""
    if value == []:
        return "[]"
    return _NO_STORY_TEXT if value == _NO_STORY else json.dumps(value)


def locate(path: Path) -> Path:
    """The absolute path that the system means by `path`; SQLite would read "file:" as an address."""
    return path.resolve() if ".." in path.parts else path.absolute()


def _connect(path: Path, busy_timeout: float, *, reading_only: bool) -> sqlite3.Connection:
    """A connection that any thread may use, one after the other."""
    if not reading_only:
        return sqlite3.connect(path, busy_timeout, check_same_thread=False)
    address = f"{path.as_uri()}?mode=ro"
    return sqlite3.connect(address, busy_timeout, check_same_thread=False, uri=True)


def _set_up(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    connection.create_function("make_link", 2, make_link, deterministic=True)
    for setting in _SETTINGS:
        connection.execute(setting)
    if connection.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise RuntimeError("SQLite refuses foreign keys")


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if not options.get("bare"):  # VACUUM and some settings work outside a transaction only
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("immediate") else "BEGIN")


def set_foreign_keys(connection: Connection, state: str) -> None:
    """SQLite takes this setting outside a transaction only."""
    connection.execution_options(bare=True).exec_driver_sql(f"PRAGMA foreign_keys={state}")
    connection.rollback()
