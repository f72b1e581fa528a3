"""One product with everything around it, as the detail pane and the `show` command need it."""

from dataclasses import dataclass

from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import RatingStatus, Recognition, RecognitionState


@dataclass(frozen=True, slots=True)
class ProductDetails:
    """A product on a day with its producer (nameless when unknown) and recognitions, newest first."""

    product: Product
    producer: Producer
    recognitions: tuple[tuple[Recognition, RecognitionState], ...]
    status: RatingStatus
    commune: Area | None
    criteria_set: CriteriaSet | None
