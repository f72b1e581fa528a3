"""`events report`, and the tables of an event: what a script asks for lies in the file."""

from pathlib import Path

import openpyxl
import pytest
from docx import Document

from ocop_desktop.domain.exporting.export_layouts import ExportLayout
from ocop_desktop.domain.register.product import Product
from ocop_desktop.store.database import Register
from tests.commands.test_commands import Shell, run
from tests.commands.test_event_commands import write_festival
from tests.commands.test_history_command import ask
from tests.reports.reading import pages_of

Stocked = tuple[Register, Product]


@pytest.fixture
def folder(stocked: Stocked, capsys: Shell) -> Path:
    """A register with the festival."""
    register, product = stocked
    file = write_festival(register.folder, product)
    assert run(capsys, "events", "put", file, "--register", register.folder)[0] == 0
    return register.folder


def test_the_report_is_a_letter_with_its_annexes(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    file = tmp_path / "bao-cao.pdf"
    told = ask(capsys, "events", "report", "--register", folder, "--output", file)
    assert told == {"file": str(file), "paper": "report", "pages": 3}
    letter, holders, sessions = pages_of(file)
    assert "hơn 900 triệu đồng" in " ".join(letter.split())
    assert "Phụ lục I" in holders
    assert "Phụ lục II" in sessions


@pytest.mark.parametrize("paper", ["plan", "list", "report", "sheet"])
def test_every_paper_is_a_word_document_too(
    folder: Path, tmp_path: Path, capsys: Shell, paper: str
) -> None:
    file = tmp_path / "a.docx"
    words = ("events", "report", "--register", folder, "--paper", paper, "--output", file)
    code, out, _ = run(capsys, *words, "--event", "Ngày hội OCOP số Cần Giờ")
    assert (code, out) == (0, f"Đã ghi {file}\n")
    assert Document(str(file)).paragraphs


def test_another_kind_of_file_or_an_unknown_event_is_refused(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    words = ("events", "report", "--register", folder, "--output")
    with pytest.raises(SystemExit):
        run(capsys, *words, tmp_path / "a.xlsx")
    assert ".docx" in capsys.readouterr().err
    code, _, err = run(capsys, *words, tmp_path / "a.pdf", "--event", "Không có")
    assert code != 0
    assert "Ngày hội OCOP số Cần Giờ" in err


@pytest.mark.parametrize(
    ("layout", "heading", "rows"),
    [
        (ExportLayout.PARTICIPANTS, "Hạng sao (còn hiệu lực đến)", 1),
        (ExportLayout.COLLECTION, "Mang đến", 3),
    ],
)
def test_list_and_collection_sheet_are_tables(
    folder: Path, tmp_path: Path, capsys: Shell, layout: ExportLayout, heading: str, rows: int
) -> None:
    file = tmp_path / "a.xlsx"
    told = ask(
        capsys, "export", "--register", folder, "--layout", layout, "--output", file,
        "--fair", "Ngày hội OCOP số Cần Giờ",
    )  # fmt: skip
    assert told["rows"] == rows
    sheet = openpyxl.load_workbook(file).worksheets[0]
    assert heading in {cell.value for row in sheet.iter_rows() for cell in row}
