from datetime import date
from typing import Any

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.columns import ImportField, Layout
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.importing.table import RepairKind
from ocop_desktop.domain.register.product import StatedText
from ocop_desktop.domain.register.recognition import Recognition, RecognitionKind, Revocation
from tests.domain.importing.row_tables import Place, read

F = ImportField
STARS, YEAR, ISSUED = F.RECOGNITION_STARS, F.RECOGNITION_YEAR, F.RECOGNITION_ISSUED_ON
EXPIRES, DECISION, DECIDED = (
    F.RECOGNITION_EXPIRES_ON, F.RECOGNITION_DECISION_NUMBER, F.RECOGNITION_DECISION_ON,
)  # fmt: skip
JUNE_19 = date(2025, 6, 19)


def state(facts: dict[Place, Any], layout: Layout = Layout.REGISTRY) -> ImportRow:
    (row,) = read((F.PRODUCT_NAME, *facts), ("Gạo", *facts.values()), layout=layout)
    return row


def refused(row: ImportRow) -> list[tuple[str, str]]:
    return [(cell.column.partition(".")[2], cell.reason) for cell in row.rejected]


def test_both_recognitions_of_a_row_are_taken_the_older_first() -> None:
    row = state({(STARS, 2): 4, (YEAR, 2): 2025, (STARS, 1): 3, (YEAR, 1): 2022})
    assert row.recognitions == (Recognition(0, 3, year=2022), Recognition(0, 4, year=2025))


def test_what_holds_today_completes_the_newest() -> None:
    row = state(
        {(STARS, 0): 4, (EXPIRES, 0): "19/06/2028", (STARS, 1): 3, (YEAR, 1): 2022,
         (STARS, 2): 4, (ISSUED, 2): "19/06/2025"}
    )  # fmt: skip
    assert row.recognitions == (
        Recognition(0, 3, year=2022),
        Recognition(0, 4, issued_on=JUNE_19, expires_on=date(2028, 6, 19)),
    )


def test_what_holds_today_may_stand_alone_or_give_the_stars() -> None:
    alone = state({(STARS, 0): 4, (EXPIRES, 0): "19/06/2028", (STARS, 1): ""})
    assert alone.recognitions == (Recognition(0, 4, expires_on=date(2028, 6, 19)),)
    given = state({(STARS, 0): 4, (ISSUED, 1): "19/06/2025"})
    assert given.recognitions == (Recognition(0, 4, issued_on=JUNE_19),)


def test_other_stars_today_than_the_newest_are_not_taken() -> None:
    row = state({(STARS, 0): 5, (EXPIRES, 0): "19/06/2028", (STARS, 1): 4, (YEAR, 1): 2025})
    assert row.recognitions == (Recognition(0, 4, year=2025),)
    assert refused(row) == [("stars", ValueReason.OTHER_STARS)]
    assert row.stated == (StatedText("recognition.expires_on", "19/06/2028"),)


def test_every_fact_of_a_recognition_has_its_column() -> None:
    row = state(
        {
            STARS: "4 sao", DECISION: "QĐ số 1/QĐ-UBND ngày 19/06/2025 của UBND tỉnh Thử",
            F.RECOGNITION_SIGNER: "Bà Lan", F.RECOGNITION_CERTIFICATE_NUMBER: 12,
            ISSUED: JUNE_19, EXPIRES: date(2028, 6, 19), F.RECOGNITION_KIND: "Nâng hạng",
            F.RECOGNITION_PRODUCT_CODE: "79-27664-3-2025",
            F.RECOGNITION_EXTENDED_UNTIL: date(2028, 9, 19), F.RECOGNITION_NOTES: "x",
            F.RECOGNITION_REVOKED_ON: date(2026, 1, 2), F.RECOGNITION_REVOCATION_GROUND: "y",
            F.RECOGNITION_REVOCATION_DECISION: "2/QĐ",
        }
    )  # fmt: skip
    assert row.recognitions == (
        Recognition(
            0, 4, decision_number="1/QĐ-UBND", decision_on=JUNE_19, issuer="UBND tỉnh Thử",
            certificate_number="12", issued_on=JUNE_19, expires_on=date(2028, 6, 19),
            kind=RecognitionKind.UPGRADE, product_code="79-27664-3-2025", signer="Bà Lan",
            extended_until=date(2028, 9, 19), notes="x",
            revocation=Revocation(date(2026, 1, 2), "y", "2/QĐ"),
        ),
    )  # fmt: skip
    assert row.rejected == ()


def test_a_body_of_its_own_column_comes_before_the_one_in_the_decision() -> None:
    row = state({F.RECOGNITION_ISSUER: "UBND tỉnh", STARS: 4, DECISION: "1/QĐ của UBND huyện"})
    assert row.recognitions[0].issuer == "UBND tỉnh"


def test_a_day_counts_before_a_year_beside_it_that_differs() -> None:
    row = state({STARS: 4, YEAR: 2024, ISSUED: "19/06/2025"})
    assert row.recognitions == (Recognition(0, 4, issued_on=JUNE_19),)
    told = [(one.before, one.after, one.kind) for one in row.repairs]
    assert told == [("2024", "2025", RepairKind.DATE_BEFORE_YEAR)]
    assert state({STARS: 4, YEAR: 2025, ISSUED: "19/06/2025"}).repairs == ()


def test_the_year_of_a_decision_in_december_is_no_other_year() -> None:
    row = state({STARS: 4, YEAR: 2024, DECIDED: "30/12/2024", ISSUED: "05/01/2025"})
    assert not row.repairs


def test_without_a_day_of_issue_the_decision_gives_the_year() -> None:
    row = state({STARS: 4, DECIDED: "19/06/2025"})
    assert row.recognitions == (Recognition(0, 4, decision_on=JUNE_19, year=2025),)


def test_a_month_gives_the_year() -> None:
    row = state({STARS: 4, ISSUED: "tháng 6/2025"})
    assert row.recognitions == (Recognition(0, 4, year=2025),)
    assert [repair.kind for repair in row.repairs] == [RepairKind.YEAR]


def test_an_end_of_which_only_the_year_is_stated_is_not_taken() -> None:
    row = state({STARS: 4, YEAR: 2025, EXPIRES: "2028"})
    assert row.recognitions == (Recognition(0, 4, year=2025),)
    assert refused(row) == [("expires_on", ValueReason.ONLY_YEAR)]
    assert row.repairs == ()


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({STARS: 4, YEAR: 2016}, [("year", ValueReason.BEFORE_OCOP)]),
        ({STARS: 4, YEAR: 2029}, [("year", ValueReason.YEAR_AHEAD)]),
        ({STARS: "4 sao (2016)"}, [("stars", ValueReason.BEFORE_OCOP)]),
        ({STARS: 4, ISSUED: "1/1/2016", YEAR: 2016}, [("issued_on", ValueReason.BEFORE_OCOP)]),
        ({STARS: 4, YEAR: "1/1/2016"}, [("year", ValueReason.BEFORE_OCOP)]),
        (
            {STARS: 4, DECISION: "1/QĐ ngày 1/1/2016"},
            [("decision_number", ValueReason.BEFORE_OCOP)],
        ),
        ({STARS: 4, ISSUED: "năm 2016"}, [("issued_on", ValueReason.BEFORE_OCOP)]),
    ],
)
def test_a_year_that_ocop_cannot_have_keeps_the_stars_out_and_is_told_once(
    facts: dict[Place, Any], told: list[tuple[str, ValueReason]]
) -> None:
    row = state(facts)
    assert row.recognitions == ()
    assert refused(row) == told
    assert row.is_taken


def test_an_end_far_away_is_left_out_alone() -> None:
    row = state({STARS: 4, YEAR: 2025, EXPIRES: "1/1/2095"})
    assert row.recognitions == (Recognition(0, 4, year=2025),)
    assert refused(row) == [("expires_on", ValueReason.YEAR_AHEAD)]


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (
            {DECIDED: "19/06/2025", EXPIRES: "18/06/2025"},
            [("expires_on", ValueReason.BEFORE_ISSUE), ("decision_on", ValueReason.AFTER_EXPIRY)],
        ),
        (
            {EXPIRES: "19/06/2028", F.RECOGNITION_EXTENDED_UNTIL: "18/06/2028"},
            [("extended_until", ValueReason.BEFORE_EXPIRY)],
        ),
        (
            {ISSUED: "19/06/2025", F.RECOGNITION_REVOKED_ON: "18/06/2025"},
            [("revoked_on", ValueReason.BEFORE_ISSUE)],
        ),
    ],
)
def test_days_out_of_order_are_left_out(
    facts: dict[Place, Any], told: list[tuple[str, ValueReason]]
) -> None:
    row = state({STARS: 4, YEAR: 2025, **facts})
    assert len(row.recognitions) == 1
    assert refused(row) == told


def test_without_stars_a_decision_is_told_once_and_kept() -> None:
    row = state({STARS: "", DECISION: "1/QĐ", ISSUED: "19/06/2025", F.RECOGNITION_ISSUER: "UBND"})
    assert row.recognitions == ()
    assert refused(row) == [("decision_number", ValueReason.NO_STARS)]
    assert [one.text for one in row.stated] == ["1/QĐ", "19/06/2025", "UBND"]


def test_without_stars_a_mere_year_is_kept_without_a_word() -> None:
    row = state({YEAR: 2025})
    assert row.rejected == ()
    assert row.stated == (StatedText("recognition.year", "2025"),)


def test_refused_stars_are_told_alone() -> None:
    row = state({STARS: 2, DECISION: "1/QĐ"})
    assert refused(row) == [("stars", ValueReason.BELOW_THREE_STARS)]
    assert row.stated == (StatedText("recognition.decision_number", "1/QĐ"),)


def test_a_ground_without_a_day_of_revocation_is_kept() -> None:
    row = state({STARS: 4, YEAR: 2025, F.RECOGNITION_REVOCATION_GROUND: "Mất giấy"})
    assert row.recognitions == (Recognition(0, 4, year=2025),)
    assert row.stated == (StatedText("recognition.revocation_ground", "Mất giấy"),)


def test_what_the_register_wrote_itself_is_asked_nothing() -> None:
    row = state({STARS: 4, YEAR: 2024, ISSUED: date(2016, 1, 1)}, Layout.PRODUCTS)
    assert row.recognitions == (Recognition(0, 4, issued_on=date(2016, 1, 1), year=2024),)
    assert not row.rejected
    assert not row.repairs
    decided = state({STARS: 4, DECIDED: JUNE_19}, Layout.PRODUCTS)
    assert decided.recognitions == (Recognition(0, 4, decision_on=JUNE_19),)


def test_another_end_today_than_that_of_the_newest_is_kept_as_stated() -> None:
    row = state(
        {
            (EXPIRES, 0): "20/06/2028",
            (STARS, 1): 4,
            (ISSUED, 1): JUNE_19,
            (EXPIRES, 1): "19/06/2028",
        }
    )
    assert row.recognitions == (Recognition(0, 4, issued_on=JUNE_19, expires_on=date(2028, 6, 19)),)
    assert row.stated == (StatedText("recognition.expires_on", "20/06/2028"),)


def test_a_group_row_may_give_the_stars_that_no_column_has() -> None:
    (row,) = read((F.PRODUCT_NAME, YEAR), ("Gạo", 2025), group="II. SẢN PHẨM ĐẠT 4 SAO")
    assert row.recognitions == (Recognition(0, 4, year=2025),)
    assert [repair.kind for repair in row.repairs] == [RepairKind.FILLED_DOWN]
    (far,) = read((F.PRODUCT_NAME, YEAR), ("Gạo", 2016), group="4 sao")
    assert far.recognitions == ()
    (own,) = read((F.PRODUCT_NAME, STARS), ("Gạo", 3), group="4 sao")
    assert own.recognitions == (Recognition(0, 3),)
    (none,) = read((F.PRODUCT_NAME,), ("Gạo",), group="I. THỰC PHẨM")
    assert none.recognitions == ()
