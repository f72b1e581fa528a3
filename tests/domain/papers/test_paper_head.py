"""Who issues and signs a paper by Decree 30: lines, number, day, and what is not allowed."""

from dataclasses import replace
from datetime import date

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import BasisPaper
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.event_report import write_annex_note
from ocop_desktop.domain.papers.office_head import abbreviate_body, make_office_head, make_signer
from ocop_desktop.domain.papers.paper_frame import (
    bind_place,
    make_addressees,
    make_bases,
    make_letterhead,
    make_signatures,
    number_annexes,
)
from ocop_desktop.domain.papers.paper_head import (
    Authority,
    PaperHead,
    PaperSigner,
    SigningMode,
    check_head,
    list_signature_lines,
)
from ocop_desktop.domain.papers.paper_story import PaperText
from ocop_desktop.domain.problems import Problem, Severity
from tests.event_paper_samples import OFFICE, ON, WORDS, make_content, make_full_event

DEPUTY = PaperSigner(
    "Phó Chủ tịch", "Nguyễn Văn A", Authority.COLLECTIVE, SigningMode.DEPUTY, "", "Ủy ban nhân dân"
)
HEAD = PaperHead("UBND Thành phố", "UBND xã Cần Giờ", "Cần Giờ", 2027, symbol="BC-UBND")


def _problems(signer: PaperSigner) -> list[tuple[ValueReason, Severity]]:
    return [(one.reason, one.severity) for one in check_head(replace(HEAD, signer=signer))]


def _texts(blocks: object) -> list[str]:
    assert isinstance(blocks, tuple)
    return [block.text for block in blocks if isinstance(block, PaperText)]


@pytest.mark.parametrize(
    ("signer", "lines"),
    [
        (DEPUTY, ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        (PaperSigner("Trưởng phòng"), ("TRƯỞNG PHÒNG",)),
        (
            PaperSigner("Trưởng phòng Kinh tế", mode=SigningMode.BY_ORDER, chief="Chủ tịch"),
            ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG KINH TẾ"),
        ),
        (PaperSigner("Chủ tịch", mode=SigningMode.ACTING), ("Q. CHỦ TỊCH",)),
        (PaperSigner(), ()),
    ],
)
def test_a_signature_has_a_line_for_each_right_to_sign(
    signer: PaperSigner, lines: tuple[str, ...]
) -> None:
    assert list_signature_lines(signer) == lines


def test_a_deputy_who_signs_alone_is_found() -> None:
    assert _problems(replace(DEPUTY, mode=SigningMode.OWN)) == [
        (ValueReason.DEPUTY_ALONE, Severity.SOFT)
    ]
    assert _problems(DEPUTY) == []


@pytest.mark.parametrize("mode", [SigningMode.BY_ORDER, SigningMode.BY_MANDATE])
def test_by_order_and_for_the_collective_is_refused(mode: SigningMode) -> None:
    signer = PaperSigner("Trưởng phòng", authority=Authority.COLLECTIVE, mode=mode)
    assert _problems(signer) == [(ValueReason.ORDER_FOR_COLLECTIVE, Severity.HARD)]


def test_only_a_deputy_signs_for_the_head() -> None:
    signer = PaperSigner("Trưởng phòng", mode=SigningMode.DEPUTY)
    assert _problems(signer) == [(ValueReason.NO_DEPUTY, Severity.HARD)]


@pytest.mark.parametrize("name", ["ThS. Nguyễn Văn A", "TS Nguyễn Văn A", "Ông Nguyễn Văn A"])
def test_a_degree_before_the_name_is_found(name: str) -> None:
    found = check_head(replace(HEAD, signer=replace(DEPUTY, name=name)))
    assert found == (Problem("name", ValueReason.DEGREE_IN_NAME, Severity.SOFT, name),)


@pytest.mark.parametrize("name", ["Tsang Văn A", "Bàn Văn B", "Nguyễn Thị Bà", ""])
def test_a_name_that_only_begins_like_a_degree_is_none(name: str) -> None:
    assert check_head(replace(HEAD, signer=replace(DEPUTY, name=name))) == ()


def test_numbers_and_days_have_their_zeros() -> None:
    letterhead = make_letterhead(replace(HEAD, number=5, day=date(2027, 1, 5)), WORDS)
    assert letterhead.number == "Số: 05/BC-UBND"
    assert letterhead.place_and_date == "Cần Giờ, ngày 05 tháng 01 năm 2027"
    letterhead = make_letterhead(replace(HEAD, number=112, day=date(2027, 3, 9)), WORDS)
    assert letterhead.number == "Số: 112/BC-UBND"
    assert letterhead.place_and_date.endswith("ngày 09 tháng 3 năm 2027")


def test_number_and_day_that_are_not_given_yet_leave_room() -> None:
    letterhead = make_letterhead(replace(HEAD, place=""), WORDS)
    assert "".join(letterhead.number.split()) == "Số:/BC-UBND"
    assert len(letterhead.number) > len("Số: /BC-UBND") + 3
    assert "".join(letterhead.place_and_date.split()) == "............,ngàythángnăm2027"


def test_one_annex_has_no_number_two_have_roman_ones() -> None:
    assert number_annexes(0, WORDS) == ()
    assert number_annexes(1, WORDS) == ("Phụ lục",)
    assert number_annexes(2, WORDS) == ("Phụ lục I", "Phụ lục II")


def test_one_addressee_stands_in_the_line_and_several_below_it() -> None:
    assert make_addressees(HEAD, WORDS) == ()
    one = make_addressees(replace(HEAD, addressees=("UBND Thành phố",)), WORDS)
    assert _texts(one) == ["Kính gửi: UBND Thành phố."]
    two = make_addressees(replace(HEAD, addressees=("Sở A", "Sở B.")), WORDS)
    assert _texts(two) == ["Kính gửi:", "- Sở A;", "- Sở B."]


def test_every_basis_ends_with_a_semicolon_but_the_last() -> None:
    assert _texts(make_bases(replace(HEAD, bases=("Căn cứ A", "Căn cứ B;")))) == [
        "Căn cứ A;",
        "Căn cứ B.",
    ]


def test_receivers_have_dashes_and_a_title_only_where_there_are_some() -> None:
    block = make_signatures(replace(HEAD, receivers=("Như trên", "Lưu: VT, KT")), WORDS)
    assert (block.receivers_title, block.receivers) == (
        "Nơi nhận:",
        ("- Như trên;", "- Lưu: VT, KT."),
    )
    assert not make_signatures(HEAD, WORDS).receivers_title


def test_the_annexes_of_an_electronic_paper_leave_blank_of_which_paper_they_are() -> None:
    content = make_content(make_full_event(2, 1))
    numbered = replace(content.head, number=5, day=date(2027, 1, 5))
    notes = [
        write_annex_note(
            replace(content, head=replace(numbered, electronic=blank)), WORDS, "Báo cáo"
        )
        for blank in (False, True)
    ]
    assert "số 05/BC-UBND ngày 05 tháng 01 năm 2027" in notes[0]
    assert "".join(notes[1].split()).startswith("(KèmtheoBáocáosốngàythángnăm2026của")


def test_the_place_of_a_body_does_not_break_over_two_lines() -> None:
    assert bind_place("Ủy ban nhân dân Thành phố Hồ Chí Minh").split(" ") == [
        "Ủy",
        "ban",
        "nhân",
        "dân",
        "Thành\xa0phố\xa0Hồ\xa0Chí\xa0Minh",
    ]
    assert bind_place("Hội đồng OCOP") == "Hội đồng OCOP"


def test_a_committee_is_signed_for_and_an_office_signs_itself() -> None:
    assert make_signer(OFFICE) == replace(DEPUTY, name="Nguyễn Văn Mẫu")
    own = make_signer(Office("Phòng Kinh tế xã Cần Giờ", head_title="Trưởng phòng"))
    assert (own.authority, own.mode) == (Authority.OWN, SigningMode.OWN)


@pytest.mark.parametrize(
    ("body", "letters"),
    [
        ("Ủy ban nhân dân xã Cần Giờ", "UBND"),
        ("UBND xã Cần Giờ", "UBND"),
        ("Phòng Kinh tế xã Cần Giờ (tập)", "PKT"),
        ("Sở 3", "S"),
        ("", ""),
    ],
)
def test_the_symbol_has_the_letters_of_the_body(body: str, letters: str) -> None:
    assert abbreviate_body(body) == letters


def test_a_report_goes_to_the_body_above_and_a_plan_to_nobody() -> None:
    basis = (
        BasisPaper("Kế hoạch", "24/KH-UBND", date(2026, 1, 5), "về xúc tiến"),
        BasisPaper(title="thư mời"),
        BasisPaper(),
    )
    event = Event("Hội chợ", basis=basis)
    head = make_office_head(OFFICE, event, EventPaper.REPORT, ON, WORDS)
    assert head.symbol == "BC-UBND"
    assert head.addressees == ("Ủy ban nhân dân Thành phố Hồ Chí Minh",)
    assert head.receivers == ("Như trên", "Lưu: VT, KT")
    assert head.bases == (
        "Căn cứ Kế hoạch số 24/KH-UBND ngày 05 tháng 01 năm 2026 về xúc tiến",
        "Căn cứ thư mời",
    )
    plan = make_office_head(Office("Phòng Kinh tế"), event, EventPaper.PLAN, ON, WORDS)
    assert (plan.symbol, plan.addressees) == ("KH-PKT", ())
    assert plan.receivers == ("Chủ thể tham gia", "Lưu: VT")
    sheet = make_office_head(Office("Phòng Kinh tế"), event, EventPaper.SHEET, ON, WORDS)
    assert sheet.symbol == "PKT"


def test_a_report_to_an_unknown_body_leaves_dots_for_it() -> None:
    head = make_office_head(Office("UBND xã A"), Event("X"), EventPaper.REPORT, ON, WORDS)
    assert set(head.addressees[0]) == {"."}
