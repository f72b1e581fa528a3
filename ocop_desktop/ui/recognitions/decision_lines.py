"""The lines of a decision while they are typed or pasted."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.dates import add_months
from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.law.regulation import Regulation, find_in_force
from ocop_desktop.domain.register.annex_matching import AnnexMatch
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import (
    Decision,
    DecisionLine,
    RecognitionKind,
)
from ocop_desktop.domain.text import parse_date

DAY_MEANINGS = {"issued": DayMeaning.NEAR, "expires": DayMeaning.EXPIRY}


class ProductMatch(StrEnum):
    """What the register has for a line: its product, products like it, nothing; or it is added."""

    KNOWN = "known"
    NEAR = "near"
    UNKNOWN = "unknown"
    ADDED = "added"

    @property
    def is_open(self) -> bool:
        """Whether the clerk still has to say which product is meant."""
        return self in {ProductMatch.NEAR, ProductMatch.UNKNOWN}


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One product of the decision; the days are texts until they are parsed.

    `row` is the register's product. While it is None, `name` and `producer` are as pasted or typed,
    `near` holds products of like names, and `is_added` tells that the product is added with the
    decision, in the criteria set `set_number`. `stars` is None where none could be read; `stars_text`
    is what stood there, and `is_rated` tells that the stars follow from the points. While `kind` is
    None it follows from the former stars.
    """

    row: ProductRow | None
    stars: int | None
    kind: RecognitionKind | None = None
    certificate_number: str = ""
    product_code: str = ""
    issued: str = ""
    expires: str = ""
    name: str = ""
    producer: str = ""
    near: tuple[ProductRow, ...] = ()
    namesake: ProductRow | None = None
    is_added: bool = False
    set_number: int | None = None
    stars_text: str = ""
    points: Decimal | None = None
    is_rated: bool = False
    is_filled_down: bool = False

    @property
    def state(self) -> ProductMatch:
        """What the register has for the line."""
        if self.row is not None:
            return ProductMatch.KNOWN
        if self.is_added:
            return ProductMatch.ADDED
        return ProductMatch.NEAR if self.near else ProductMatch.UNKNOWN

    @property
    def product_name(self) -> str:
        """The name in the register, else the one that was pasted or typed."""
        return self.row.name if self.row else self.name

    @property
    def producer_name(self) -> str:
        """The producer in the register, else the one that was pasted or typed."""
        return self.row.producer if self.row else self.producer

    def issued_on(self, decision: Decision) -> date | None:
        """Return the day of issue: the line's own, else the decision's."""
        return parse_date(self.issued) or decision.on

    def expires_on(self, decision: Decision, regulations: tuple[Regulation, ...]) -> date | None:
        """Return the last day: the typed one, else what the regulation gives from the day of issue."""
        return parse_date(self.expires, DayMeaning.EXPIRY) or default_expiry(
            self.issued_on(decision), regulations, decision.regulation_id
        )

    def to_decision_line(self, kind: RecognitionKind) -> DecisionLine:
        """Return the line as the register stores it, with the kind that holds for it."""
        return DecisionLine(
            product_id=self.row.id if self.row else 0,
            stars=self.stars or 0,
            kind=kind,
            certificate_number=self.certificate_number,
            product_code=self.product_code,
            issued_on=parse_date(self.issued),
            expires_on=parse_date(self.expires, DayMeaning.EXPIRY),
            product_name="" if self.row else self.name,
            producer_name="" if self.row else self.producer,
            set_number=self.set_number,
        )


def make_line(match: AnnexMatch) -> DecisionRow:
    """The line of what was pasted, with what the register has for it."""
    line = match.line
    return DecisionRow(
        row=match.row,
        stars=line.stars,
        certificate_number=line.certificate_number,
        product_code=line.product_code,
        name=line.product,
        producer=line.producer,
        near=match.near,
        namesake=match.namesake,
        stars_text=line.stars_text,
        points=line.points,
        is_filled_down=line.is_filled_down,
    )


def regulation_for(
    day: date | None, regulations: tuple[Regulation, ...], regulation_id: str = ""
) -> Regulation | None:
    """Return the chosen regulation, else the one in force on `day`; None if both are unknown."""
    chosen = next(
        (regulation for regulation in regulations if regulation.id == regulation_id), None
    )
    return chosen or (find_in_force(regulations, day) if day else None)


def default_expiry(
    issued_on: date | None, regulations: tuple[Regulation, ...], regulation_id: str = ""
) -> date | None:
    """Return the last day of a certificate of `issued_on` by the regulation's months."""
    regulation = regulation_for(issued_on, regulations, regulation_id)
    if issued_on is None or regulation is None:
        return None
    return add_months(issued_on, regulation.certificate_months)


def with_field(line: DecisionRow, field: str, value: object) -> DecisionRow:
    """Return the line with one field changed; typed stars no longer follow from the points."""
    is_rated = line.is_rated and field != "stars"
    return replace(line, is_rated=is_rated, **{field: value})  # type: ignore[arg-type]


def with_product(line: DecisionRow, row: ProductRow) -> DecisionRow:
    """Return the line with the register's product that it means."""
    return replace(line, row=row, is_added=False)


def with_new_product(
    line: DecisionRow, name: str, producer: str, set_number: int | None
) -> DecisionRow:
    """Return the line with a product that is added with the decision."""
    return replace(
        line, row=None, name=name, producer=producer, set_number=set_number, is_added=True
    )
