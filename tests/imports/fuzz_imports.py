"""Files that nobody would write, by chance: the reader answers or refuses, and the program lives on.

Run by `make fuzz`, for a minute or the seconds in FUZZ_SECONDS. One child process reads many files, as
starting one costs more than reading; every now and then a file goes the whole way of an import.
"""

import io
import multiprocessing
import os
import resource
import zipfile
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.table import ReadTable
from ocop_desktop.services import imports, registers
from ocop_desktop.spreadsheets import table_process
from ocop_desktop.spreadsheets.table_reading import read_table_here
from ocop_desktop.store.database import Register
from tests.imports.corpus import cell_forms, encodings, lists, structure, text_files

SECONDS = float(os.environ.get("FUZZ_SECONDS", "60"))
_MEMORY_MB = 1_000
_ALLOWANCE_SECONDS = 30
_SEED_BYTES = 30_000
_WHOLE_WAY = 60  # one file of so many

Change = Callable[[bytes], bytes]
SEEDS = tuple(
    (file.name, file.content)
    for room in (text_files, structure, cell_forms, lists, encodings)
    for file in room.build()
    if len(file.content) < _SEED_BYTES
)


class Reader:
    """A child process that reads files; one that died is told of and started again."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("spawn")
        self.deaths = 0
        self._start()

    def read(self, file: Path) -> ReadTable | OcopError | str | None:
        """The table, why it was refused, an error that nobody meant; None where the child died."""
        self._ours.send(file)
        try:
            if self._ours.poll(_ALLOWANCE_SECONDS):
                answer: ReadTable | OcopError | str = self._ours.recv()
                return answer
        except (EOFError, ConnectionError):
            self.deaths += 1
        self.stop()
        self._start()
        return None

    def stop(self) -> None:
        """End the child."""
        self._process.kill()
        self._process.join()
        self._ours.close()

    def _start(self) -> None:
        self._ours, theirs = self._context.Pipe()
        self._process = self._context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()


def _serve(asked: Connection) -> None:
    """Read what is asked for within the memory that the real child has."""
    size = table_process.MEMORY_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    while True:
        file = asked.recv()
        try:
            asked.send(read_table_here(file))
        except OcopError as error:
            asked.send(error)
        except Exception as error:  # noqa: BLE001 - any other error is what is looked for
            asked.send(f"{file.name}: {error!r}")


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    made = Reader()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    made = registers.create_register(tmp_path_factory.mktemp("fuzz") / "so")
    yield made
    made.close()


def _flip(content: bytes, place: int, value: int) -> bytes:
    made = bytearray(content)
    if made:
        made[place % len(made)] = value
    return bytes(made)


def _cut(content: bytes, place: int, length: int) -> bytes:
    start = place % (len(content) + 1)
    return content[:start] + content[start + length :]


def _insert(content: bytes, place: int, added: bytes) -> bytes:
    start = place % (len(content) + 1)
    return content[:start] + added + content[start:]


PLACES = st.integers(0, _SEED_BYTES)
MARKS = st.sampled_from(
    [b'"', b",", b";", b"\n", b"\x00", b"\xff", b"<", b"&", b"]]>", b"<!DOCTYPE a>", b"9" * 400]
)
CHANGES: st.SearchStrategy[Change] = st.one_of(
    st.builds(
        lambda place, value: lambda content: _flip(content, place, value),
        PLACES,
        st.integers(0, 255),
    ),
    st.builds(
        lambda place, length: lambda content: _cut(content, place, length),
        PLACES,
        st.integers(1, 2_000),
    ),
    st.builds(lambda place, added: lambda content: _insert(content, place, added), PLACES, MARKS),
    st.builds(
        lambda place, added: lambda content: _insert(content, place, added),
        PLACES,
        st.binary(max_size=40),
    ),
    st.builds(lambda times: lambda content: content * times, st.integers(2, 4)),
)


def _change_inside(content: bytes, change: Change, entry: int) -> bytes:
    """The archive with one entry changed before it is packed; any other file changed itself."""
    if not content.startswith(b"PK"):
        return change(content)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        names = old.namelist()
        for number, name in enumerate(names):
            data = old.read(name)
            new.writestr(name, change(data) if number == entry % len(names) else data)
    return made.getvalue()


@st.composite
def awkward_files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A name and bytes: chance alone, a table of chance, or a list changed in a few places."""
    kind = draw(st.sampled_from(["noise", "table", "changed", "changed", "inside", "inside"]))
    if kind == "noise":
        return draw(st.sampled_from(["a.csv", "a.xlsx", "a.xls", "a.ods"])), draw(
            st.binary(max_size=2_000)
        )
    if kind == "table":
        cells = st.text(max_size=20)
        rows = draw(st.lists(st.lists(cells, min_size=1, max_size=6), max_size=8))
        codec = draw(st.sampled_from(["utf-8", "utf-16", "cp1258", "latin-1"]))
        heading = "Tên sản phẩm,Chủ thể,Hạng sao,Năm\n" if draw(st.booleans()) else ""
        text = heading + "\n".join(",".join(row) for row in rows)
        return "a.csv", text.encode(codec, "replace")
    name, content = draw(st.sampled_from(SEEDS))
    for change in draw(st.lists(CHANGES, min_size=1, max_size=4)):
        if kind == "inside":
            content = _change_inside(content, change, draw(st.integers(0, 12)))
        else:
            content = change(content)
    return name, content


def test_no_file_ends_the_program(reader: Reader, register: Register, tmp_path: Path) -> None:
    ended = monotonic() + SECONDS
    done: dict[str, int] = {}

    @settings(
        max_examples=200, deadline=None, database=None, print_blob=False,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )  # fmt: skip
    @given(file=awkward_files())
    def read_any(file: tuple[str, bytes]) -> None:
        if monotonic() > ended:
            return
        name, content = file
        path = tmp_path / name.replace("/", "-")
        path.write_bytes(content)
        outcome = _outcome(reader, register, path, whole_way=sum(done.values()) % _WHOLE_WAY == 0)
        done[outcome] = done.get(outcome, 0) + 1

    while monotonic() < ended:
        read_any()
    print(  # noqa: T201 - the figures of the minute
        sum(done.values()),
        "files:",
        done,
        "deaths of the reader:",
        reader.deaths,
    )
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000 < _MEMORY_MB


def _outcome(reader: Reader, register: Register, file: Path, *, whole_way: bool) -> str:
    choices = ImportChoices(accept_repairs=True)
    if whole_way:
        try:
            imports.try_file(register, file, choices)
        except OcopError as error:
            return f"whole way {type(error).__name__}"
        return "whole way"
    answer: Any = reader.read(file)
    assert not isinstance(answer, str), answer
    if isinstance(answer, ReadTable):
        try:
            imports.try_table(register, answer, choices)
        except OcopError as error:
            return type(error).__name__
        return "taken"
    return type(answer).__name__
