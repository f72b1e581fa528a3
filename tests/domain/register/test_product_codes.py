"""Product codes: serials belong to the commune and are never given twice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.register.product import ProductCode
from ocop_desktop.domain.register.product_codes import (
    CodeParts,
    check_code,
    collect_serials,
    make_next_code,
    parse_code,
    split_code,
)

NOW = resources.regulations()[-1]
CAN_GIO = resources.communes_by_code()["27664"]
BINH_KHANH = resources.communes_by_code()["27667"]
TAKEN = collect_serials(
    "27664",
    [
        (1, "Một", ["79-27664-1-2024", "79-27664-1-2027"]),
        (2, "Hai", ["79-787-27664-4-2022"]),
        (None, "Đã xóa", ["79-27664-6-2025"]),
        (3, "Xã khác", ["79-27667-9-2025", "không phải mã"]),
    ],
    NOW,
)


def proposed(*codes: str, year: int = 2028, new_serial_on_move: bool = True) -> str:
    held = [ProductCode(code, date(2025, 1, 1)) for code in codes]
    return make_next_code(
        held, CAN_GIO, TAKEN, year, new_serial_on_move=new_serial_on_move, regulation=NOW
    ).text


def test_a_code_of_either_form_is_read() -> None:
    assert parse_code("79-27664-3-2026", NOW) == CodeParts("79", "27664", 3, 2026)
    assert parse_code("83-829-28780-3-2022", NOW) == CodeParts("83", "28780", 3, 2022, "829")
    for text in ("", "79-27664-x-2026", "79-27664-3-26", "7-27664-3-2026"):
        assert parse_code(text, NOW) is None


def test_the_serials_of_a_commune_show_their_gaps() -> None:
    assert TAKEN.taken == {1, 4, 6}
    assert TAKEN.gaps == (2, 3, 5)
    assert TAKEN.next == 7


def test_a_new_product_gets_the_next_serial_and_fills_no_gap() -> None:
    assert proposed() == "79-27664-7-2028"


def test_a_re_rating_in_the_commune_keeps_the_serial_and_changes_the_year() -> None:
    assert proposed("79-27664-1-2024") == "79-27664-1-2028"
    assert proposed("79-787-27664-4-2022") == "79-27664-4-2028"
    assert proposed("79-27664-1-2024", "79-27667-9-2025") == "79-27664-1-2028"


def test_a_product_from_elsewhere_gets_a_new_serial_unless_the_office_says_otherwise() -> None:
    assert proposed("79-27667-9-2025") == "79-27664-7-2028"
    assert proposed("79-27667-9-2025", new_serial_on_move=False) == "79-27664-9-2028"
    assert proposed("79-27667-4-2025", new_serial_on_move=False) == "79-27664-7-2028"


@pytest.mark.parametrize(
    ("code", "reasons"),
    [
        ("79-27664-3-2026", []),
        ("83-829-28780-3-2022", []),
        ("79-27664-3", ["code_pattern"]),
        ("79-99999-3-2026", ["unknown_commune"]),
        ("01-27664-3-2026", ["other_province"]),
    ],
)
def test_codes_are_checked_against_form_commune_and_province(code: str, reasons: list[str]) -> None:
    found = check_code(code, NOW, resources.communes_by_code())
    assert [one.reason for one in found] == reasons


@given(st.lists(st.integers(1, 60)))
def test_a_new_serial_was_never_given_before(given_before: list[int]) -> None:
    carried = [(one, "", [f"79-27664-{one}-2025"]) for one in given_before]
    serials = collect_serials("27664", carried, NOW)
    assert serials.next not in serials.taken
    assert set(serials.gaps) | serials.taken == set(range(1, serials.next))
    assert not set(serials.gaps) & serials.taken
    assert BINH_KHANH.code not in {one.code.split("-")[1] for one in serials.uses}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("79-27664-13-2026", ("27664", 13)),
        ("79-787-27664-4-2022", ("27664", 4)),
        ("27664-13-2026", ("", None)),
        ("79-27664-A-2026", ("", None)),
        ("79-27664-13-", ("", None)),
        ("không phải mã", ("", None)),
    ],
)
def test_a_code_of_either_form_tells_its_commune_and_its_serial(
    text: str, told: tuple[str, int | None]
) -> None:
    assert split_code(text) == told
