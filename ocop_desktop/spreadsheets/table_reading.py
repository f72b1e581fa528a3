"""Tables of unknown origin, read in a child process that a broken file may end."""

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.errors import BrokenTable, Cancelled, FileMissing, OcopError, TableMissing
from ocop_desktop.domain.importing.table import (
    BrokenRow,
    Cell,
    CellRepair,
    ReadingOptions,
    ReadTable,
    SkippedRow,
    TableRow,
)
from ocop_desktop.domain.paths import is_file
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.spreadsheets.table_process import (
    Answer,
    Batch,
    PackedRow,
    TableEnd,
    TableFailure,
    answer_with_table,
    answer_with_text,
    send_table,
)

SECONDS = 120
_POLL_SECONDS = 0.1
_MAX_KNOWN_TEXTS = 50_000
_FIND_EVERYTHING = ReadingOptions()


def read_table(
    file: Path,
    options: ReadingOptions = _FIND_EVERYTHING,
    *,
    progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> ReadTable:
    """The table of a text file or workbook; a child process reads it, within limits.

    `progress` is told how many of how many rows were read; `is_cancelled` is asked ten times a
    second. Raises FileMissing, BrokenTable, Cancelled, and what `find_table` raises.
    """
    if not is_file(file):
        raise FileMissing(file)
    with _run_child(file, options) as child:
        return _Reading(file, child, progress, is_cancelled).read()


def read_table_here(file: Path, options: ReadingOptions = _FIND_EVERYTHING) -> ReadTable:
    """The same in this process, without limits: for files that this program wrote itself."""
    return _gather(file, answer_with_table(file, options))


def read_pasted_table(
    pasted: PastedContent, options: ReadingOptions = _FIND_EVERYTHING
) -> ReadTable:
    """The table that was copied from a workbook or a web page.

    Its text is read, as it has a line for every row; the HTML where only that tells which cells are
    merged, or where the text has no columns. Raises BrokenTable and what `find_table` raises.
    """
    html = pasted.html.casefold()
    is_table = "<table" in html and ("rowspan" in html or "\t" not in pasted.text)
    text = pasted.html if is_table else pasted.text
    if not text.strip():
        raise TableMissing(())
    return _gather(Path(), answer_with_text(text, options))


def _gather(file: Path, answers: Iterable[Answer]) -> ReadTable:
    gathered = _Gathering(file)
    for answer in answers:
        gathered.take(answer)
    return gathered.finish()


@contextmanager
def _run_child(file: Path, options: ReadingOptions) -> Iterator[tuple[SpawnProcess, Connection]]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=send_table, args=(theirs, file, options), daemon=True)
    child.start()
    theirs.close()
    try:
        yield child, ours
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()


@dataclass
class _Gathering:
    """The parts of a table as they arrive. Equal texts are kept once."""

    file: Path
    head: ReadTable | None = None
    is_complete: bool = False
    rows: list[TableRow] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)
    broken: list[BrokenRow] = field(default_factory=list)
    repairs: list[CellRepair] = field(default_factory=list)
    _texts: dict[str, str] = field(default_factory=dict)

    def take(self, answer: Answer) -> None:
        """Keep what was sent. Raises the failure that was."""
        match answer:
            case ReadTable():
                self.head = answer
            case TableEnd():
                self.is_complete = True
            case TableFailure():
                raise BrokenTable(self.file, answer.reason, answer.detail)
            case OcopError():
                raise answer
            case _:
                self._take_batch(answer)

    def finish(self) -> ReadTable:
        """The table. Raises BrokenTable where its head or its end never came."""
        if self.head is None or not self.is_complete:
            raise BrokenTable(self.file, FileReason.CRASHED)
        return replace(
            self.head,
            rows=tuple(self.rows),
            skipped=tuple(self.skipped),
            broken=tuple(self.broken),
            repairs=tuple(self.repairs),
        )

    def _take_batch(self, batch: Batch) -> None:
        for item in batch:
            match item:
                case SkippedRow():
                    self.skipped.append(item)
                case BrokenRow():
                    self.broken.append(item)
                case CellRepair():
                    self.repairs.append(item)
                case _:
                    self.rows.append(self._unpack(item))

    def _unpack(self, packed: PackedRow) -> TableRow:
        number, cells, group, filled = packed
        return TableRow(number, tuple(map(self._keep_once, cells)), group, filled)

    def _keep_once(self, cell: Cell) -> Cell:
        if cell.__class__ is not str:
            return cell
        known = self._texts
        return (
            known.setdefault(cell, cell) if len(known) < _MAX_KNOWN_TEXTS else known.get(cell, cell)
        )


@dataclass
class _Reading:
    """One file while the child reads it."""

    file: Path
    child: tuple[SpawnProcess, Connection]
    progress: Callable[[int, int], None] | None
    is_cancelled: Callable[[], bool] | None

    def read(self) -> ReadTable:
        """The table, when the child has sent all of it."""
        gathered = _Gathering(self.file)
        latest = time.monotonic() + SECONDS
        while not gathered.is_complete:
            gathered.take(self._receive(latest))
            self._report(gathered)
        return gathered.finish()

    def _receive(self, latest: float) -> Answer:
        process, answers = self.child
        self._stop_if_cancelled()
        while not answers.poll(_POLL_SECONDS):
            self._stop_if_cancelled()
            if time.monotonic() > latest:
                raise BrokenTable(self.file, FileReason.TOO_SLOW)
        try:
            answer: Answer = answers.recv()
        except (EOFError, OSError) as error:
            process.join(1)
            raise BrokenTable(self.file, _explain_end(process.exitcode)) from error
        return answer

    def _stop_if_cancelled(self) -> None:
        if self.is_cancelled is not None and self.is_cancelled():
            raise Cancelled(self.file.name)

    def _report(self, gathered: _Gathering) -> None:
        if self.progress is None or gathered.head is None:
            return
        head = gathered.head
        total = next((one.rows for one in head.sheets if one.name == head.sheet), 0)
        self.progress(min(len(gathered.rows), total), total)


def _explain_end(exit_code: int | None) -> FileReason:
    """Why a child ended by itself: the system stops one that computed for too long."""
    too_long = getattr(signal, "SIGXCPU", None)
    is_late = too_long is not None and exit_code == -too_long
    return FileReason.TOO_SLOW if is_late else FileReason.CRASHED
