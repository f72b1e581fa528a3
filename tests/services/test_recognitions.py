"""Recognising products: one at a time, or a whole decision at once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import FileMissing, InvalidValue, RecordMissing
from ocop_desktop.domain.register.annex import AnnexLine, PastedContent
from ocop_desktop.domain.register.product import Product, ProductQuery
from ocop_desktop.domain.register.recognition import Decision, DecisionLine, RecognitionState
from ocop_desktop.services import history, products, recognitions
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_product, a_recognition

Stocked = tuple[Register, Product]


def test_expiry_and_regulation_follow_from_the_day_of_issue(stocked: Stocked) -> None:
    register, product = stocked
    saved = recognitions.save(register, a_recognition(product.id, 5, date(2026, 8, 31)))
    assert (saved.expires_on, saved.regulation_id) == (date(2029, 8, 31), "qd-26-2026")
    old = recognitions.save(register, a_recognition(product.id, 3, date(2024, 2, 29)))
    assert (old.expires_on, old.regulation_id) == (date(2027, 2, 28), "qd-148-2023")


def test_a_given_expiry_is_kept(stocked: Stocked) -> None:
    register, product = stocked
    given = replace(a_recognition(product.id), expires_on=date(2026, 1, 1))
    assert recognitions.save(register, given).expires_on == date(2026, 1, 1)


def test_an_abolished_body_stays_as_it_was_written(stocked: Stocked) -> None:
    register, product = stocked
    issuer = "UBND huyện Đắk Song"
    recognitions.save(register, replace(a_recognition(product.id), issuer=issuer))
    kept = products.details(register, product.id, TODAY).recognitions
    assert issuer in {one.issuer for one, _ in kept}


@pytest.mark.parametrize("stars", [2, 6])
def test_two_or_six_stars_are_refused_and_nothing_is_kept(stocked: Stocked, stars: int) -> None:
    register, product = stocked
    count = len(history.recent(register))
    with pytest.raises(InvalidValue):
        recognitions.save(register, a_recognition(product.id, stars))
    assert len(history.recent(register)) == count


def test_a_decision_for_forty_products_is_one_action(stocked: Stocked) -> None:
    register, product = stocked
    made = [
        products.save(register, a_product(product.producer_id, f"Sản phẩm tập {n}"))
        for n in range(40)
    ]
    decision = Decision("0001/QĐ-UBND", date(2026, 6, 25), "UBND Thành phố (dữ liệu mẫu)")
    lines = [
        DecisionLine(one.id, 3 + one.id % 3, product_code=f"79-27664-{one.id}-2026") for one in made
    ]
    count = len(history.recent(register))
    recognitions.record_decision(register, decision, lines)
    assert len(history.recent(register)) == count + 1
    assert history.recent(register)[0].sentence == "Nhập quyết định 0001/QĐ-UBND: 40 sản phẩm"
    rows = products.find(register, ProductQuery(text="sản phẩm tập"), TODAY).rows
    assert {row.state for row in rows} == {RecognitionState.VALID}
    assert {row.expires_on for row in rows} == {date(2029, 6, 25)}
    assert {row.code[-4:] for row in rows} == {"2026"}
    history.undo(register)
    rows = products.find(register, ProductQuery(text="sản phẩm tập"), TODAY).rows
    assert {row.state for row in rows} == {RecognitionState.NONE}


def test_one_wrong_line_keeps_the_whole_decision_out(stocked: Stocked) -> None:
    register, product = stocked
    count = len(history.recent(register))
    for lines in ([DecisionLine(product.id, 4), DecisionLine(product.id, 9)], []):
        with pytest.raises(InvalidValue):
            recognitions.record_decision(register, Decision("1", TODAY), lines)
    with pytest.raises(RecordMissing):
        recognitions.record_decision(register, Decision("1", TODAY), [DecisionLine(999, 4)])
    assert len(history.recent(register)) == count


def test_products_named_by_a_decision_are_added_with_it_and_undone_with_it(
    stocked: Stocked,
) -> None:
    register, product = stocked
    known = products.details(register, product.id, TODAY)
    before = products.all_rows(register, TODAY)
    lines = [
        DecisionLine(product.id, 5),
        DecisionLine(0, 4, product_name="Mứt dừa", producer_name="HTX Mới"),
        DecisionLine(0, 3, product_name="Mứt dứa", producer_name="htx  mới"),
        DecisionLine(0, 3, product_name="Mứt dưa", producer_name=known.producer.name),
    ]
    saved = recognitions.record_decision(register, Decision("9/QĐ", TODAY), lines)
    rows = {row.name: row for row in products.all_rows(register, TODAY)}
    assert [one.product_id for one in saved][1:] == [
        rows[name].id for name in ("Mứt dừa", "Mứt dứa", "Mứt dưa")
    ]
    assert (rows["Mứt dừa"].producer, rows["Mứt dứa"].producer) == ("HTX Mới", "HTX Mới")
    assert rows["Mứt dưa"].producer_id == product.producer_id
    sentence = "Nhập quyết định 9/QĐ: 4 sản phẩm, thêm 3 sản phẩm vào sổ"
    assert history.recent(register)[0].sentence == sentence
    history.undo(register)
    assert products.all_rows(register, TODAY) == before


def test_a_product_named_twice_keeps_the_whole_decision_out(stocked: Stocked) -> None:
    register, product = stocked
    count = len(history.recent(register))
    named = DecisionLine(0, 4, product_name="Mứt dừa", producer_name="HTX Mới")
    for lines in ([DecisionLine(product.id, 4)] * 2, [named, replace(named, stars=3)]):
        with pytest.raises(InvalidValue) as refused:
            recognitions.record_decision(register, Decision("1", TODAY), lines)
        assert refused.value.reason is ValueReason.TAKEN
    with pytest.raises(InvalidValue):
        recognitions.record_decision(register, Decision("1", TODAY), [DecisionLine(0, 4)])
    assert len(history.recent(register)) == count


def test_old_codes_stay_beside_the_new_one(stocked: Stocked) -> None:
    register, product = stocked
    new = replace(a_recognition(product.id, 5, TODAY), product_code="79-27664-3-2026")
    recognitions.save(register, new)
    codes = products.details(register, product.id, TODAY).product.codes
    assert [one.code for one in codes] == ["79-27664-3-2025", "79-27664-3-2026"]


def test_a_scan_is_kept_by_its_content(stocked: Stocked, tmp_path: Path) -> None:
    register, _ = stocked
    scan = tmp_path / "quyết định.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    first = recognitions.add_scan(register, scan)
    assert recognitions.add_scan(register, scan) == first
    assert (register.media / first).read_bytes() == b"%PDF-1.4 scan"
    with pytest.raises(FileMissing):
        recognitions.add_scan(register, tmp_path / "khong-co.pdf")


def test_a_pasted_annex_is_matched_with_the_register(stocked: Stocked) -> None:
    register, product = stocked
    rows = products.all_rows(register, TODAY)
    line = f"1. {product.name.vi} – {rows[0].producer} – 4 sao"
    annex, matches = recognitions.read_annex(register, PastedContent(text=line), rows)
    assert [one.stars for one in annex.lines] == [4]
    assert [match.row.id for match in matches if match.row] == [product.id]
    typed = [AnnexLine(product.name.vi, rows[0].producer)]
    assert recognitions.match_names(register, typed, rows)[0].row == matches[0].row


def test_recognitions_of_several_products_are_read_at_once(stocked: Stocked) -> None:
    register, product = stocked
    kept = tuple(one for one, _ in products.details(register, product.id, TODAY).recognitions)
    assert recognitions.of_products(register, [product.id, 10_000]) == {product.id: kept}
