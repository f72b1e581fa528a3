"""Recording filings and notices; everything can be taken back."""

from dataclasses import replace
from datetime import date

import pytest

from ocop_desktop.domain.deadlines.filing import Filing, FilingResult, Notice
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.office.office import DeadlineSettings, Office
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.services import filings, history, notices, offices, products
from ocop_desktop.store.database import Register
from tests.builders import a_product

Stocked = tuple[Register, Product]
DAY = date(2028, 1, 10)


def test_a_proposed_filing_has_its_kind_its_number_and_four_open_topics(stocked: Stocked) -> None:
    register, product = stocked
    filing = filings.propose(register, product.id, DAY)
    assert (filing.kind, filing.receipt_number) == (
        RecognitionKind.RENEWAL, "1/PĐK-79-27664-2028",
    )  # fmt: skip
    assert [topic.met for topic in filing.topics] == [None] * 4
    assert filing.topics[0].topic == "nguồn gốc sản phẩm, nguyên liệu địa phương"
    assert filings.of_product(register, product.id) == ()
    filings.save(register, replace(filing, receipt_number="7/PĐK-79-27664-2028"))
    assert filings.propose(register, product.id, DAY).receipt_number == "8/PĐK-79-27664-2028"
    assert filings.propose(register, product.id, date(2029, 1, 1)).receipt_number[:2] == "1/"


def test_the_commune_s_check_is_due_after_the_working_days_the_office_keeps(
    stocked: Stocked,
) -> None:
    register, _ = stocked
    due = filings.check_due(register, date(2026, 11, 23))
    assert due == date(2026, 12, 15)  # 24/11 is a day off
    kept = DeadlineSettings(days_off=(date(2026, 12, 1),))
    offices.save(register, Office("UBND xã Mẫu", deadlines=kept))
    assert filings.check_due(register, date(2026, 11, 23)) == date(2026, 12, 16)
    assert filings.check_due(register, date(2024, 3, 1)) is None  # 148/QĐ-TTg sets no days


def test_a_product_never_rated_files_for_the_first_time(stocked: Stocked) -> None:
    register, product = stocked
    new = products.save(register, replace(a_product(product.producer_id, "Mới"), commune_code=""))
    filing = filings.propose(register, new.id, DAY)
    assert filing.kind is RecognitionKind.FIRST
    assert filing.receipt_number == "1/PĐK-79-27664-2028"  # the producer's commune


def test_a_filing_comes_back_as_it_was_kept(stocked: Stocked) -> None:
    register, product = stocked
    filing = filings.propose(register, product.id, DAY)
    topics = (replace(filing.topics[0], met=True, note="Dừa của xã"), *filing.topics[1:])
    saved = filings.save(register, replace(filing, topics=topics, stars=5, contested=True))
    assert filings.get(register, saved.id) == saved
    assert filings.of_product(register, product.id) == (saved,)
    assert filings.problems(register, saved) == ()


def test_forwarding_and_results_are_one_action_each(stocked: Stocked) -> None:
    register, product = stocked
    ids = [
        filings.save(register, Filing(product.id, filed_on=DAY, receipt_number=f"{n}")).id
        for n in (1, 2)
    ]
    count = len(history.recent(register))
    filings.forward(register, ids, date(2028, 1, 20))
    filings.record_result(register, ids, FilingResult.RECOGNISED, date(2028, 3, 1), "Đạt 4 sao")
    assert len(history.recent(register)) == count + 2
    kept = filings.get(register, ids[1])
    assert (kept.forwarded_on, kept.result, kept.result_notes) == (
        date(2028, 1, 20), FilingResult.RECOGNISED, "Đạt 4 sao",
    )  # fmt: skip
    history.undo(register)
    assert filings.get(register, ids[0]).result is FilingResult.PENDING


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"filed_on": None}, "required"),
        ({"forwarded_on": date(2028, 1, 9)}, "before_filing"),
        ({"result_on": date(2028, 1, 9)}, "before_filing"),
        ({"stars": 6}, "out_of_range"),
        ({"receipt_number": "1"}, "taken"),
    ],
)
def test_a_wrong_filing_is_refused_and_nothing_is_kept(
    stocked: Stocked, wrong: dict[str, object], reason: str
) -> None:
    register, product = stocked
    filings.save(register, Filing(product.id, filed_on=DAY, receipt_number="1"))
    count = len(history.recent(register))
    filing = replace(Filing(product.id, filed_on=DAY), **wrong)  # type: ignore[arg-type]
    with pytest.raises(InvalidValue) as refused:
        filings.save(register, filing)
    assert refused.value.reason == reason
    assert len(history.recent(register)) == count


def test_one_wrong_day_keeps_every_filing_as_it_was(stocked: Stocked) -> None:
    register, product = stocked
    first = filings.save(register, Filing(product.id, filed_on=DAY, receipt_number="1"))
    second = filings.save(
        register, Filing(product.id, filed_on=date(2028, 2, 1), receipt_number="2")
    )
    with pytest.raises(InvalidValue):
        filings.forward(register, [first.id, second.id], date(2028, 1, 15))
    assert filings.get(register, first.id).forwarded_on is None


def test_what_is_not_there_is_named(stocked: Stocked) -> None:
    register, product = stocked
    for act in (
        lambda: filings.get(register, 9),
        lambda: filings.delete(register, 9),
        lambda: filings.forward(register, [9], DAY),
        lambda: filings.propose(register, 9, DAY),
        lambda: filings.save(register, Filing(9, filed_on=DAY)),
        lambda: filings.save(register, Filing(product.id, id=9, filed_on=DAY)),
        lambda: notices.record(register, [product.id, 9], Notice(0, sent_on=DAY)),
        lambda: notices.delete(register, 9),
    ):
        with pytest.raises(RecordMissing):
            act()


def test_a_product_goes_with_its_filings_and_notices_and_comes_back_with_them(
    stocked: Stocked,
) -> None:
    register, product = stocked
    filings.save(register, Filing(product.id, filed_on=DAY))
    notices.record(register, [product.id], Notice(0, sent_on=DAY))
    products.delete(register, [product.id])
    assert filings.of_product(register, product.id) == ()
    history.undo(register)
    assert len(filings.of_product(register, product.id)) == 1
    assert len(notices.of_product(register, product.id)) == 1


def test_one_notice_to_many_products_is_one_action_and_one_line_each(stocked: Stocked) -> None:
    register, product = stocked
    other = products.save(register, a_product(product.producer_id, "Sản phẩm tập"))
    count = len(history.recent(register))
    notice = Notice(0, sent_on=DAY, channel="Công văn", text="Mời nộp hồ sơ")
    sent = notices.record(register, [product.id, other.id, product.id], notice)
    assert len(history.recent(register)) == count + 1
    assert [(one.text, name) for one, name in notices.recent(register)] == [
        ("Mời nộp hồ sơ", "Sản phẩm tập"),
        ("Mời nộp hồ sơ", "Mật dừa nước cô đặc"),
    ]
    history.undo(register)
    assert notices.recent(register) == ()
    texts = [replace(notice, product_id=one.id, text=one.name.vi) for one in (product, other)]
    sent = notices.record_all(register, texts)
    assert [one.text for one in sent] == [product.name.vi, other.name.vi]
    notices.save(register, replace(sent[0], channel="Zalo"))
    assert notices.of_product(register, product.id)[0].channel == "Zalo"
    notices.delete(register, sent[0].id)
    assert notices.of_product(register, product.id) == ()


@pytest.mark.parametrize("ids", [[], [1]])
def test_a_notice_without_a_product_or_a_day_is_refused(stocked: Stocked, ids: list[int]) -> None:
    with pytest.raises(InvalidValue):
        notices.record(stocked[0], ids, Notice(0, sent_on=None if ids else DAY))


def test_a_filing_entered_by_mistake_is_deleted_and_comes_back(stocked: Stocked) -> None:
    register, product = stocked
    kept = filings.save(register, filings.propose(register, product.id, DAY))
    filings.delete(register, kept.id)
    assert filings.of_product(register, product.id) == ()
    history.undo(register)
    assert filings.of_product(register, product.id) == (kept,)
