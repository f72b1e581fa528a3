"""QR codes are read back from what a coarse printer makes of them, at the size they are printed."""

import pytest

from ocop_desktop.reports.design import qr
from ocop_desktop.reports.design.layout import QR_SIZE

LINK = "https://truyxuat.example/79-27664-4-2025"
CARD = "HTX Rừng Sác\nĐiện thoại 028 0000 0000\nẤp Rừng Sác, xã Cần Giờ"


@pytest.mark.parametrize("text", [LINK, CARD, "x" * 400])
def test_a_code_is_square_and_the_same_at_every_size_it_can_be_read_at(text: str) -> None:
    rows = qr.make_modules(text, QR_SIZE)
    assert rows is not None
    assert {len(row) for row in rows} == {len(rows)}
    assert rows == qr.make_modules(text, QR_SIZE * 2)


def test_a_code_too_dense_for_its_size_counts_as_unreadable() -> None:
    dense = "x" * 400
    assert qr.make_modules(dense, QR_SIZE) is not None
    assert qr.make_modules(dense, QR_SIZE * 0.4) is None
    assert qr.make_modules(LINK, QR_SIZE * 0.6) is not None


def test_a_text_longer_than_any_code_has_no_modules() -> None:
    assert qr.make_modules("x" * 5000, QR_SIZE) is None
