"""What two clerks set differently in the parts of an event is told in the words of its forms."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import (
    BasisPaper,
    Cost,
    Deal,
    EventHost,
    EventPlan,
    EventReview,
    EventSession,
    Gift,
    StatedFigures,
)
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.merging import merge
from ocop_desktop.ui.words.differences import difference_words
from ocop_desktop.ui.words.record_values import FormWords

EVENT = Event(
    "Phiên chợ",
    sessions=(EventSession("Tối"),),
    hosts=(EventHost("Bà Lan"),),
    deals=(Deal(buyer="Siêu thị"),),
    costs=(Cost(name="Gian"),),
    gifts=(Gift("Công ty"),),
    basis=(BasisPaper("kế hoạch", "1"),),
)
MANY, MORE = Figure(Decimal(900_000_000), Qualifier.OVER), Figure(Decimal(950_000_000))


@pytest.mark.parametrize(
    ("field", "mine", "theirs", "told"),
    [
        ("sessions", {"net": MANY}, {"net": MORE},
         ("Các phiên · Tối · doanh thu thực", "hơn 900 triệu đồng", "950 triệu đồng")),
        ("hosts", {"fee": Decimal(5_000_000)}, {"fee": Decimal(0)},
         ("Người dẫn · Bà Lan · thù lao", "5.000.000 đ", "0 đ")),
        ("deals", {"producer_id": 3}, {"producer_id": 7},
         ("Hợp đồng, ghi nhớ · Siêu thị · chủ thể", "HTX Ba", "HTX Bảy")),
        ("deals", {"file": "a.pdf"}, {"file": "b.pdf"},
         ("Hợp đồng, ghi nhớ · Siêu thị · tệp", "a.pdf", "b.pdf")),
        ("costs", {"amount": Decimal(20_000_000)}, {"amount": Decimal(21_000_000)},
         ("Kinh phí · Gian · số tiền", "20.000.000 đ", "21.000.000 đ")),
        ("gifts", {"amount": Decimal(1000)}, {"amount": Decimal(2000)},
         ("Hỗ trợ, tài trợ · Công ty · số tiền", "1.000 đ", "2.000 đ")),
        ("basis", {"signed_on": date(2026, 4, 2)}, {"signed_on": date(2026, 4, 3)},
         ("Căn cứ · kế hoạch 1 · ngày ký", "02/04/2026", "03/04/2026")),
        ("basis", {"file": "a.pdf"}, {"file": "b.pdf"},
         ("Căn cứ · kế hoạch 1 · tệp", "a.pdf", "b.pdf")),
    ],
)  # fmt: skip
def test_a_part_that_both_changed_is_named_with_its_list(
    qtbot: QtBot,
    field: str,
    mine: dict[str, Any],
    theirs: dict[str, Any],
    told: tuple[str, str, str],
) -> None:
    del qtbot
    (part,) = getattr(EVENT, field)
    edits: list[dict[str, Any]] = [{field: (replace(part, **one),)} for one in (mine, theirs)]
    assert tell(*(replace(EVENT, **edit) for edit in edits)) == [told]


def test_stated_figures_plan_and_review_are_told_by_their_fields(qtbot: QtBot) -> None:
    del qtbot
    mine, theirs = (
        replace(
            EVENT,
            stated=StatedFigures(viewers=viewers),
            plan=EventPlan(revenue=revenue),
            review=EventReview(causes=causes),
            country=country,
        )
        for viewers, revenue, causes, country in (
            (Figure(Decimal(350_000), Qualifier.OVER), Decimal(800), "Mưa", "JP"),
            (Figure(Decimal(300_000), Qualifier.UNDER), Decimal(700), "Nắng", "LA"),
        )
    )
    assert sorted(tell(mine, theirs)) == [
        ("Kế hoạch · doanh thu", "800 đ", "700 đ"),
        ("Nước", "Nhật Bản", "Lào"),
        ("Số liệu công bố · người xem", "hơn 350.000 người xem", "gần 300.000 người xem"),
        ("Đánh giá · nguyên nhân", "Mưa", "Nắng"),
    ]


def tell(mine: Event, theirs: Event) -> list[tuple[str, str, str]]:
    """The words of all differences of two edits."""
    found = merge(EVENT, mine, theirs).differences
    conflict = EditConflict(RecordKind.EVENT, (EVENT, mine, theirs), found)
    form = FormWords({}, {3: "Mắm", 7: "Muối", -3: "HTX Ba", -7: "HTX Bảy"})
    told = [difference_words(difference, conflict, form) for difference in found]
    return [(one.field, one.mine, one.theirs) for one in told]
