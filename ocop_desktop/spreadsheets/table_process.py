"""What runs in the child process of `table_reading`: find and send a table, within limits."""

import gc
import hashlib
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeAlias

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.importing.table import (
    BrokenRow,
    Cell,
    CellRepair,
    ReadingOptions,
    ReadTable,
    SkippedRow,
    TableRow,
)
from ocop_desktop.spreadsheets.finding.table_finding import TableItem, TableStream, find_table
from ocop_desktop.spreadsheets.raw_file import read_raw_file
from ocop_desktop.spreadsheets.raw_sheet import RawFile
from ocop_desktop.spreadsheets.text_files.text_file import read_text_file
from ocop_desktop.spreadsheets.unreadable import UnreadableContent

if sys.platform != "win32":
    import resource

MEMORY_BYTES = 1_000_000_000
CPU_SECONDS = 60
_BATCH_ITEMS = 500

PackedRow: TypeAlias = tuple[int, tuple[Cell, ...], str, tuple[int, ...]]
"""The values of a `TableRow`, which are sent faster than itself."""
Batch: TypeAlias = tuple[PackedRow | SkippedRow | BrokenRow | CellRepair, ...]


@dataclass(frozen=True, slots=True)
class TableFailure:
    """The answer for a file that cannot be read; `detail` says what the reader found."""

    reason: FileReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TableEnd:
    """The last answer: everything was sent."""


Answer: TypeAlias = ReadTable | Batch | TableEnd | TableFailure | OcopError


def send_table(answers: Connection, file: Path, options: ReadingOptions) -> None:
    """Send the head of the table, its items in batches and `TableEnd`; or a failure at any time."""
    _limit_resources()
    gc.disable()  # nothing here makes circles
    with suppress(OSError):  # nobody listens any more
        for answer in answer_with_table(file, options):
            answers.send(answer)
        answers.close()


def answer_with_table(file: Path, options: ReadingOptions) -> Iterator[Answer]:
    """The answers for one file. The last is a `TableEnd`, a `TableFailure` or an error with data."""
    return _answer(lambda: (_hash_file(file), read_raw_file(file, options)), options)


def answer_with_text(text: str, options: ReadingOptions) -> Iterator[Answer]:
    """The same for lines with tabs or a table of HTML."""
    content = text.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(content).hexdigest()
    return _answer(lambda: (digest, read_text_file(content, options)), options)


def _answer(
    open_raw: Callable[[], tuple[str, RawFile]], options: ReadingOptions
) -> Iterator[Answer]:
    try:
        digest, raw = open_raw()
        stream = find_table(raw, options)
        yield replace(stream.head, sha256=digest)
        yield from _pack(stream)
    except UnreadableContent as error:
        yield TableFailure(error.reason, error.detail)
    except MemoryError:
        yield TableFailure(FileReason.TOO_LARGE, "memory")
    except OSError as error:
        yield TableFailure(FileReason.UNREADABLE, type(error).__name__)
    except OcopError as error:
        yield error
    else:
        yield TableEnd()


def _hash_file(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _pack(stream: TableStream) -> Iterator[Batch]:
    items = iter(stream.items)
    while batch := tuple(map(_pack_item, islice(items, _BATCH_ITEMS))):
        yield batch


def _pack_item(item: TableItem) -> PackedRow | SkippedRow | BrokenRow | CellRepair:
    if isinstance(item, TableRow):
        return item.number, item.cells, item.group, item.filled
    return item


def _limit_resources() -> None:
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 5))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
