"""What the layouts about products are made of: a product with its producer and recognitions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from ocop_desktop.domain.law.regulation import CriteriaSet, Regulation
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.details import make_details
from ocop_desktop.domain.register.producer import Producer, ProducerKind
from ocop_desktop.domain.register.product import Product, stated_group, stated_place
from ocop_desktop.domain.register.recognition import RatingStatus, Recognition, RecognitionKind

RECOGNITION_KINDS: Mapping[RecognitionKind, str] = MappingProxyType(
    {
        RecognitionKind.FIRST: "Lần đầu",
        RecognitionKind.UPGRADE: "Nâng hạng",
        RecognitionKind.RENEWAL: "Phân hạng lại",
    }
)
YES, NO = "Có", "Không"


@dataclass(frozen=True, slots=True)
class ExportNames:
    """What codes and ids are called: communes by code, sets by number, printed words by key.

    `register_id` is the register's own; `on` is the day that decides which stars hold.
    """

    on: date
    register_id: str
    communes: Mapping[str, Area]
    sets: Mapping[int, CriteriaSet]
    regulations: tuple[Regulation, ...]
    labels: Mapping[str, str]

    def commune(self, code: str) -> str:
        """A commune with its province, which tells it from others of its name; else its code."""
        area = self.communes.get(code)
        return f"{area.full_name}, {area.province}" if area else code

    def regulation(self, regulation_id: str) -> str:
        """The number of a regulation, else its id."""
        found = (one.number for one in self.regulations if one.id == regulation_id)
        return next(found, regulation_id)

    def producer_kind(self, kind: ProducerKind | None) -> str:
        """A kind of producer in words; empty for none."""
        return self.labels[f"producer_kind.{kind}"] if kind else ""


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """A product, its producer (nameless when unknown), its recognitions, the oldest first."""

    product: Product
    producer: Producer
    recognitions: tuple[Recognition, ...]
    status: RatingStatus[Recognition]
    commune: Area | None
    criteria_set: CriteriaSet | None

    @property
    def place(self) -> str:
        """The commune's name, else the place that an imported line stated."""
        return self.commune.full_name if self.commune else stated_place(self.product.stated)

    @property
    def group(self) -> str:
        """The name of the product's group, else the one that an imported line stated."""
        return (
            self.criteria_set.group_name if self.criteria_set else stated_group(self.product.stated)
        )


def make_record(
    product: Product,
    producer: Producer | None,
    recognitions: Iterable[Recognition],
    names: ExportNames,
) -> ExportRecord:
    """The record of a product on the day of `names`."""
    details = make_details(
        product,
        producer,
        recognitions,
        names.on,
        communes=names.communes,
        sets=names.sets,
        regulations=names.regulations,
    )
    return ExportRecord(
        product,
        details.producer,
        tuple(recognition for recognition, _ in reversed(details.recognitions)),
        details.status,
        details.commune,
        details.criteria_set,
    )
