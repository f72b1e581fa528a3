"""What an import would write: records that are new or changed, before anything is written."""

from dataclasses import dataclass, field

from ocop_desktop.domain.importing.result import RowOutcome, Told
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import CellRepair
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Recognition


@dataclass(slots=True)
class PlannedProducer:
    """A producer as the register holds it (None: it does not) and as it shall be.

    `id` is below 0 while it is not in the register. `decided` says for each field of which a row
    told a value which row that was: what later rows say otherwise is only told. `row` is the first
    row that states it where it is new.
    """

    id: int
    before: Producer | None
    after: Producer
    decided: dict[str, int] = field(default_factory=dict)
    row: int = 0

    @property
    def is_changed(self) -> bool:
        """Whether it must be written."""
        return self.before is None or self.after != self.before


@dataclass(slots=True)
class PlannedProduct:
    """As `PlannedProducer`; its recognitions stand beside those that the register holds of it.

    `row` is the first row that states it, `told_places` are the recognitions that rows have told.
    """

    id: int
    before: Product | None
    after: Product
    held: tuple[Recognition, ...] = ()
    recognitions: list[Recognition] = field(default_factory=list)
    decided: dict[str, int] = field(default_factory=dict)
    row: int = 0
    told_places: tuple[int, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether the product itself must be written."""
        return self.before is None or self.after != self.before

    @property
    def changed_recognitions(self) -> list[Recognition]:
        """Held recognitions that must be written."""
        pairs = zip(self.held, self.recognitions, strict=False)
        return [now for was, now in pairs if was != now]

    @property
    def new_recognitions(self) -> list[Recognition]:
        """Recognitions that must be added."""
        return self.recognitions[len(self.held) :]


@dataclass(slots=True)
class KnownRecords:
    """What the register holds of the records that rows may mean; it grows with the rows.

    `producer_ids` and the names in `product_ids` (by producer, 0 for nobody) are by `identity_key`,
    `ids_by_code` by product code.
    """

    producer_ids: dict[str, int] = field(default_factory=dict)
    producer_names: dict[int, str] = field(default_factory=dict)
    product_ids: dict[int, dict[str, int]] = field(default_factory=dict)
    ids_by_code: dict[str, int] = field(default_factory=dict)
    producers: dict[int, Producer] = field(default_factory=dict)
    products: dict[int, Product] = field(default_factory=dict)
    recognitions: dict[int, tuple[Recognition, ...]] = field(default_factory=dict)


@dataclass(slots=True)
class ImportPlan:
    """What was planned so far; records by id, those not in the register yet by numbers below 0."""

    products: dict[int, PlannedProduct] = field(default_factory=dict)
    producers: dict[int, PlannedProducer] = field(default_factory=dict)
    outcomes: list[RowOutcome] = field(default_factory=list)
    rejected: list[RejectedCell] = field(default_factory=list)
    repairs: list[CellRepair] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    read: int = 0
    recognitions_added: int = 0
    recognitions_completed: int = 0
