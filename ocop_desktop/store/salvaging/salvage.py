"""A new, sound register of what is left of a broken one."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, ForeignKey, Table, insert

from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.health.repair import SalvageReport
from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.domain.paths import make_private_folder
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store import product_codes, tables
from ocop_desktop.store.backups.register_files import list_files
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.database import Register
from ocop_desktop.store.derived import derive_columns
from ocop_desktop.store.engines.raw_file import (
    RawRegister,
    RawRow,
    insert_raw_rows,
    keep_ids_unused,
    open_shortened,
    rewriting,
)
from ocop_desktop.store.files import write_bytes
from ocop_desktop.store.health import media_check
from ocop_desktop.store.health.action_check import find_action_problems
from ocop_desktop.store.health.chain_check import find_broken_actions
from ocop_desktop.store.health.check import check_folder
from ocop_desktop.store.health.corrections import correct_actions
from ocop_desktop.store.health.recorded_rows import RecordedRow
from ocop_desktop.store.health.row_values import make_typed
from ocop_desktop.store.named_lists import drop_gone
from ocop_desktop.store.opening.creating import creating
from ocop_desktop.store.salvaging.found_rows import FoundRows, find_rows, read_history

SENTENCE = "Cứu dữ liệu từ sổ bị hỏng"
_HISTORY = ("change_set", "change")
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class _Found:
    """What is left: rows by table, the history by table and id, and whether it is whole."""

    rows: dict[str, FoundRows] = field(default_factory=dict)
    recorded: dict[str, dict[int, RecordedRow]] = field(default_factory=dict)
    is_history_whole: bool = False


def salvage_folder(
    folder: Path,
    target: Path,
    clerk: str,
    *,
    history_only: bool = False,
    progress: Progress | None = None,
) -> SalvageReport:
    """Make a sound register at `target` of what can be read of the one in `folder`.

    A whole history is kept; where it is broken the new one begins with one action that adds all
    that was saved. With `history_only` the tables themselves are not looked at.

    `progress` gets the tables read and all tables; what it raises leaves nothing of the new one.

    Raises RegisterDamaged where the file cannot be opened at all, FolderNotEmpty, CannotWrite.
    """
    with open_shortened(folder) as raw:
        found = _find(raw, progress, history_only=history_only)
        lost = [problem for rows in found.rows.values() for problem in rows.lost]
        with creating(target, clerk) as register:
            if found.is_history_whole:
                _write_with_history(raw, register.folder, found)
            else:
                lost += _write_anew(register, found)
                lost.append(HealthProblem(ProblemKind.CHAIN, RecordName("change_set", 0)))
            register.close()
    _copy_files(folder, target)
    left = check_folder(target, full=True).problems
    media_check.mend_media(target, left)
    lost += (one for one in left if one.kind is not ProblemKind.MEDIA_ORPHAN)
    return SalvageReport(
        target,
        {name: len(rows.rows) for name, rows in found.rows.items() if rows.rows},
        {name: len(rows.restored) for name, rows in found.rows.items() if rows.restored},
        tuple(lost),
    )


def _find(raw: RawRegister, progress: Progress | None, *, history_only: bool) -> _Found:
    found = _Found(recorded=read_history(raw))
    for number, (name, table) in enumerate(tables.RECORDED.items()):
        if progress:
            progress(number, len(tables.RECORDED))
        found.rows[name] = find_rows(raw, table, found.recorded[name], history_only=history_only)
    found.is_history_whole = _is_history_whole(raw, found)
    return found


def _is_history_whole(raw: RawRegister, found: _Found) -> bool:
    """Whether every link fits and every row that is kept is in the history."""
    for name, rows in found.rows.items():
        known = found.recorded[name]
        if any(known[row_id].broken if row_id in known else True for row_id in rows.rows):
            return False
    try:
        return not any(True for _ in find_broken_actions(raw, lambda _: None))
    except OcopError:
        return False


def _write_with_history(raw: RawRegister, target: Path, found: _Found) -> None:
    present = raw.read_tables()
    with rewriting(target) as connection:
        for name in _HISTORY:
            columns = [c.name for c in tables.metadata.tables[name].c if c.name in present[name]]
            names = ", ".join(f'"{column}"' for column in columns)
            rows = raw.read_rows(f'SELECT {names} FROM "{name}" ORDER BY id')  # noqa: S608 - names of ours
            if name == tables.change_set.name:
                rows = _correct(raw, columns, rows)
            insert_raw_rows(connection, name, columns, rows)
        for name, table in tables.RECORDED.items():
            for batch in in_batches(list(_make_rows(name, found.rows[name]))):
                connection.execute(insert(table), batch)
            known = found.recorded[name]
            keep_ids_unused(connection, name, max(known, default=0))
        _write_codes(connection, found)


def _correct(raw: RawRegister, columns: Sequence[str], rows: Iterator[RawRow]) -> Iterator[RawRow]:
    """Actions with what no link covers set back; everything else is copied as it is."""
    corrections = correct_actions(find_action_problems(raw))
    at = columns.index("id")
    for row in rows:
        changed = corrections.get(row[at], {})
        yield tuple(changed.get(name, value) for name, value in zip(columns, row, strict=True))


def _make_rows(name: str, found: FoundRows) -> Iterator[dict[str, Any]]:
    table = tables.RECORDED[name]
    for row_id, values in found.rows.items():
        row = make_typed(table, {"version": 1, **values, "id": row_id})
        yield {**row, **derive_columns(name, row)}


def _write_codes(connection: Connection, found: _Found) -> None:
    """The code table: of the products that are there, and of those deleted since."""
    undoings = frozenset(
        row_id
        for (row_id,) in connection.exec_driver_sql("SELECT id FROM change_set WHERE kind = 'undo'")
    )
    changes = [(row_id, (), row["codes"]) for row_id, row in found.rows["product"].rows.items()]
    for row_id, recorded in found.recorded["product"].items():
        if recorded.values is None and recorded.change_set_id not in undoings:
            changes.append((row_id, (), recorded.last.get("codes") or []))
    product_codes.write(connection, changes, restored=False)


def _write_anew(register: Register, found: _Found) -> list[HealthProblem]:
    """Write all rows as one action; returns the rows that cannot be kept without those they name."""
    lost: list[HealthProblem] = []
    kept = {name: dict(rows.rows) for name, rows in found.rows.items()}
    with register.writing(SENTENCE) as transaction:
        for table in tables.metadata.sorted_tables:
            if table.name not in tables.RECORDED:
                continue
            new: list[dict[str, Any]] = []
            for row_id, values in list(kept[table.name].items()):
                broken = _find_broken_references(table, values, kept)
                needed = [one for one in broken if not one.parent.nullable]
                if needed:
                    del kept[table.name][row_id]
                    lost += (_make_lost(table, row_id, one) for one in needed)
                    continue
                facts = {key: value for key, value in values.items() if key != "version"}
                facts |= {one.parent.name: None for one in broken}
                facts |= drop_gone(table.name, facts, lambda key: key[1] not in kept[key[0]])
                new.append({**make_typed(table, facts), "id": row_id})
            transaction.insert_many(table, new)
    return lost


def _find_broken_references(
    table: Table, values: Mapping[str, Any], kept: Mapping[str, Mapping[int, object]]
) -> list[ForeignKey]:
    """The references of a row to rows that are not kept."""
    return [
        foreign
        for foreign in table.foreign_keys
        if (named := values.get(foreign.parent.name)) is not None
        and named not in kept[foreign.column.table.name]
    ]


def _make_lost(table: Table, row_id: int, reference: ForeignKey) -> HealthProblem:
    record = RecordName(table.name, row_id)
    named = reference.column.table.name
    return HealthProblem(ProblemKind.FOREIGN_KEY, record, reference.parent.name, detail=named)


def _copy_files(folder: Path, target: Path) -> None:
    """The files beside the database; one that cannot be read is told by the check that follows.

    Raises CannotWrite: then nothing of the new register is left.
    """
    for name, path in list_files(folder):
        try:
            content = path.read_bytes()
        except OSError:
            continue
        try:
            make_private_folder((target / name).parent)
            write_bytes(target / name, content)
        except OSError as error:
            shutil.rmtree(target, ignore_errors=True)
            raise refuse_writing(target, error) from error
