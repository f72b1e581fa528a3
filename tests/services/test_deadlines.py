"""The deadline board and one product's line of days, on a real register."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.deadlines.board import BoardQuery, DeadlineRow
from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.deadlines.timeline import TimelineEventKind
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.office.office import DeadlineSettings, Office
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.registration_days import RegistrationState
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Certificate, Product
from ocop_desktop.domain.register.recognition import RecognitionKind, Revocation
from ocop_desktop.services import (
    deadlines,
    filings,
    notices,
    offices,
    producers,
    products,
    recognitions,
    registrations,
)
from ocop_desktop.store.database import Register
from tests.builders import a_producer, a_product, a_recognition
from tests.practice_registers import open_practice

Stocked = tuple[Register, Product]
OPENS, CLOSES, X = date(2027, 12, 22), date(2028, 2, 20), date(2028, 6, 19)


def only_row(register: Register, on: date) -> DeadlineRow:
    (row,) = deadlines.board(register, on).rows
    return row


def test_a_row_says_all_that_the_page_shows(stocked: Stocked) -> None:
    register, product = stocked
    row = only_row(register, OPENS)
    assert (row.id, row.name, row.producer) == (
        product.id, "Mật dừa nước cô đặc", "HTX Rừng Sác (dữ liệu mẫu)",
    )  # fmt: skip
    assert (row.commune, row.stars, row.state) == ("Cần Giờ", 4, DeadlineState.OPEN)
    assert (row.expires_on, row.window_opens, row.window_closes) == (X, OPENS, CLOSES)
    assert (row.filed_on, row.round, row.notice) == (None, None, None)
    assert row.outlook.result_in_time is True


def test_a_filing_in_time_changes_the_row_at_once(stocked: Stocked) -> None:
    register, product = stocked
    on = date(2028, 3, 1)
    assert only_row(register, on).state is DeadlineState.LATE
    filings.save(register, Filing(product.id, filed_on=CLOSES))
    row = only_row(register, on)
    assert (row.state, row.filed_on) == (DeadlineState.FILED, CLOSES)


def test_a_late_renewal_stays_late_but_shows_its_day(stocked: Stocked) -> None:
    register, product = stocked
    late = date(2028, 3, 1)
    filings.save(register, Filing(product.id, filed_on=late))
    row = only_row(register, date(2028, 3, 2))
    assert (row.state, row.filed_on) == (DeadlineState.LATE, late)


def test_an_upgrade_in_hand_shows_the_round_it_makes(stocked: Stocked) -> None:
    register, product = stocked
    filed = date(2026, 11, 2)
    filings.save(register, Filing(product.id, RecognitionKind.UPGRADE, filed_on=filed))
    row = only_row(register, date(2026, 11, 3))
    assert row.round
    assert (row.state, row.round.by) == (DeadlineState.NOT_DUE, date(2027, 3, 30))


def test_a_renewal_recognised_starts_the_next_life(stocked: Stocked) -> None:
    register, product = stocked
    filings.save(register, Filing(product.id, filed_on=OPENS))
    recognitions.save(register, a_recognition(product.id, 4, date(2028, 4, 3)))
    row = only_row(register, date(2028, 5, 1))
    assert (row.state, row.expires_on) == (DeadlineState.NOT_DUE, date(2031, 4, 3))


def test_the_board_counts_states_and_narrows_to_commune_producer_words_and_state(
    stocked: Stocked,
) -> None:
    register, product = stocked
    other = producers.save(register, replace(a_producer("Hộ Bình Khánh"), commune_code="27667"))
    new = products.save(
        register, replace(a_product(other.id, "Khô cá dứa"), commune_code="", codes=())
    )
    whole = deadlines.board(register, OPENS)
    assert dict(whole.counts) == {DeadlineState.OPEN: 1, DeadlineState.NONE: 1}
    assert (whole.total, whole.regulation) == (2, "26/2026/QĐ-TTg")
    assert [row.id for row in whole.rows] == [product.id, new.id]
    for query in (
        BoardQuery(communes=frozenset({"27667"})),
        BoardQuery(producer_id=other.id),
        BoardQuery(text="ca DUA binh khanh"),
        BoardQuery(states=frozenset({DeadlineState.NONE})),
    ):
        assert [row.id for row in deadlines.board(register, OPENS, query).rows] == [new.id]
    by_state = BoardQuery(states=frozenset({DeadlineState.NONE}))
    assert deadlines.board(register, OPENS, by_state).counts == whole.counts


def test_certificates_that_expire_within_90_days_stand_apart(stocked: Stocked) -> None:
    register, product = stocked
    on = date(2026, 11, 22)
    papers = {
        "hết hôm qua": date(2026, 11, 21),
        "hôm nay": on,
        "90 ngày": date(2027, 2, 20),
        "91 ngày": date(2027, 2, 21),
    }
    held = (
        *(Certificate(kind, "01", None, day) for kind, day in papers.items()),
        Certificate("ISO"),
    )
    products.save(register, replace(product, certificates=held))
    found = deadlines.board(register, on).certificates
    assert [one.kind for one in found] == ["hôm nay", "90 ngày"]
    assert (found[0].product, found[0].commune) == ("Mật dừa nước cô đặc", "Cần Giờ")
    offices.save(register, Office("UBND xã Mẫu", deadlines=DeadlineSettings(certificate_days=0)))
    assert [one.kind for one in deadlines.board(register, on).certificates] == ["hôm nay"]


def test_the_last_notice_stands_in_the_row(stocked: Stocked) -> None:
    register, product = stocked
    for day in (date(2027, 12, 1), date(2027, 12, 20), date(2028, 1, 5)):
        notices.record(register, [product.id], Notice(0, sent_on=day, channel="Zalo"))
    row = only_row(register, OPENS)
    assert row.notice
    assert row.notice.sent_on == date(2027, 12, 20)


def test_what_the_office_sets_counts(stocked: Stocked) -> None:
    register, _ = stocked
    settings = DeadlineSettings(expiry_day_counts=True, days_off=(date(2027, 12, 23),))
    before = only_row(register, date(2027, 12, 23))
    offices.save(register, Office("UBND xã Mẫu", deadlines=settings))
    after = only_row(register, date(2027, 12, 23))
    assert (before.window_opens, after.window_opens) == (OPENS, date(2027, 12, 23))
    assert before.result_by == after.result_by  # today itself never counts
    more = replace(settings, days_off=(date(2027, 12, 24),))
    offices.save(register, Office("UBND xã Mẫu", deadlines=more))
    moved = only_row(register, date(2027, 12, 23))
    assert moved.result_by
    assert after.result_by
    assert moved.result_by > after.result_by


def test_products_of_one_decision_share_their_answer_and_not_their_filings(
    stocked: Stocked,
) -> None:
    register, product = stocked
    twin = products.save(register, a_product(product.producer_id, "Sản phẩm tập"))
    recognitions.save(register, a_recognition(twin.id))
    filings.save(register, Filing(twin.id, filed_on=CLOSES))
    states = {row.id: row.state for row in deadlines.board(register, X).rows}
    assert states == {product.id: DeadlineState.LATE, twin.id: DeadlineState.FILED}


def test_the_line_of_a_product_tells_its_days_in_order(stocked: Stocked) -> None:
    register, product = stocked
    filings.save(register, Filing(product.id, filed_on=date(2028, 1, 10), receipt_number="1/PĐK"))
    notices.record(register, [product.id], Notice(0, sent_on=date(2027, 12, 1), channel="Zalo"))
    line = deadlines.timeline(register, product.id, date(2028, 1, 20))
    assert line.deadline.state is DeadlineState.FILED
    assert [(event.kind, event.on) for event in line.events] == [
        (TimelineEventKind.ISSUED, date(2025, 6, 19)),
        (TimelineEventKind.OPENING_SOON, date(2027, 11, 22)),
        (TimelineEventKind.NOTICE_SENT, date(2027, 12, 1)),
        (TimelineEventKind.WINDOW_OPENS, OPENS),
        (TimelineEventKind.FILED, date(2028, 1, 10)),
        (TimelineEventKind.CHECK_DUE, date(2028, 2, 7)),
        (TimelineEventKind.WINDOW_CLOSES, CLOSES),
        (TimelineEventKind.RESULT_BY, date(2028, 3, 23)),
        (TimelineEventKind.EXPIRES, X),
    ]
    assert [deadline.state for _, deadline in line.recognitions] == [DeadlineState.FILED]


def test_replaced_and_revoked_recognitions_stay_on_the_line(stocked: Stocked) -> None:
    register, product = stocked
    revoked = replace(
        a_recognition(product.id, 5, date(2026, 8, 1)), revocation=Revocation(date(2026, 9, 1))
    )
    recognitions.save(register, revoked)
    line = deadlines.timeline(register, product.id, date(2026, 10, 1))
    states = [deadline.state for _, deadline in line.recognitions]
    assert states == [DeadlineState.REPLACED, DeadlineState.REVOKED]
    assert line.outlook.round
    assert line.outlook.round.level == "trung ương"
    assert TimelineEventKind.REVOKED in {event.kind for event in line.events}


@pytest.mark.parametrize("day", [date(2026, 5, 21), date(2026, 11, 22), date(2028, 1, 31)])
def test_the_board_says_of_every_product_what_its_own_line_says(tmp_path: Path, day: date) -> None:
    register = open_practice(tmp_path / "so", products=66, on=date(2026, 11, 22))
    rows = deadlines.board(register, day).rows
    assert len(rows) == 66
    for row in rows:
        line = deadlines.timeline(register, row.id, day)
        assert (row.state, row.expires_on) == (line.deadline.state, line.deadline.expires_on)
        assert (row.deadline.window, row.filing) == (line.deadline.window, line.filing)
        assert row.outlook == line.outlook
    register.close()


def test_the_line_of_no_product_is_refused(register: Register) -> None:
    with pytest.raises(RecordMissing):
        deadlines.timeline(register, 7, X)


def test_an_extension_that_runs_says_its_last_day_no_later_than_the_decision_allows(
    stocked: Stocked,
) -> None:
    register, product = stocked
    held = a_recognition(product.id)
    (known,) = (one for one, _ in deadlines.timeline(register, product.id, OPENS).recognitions)
    recognitions.save(register, replace(held, id=known.id, extended_until=date(2030, 1, 1)))
    row = only_row(register, date(2028, 7, 1))
    assert row.state is DeadlineState.EXTENDED
    assert row.deadline.extended_until == date(2028, 12, 16)
    assert only_row(register, OPENS).deadline.extended_until is None


def test_the_communes_of_the_board_stand_in_the_vietnamese_order(stocked: Stocked) -> None:
    register, product = stocked
    products.save(register, replace(a_product(product.producer_id, "Khô"), commune_code="27667"))
    offered = deadlines.communes(register, OPENS)
    assert [(one.value, one.count) for one in offered] == [("27667", 1), ("27664", 1)]
    assert offered[1].label == "Cần Giờ"


def test_registrations_that_ask_for_something_stand_beside_certificates(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    on = date(2026, 11, 30)
    kinds = RegistrationKind
    fda = Registration(kinds.FDA, product_id=product.id, number="F-1")
    gacc = Registration(kinds.GACC, product.producer_id, number="G-1", issued_on=date(2022, 1, 10))
    lonely = producers.save(register, Producer("HTX Lẻ"))
    halal = Registration(kinds.HALAL, lonely.id, number="H-1", expires_on=date(2026, 12, 15))
    far = replace(halal, number="H-2", expires_on=date(2029, 1, 1))
    registrations.put(register, [fda, gacc, halal, far])
    papers = deadlines.board(register, on).certificates
    assert [(one.number, one.state, one.expires_on) for one in papers] == [
        ("H-1", RegistrationState.EXPIRES_SOON, date(2026, 12, 15)),
        ("F-1", RegistrationState.RENEWAL_OPEN, date(2026, 12, 31)),
        ("G-1", RegistrationState.RENEWAL_PASSED, date(2027, 1, 10)),
    ]
    assert [bool(one.product) for one in papers] == [False, True, False]
    assert papers[1].producer == papers[2].producer != ""
    assert papers[1].commune
    narrowed = deadlines.board(register, on, BoardQuery(producer_id=product.producer_id))
    assert {one.number for one in narrowed.certificates} == {"F-1", "G-1"}
    nothing = deadlines.board(register, on, BoardQuery(text="không có"))
    assert nothing.certificates == ()
    later = deadlines.board(register, date(2027, 2, 1)).certificates
    assert [(one.number, one.state) for one in later] == [
        ("F-1", RegistrationState.TO_BE_CONFIRMED)
    ]
