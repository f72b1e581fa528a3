"""Those who stand at a fair's booths: each producer once, with its booths and products."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.wording import Wording


@dataclass(frozen=True, slots=True)
class ProducerProducts:
    """A producer (empty where none is known) and its products in the document's order."""

    name: str
    products: tuple[ProductProfile, ...]

    @property
    def first(self) -> ProductProfile:
        """The product that comes first."""
        return self.products[0]

    @property
    def booths(self) -> str:
        """Its booths, each once: "A01, A02"."""
        found = dict.fromkeys(clean_line(one.booth) for one in self.products)
        return ", ".join(filter(None, found))

    def headline(self, wording: Wording) -> str:
        """Its name, else that of its product."""
        return self.name or clean_line(wording.leading_text(self.first.name)) or self.first.key


def group_by_producer(products: Iterable[ProductProfile]) -> tuple[ProducerProducts, ...]:
    """The producers in the order of their first products; a product without one stands alone."""
    grouped: dict[str, list[ProductProfile]] = defaultdict(list)
    for product in products:
        name = clean_line(product.producer).casefold()
        grouped[name or f"\0{product.key}"].append(product)
    return tuple(
        ProducerProducts(clean_line(own[0].producer), tuple(own)) for own in grouped.values()
    )
