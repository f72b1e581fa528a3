"""The whole check of a register, from its file to its media."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Table

from ocop_desktop.domain.errors import Cancelled, OcopError, RegisterDamaged
from ocop_desktop.domain.health.report import (
    HealthProblem,
    HealthReport,
    ProblemKind,
    RecordName,
)
from ocop_desktop.domain.media_names import digest_of, find_digests, is_media_name
from ocop_desktop.store import tables
from ocop_desktop.store.engines.raw_file import RawRegister, open_raw
from ocop_desktop.store.health import action_check, chain_check, file_check, media_check
from ocop_desktop.store.health.code_check import CodeCheck
from ocop_desktop.store.health.row_check import RowPair, find_row_problems, name_row, read_pairs

SAMPLE = 200
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class _Counts:
    """What was looked at of `total` rows and actions, and the media names that were met."""

    rows: int = 0
    changes: int = 0
    total: int = 0
    media: dict[str, RecordName] = field(default_factory=dict)
    progress: Progress | None = None

    def add_action(self, _action_id: int) -> None:
        self.changes += 1
        self.report()

    def add_row(self) -> None:
        self.rows += 1
        self.report()

    def report(self) -> None:
        done = self.rows + self.changes
        if self.progress and done % 500 == 0:
            self.progress(min(done, self.total), self.total)


def check_folder(folder: Path, *, full: bool, progress: Progress | None = None) -> HealthReport:
    """What is wrong with the register in `folder`; whatever keeps it from being read is a problem.

    Without `full` some hundred rows of every table are compared, their media, and the newest links of
    the history. Raises what `progress` raises.
    """
    counts = _Counts(progress=progress)
    problems: list[HealthProblem] = []
    try:
        with open_raw(folder) as raw:
            for problem in _find_problems(raw, folder / "media", counts, full=full):
                problems.append(problem)  # noqa: PERF402 - what was found before a fault is kept
    except Cancelled:
        raise
    except OcopError as error:
        problems.append(_make_unreadable(error))
    checked = {"rows": counts.rows, "changes": counts.changes, "media": len(counts.media)}
    return HealthReport(tuple(problems), checked)


def is_of_older_schema(folder: Path) -> bool:
    """Whether an older program has written the register; no where it cannot be read."""
    try:
        with open_raw(folder) as raw:
            return "" < raw.read_version() < tables.SCHEMA
    except OcopError:
        return False


def _make_unreadable(error: OcopError) -> HealthProblem:
    detail = getattr(error, "detail", "") or type(error).__name__
    return HealthProblem(ProblemKind.UNREADABLE_FILE, detail=detail)


def _find_problems(
    raw: RawRegister, media: Path, counts: _Counts, *, full: bool
) -> Iterator[HealthProblem]:
    drift, is_comparable = file_check.find_schema_problems(raw)
    yield from drift
    yield from file_check.find_file_faults(raw)
    if not is_comparable:
        return
    yield from file_check.find_orphan_rows(raw)
    counts.total = _count_rows(raw)
    counts.report()
    yield from action_check.find_table_problems(raw, full=full)
    yield from chain_check.find_broken_actions(raw, counts.add_action, full=full)
    for table in tables.RECORDED.values():
        try:
            chosen = None if full else _choose_rows(raw, table)
            yield from _check_table(raw, table, counts, chosen)
        except RegisterDamaged as error:
            record = RecordName(table.name, 0)
            yield HealthProblem(ProblemKind.UNREADABLE_FILE, record, detail=error.detail)
    yield from media_check.find_media_problems(
        media, counts.media, _list_remembered(raw, media, counts) if full else None
    )


def _check_table(
    raw: RawRegister, table: Table, counts: _Counts, chosen: Sequence[int] | None
) -> Iterator[HealthProblem]:
    codes = CodeCheck(raw, chosen) if table is tables.product else None
    for pair in read_pairs(raw, table, chosen):
        counts.add_row()
        yield from find_row_problems(table, pair)
        if codes:
            yield from codes.find_problems(pair)
        yield from _meet_media(table, pair, counts)
    if codes:
        yield from codes.find_rest()


def _meet_media(table: Table, pair: RowPair, counts: _Counts) -> Iterator[HealthProblem]:
    for column, name in media_check.list_media(table.name, pair.values or {}):
        record = RecordName(table.name, pair.row_id, name_row(table, pair))
        if is_media_name(name):
            counts.media.setdefault(name, record)
        else:
            yield HealthProblem(ProblemKind.MEDIA_NAME, record, column, name, detail=name)


def _count_rows(raw: RawRegister) -> int:
    return sum(
        next(raw.read_rows(f'SELECT count(*) FROM "{name}"'))[0]  # noqa: S608 - names of ours
        for name in (*tables.RECORDED, tables.change_set.name)
    )


def _choose_rows(raw: RawRegister, table: Table) -> Sequence[int] | None:
    """Some ids of the table, other ones each time; None for all of a small one."""
    (newest,) = next(raw.read_rows(f'SELECT coalesce(max(id), 0) FROM "{table.name}"'))  # noqa: S608 - names of ours
    if newest.__class__ is not int or newest <= SAMPLE:
        return None
    return sorted(random.sample(range(1, newest + 1), SAMPLE))


def _list_remembered(raw: RawRegister, media: Path, counts: _Counts) -> frozenset[str]:
    """Names of files that no record holds and the history does."""
    unnamed = media_check.list_files(media) - counts.media.keys()
    if not unnamed:
        return frozenset()
    texts = raw.read_rows("SELECT before, after FROM change")
    digests = {
        digest
        for row in texts
        for text in row
        if text.__class__ is str
        for digest in find_digests(text)
    }
    return frozenset(name for name in unnamed if digest_of(name) in digests)
