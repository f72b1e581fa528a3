"""The lines of a decision while they are typed, and the problems in them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.law.regulation import Regulation, find_in_force
from ocop_desktop.domain.register.checks import Severity, check_recognition
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import (
    Decision,
    DecisionLine,
    Recognition,
    RecognitionKind,
    add_months,
)
from ocop_desktop.domain.text import parse_date, search_key
from ocop_desktop.messages.values import problem_sentence
from ocop_desktop.ui.fields.unclear import day_sentence

translate = QCoreApplication.translate
DAY_MEANINGS = {"issued": DayMeaning.NEAR, "expires": DayMeaning.EXPIRY}


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One product of the decision as typed; the days are texts until they are parsed.

    While `kind` is None it follows from the stars the product had.
    """

    row: ProductRow
    stars: int
    kind: RecognitionKind | None = None
    certificate_number: str = ""
    product_code: str = ""
    issued: str = ""
    expires: str = ""

    @property
    def likely_kind(self) -> RecognitionKind:
        """Return the chosen kind, else the one that follows from the product's former stars."""
        before = self.row.last_stars
        if self.kind:
            return self.kind
        if before is None:
            return RecognitionKind.FIRST
        return RecognitionKind.UPGRADE if self.stars > before else RecognitionKind.RENEWAL

    def issued_on(self, decision: Decision) -> date | None:
        """Return the day of issue: the line's own, else the decision's."""
        return parse_date(self.issued) or decision.on

    def expires_on(self, decision: Decision, regulations: tuple[Regulation, ...]) -> date | None:
        """Return the last day: the typed one, else what the regulation gives from the day of issue."""
        return parse_date(self.expires, DayMeaning.EXPIRY) or default_expiry(
            self.issued_on(decision), regulations, decision.regulation_id
        )

    def to_decision_line(self) -> DecisionLine:
        """Return the line as the register stores it."""
        return DecisionLine(
            product_id=self.row.id,
            stars=self.stars,
            kind=self.likely_kind,
            certificate_number=self.certificate_number,
            product_code=self.product_code,
            issued_on=parse_date(self.issued),
            expires_on=parse_date(self.expires, DayMeaning.EXPIRY),
        )


@dataclass(frozen=True, slots=True)
class LineProblem:
    """A problem of one field of a line; a `hard` one forbids saving the decision."""

    field: str
    sentence: str
    hard: bool = False


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


def find_problems(
    lines: Sequence[DecisionRow],
    decision: Decision,
    recognitions: Mapping[int, Iterable[Recognition]],
    regulations: tuple[Regulation, ...],
) -> tuple[tuple[LineProblem, ...], ...]:
    """Find the problems of every line.

    `recognitions` holds by product what the register has already.
    """
    numbers = Counter(search_key(line.certificate_number) for line in lines)
    codes = Counter(search_key(line.product_code) for line in lines)
    return tuple(
        (
            *_find_unreadable_days(line),
            *_find_law_problems(line, decision, regulations),
            *_find_duplicates(
                "certificate_number", numbers[search_key(line.certificate_number)], line
            ),
            *_find_duplicates("product_code", codes[search_key(line.product_code)], line),
            *_find_recorded(decision, recognitions.get(line.row.id, ())),
        )
        for line in lines
    )


def _find_unreadable_days(line: DecisionRow) -> Iterable[LineProblem]:
    for field, meaning in DAY_MEANINGS.items():
        text = getattr(line, field)
        if text and parse_date(text, meaning) is None:
            yield LineProblem(field, day_sentence(text, meaning), hard=True)


def _find_law_problems(
    line: DecisionRow, decision: Decision, regulations: tuple[Regulation, ...]
) -> Iterable[LineProblem]:
    meant = Recognition(
        product_id=line.row.id,
        stars=line.stars,
        decision_number="0",
        decision_on=decision.on,
        issued_on=line.issued_on(decision),
        year=1,
        expires_on=parse_date(line.expires, DayMeaning.EXPIRY),
        product_code=line.product_code,
    )
    columns = {"issued_on": "issued", "expires_on": "expires"}
    for problem in check_recognition(meant, regulations):
        hard = problem.severity is Severity.HARD
        yield LineProblem(
            columns.get(problem.field, problem.field), problem_sentence(problem, translate), hard
        )


def _find_duplicates(field: str, count: int, line: DecisionRow) -> Iterable[LineProblem]:
    text = getattr(line, field)
    if text and count > 1:
        sentence = translate("DecisionLines", "“{text}” có ở {count} dòng")
        yield LineProblem(field, sentence.format(text=text, count=count))


def _find_recorded(
    decision: Decision, recognitions: Iterable[Recognition]
) -> Iterable[LineProblem]:
    number = search_key(decision.number)
    if number and any(
        search_key(recognition.decision_number) == number for recognition in recognitions
    ):
        yield LineProblem(
            "row", translate("DecisionLines", "Sản phẩm đã có công nhận theo quyết định này")
        )


def with_field(line: DecisionRow, field: str, value: object) -> DecisionRow:
    """Return the line with one field changed."""
    return replace(line, **{field: value})  # type: ignore[arg-type]
