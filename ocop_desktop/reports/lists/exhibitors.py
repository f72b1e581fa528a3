"""The exhibitors of an event in the order of their booths: each producer with booths and products."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import clean_line, sort_key
from ocop_desktop.reports.design.wording import Wording


@dataclass(frozen=True, slots=True)
class Exhibitor:
    """A producer (empty where it is unknown) with its booths and products in the booths' order."""

    producer: str
    booths: tuple[str, ...]
    products: tuple[ProductProfile, ...]

    def words(self, wording: Wording) -> str:
        """Return name and booths: "HTX Rừng Sác · Gian A1, A2"; empty when neither is known."""
        booths = ", ".join(self.booths)
        place = wording.words["list.at_booth"].format(booth=booths) if booths else ""
        return " · ".join(filter(None, (self.producer, place)))


def group_exhibitors(products: Sequence[ProductProfile]) -> tuple[Exhibitor, ...]:
    """Group products by producer in the order of first booths; unknown producers by booth."""
    products_by_producer: dict[tuple[str, str], list[ProductProfile]] = defaultdict(list)
    for product in sorted(products, key=lambda product: booth_sort_key(clean_line(product.booth))):
        producer = clean_line(product.producer)
        products_by_producer[producer, "" if producer else clean_line(product.booth)].append(
            product
        )
    exhibitors = (
        _make_exhibitor(producer, own_products)
        for (producer, _), own_products in products_by_producer.items()
    )
    return tuple(sorted(exhibitors, key=_sort_key))


def count_producers(products: Sequence[ProductProfile]) -> int:
    """Count the known producers."""
    return len({clean_line(product.producer) for product in products} - {""})


def _make_exhibitor(producer: str, products: Sequence[ProductProfile]) -> Exhibitor:
    booths = dict.fromkeys(filter(None, (clean_line(product.booth) for product in products)))
    return Exhibitor(producer, tuple(booths), tuple(products))


def _sort_key(exhibitor: Exhibitor) -> tuple[object, ...]:
    first = exhibitor.booths[0] if exhibitor.booths else ""
    return booth_sort_key(first), not exhibitor.producer, sort_key(exhibitor.producer)


def booth_sort_key(booth: str) -> tuple[bool, tuple[tuple[bool, int, str], ...]]:
    """Return a key that sorts booths: A2 before A10; products without a booth come last."""
    parts = re.findall(r"[0-9]+|[^0-9\s]+", booth.casefold())
    return not booth, tuple(
        (not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts
    )
