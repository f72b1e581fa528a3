"""The child process that reads tables: what it sends, and what becomes of it when it fails."""

import multiprocessing
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.errors import (
    BrokenTable,
    Cancelled,
    FileMissing,
    SheetMissing,
    TableMissing,
)
from ocop_desktop.domain.importing.table import CellError, ReadingOptions, RepairKind
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.spreadsheets.table_reading import read_pasted_table, read_table, read_table_here
from tests.spreadsheets.workbooks.makers import write_parts, write_xlsx

HEADINGS = ("STT", "Tên sản phẩm", "Chủ thể", "Hạng sao")
ROWS = tuple((number, f"Gạo số {number}", "HTX Một", 4) for number in range(1, 1_203))


def test_what_the_child_sends_is_what_this_process_reads(tmp_path: Path) -> None:
    file = tmp_path / "b.xlsx"
    book = openpyxl.Workbook()
    for cells in (HEADINGS, *ROWS, (9, "Ga\u0323o", "=1/0", "3 sao")):
        book.worksheets[0].append(list(cells))
    book.save(file)
    seen: list[tuple[int, int]] = []
    table = read_table(file, progress=lambda done, total: seen.append((done, total)))
    assert table == read_table_here(file)
    assert [row.cells for row in table.rows[:-1]] == list(ROWS)
    assert table.rows[-1].cells == (9, "Gạo", CellError("=1/0"), "3 sao")
    assert [one.kind for one in table.repairs] == [RepairKind.NFC]
    assert len(table.sha256) == 64
    assert [total for _, total in seen] == [1_204] * len(seen)
    assert [done for done, _ in seen][-1] == 1_203
    assert len(seen) > 3


def test_equal_texts_are_kept_once(tmp_path: Path) -> None:
    table = read_table(write_xlsx(tmp_path / "b.xlsx", [HEADINGS, *ROWS]))
    assert len({id(row.cells[2]) for row in table.rows}) == 1


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_table(tmp_path / "không có.xlsx")


def test_cancelling_ends_the_child_and_keeps_nothing(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "b.xlsx", [HEADINGS, *ROWS])
    seen: list[int] = []
    with pytest.raises(Cancelled):
        read_table(
            file, progress=lambda done, _: seen.append(done), is_cancelled=lambda: bool(seen)
        )
    assert multiprocessing.active_children() == []
    with pytest.raises(Cancelled):
        read_table(file, is_cancelled=lambda: True)


def test_a_child_that_is_killed_is_a_failure_with_a_reason(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "b.xlsx", [HEADINGS, *ROWS * 20])

    def kill(*_: int) -> None:
        for child in multiprocessing.active_children():
            child.kill()
            child.join()

    with pytest.raises(BrokenTable) as broken:
        read_table(file, progress=kill)
    assert broken.value.reason is FileReason.CRASHED


@pytest.mark.parametrize(
    ("write", "options", "error", "data"),
    [
        (
            lambda path: write_parts(path, "<sheetData/>"),
            ReadingOptions(),
            BrokenTable,
            {"reason": FileReason.EMPTY},
        ),
        (
            lambda path: write_xlsx(path, [["Kính gửi"], ["1"]]),
            ReadingOptions(),
            TableMissing,
            {"sheets": ("Sheet1",)},
        ),
        (
            lambda path: write_xlsx(path, [HEADINGS, *ROWS[:3]]),
            ReadingOptions(sheet="Bìa"),
            SheetMissing,
            {"name": "Bìa", "sheets": ("Sheet1",)},
        ),
    ],
)
def test_what_cannot_be_read_comes_back_as_an_error_with_data(
    tmp_path: Path,
    write: Callable[[Path], Path],
    options: ReadingOptions,
    error: type[Exception],
    data: dict[str, object],
) -> None:
    with pytest.raises(error) as raised:
        read_table(write(tmp_path / "b.xlsx"), options)
    assert {name: getattr(raised.value, name) for name in data} == data


def test_the_child_loads_no_library_of_other_rooms() -> None:
    heavy = "sqlalchemy", "PySide6", "reportlab", "PIL", "xlsxwriter", "openpyxl", "xlrd", "ftfy"
    code = (
        "import sys, ocop_desktop.commands.main, ocop_desktop.spreadsheets.table_process\n"
        f"print(sorted({{*{heavy}}} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - own
    assert answer.stdout.strip() == "[]"


def test_a_block_that_was_copied_is_read_with_its_rows_in_their_places() -> None:
    text = "Tên sản phẩm\tChủ thể\tHạng sao\n\nGạo\tHTX Một\t3 sao\nMật\tHTX Hai\t4 sao\n"
    table = read_pasted_table(PastedContent(text=text))
    assert table.headings == ("Tên sản phẩm", "Chủ thể", "Hạng sao")
    assert [(row.number, row.cells) for row in table.rows] == [
        (3, ("Gạo", "HTX Một", "3 sao")),
        (4, ("Mật", "HTX Hai", "4 sao")),
    ]


def test_merged_cells_of_a_block_are_read_from_its_html() -> None:
    html = (
        "<table><tr><td>Tên sản phẩm<td>Chủ thể<td>Hạng sao<tr><td>Gạo<td rowspan=2>HTX Một<td>3 sao"
        "<tr><td>Mật<td>4 sao</table>"
    )
    text = "Tên sản phẩm\tChủ thể\tHạng sao\nGạo\tHTX Một\t3 sao\nMật\t\t4 sao\n"
    table = read_pasted_table(PastedContent(html, text))
    assert [row.cells[:2] for row in table.rows] == [("Gạo", "HTX Một"), ("Mật", "HTX Một")]


def test_nothing_copied_is_no_table() -> None:
    with pytest.raises(TableMissing):
        read_pasted_table(PastedContent(text=" "))
