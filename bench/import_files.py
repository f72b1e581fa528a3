"""Lists of made-up products of any length, written once and kept in build/bench."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

from bench.registers import FOLDER

_GOODS = (
    "Gạo thơm",
    "Mật ong rừng",
    "Trà sen",
    "Nước mắm nhĩ",
    "Bánh tráng",
    "Tiêu xanh sấy",
    "Cà phê bột",
)
_KINDS = ("Hợp tác xã", "Doanh nghiệp", "Hộ kinh doanh")
_PLAIN = ("STT", "Tên sản phẩm", "Chủ thể", "Xã, phường", "Điện thoại", "Hạng sao", "Năm")
_FIRST = (
    "TT", "Tên sản phẩm", "Nhóm sản phẩm", "Loại hình kinh doanh", "Chủ thể", "Xã, phường", "Địa chỉ",
    "Người đại diện", "Điện thoại", "Hạng sao hiện tại", "Ngày hết hạn", "Lần 1", "", "", "", "",
    "Lần 2", "", "", "", "", "Ghi chú",
)  # fmt: skip
_BELOW = ("Hạng sao", "Ngày công nhận", "Năm", "Số quyết định", "Cơ quan công nhận")
_SECOND = (*[""] * 11, *_BELOW, *_BELOW, "")
_DAY_ONE = date(2021, 1, 4)


def registry_file(products: int) -> Path:
    """A workbook in the registry's 22 columns, two recognitions a product, three products a producer."""
    file = FOLDER / f"registry-{products}.xlsx"
    if not file.exists():
        _write_workbook(file, (_FIRST, _SECOND, *map(_make_registry_row, range(products))))
    return file


def plain_workbook(products: int) -> Path:
    """A workbook of seven columns."""
    file = FOLDER / f"list-{products}.xlsx"
    if not file.exists():
        _write_workbook(file, (_PLAIN, *map(_make_plain_row, range(products))))
    return file


def plain_csv(products: int) -> Path:
    """The same as a CSV file."""
    file = FOLDER / f"list-{products}.csv"
    if not file.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        with file.open("w", encoding="utf-8") as text:
            text.writelines(_list_lines(products))
    return file


def _list_lines(products: int) -> Iterator[str]:
    yield ";".join(_PLAIN) + "\n"
    for number in range(products):
        yield ";".join(map(str, _make_plain_row(number))) + "\n"


def _make_plain_row(number: int) -> tuple[object, ...]:
    return (
        number + 1, _name(number), _producer(number), f"xã Thử {number % 97}", f"09{number % 10**8:08}",
        f"{3 + number % 3} sao", 2021 + number % 5,
    )  # fmt: skip


def _make_registry_row(number: int) -> tuple[object, ...]:
    first = _DAY_ONE + timedelta(number % 700)
    second = first + timedelta(1000)
    stars = 3 + number % 2
    return (
        number + 1, _name(number), "Thực phẩm", _KINDS[number // 3 % 3], _producer(number),
        f"xã Thử {number // 3 % 97}", f"ấp {number // 3 % 40}, xã Thử", f"Bà Trần Thị {number // 3}",
        f"09{number // 3 % 10**8:08}", f"{stars + 1} sao", second + timedelta(1095), f"{stars} sao", first,
        first.year, f"{number // 50 + 1}/QĐ-UBND", "UBND tỉnh Thử", f"{stars + 1} sao", second,
        second.year, f"{number // 50 + 900}/QĐ-UBND", "UBND tỉnh Thử", "",
    )  # fmt: skip


def _name(number: int) -> str:
    return f"{_GOODS[number % len(_GOODS)]} số {number + 1}"


def _producer(number: int) -> str:
    return f"{_KINDS[number // 3 % 3]} Thử {number // 3}"


def _write_workbook(file: Path, rows: tuple[tuple[object, ...], ...]) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    workbook = xlsxwriter.Workbook(str(file), {"constant_memory": True})
    sheet = workbook.add_worksheet("Danh sách")
    day = workbook.add_format({"num_format": "dd/mm/yyyy"})
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(number, place, cell, day)
            elif cell != "":
                sheet.write(number, place, cell)
    workbook.close()
