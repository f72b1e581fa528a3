"""Lines of an annex find the products that they mean, and no others by themselves."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.register.annex import AnnexLine
from ocop_desktop.domain.register.annex_matching import AnnexMatch, match_lines
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import identity_key

SYLLABLES = ("mứt", "dừa", "dứa", "dưa", "gạo", "nếp", "nep", "hòa", "hoà", "Đảo", "sen")
a_name = st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=4).map(" ".join)


def a_row(row_id: int, name: str, producer: str) -> ProductRow:
    return ProductRow(
        row_id, name, row_id, producer, None, "", "", "", None, None, None,
        RecognitionState.NONE, "", None, "",
    )  # fmt: skip


ROWS = (
    a_row(1, "Mứt dừa", "HTX Bến Sông"),
    a_row(2, "Mứt dứa", "HTX Bến Sông"),
    a_row(3, "Mật ong rừng U Minh", "Hợp tác xã Ong Vàng"),
    a_row(4, "Gạo thơm", "HTX Lúa"),
    a_row(5, "Gạo thơm", "HTX Nếp"),
)


def match(product: str, producer: str = "") -> AnnexMatch:
    return match_lines([AnnexLine(product, producer)], ROWS)[0]


@given(st.lists(st.tuples(a_name, a_name), max_size=8), a_name, a_name)
def test_only_the_same_identity_is_taken_and_only_when_it_is_one(
    named: list[tuple[str, str]], product: str, producer: str
) -> None:
    rows = [a_row(at, *both) for at, both in enumerate(named, 1)]
    (found,) = match_lines([AnnexLine(product, producer, 4, points=Decimal(72))], rows)
    same = [
        row
        for row in rows
        if identity_key(row.name) == identity_key(product)
        and identity_key(row.producer) == identity_key(producer)
    ]
    assert found.row == (same[0] if len(same) == 1 else None)
    assert found.row is None or found.near == ()


def test_case_blanks_and_the_place_of_a_tone_do_not_keep_a_product_away() -> None:
    assert match("MỨT  DỪA", "htx bến sông").row == ROWS[0]
    assert match("Mứt dừa", "HTX Bến Sống").row is None


def test_products_near_by_name_are_ranked_and_not_taken() -> None:
    found = match("Mứt dừa", "Cơ sở khác")
    assert found.row is None
    assert found.near[:2] == (ROWS[0], ROWS[1])
    assert match("Mật ong rừng", "HTX Ong Vàng").near == (ROWS[2],)
    assert match("Cà phê", "HTX Núi").near == ()
    assert match("Gạo nếp than hạt dài", "HTX Lúa").near == ()
    assert match("Gạo nếp", "HTX Khác").near == ()


def test_a_namesake_is_the_only_one_of_that_name_unless_another_producer_is_stated() -> None:
    assert match("Mứt dừa").namesake == ROWS[0]
    assert match("Mật ong rừng u minh", "HTX Ong Vàng").namesake == ROWS[2]
    assert match("Mứt dừa", "Cơ sở khác").namesake is None
    assert match("Gạo thơm").namesake is None
    assert match("Gạo thơm", "Htx. Nếp").namesake is None
    assert match("Mut dua").namesake is None


def test_two_products_of_one_identity_are_both_offered() -> None:
    twice = [ROWS[0], replace(ROWS[0], id=9)]
    (found,) = match_lines([AnnexLine("Mứt dừa", "HTX Bến Sông")], twice)
    assert (found.row, len(found.near)) == (None, 2)


def test_a_word_of_thousands_of_products_still_offers_near_ones() -> None:
    rows = [a_row(number, f"Mật ong {number}", "HTX Ong") for number in range(1, 2_102)]
    (match,) = match_lines([AnnexLine("Mật ong rừng", "HTX Ong")], rows)
    assert (match.row, len(match.near)) == (None, 5)
