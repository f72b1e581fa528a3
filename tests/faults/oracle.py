"""What a fresh process reads of a register, in plain SQLite: nothing here is shared with the program."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def find_violations(register: Path) -> list[str]:
    """What is wrong with the register in that folder: torn, corrupt, or against its own history."""
    try:
        with closing(_open(register)) as file:
            found = [
                f"integrity: {line}"
                for (line,) in file.execute("PRAGMA integrity_check")
                if line != "ok"
            ]
            found += [f"orphan: {row}" for row in file.execute("PRAGMA foreign_key_check")]
            return found or [*_compare_with_history(file)]
    except sqlite3.Error as error:
        return [f"{type(error).__name__}: {error}"]


def read_value(register: Path, statement: str, *values: object) -> Any:
    """The first value of the first row, None where there is none."""
    with closing(_open(register)) as file:
        row = file.execute(statement, values).fetchone()
        return row[0] if row else None


def find_backup_violations(backup: Path) -> list[str]:
    """What is wrong with a copy: its register, and the media files that the register names."""
    found = find_violations(backup)
    if found:
        return found
    with closing(_open(backup)) as file:
        named = {
            photo[size]
            for (photos,) in file.execute("SELECT photos FROM product")
            for photo in json.loads(photos)
            for size in ("large", "small")
        }
    return [
        f"media: {name}"
        for name in sorted(named)
        if _hash(backup / "media" / name) != Path(name).stem
    ]


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""


def _open(register: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{register}/register.sqlite?mode=rw", uri=True)


def _compare_with_history(file: sqlite3.Connection) -> Iterator[str]:
    """Every row is what its recorded changes make of it, one after another."""
    file.row_factory = sqlite3.Row
    recorded: dict[str, dict[int, Row]] = {}
    for table, row_id, after in file.execute(
        "SELECT table_name, row_id, after FROM change ORDER BY id"
    ):
        rows = recorded.setdefault(table, {})
        if after is None:
            rows.pop(row_id, None)
        else:
            rows[row_id] = {**rows.get(row_id, {}), **json.loads(after)}
    for table, rows in recorded.items():
        stored = {row["id"]: row for row in file.execute(f"SELECT * FROM {table}")}  # noqa: S608 - names of our own tables
        for row_id in rows.keys() ^ stored.keys():
            yield f"{table} {row_id}: only in the {'history' if row_id in rows else 'table'}"
        for row_id in rows.keys() & stored.keys():
            for name, value in rows[row_id].items():
                if not _is_same(value, stored[row_id][name]):
                    yield f"{table} {row_id} {name}: {stored[row_id][name]!r}, recorded {value!r}"


def _is_same(recorded: Any, stored: Any) -> bool:
    if isinstance(recorded, list | dict):
        return bool(json.loads(stored) == recorded)
    return bool(recorded == stored)
