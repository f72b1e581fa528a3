"""The command `export`, run as a clerk's script would run it."""

import json
from pathlib import Path

import openpyxl
import pytest

from ocop_desktop.domain.exporting.export_layouts import ExportLayout
from ocop_desktop.domain.register.product import Product
from ocop_desktop.store.database import Register
from tests.commands.test_commands import Shell, run

Stocked = tuple[Register, Product]


OF_EVENTS = {ExportLayout.FAIR, ExportLayout.PARTICIPANTS, ExportLayout.COLLECTION}


@pytest.mark.parametrize("layout", [one for one in ExportLayout if one not in OF_EVENTS])
def test_each_layout_is_written_and_counted(
    stocked: Stocked, tmp_path: Path, capsys: Shell, layout: ExportLayout
) -> None:
    folder, file = stocked[0].folder, tmp_path / "a.xlsx"
    code, out, err = run(
        capsys, "export", "--register", folder, "--layout", layout, "--output", file,
        "--search", "mat dua", "--json",
    )  # fmt: skip
    assert (code, err) == (0, "")
    answer = json.loads(out)
    rows = {ExportLayout.COUNCIL: 0, ExportLayout.TEMPLATE: 0, ExportLayout.HISTORY: 2}.get(
        layout, 1
    )
    assert (answer["file"], answer["layout"], answer["rows"]) == (str(file), layout, rows)
    assert openpyxl.load_workbook(file).worksheets


def test_words_that_find_nothing_give_an_empty_table(
    stocked: Stocked, tmp_path: Path, capsys: Shell
) -> None:
    code, out, _ = run(
        capsys, "export", "--register", stocked[0].folder, "--layout", "products",
        "--output", tmp_path / "a.csv", "--search", "không có",
    )  # fmt: skip
    assert (code, out) == (0, f"Đã ghi 0 dòng: {tmp_path / 'a.csv'}\n")


def test_a_layout_or_fair_that_is_not_there_is_told(
    stocked: Stocked, tmp_path: Path, capsys: Shell
) -> None:
    known = ("export", "--register", stocked[0].folder, "--output", tmp_path / "a.xlsx")
    code, _, err = run(capsys, *known, "--layout", "quy")
    assert code != 0
    assert "registry, ptnt" in err
    code, _, err = run(capsys, *known, "--layout", "fair", "--fair", "Hội chợ")
    assert code != 0
    assert "Hội chợ" in err


def test_another_kind_of_file_is_refused(stocked: Stocked, capsys: Shell) -> None:
    words = ("export", "--register", stocked[0].folder, "--layout", "list", "--output", "a.pdf")
    with pytest.raises(SystemExit):
        run(capsys, *words)
    assert ".xlsx" in capsys.readouterr().err
