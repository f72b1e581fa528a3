"""LibreOffice opens what is written and reads the same values; skipped where it is not installed."""

import shutil
import subprocess
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from ocop_desktop.domain.exporting.export_table import (
    ExportColumn,
    ExportHead,
    ExportKind,
    ExportTable,
)
from ocop_desktop.spreadsheets.writing.xlsx_writer import write_xlsx

SOFFICE = shutil.which("soffice")


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
    (tmp_path / "saved").mkdir()
    subprocess.run(  # noqa: S603 - the office's own program
        [
            str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
            "--convert-to", "xlsx", "--outdir", str(tmp_path / "saved"), str(tmp_path / "a.xlsx"),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    saved = _read_cells(tmp_path / "saved" / "a.xlsx")
    assert (1, "=1+1", 4, datetime(2025, 3, 7), 1_500_000, "+84 28") in saved  # noqa: DTZ001 - Excel's
    assert saved == _read_cells(tmp_path / "a.xlsx")


def _read_cells(file: Path) -> list[tuple[object, ...]]:
    rows = openpyxl.load_workbook(file).worksheets[0].iter_rows(values_only=True)
    return [tuple(cell or None for cell in row) for row in rows]
