"""One product with everything around it, as the detail pane and the `show` command need it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.law.regulation import CriteriaSet, Regulation
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.placing import Placement
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import (
    RatingStatus,
    Recognition,
    RecognitionState,
    decide_status,
    states_on,
)


@dataclass(frozen=True, slots=True)
class ProductDetails:
    """A product on a day with its producer (nameless when unknown) and recognitions, newest first.

    `placements` is what was stated of it and fits an empty field, where that was asked for.
    """

    product: Product
    producer: Producer
    recognitions: tuple[tuple[Recognition, RecognitionState], ...]
    status: RatingStatus[Recognition]
    commune: Area | None
    criteria_set: CriteriaSet | None
    placements: tuple[Placement, ...] = ()


def make_details(
    product: Product,
    producer: Producer | None,
    recognitions: Iterable[Recognition],
    on: date,
    *,
    communes: Mapping[str, Area],
    sets: Mapping[int, CriteriaSet],
    regulations: tuple[Regulation, ...],
) -> ProductDetails:
    """The details of `product` on the day `on`.

    The commune is the product's, else its producer's, among `communes` by code. `sets` are the
    criteria sets by number, `regulations` say how long recognitions count.
    """
    known = producer or Producer("")
    states = states_on(recognitions, on, regulations)
    return ProductDetails(
        product,
        known,
        states[::-1],
        decide_status(states),
        communes.get(product.commune_code or known.commune_code),
        sets.get(product.set_number or 0),
    )
