"""Which product a row means: by its code for one name of a file, else by its names."""

from ocop_desktop.domain.importing.planning.import_plan import ImportPlan, KnownRecords
from ocop_desktop.domain.importing.planning.record_matching import RecordMatcher
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, ProductCode
from ocop_desktop.domain.text import Translated

CODE = (ProductCode("79-27664-3-2025"),)
KNOWN = Product(Translated("Gạo cũ"), id=7, codes=CODE)


def row(number: int, name: str) -> ImportRow:
    return ImportRow(number, Product(Translated(name), codes=CODE), Producer(""))


def match(known: KnownRecords, *names: str) -> list[int]:
    """The ids of the products that rows of one code mean; a new one is added."""
    matcher = RecordMatcher(known, ImportPlan(), {})
    found = []
    for number, name in enumerate(names, 2):
        one = row(number, name)
        product = matcher.find_product(one, 0) or matcher.add_product(one, one.product, 0)
        found.append(product.id)
    return found


def test_two_new_names_of_one_code_stay_two_products() -> None:
    assert match(KnownRecords(), "Gạo A", "Mật B", "Gạo A") == [-1, -2, -1]


def test_a_code_of_the_register_finds_its_product_for_one_new_name_only() -> None:
    known = KnownRecords(
        product_ids={0: {"gạo cũ": 7}}, ids_by_code={CODE[0].code: 7}, products={7: KNOWN}
    )
    assert match(known, "Gạo mới", "Mật B", "Gạo mới") == [7, -1, 7]
