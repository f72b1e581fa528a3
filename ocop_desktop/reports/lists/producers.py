"""The producers at an event's booths: each once, with its booths and products."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import clean_line, identity_key
from ocop_desktop.reports.design.wording import Wording


@dataclass(frozen=True, slots=True)
class ProducerProducts:
    """A producer (empty where none is known) and its products in the document's order."""

    name: str
    products: tuple[ProductProfile, ...]

    @property
    def first(self) -> ProductProfile:
        """The first product."""
        return self.products[0]

    @property
    def booths(self) -> str:
        """The booths, each once: "A01, A02"."""
        booths = dict.fromkeys(clean_line(product.booth) for product in self.products)
        return ", ".join(filter(None, booths))

    def headline(self, wording: Wording) -> str:
        """Return the producer's name, else that of its product."""
        return self.name or clean_line(wording.leading_text(self.first.name)) or self.first.key


def group_by_producer(products: Iterable[ProductProfile]) -> tuple[ProducerProducts, ...]:
    """Group products by producer in their order; a product without a producer stands alone."""
    grouped: dict[str, list[ProductProfile]] = defaultdict(list)
    for product in products:
        name = identity_key(product.producer)
        grouped[name or f"\0{product.key}"].append(product)
    return tuple(
        ProducerProducts(clean_line(own[0].producer), tuple(own)) for own in grouped.values()
    )
