"""Headings of product lists as offices write them, and the columns that they name."""

import re
from enum import StrEnum

from ocop_desktop.domain.text import remove_marks


class ColumnRole(StrEnum):
    """What a column of a list holds; `STARS_3` to `STARS_5` hold a tick for that many stars."""

    NUMBER = "number"
    PRODUCT = "product"
    PRODUCER = "producer"
    STARS = "stars"
    STARS_3 = "3"
    STARS_4 = "4"
    STARS_5 = "5"
    POINTS = "points"
    CERTIFICATE = "certificate"
    CODE = "code"
    DECISION = "decision"
    DAY = "day"
    OTHER = "other"


_EXACT = {
    ColumnRole.NUMBER: ("stt", "tt", "so tt", "so thu tu", "#", "no"),
    ColumnRole.PRODUCT: ("san pham", "san pham ocop", "san pham dang ky", "ten sp", "san pham dich vu"),
    ColumnRole.PRODUCER: (
        "don vi", "don vi san xuat", "ten don vi", "doanh nghiep", "ten doanh nghiep", "htx",
        "ten htx", "hop tac xa", "ten hop tac xa", "cong ty", "ten cong ty", "ho kinh doanh",
        "nha san xuat", "to chuc ca nhan", "ten to chuc ca nhan", "ten mo hinh", "co so",
    ),
    ColumnRole.STARS: (
        "sao", "hang", "xep loai", "ocop", "ocop rating", "ket qua", "ket qua danh gia", "cap sao",
    ),
    ColumnRole.STARS_3: ("3 sao", "03 sao"),
    ColumnRole.STARS_4: ("4 sao", "04 sao"),
    ColumnRole.STARS_5: ("5 sao", "05 sao"),
    ColumnRole.DECISION: ("so qd", "so quyet dinh", "quyet dinh so", "quyet dinh"),
    ColumnRole.DAY: ("ngay qd", "ngay quyet dinh", "ngay cong nhan", "ngay ban hanh", "ngay ky"),
    ColumnRole.OTHER: (
        "dia chi", "ghi chu", "dien thoai", "so dien thoai", "nhom san pham", "nhom", "bo san pham",
        "xa phuong", "huyen", "nguoi dai dien", "don vi tinh", "nam", "phan nhom", "loai hinh",
    ),
}  # fmt: skip
_BEGINNING = {
    ColumnRole.PRODUCT: ("ten san pham",),
    ColumnRole.PRODUCER: ("chu the", "ten chu the", "ten co so", "co so san xuat"),
    ColumnRole.POINTS: ("diem", "tong diem", "so diem"),
    ColumnRole.CERTIFICATE: ("so giay chung nhan", "so gcn", "so chung nhan"),
    ColumnRole.CODE: ("ma san pham", "ma so san pham", "ma sp"),
    ColumnRole.OTHER: ("dia chi", "loai hinh", "so dien thoai", "ngay het han"),
}
_WITHIN = {
    ColumnRole.STARS: ("hang sao", "xep hang", "phan hang", "so sao"),
}
_BRACKETS = re.compile(r"\([^)]*\)")
_NO_LETTER = re.compile(r"[^a-z0-9#]+")
_LONGEST = 60


def find_role(text: str) -> ColumnRole | None:
    """The role of a column with that heading; None when `text` is no heading we know."""
    if len(text) > _LONGEST:
        return None
    key = _NO_LETTER.sub(" ", remove_marks(_BRACKETS.sub(" ", text))).strip()
    for role, names in _EXACT.items():
        if key in names:
            return role
    for role, names in _BEGINNING.items():
        if any(key.startswith(name) for name in names):
            return role
    for role, names in _WITHIN.items():
        if any(name in key for name in names):
            return role
    return None
