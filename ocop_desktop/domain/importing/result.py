"""What an import did, or would do."""

from dataclasses import dataclass
from enum import StrEnum

from ocop_desktop.domain.importing.columns import ColumnMap
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import CellRepair, Encoding, SkippedRow


class RecordOutcome(StrEnum):
    """What becomes of a record."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a record that changes, as texts: `before` is what the register holds."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What becomes of the product of a row; `changes` name the fields that change.

    `same_as` is the first row of the file that states the same product, 0 where this is the first.
    """

    row: int
    product: str
    producer: str
    outcome: RecordOutcome
    product_id: int = 0
    changes: tuple[FieldChange, ...] = ()
    same_as: int = 0


class OpenQuestionKind(StrEnum):
    """What a clerk is asked of an import."""

    PRODUCER = "producer"
    SET = "set"
    COMMUNE = "commune"


@dataclass(frozen=True, slots=True)
class NearRecord:
    """A record of the register that a stated name may mean; `key` is its id or code."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A stated name that the register does not know, how many rows state it, and what is near it."""

    kind: OpenQuestionKind
    text: str
    rows: tuple[int, ...]
    near: tuple[NearRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """Values of one producer that rows state differently: the first counts, the others are kept as stated."""

    row: int
    column: str
    value: str
    taken: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Counts and lists of one import. Each list is whole; what is printed may be cut.

    `read` counts product rows = added + changed + unchanged + rows not taken.
    """

    sheet: str
    header_row: int
    encoding: Encoding
    column_map: ColumnMap
    read: int
    added: int
    changed: int
    unchanged: int
    skipped: tuple[SkippedRow, ...] = ()
    rejected: tuple[RejectedCell, ...] = ()
    repairs: tuple[CellRepair, ...] = ()
    outcomes: tuple[RowOutcome, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    told: tuple[Told, ...] = ()
    hidden_sheets: tuple[str, ...] = ()
    recognitions_added: int = 0
    recognitions_completed: int = 0
    producers_added: int = 0
    producers_changed: int = 0
    photos_added: int = 0
    photos_unmatched: tuple[str, ...] = ()
