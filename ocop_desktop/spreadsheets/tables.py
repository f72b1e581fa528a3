"""Tables of unknown origin, read as plain text in a child process that a broken file may end."""

import multiprocessing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.errors import BrokenTable, FileMissing
from ocop_desktop.domain.paths import is_file
from ocop_desktop.spreadsheets.reading_process import Grid, TableFailure, send_grid

SECONDS = 60


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table of texts. Each row carries its line number as the clerk sees it in the file."""

    headers: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_table(file: Path) -> TextTable:
    """The first table of a CSV or xlsx file; its first line that is not empty names the columns.

    Texts are NFC; whole numbers have no ".0", days read dd/MM/yyyy. Raises FileMissing, BrokenTable.
    """
    if not is_file(file):
        raise FileMissing(file)
    filled = [(number, cells) for number, cells in _read_grid(file) if any(cells)]
    if not filled:
        raise BrokenTable(file, FileReason.EMPTY)
    headers = filled[0][1]
    width = len(headers)
    rows = ((number, (*cells, *[""] * width)[:width]) for number, cells in filled[1:])
    return TextTable(headers, tuple((number, cells) for number, cells in rows if any(cells)))


def _read_grid(file: Path) -> Grid:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=send_grid, args=(theirs, file), daemon=True)
    child.start()
    theirs.close()
    try:
        return _receive_grid(ours, file)
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()


def _receive_grid(child: Connection, file: Path) -> Grid:
    if not child.poll(SECONDS):
        raise BrokenTable(file, FileReason.TOO_SLOW)
    try:
        answer: Grid | TableFailure = child.recv()
    except (EOFError, OSError) as error:
        raise BrokenTable(file, FileReason.CRASHED) from error
    if isinstance(answer, TableFailure):
        raise BrokenTable(file, detail=answer.detail)
    return answer
