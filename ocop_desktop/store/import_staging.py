"""Staging an import: its rows are planned beside what the register holds, in short reads."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import Connection

from ocop_desktop.domain.exporting.product_columns import find_register_key
from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.differences import ImportRun
from ocop_desktop.domain.importing.planning.import_plan import ImportPlan, KnownRecords
from ocop_desktop.domain.importing.planning.imported_rows import (
    ImportedRow,
    make_imported_rows,
    make_list_key,
    pair_rows,
)
from ocop_desktop.domain.importing.planning.plan_settings import PlanSettings
from ocop_desktop.domain.importing.planning.planner import Planner
from ocop_desktop.domain.importing.planning.row_silence import NOT_SILENT, RowSilence, SilenceFinder
from ocop_desktop.domain.importing.result import OpenQuestion, OpenQuestionKind
from ocop_desktop.domain.importing.row_reading.reading_rows import make_row_reader
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.domain.importing.rows import ImportRow, RejectedCell
from ocop_desktop.domain.importing.table import ReadTable, TableRow
from ocop_desktop.domain.text import identity_key
from ocop_desktop.store import import_runs, import_snapshot, register_facts
from ocop_desktop.store.changed_rows import HistoryMark, read_mark
from ocop_desktop.store.database import Register

_BATCH = 500
_STEPS = 200
LastImport: TypeAlias = tuple[ImportRun, Sequence[ImportedRow]]


@dataclass(frozen=True, slots=True)
class StagedImport:
    """A planned import: the plan, what is asked, the state it was planned on, the list's last import.

    `known` is what was read of the register for it.
    """

    plan: ImportPlan
    questions: tuple[OpenQuestion, ...]
    mark: HistoryMark
    known: KnownRecords
    last: LastImport | None = None


def stage(
    register: Register,
    table: ReadTable,
    settings: PlanSettings,
    row_settings: RowSettings,
    set_names: Mapping[int, str],
    progress: Callable[[int, int], None] | None = None,
    *,
    is_trial: bool = False,
) -> StagedImport:
    """Plan every row of `table`. Nothing is written, and no read lasts longer than a few rows need.

    A trial does not keep the products that it would add.
    """
    with register.reading() as connection:
        mark = read_mark(connection)
        known = import_snapshot.begin(connection)
        key = find_register_key(register_facts.read_id(connection))
        last, find_silence = _compare(connection, table, settings, row_settings)
    read = make_row_reader(table, settings.column_map, replace(row_settings, register_key=key))
    planner = Planner(settings, known, _make_rereading(table, read) if is_trial else None)
    answers = _find_answered_ids(settings, known.producer_ids)
    done, total = 0, len(table.rows)
    step = max(1, total // _STEPS)
    stated = map(read, table.rows)
    while batch := list(islice(stated, _BATCH)):
        with register.reading() as connection:
            import_snapshot.extend(connection, known, batch, answers)
        for row in batch:
            planner.take(row, find_silence(row.number))
            done += 1
            if progress and (done % step == 0 or done == total):
                progress(done, total)
    _add_broken(planner.plan, table)
    questions = planner.questions.make_questions(known.producer_names, set_names)
    return StagedImport(planner.plan, questions, mark, known, last)


def _make_rereading(
    table: ReadTable, read: Callable[[TableRow], ImportRow]
) -> Callable[[int], ImportRow]:
    """Reads a row again, by its number."""
    numbers = [row.number for row in table.rows]
    return lambda number: read(table.rows[bisect_left(numbers, number)])


def _compare(
    connection: Connection, table: ReadTable, settings: PlanSettings, row_settings: RowSettings
) -> tuple[LastImport | None, Callable[[int], RowSilence]]:
    """The list's last import, and what of a row, by its number, says nothing since."""
    choices = settings.choices
    kept = _group_cells(choices)
    list_key = make_list_key(table.sheet, table.headings)
    if not kept and not import_runs.list_runs(connection, list_key):
        return None, lambda _: NOT_SILENT
    rows = make_imported_rows(table, settings.column_map)
    last = import_runs.find_last(connection, list_key, (row.key for row in rows))
    former = import_runs.read_choices(connection, last[0].id) if last else {}
    is_asked_anew = former.get("answers", {}) != answers_to_json(choices)
    paired = pair_rows(last[1], rows) if last and not is_asked_anew else {}
    finder = SilenceFinder(settings.column_map, last[0].column_map if last else None, row_settings)
    cells = {row.number: row.cells for row in rows}
    return last, lambda number: finder.find(
        cells[number], paired.get(number), kept.get(number, frozenset())
    )


def answers_to_json(choices: ImportChoices) -> dict[str, Any]:
    """The clerk's answers as JSON values: by kind and text."""
    return {f"{kind.value}:{text}": answer for (kind, text), answer in choices.answers.items()}


def _group_cells(choices: ImportChoices) -> Mapping[int, frozenset[int]]:
    """The places of the kept cells of each row."""
    by_row: dict[int, set[int]] = {}
    for number, place in choices.kept_cells:
        by_row.setdefault(number, set()).add(place)
    return {number: frozenset(places) for number, places in by_row.items()}


def _find_answered_ids(
    settings: PlanSettings, producer_ids: Mapping[str, int]
) -> Mapping[str, int]:
    """The ids of the producers that the clerk named, by the identity of the stated name."""
    found: dict[str, int] = {}
    for text, answer in settings.find_answers(OpenQuestionKind.PRODUCER).items():
        named = int(answer) if answer.isdecimal() else producer_ids.get(identity_key(answer), 0)
        if named:
            found[identity_key(text)] = named
    return found


def _add_broken(plan: ImportPlan, table: ReadTable) -> None:
    """Tell of the rows that could not be read into their columns."""
    plan.read += len(table.broken)
    plan.rejected += (
        RejectedCell(one.row, "", one.text, one.reason, row_taken=False) for one in table.broken
    )


def prepare_run(
    table: ReadTable, file_name: str, choices: ImportChoices, staged: StagedImport
) -> import_runs.PreparedRun | None:
    """The import as it is kept; None where the very same rows were the list's last import."""
    column_map = choices.column_map
    if column_map is None:
        raise ValueError(column_map)
    taken = {cell.row for cell in staged.plan.rejected} | choices.skipped_rows
    rows = make_imported_rows(table, column_map, taken)
    last = staged.last
    if last and last[0].column_map == column_map and last[1] == rows:
        return None
    run = ImportRun(
        0,
        datetime.now(UTC),
        file_name,
        table.sha256,
        table.sheet,
        table.header_row,
        table.headings,
        column_map,
        len(rows),
    )
    key = make_list_key(table.sheet, table.headings)
    facts = {
        "answers": answers_to_json(choices),
        "accept_repairs": choices.accept_repairs,
        "kept_fields": sorted(choices.kept_fields),
    }
    return import_runs.prepare_run(run, key, facts, rows)
