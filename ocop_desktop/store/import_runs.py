"""Rows of the imports that were done: what was read of which list, and how it was taken."""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, or_, select
from sqlalchemy.engine import Row

from ocop_desktop.domain.importing.differences import ImportRun
from ocop_desktop.domain.importing.planning.imported_rows import ImportedRow, make_list_key
from ocop_desktop.domain.importing.table import ReadTable
from ocop_desktop.store import tables
from ocop_desktop.store.column_map_values import column_map_from_json, column_map_to_json
from ocop_desktop.store.import_tables import import_run

_MAX_COMPARED = 12
_INFO = [column for column in import_run.c if column.name != "rows"]


@dataclass(frozen=True, slots=True)
class PreparedRun:
    """An import to be kept, ready to be written; `list_key` tells which list it is of."""

    values: Mapping[str, Any]

    def write(self, connection: Connection, change_set_id: int | None) -> None:
        """Keep it, as what that ChangeSet did; None where nothing changed."""
        at = datetime.now(UTC).replace(microsecond=0).isoformat()
        connection.execute(
            insert(import_run), {**self.values, "change_set_id": change_set_id, "at": at}
        )


def prepare_run(
    run: ImportRun, list_key: str, choices: Mapping[str, Any], rows: Sequence[ImportedRow]
) -> PreparedRun:
    """The row of an import; its id and its time follow when it is written."""
    kept = [[row.number, row.key, row.is_whole, *row.cells] for row in rows]
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return PreparedRun(
        {
            "file_name": run.file_name,
            "sha256": run.sha256,
            "sheet": run.sheet,
            "header_row": run.header_row,
            "headings": list(run.headings),
            "heading_key": list_key,
            "column_map": column_map_to_json(run.column_map),
            "choices": dict(choices),
            "row_count": run.rows,
            "rows": zlib.compress(text.encode()),
        }
    )


def list_runs(connection: Connection, list_key: str | None = None) -> tuple[ImportRun, ...]:
    """The imports (of one list) that were not undone, the newest first."""
    query = _select_done().order_by(import_run.c.id.desc())
    if list_key is not None:
        query = query.where(import_run.c.heading_key == list_key)
    return tuple(_read_run(row) for row in connection.execute(query))


def get_run(connection: Connection, run_id: int) -> ImportRun | None:
    """The import of that id, unless it was undone."""
    row = connection.execute(_select_done().where(import_run.c.id == run_id)).first()
    return _read_run(row) if row else None


def read_choices(connection: Connection, run_id: int) -> Mapping[str, Any]:
    """The clerk's choices of an import, as JSON values."""
    query = select(import_run.c.choices).where(import_run.c.id == run_id)
    found: Mapping[str, Any] = connection.scalar(query) or {}
    return found


def read_rows(connection: Connection, run_id: int) -> list[ImportedRow]:
    """The rows of an import."""
    packed = connection.scalar(select(import_run.c.rows).where(import_run.c.id == run_id))
    kept = json.loads(zlib.decompress(packed)) if packed else []
    return [ImportedRow(number, key, tuple(cells), whole) for number, key, whole, *cells in kept]


def find_last(
    connection: Connection, list_key: str, keys: Iterable[str]
) -> tuple[ImportRun, list[ImportedRow]] | None:
    """The newest import of the list that shares most of its rows with `keys`, and its rows.

    Lists of several offices may have the same headings. None where none was imported.
    """
    wanted = set(keys)
    best: tuple[int, ImportRun, list[ImportedRow]] | None = None
    for run in list_runs(connection, list_key)[:_MAX_COMPARED]:
        rows = read_rows(connection, run.id)
        shared = len(wanted & {row.key for row in rows})
        if best is None or shared > best[0]:
            best = (shared, run, rows)
        if 2 * shared >= min(len(wanted), len(rows)):
            break
    return best[1:] if best else None


def find(
    connection: Connection, table: ReadTable, keys: Iterable[str], run_id: int | None
) -> tuple[ImportRun, list[ImportedRow]] | None:
    """The import `run_id` with its rows, else the last one of the table's list; None for none."""
    if run_id is None:
        return find_last(connection, make_list_key(table.sheet, table.headings), keys)
    run = get_run(connection, run_id)
    return (run, read_rows(connection, run_id)) if run else None


def _select_done() -> Any:
    undone = select(tables.change_set.c.id).where(tables.change_set.c.undone)
    c = import_run.c
    return select(*_INFO).where(or_(c.change_set_id.is_(None), c.change_set_id.not_in(undone)))


def _read_run(row: Row[Any]) -> ImportRun:
    return ImportRun(
        row.id,
        datetime.fromisoformat(row.at),
        row.file_name,
        row.sha256,
        row.sheet,
        row.header_row,
        tuple(row.headings),
        column_map_from_json(row.column_map),
        row.row_count,
    )
