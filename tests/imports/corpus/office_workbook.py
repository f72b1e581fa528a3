"""The workbook of an office in which everything awkward comes together."""

import datetime as dt
import io

import xlsxwriter

from tests.imports.corpus.encodings import to_tcvn3

UPPER = (
    "STT", "Tên sản phẩm", "Chủ thể", "Số điện thoại", "Công nhận", "", "", "", "Giá bán", "Ghi chú",
)  # fmt: skip
LOWER = ("", "", "", "", "Hạng sao", "Ngày cấp", "Năm", "Số quyết định", "", "")
HTX, LAN = "HTX Đồi Gió", "Hộ kinh doanh Bà Lan"
RICE = "Gạo nếp cẩm"  # written in an old font
PRODUCTS = {
    "Gạo thơm Đồi Gió": (HTX, "0912345678", 4, "2025-06-19", "12/QĐ-UBND"),
    RICE: (HTX, "0912345678", 3, "2024-02-01", "13/QĐ-UBND"),
    "Bánh tráng mè": (HTX, "0912345678", 4, "2023-11-30", "14/QĐ-UBND"),
    "Rượu nếp Thử": (LAN, "0987654321", 3, "2022", "15/QĐ-UBND"),
    "Trà sen Hồ Mới": ("Công ty TNHH Trà Thử", "028.3888.1234", 5, "2025-01-05", "16/QĐ-UBND"),
}
"""Each product's producer, phone, stars, day or year and decision."""


def build() -> bytes:
    """Its sheet "Danh sách" and the hidden sheet "Năm 2020"."""
    content = io.BytesIO()
    workbook = xlsxwriter.Workbook(content, {"in_memory": True})
    sheet = workbook.add_worksheet("Danh sách")
    old_font = workbook.add_format({"font_name": ".VnTime"})
    day = workbook.add_format({"num_format": "dd/mm/yyyy"})
    sheet.merge_range("A1:J1", "ỦY BAN NHÂN DÂN XÃ THỬ")
    sheet.merge_range("A2:J2", "DANH SÁCH SẢN PHẨM OCOP NĂM 2025")
    for place, (upper, lower) in enumerate(zip(UPPER, LOWER, strict=True)):
        if lower:
            sheet.write_string(3, place, lower)
        elif upper:
            sheet.merge_range(2, place, 3, place, upper)
    sheet.merge_range("E3:H3", "Công nhận")
    sheet.write_row("A5", ("I", "THỰC PHẨM"))
    sheet.write_row("A6", (1, "Gạo thơm Đồi Gió", None, None, "4 sao"))
    sheet.write_datetime("F6", dt.datetime(2025, 6, 19), day)  # noqa: DTZ001 - a day of a cell
    sheet.write_row("G6", (2025, "12/QĐ-UBND", "120.000đ"))
    sheet.write_string("B7", to_tcvn3(RICE).decode("cp1252"), old_font)
    sheet.write_row("A7", (2,))
    sheet.write_row("E7", ("***", "ngày 01 tháng 02 năm 2024", None, "13/QĐ-UBND", 45000))
    sheet.write_row("A8", (3, "Bánh tráng mè", None, None, "4*", "30/11/2023", 2023, "14/QĐ-UBND"))
    sheet.merge_range("C6:C8", HTX)
    sheet.merge_range("D6:D8", 912345678)
    sheet.write_row("A9", (None, "Cộng", None, None, 3))
    sheet.write_row("A10", ("II", "ĐỒ UỐNG"))
    sheet.write_row("A11", (4, "Rượu nếp Thử", LAN, "987654321", 3, None, 2022, "15/QĐ-UBND"))
    sheet.write_row(
        "A12", (5, "Trà sen Hồ Mới", "Công ty TNHH Trà Thử", "028.3888.1234", "5 sao", "05/01/2025")
    )
    sheet.write_row("G12", (2025, "16/QĐ-UBND"))
    sheet.write_formula("I12", "=#REF!", None, "#REF!")
    sheet.write_row("A13", (6, "Rượu nếp Thử", LAN, "987654321", 3, None, 2022, "15/QĐ-UBND"))
    sheet.write_row("A14", (None, "Tổng cộng: 6 sản phẩm"))
    sheet.write_string("G16", "Thử, ngày 30 tháng 6 năm 2025")
    sheet.write_string("G17", "CHỦ TỊCH")
    hidden = workbook.add_worksheet("Năm 2020")
    hidden.write_row("A1", ("Tên sản phẩm", "Chủ thể", "Hạng sao", "Năm"))
    hidden.write_row("A2", ("Gạo cũ", "HTX Cũ", 3, 2020))
    hidden.hide()
    workbook.close()
    return content.getvalue()
