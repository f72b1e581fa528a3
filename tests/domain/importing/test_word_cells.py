from typing import Any

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import CellReading
from ocop_desktop.domain.importing.cells.word_cells import (
    read_producer_kind,
    read_recognition_kind,
    read_yes_no,
)
from ocop_desktop.domain.importing.table import RepairKind
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.recognition import RecognitionKind

NOT_UNDERSTOOD: CellReading[Any] = CellReading(reason=ValueReason.NOT_UNDERSTOOD)


def test_yes_and_no_in_the_words_of_lists() -> None:
    for cell in ("Có", "x", "X", "✓", "Đồng ý", 1, "true"):
        assert read_yes_no(cell) == CellReading(value=True)
    for cell in ("Không", "no", 0, "☐"):
        assert read_yes_no(cell) == CellReading(value=False)
    assert read_yes_no("—") == CellReading()
    assert read_yes_no("có thể") == NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("HTX", ProducerKind.COOPERATIVE), ("Hợp tác xã nông nghiệp", ProducerKind.COOPERATIVE),
        ("hop-tac-xa", ProducerKind.COOPERATIVE), ("Tổ hợp tác", ProducerKind.COOPERATIVE_GROUP),
        ("THT", ProducerKind.COOPERATIVE_GROUP), ("Công ty TNHH", ProducerKind.SMALL_ENTERPRISE),
        ("CÔNG TY CỔ PHẦN", ProducerKind.SMALL_ENTERPRISE), ("DNTN", ProducerKind.SMALL_ENTERPRISE),
        ("Doanh nghiệp nhỏ và vừa", ProducerKind.SMALL_ENTERPRISE), ("Trang trại", ProducerKind.FARM),
        ("Hộ kinh doanh", ProducerKind.HOUSEHOLD), ("HKD cá thể", ProducerKind.HOUSEHOLD),
        ("Hộ/cơ sở", ProducerKind.HOUSEHOLD),
        ("Hội, hiệp hội", ProducerKind.ASSOCIATION),
        ("Trung tâm điều hành", ProducerKind.OPERATION_CENTRE),
    ],
)  # fmt: skip
def test_the_kind_of_a_producer_in_the_words_of_lists(text: str, kind: ProducerKind) -> None:
    assert read_producer_kind(text) == CellReading(kind)


def test_a_facility_is_read_as_a_household_and_told() -> None:
    told = CellReading(ProducerKind.HOUSEHOLD, RepairKind.WRITTEN_FORM, "Hộ kinh doanh")
    assert read_producer_kind("Cơ sở sản xuất") == told


@pytest.mark.parametrize("text", ["Hợp tác xã, tổ hợp tác", "Doanh nghiệp/HTX", "cá nhân", "abc"])
def test_two_kinds_or_none_are_not_understood(text: str) -> None:
    assert read_producer_kind(text) == NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lần đầu", RecognitionKind.FIRST), ("Công nhận mới", RecognitionKind.FIRST),
        ("Nâng hạng", RecognitionKind.UPGRADE), ("nang-hang", RecognitionKind.UPGRADE),
        ("Đánh giá lại", RecognitionKind.RENEWAL),
    ],
)  # fmt: skip
def test_why_a_product_was_rated(text: str, kind: RecognitionKind) -> None:
    assert read_recognition_kind(text) == CellReading(kind)


def test_a_kind_may_be_blank() -> None:
    assert read_recognition_kind("—") == CellReading()
    assert read_recognition_kind("lần đầu tiên thử") == NOT_UNDERSTOOD
