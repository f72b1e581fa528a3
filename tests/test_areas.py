"""The shipped areas are today's 34 provinces and 3,321 communes."""

from ocop_desktop import resources


def test_every_province_and_commune_of_today_is_there() -> None:
    assert len(resources.provinces()) == 34
    assert len(resources.communes()) == 3321
    assert len({area.code for area in resources.communes()}) == 3321


def test_codes_keep_their_leading_zeros() -> None:
    assert all(len(area.code) == 2 for area in resources.provinces())
    assert all(len(area.code) == 5 for area in resources.communes())
    assert resources.communes()[0].code == "00004"


def test_a_commune_is_found_by_its_code() -> None:
    can_gio = resources.commune("27664")
    assert can_gio is not None
    assert (can_gio.full_name, can_gio.province) == ("xã Cần Giờ", "TP. Hồ Chí Minh")


def test_an_unknown_code_is_no_commune() -> None:
    assert resources.commune("99999") is None
