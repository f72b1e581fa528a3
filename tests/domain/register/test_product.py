"""Products: their newest code, their cover, the place an import stated, the texts a page lists."""

from datetime import date

from ocop_desktop.domain.register.product import (
    FACT_NAMES,
    Product,
    ProductCode,
    StatedText,
    add_stated,
    facts_of,
    list_places,
    stated_group,
    stated_place,
)
from ocop_desktop.domain.register.product_codes import add_code
from ocop_desktop.domain.text import Translated

NECTAR = Product(Translated("Mật dừa nước"), ingredients="dừa", storage="nơi mát")
OLD = ProductCode("79-27664-3-2022", date(2022, 1, 1))


def test_the_newest_code_stands_for_the_product() -> None:
    assert not NECTAR.code
    assert Product(Translated("x"), codes=(OLD, ProductCode("79-27664-3-2025"))).code == (
        "79-27664-3-2025"
    )


def test_a_new_code_is_added_and_the_former_ones_stay() -> None:
    day = date(2025, 1, 1)
    once = Product(Translated("x"), codes=(OLD,))
    assert add_code(once, "79-27664-3-2025", day) == (OLD, ProductCode("79-27664-3-2025", day))
    assert add_code(once, OLD.code, day) == (OLD,)


def test_a_product_without_photos_has_no_cover() -> None:
    assert NECTAR.cover is None


def test_a_stated_place_is_one_line_from_the_smallest_place_up() -> None:
    stated = [
        StatedText("province", "Trà Vinh"),
        StatedText("group", "Đồ uống"),
        StatedText("district", "huyện Tiểu Cần"),
        StatedText("commune", "xã Phú Cần"),
    ]
    assert stated_place(stated) == "xã Phú Cần, huyện Tiểu Cần, Trà Vinh"
    assert stated_place(stated[:2]) == "Trà Vinh"
    assert not stated_place(())


def test_the_texts_a_page_lists_come_by_name_in_their_order() -> None:
    facts = facts_of(NECTAR)
    assert tuple(facts) == FACT_NAMES
    assert {name for name, text in facts.items() if text} == {"ingredients", "storage"}
    assert facts["ingredients"] == "dừa"


def test_a_place_that_is_stated_again_is_another_whole_one() -> None:
    stated = [
        StatedText("commune", "xã Cũ"),
        StatedText("district", "huyện Xưa"),
        StatedText("group", "Đồ uống"),
        StatedText("commune", "xã Mới"),
        StatedText("province", "Tỉnh Mới"),
    ]
    assert stated_place(stated) == "xã Mới, Tỉnh Mới"
    assert list_places(stated) == ["xã Cũ, huyện Xưa", "xã Mới, Tỉnh Mới"]
    assert list_places(()) == []
    again = add_stated(stated, [StatedText("commune", "xã Ba"), StatedText("group", "Đồ uống")])
    assert again == (StatedText("group", "Đồ uống"), StatedText("commune", "xã Ba"))


def test_a_line_adds_to_its_commune_what_it_says_beside_it() -> None:
    known = (StatedText("commune", "xã Một"), StatedText("province", "Tỉnh Hai"))
    assert add_stated(known, [StatedText("commune", "Xã một")]) == known
    assert add_stated(known, [StatedText("màu", "vàng")]) == (*known, StatedText("màu", "vàng"))
    more = [StatedText("commune", "xã Một"), StatedText("district", "huyện Ba")]
    assert stated_place(add_stated(known, more)) == "xã Một, huyện Ba, Tỉnh Hai"
    moved = [StatedText("province", "Tỉnh Bốn")]
    assert add_stated(known, moved) == tuple(moved)


def test_the_newest_stated_group_counts() -> None:
    assert stated_group((StatedText("group", "A"), StatedText("group", "B"))) == "B"
    assert not stated_group(())
