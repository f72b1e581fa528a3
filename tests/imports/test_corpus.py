"""Every awkward file comes to exactly what is written beside it.

All are read in this process and planned against one empty register; a few go through the child
process and the command (tests/commands/test_import_command.py).
"""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.importing.row_reading.reading_rows import read_rows
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.services import imports, registers
from ocop_desktop.spreadsheets.table_reading import read_table, read_table_here
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.imports.corpus import (
    broken_files,
    cell_forms,
    encodings,
    lists,
    office_groups,
    structure,
    text_files,
    told_headings,
)
from tests.imports.corpus.awkward_file import AwkwardFile
from tests.imports.outcomes import describe_refusal, list_differences

FILES = tuple(
    chain.from_iterable(
        room.build()
        for room in (
            text_files,
            structure,
            cell_forms,
            lists,
            encodings,
            broken_files,
            told_headings,
            office_groups,
        )
    )
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    register = registers.create_register(tmp_path_factory.mktemp("corpus") / "so")
    yield register
    register.close()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_an_awkward_file_comes_to_what_is_expected(
    file: AwkwardFile, empty: Register, tmp_path: Path
) -> None:
    path = tmp_path / file.name
    path.write_bytes(file.content)
    if file.expected.refused:
        with pytest.raises(OcopError) as refusal:
            imports.try_table(empty, read_table_here(path, file.choices.reading), file.choices)
        assert describe_refusal(refusal.value) in file.expected.refused.split("|")
        return
    table = read_table_here(path, file.choices.reading)
    result = imports.try_table(empty, table, file.choices)
    settings = RowSettings(TODAY, accept_repairs=file.choices.accept_repairs)
    rows = list(read_rows(table, result.column_map, settings))
    assert list_differences(result, rows, file.expected) == []


def test_the_files_are_many_and_no_two_have_one_name() -> None:
    names = {file.name for file in FILES}
    assert len(names) == len(FILES) > 400


@pytest.mark.parametrize(
    "name", ["everything-at-once.xlsx", "k08-one-bad-byte.csv", "zip-bomb.xlsx", "locked.xls"]
)
def test_the_child_process_answers_the_same(name: str, tmp_path: Path) -> None:
    (file,) = (one for one in FILES if one.name == name)
    path = tmp_path / name
    path.write_bytes(file.content)
    if file.expected.refused:
        with pytest.raises(OcopError) as refusal:
            read_table(path, file.choices.reading)
        assert describe_refusal(refusal.value) == file.expected.refused
    else:
        assert read_table(path, file.choices.reading) == read_table_here(path, file.choices.reading)
