"""LibreOffice opens what is written and reads the same values; skipped where it is not installed."""

import csv
import shutil
import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop.domain.exporting.export_table import (
    ExportColumn,
    ExportHead,
    ExportKind,
    ExportTable,
)
from ocop_desktop.spreadsheets.writing.xlsx_writer import write_xlsx

SOFFICE = shutil.which("soffice")
AS_VALUES = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_same_values(tmp_path: Path) -> None:
    columns = (
        ExportColumn("TT", ExportKind.PLAIN_NUMBER),
        ExportColumn("Tên sản phẩm"),
        ExportColumn("Sao", ExportKind.STARS, upper="Lần 1"),
        ExportColumn("Ngày", ExportKind.DAY, upper="Lần 1"),
        ExportColumn("Doanh thu", ExportKind.NUMBER),
        ExportColumn("Ghi chú", choices=("a", "b"), hint="Chọn"),
    )
    rows = (
        (1, "=1+1", 4, date(2025, 3, 7), Decimal(1_500_000), "+84 28"),
        (2, "Mắm\nruốc", None, None, None, "@x"),
    )
    table = ExportTable("Sản phẩm", columns, rows, 2, ("Năm 2026",), "triệu đồng", 2)
    write_xlsx(table, ExportHead("UBND xã", "Phòng Kinh tế", "Cần Giờ"), tmp_path / "a.xlsx")
    subprocess.run(  # noqa: S603 - the office's own program
        [
            str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
            "--convert-to", AS_VALUES, "--outdir", str(tmp_path), str(tmp_path / "a.xlsx"),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        lines = [*csv.reader(file)]
    place = next(number for number, line in enumerate(lines) if line[0] == "TT")
    assert lines[place] == ["TT", "Tên sản phẩm", "Lần 1", "", "Doanh thu", "Ghi chú"]
    assert lines[place + 1] == ["", "", "Sao", "Ngày", "", ""]
    assert lines[place + 2] == ["1", "=1+1", "4", "07/03/2025", "1500000", "+84 28"]
    assert lines[place + 3] == ["2", "Mắm\nruốc", "", "", "", "@x"]
