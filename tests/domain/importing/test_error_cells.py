"""A cell whose value nobody can know is never taken for a text or a blank."""

import pytest

from ocop_desktop.domain.importing.cells.cell_reading import find_error, read_line
from ocop_desktop.domain.importing.table import CellError, RepairKind


@pytest.mark.parametrize(
    "cell",
    ["#REF!", "#N/A", "#DIV/0!", " #NAME? ", "#VALUE!", "Err:502", "######", CellError("=A1")],
)
def test_errors_of_workbooks_are_found_in_text_files_too(cell: str | CellError) -> None:
    assert find_error(cell)


@pytest.mark.parametrize("cell", ["", "#", "##", "# 1", "Gạo #1", "#REF", 3])
def test_other_cells_are_no_errors(cell: str | int) -> None:
    assert find_error(cell) == ""


def test_letters_nobody_sees_are_told_as_blanks() -> None:
    assert read_line("Gạo\u200b A").repair is RepairKind.HIDDEN
    assert read_line("Ga\u0323o A").repair is RepairKind.NFC
