"""A workbook as an office keeps it: titles, groups, merged producers, odd cells, totals, a hidden sheet."""

from datetime import datetime
from pathlib import Path

import xlsxwriter

HEADINGS = (
    "TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Điện thoại", "Hạng sao", "Số QĐ", "Ngày QĐ",
    "Giá bán (đồng)", "Zalo bán hàng",
)  # fmt: skip
GROUPS = ("THỰC PHẨM", "ĐỒ UỐNG", "THỦ CÔNG MỸ NGHỆ")
_STARS = ("3 sao", "****", "4 sao (*)", "Ba sao")
_OF_PRODUCER = 4


def write_office_workbook(file: Path, products: int, prices: dict[int, str | int]) -> Path:
    """Write a list of that many products; `prices` are odd ones by the number of the product."""
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet("Danh sách")
        book.add_worksheet("Nháp").hide()
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write(0, 0, "UBND XÃ THẠNH AN")
        sheet.write(1, 0, "DANH SÁCH SẢN PHẨM OCOP NĂM 2025")
        sheet.write_row(3, 0, HEADINGS)
        row = 4
        for number in range(products):
            in_group, at = divmod(number, products // len(GROUPS))
            if at == 0:
                sheet.write_row(row, 0, ["I" * (in_group + 1), GROUPS[in_group]])
                row += 1
            if number % _OF_PRODUCER == 0:
                name = f"Hợp tác xã {number // _OF_PRODUCER + 1}"
                sheet.merge_range(row, 2, row + _OF_PRODUCER - 1, 2, name)
            sheet.write(row, 0, number + 1)
            sheet.write(row, 1, f"Mật dừa số {number + 1}")
            phone = 912345678 + number // _OF_PRODUCER
            sheet.write_row(row, 3, ["Ấp 1, xã Thạnh An", phone, _STARS[number % 4], "100/QĐ-UBND"])
            sheet.write_datetime(row, 7, datetime(2025, 6, 5), day)  # noqa: DTZ001 - a day of Excel
            sheet.write_row(row, 8, [prices.get(number + 1, 65000), "0912" if number % 2 else ""])
            row += 1
        sheet.write(row, 1, f"Tổng cộng: {products} sản phẩm")
        sheet.write(row + 2, 6, "NGƯỜI LẬP BIỂU")
    return file
