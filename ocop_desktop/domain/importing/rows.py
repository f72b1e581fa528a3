"""What one row of an imported list states, and what cannot be taken of it."""

from dataclasses import dataclass
from decimal import Decimal

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.table import BrokenReason, CellRepair
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, StatedText
from ocop_desktop.domain.register.recognition import Recognition


@dataclass(frozen=True, slots=True)
class RejectedCell:
    """A cell that was not taken, and why; `row_taken` says whether the rest of its row was.

    `choices` are the values that a two-faced cell may mean, as texts. A row that could not be read
    into its columns names no column, and its reason is a `BrokenReason`.
    """

    row: int
    column: str
    value: str
    reason: ValueReason | BrokenReason
    row_taken: bool = True
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatedMember:
    """The total that a member of the council gave, by the heading of the column; points of 100."""

    name: str
    points: Decimal


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What row `number` states. A field that it leaves blank has its default value, and says nothing.

    `product.id` is 0 unless the row names the record of this register. The producer is not joined to
    the product yet. `stated` are texts without a place, also commune, district and province as
    written; `recognitions` stand oldest first. A row with a rejected cell whose `row_taken` is False
    is not taken.
    """

    number: int
    product: Product
    producer: Producer
    recognitions: tuple[Recognition, ...] = ()
    stated: tuple[StatedText, ...] = ()
    members: tuple[StatedMember, ...] = ()
    repairs: tuple[CellRepair, ...] = ()
    rejected: tuple[RejectedCell, ...] = ()

    @property
    def is_taken(self) -> bool:
        """Whether anything of the row is taken."""
        return all(cell.row_taken for cell in self.rejected)
