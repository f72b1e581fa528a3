from dataclasses import replace

from ocop_desktop.domain.importing.planning.known_statements import leave_out_known
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, StatedText
from ocop_desktop.domain.text import Translated

GROUPS = {17: "Đồ uống"}
PLACE, GROUP = StatedText("commune", "xã Cần Giờ"), StatedText("group", "ĐỒ UỐNG")
OTHER = StatedText("Diện tích", "3 ha")
KNOWN = Product(Translated("Mắm"), commune_code="27664", set_number=17)
ROW = ImportRow(
    9, Product(Translated("Mắm"), commune_code="27664"), Producer("A"), stated=(PLACE, GROUP, OTHER)
)


def test_a_place_and_a_group_that_are_known_say_nothing() -> None:
    left = leave_out_known(ROW, KNOWN, None, GROUPS)
    assert left == replace(ROW, stated=(OTHER,))


def test_a_product_without_a_commune_has_that_of_its_producer() -> None:
    bare = replace(KNOWN, commune_code="")
    left = leave_out_known(ROW, bare, Producer("A", commune_code="27664"), GROUPS)
    assert left.product.commune_code == ""
    assert left.stated == (OTHER,)


def test_another_place_and_another_group_are_told() -> None:
    other = replace(KNOWN, commune_code="27553", set_number=1)
    assert leave_out_known(ROW, other, None, GROUPS) == ROW
    assert leave_out_known(ROW, replace(other, commune_code=""), None, GROUPS) == ROW


def test_a_place_that_names_no_commune_of_today_is_told() -> None:
    former = replace(ROW, product=replace(ROW.product, commune_code=""), stated=(PLACE,))
    assert leave_out_known(former, KNOWN, None, GROUPS) == former
