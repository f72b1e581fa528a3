"""What a row states in words that the register holds as a fact: the commune and the group of a product."""

from collections.abc import Mapping
from dataclasses import replace

from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import PLACE_FIELDS, Product, StatedText
from ocop_desktop.domain.text import identity_key


def leave_out_known(
    row: ImportRow, product: Product, producer: Producer | None, groups: Mapping[int, str]
) -> ImportRow:
    """The row without the place and the group that `product` is known to have.

    A product without a commune of its own has its producer's. `groups` are the names of the groups by
    the number of a criteria set.
    """
    code = row.product.commune_code
    held = product.commune_code or (producer.commune_code if producer else "")
    known_group = groups.get(product.set_number or 0, "")
    is_placed = bool(code) and code == held
    stated = tuple(
        one
        for one in row.stated
        if not (is_placed and one.field in PLACE_FIELDS) and not _names_group(one, known_group)
    )
    if is_placed and not product.commune_code:
        row = replace(row, product=replace(row.product, commune_code=""))
    return row if len(stated) == len(row.stated) else replace(row, stated=stated)


def _names_group(stated: StatedText, group: str) -> bool:
    return stated.field == "group" and identity_key(stated.text) == identity_key(group)
