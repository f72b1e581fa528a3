"""Recognition (công nhận): the stars of a product, by which decision, and whether they hold on a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from ocop_desktop.domain.dates import add_months

if TYPE_CHECKING:  # the window starts sooner without it
    from ocop_desktop.domain.law.regulation import Regulation

STARS = (3, 4, 5)


class RecognitionKind(StrEnum):
    """Why a product was rated (decision 26/2026/QĐ-TTg, form 01)."""

    FIRST = "lan-dau"
    UPGRADE = "nang-hang"
    RENEWAL = "danh-gia-lai"


class RecognitionState(StrEnum):
    """What a recognition is worth on a day; only `VALID` and `EXTENDED` show stars.

    `DAMAGED` is a product whose own row or one of whose recognitions cannot be read.
    """

    VALID = "valid"
    EXTENDED = "extended"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    REVOKED = "revoked"
    REPLACED = "replaced"
    UNKNOWN = "unknown"
    NONE = "none"
    DAMAGED = "damaged"

    @property
    def shows_stars(self) -> bool:
        """Whether stars may be shown and printed."""
        return self in {RecognitionState.VALID, RecognitionState.EXTENDED}


@dataclass(frozen=True, slots=True)
class Revocation:
    """The withdrawal of a recognition (article 8): from which day, why, by which decision."""

    on: date
    ground: str = ""
    decision_number: str = ""


@dataclass(frozen=True, slots=True)
class Recognition:
    """One product's stars by one decision. `id` 0 means not yet in the register.

    `issuer` is free text, so that abolished bodies survive. Where only a year is known,
    `issued_on` is None and `year` holds it. `extended_until` is set only where the transition rule
    (article 12.3) was recorded. `scan` is a media name. `unit` names the commune or the former
    district at the time of recognition.
    """

    product_id: int
    stars: int
    id: int = 0
    regulation_id: str = ""
    decision_number: str = ""
    decision_on: date | None = None
    issuer: str = ""
    certificate_number: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    year: int | None = None
    kind: RecognitionKind | None = None
    product_code: str = ""
    signer: str = ""
    scan: str = ""
    extended_until: date | None = None
    revocation: Revocation | None = None
    unit: str = ""
    notes: str = ""
    version: int = field(default=0, compare=False)

    @property
    def revoked_on(self) -> date | None:
        """The day from which it is withdrawn; None while it is not."""
        return self.revocation.on if self.revocation else None


@dataclass(frozen=True, slots=True)
class RecognitionDays:
    """A recognition reduced to what decides its state on a day, for lists of all products.

    Products whose recognitions are alike may share one value, whose `id` is then 0.
    """

    stars: int
    issued_on: date | None = None
    expires_on: date | None = None
    year: int | None = None
    extended_until: date | None = None
    revoked_on: date | None = None
    id: int = 0


class DatedRecognition(Protocol):
    """What decides the state of a recognition: both `Recognition` and `RecognitionDays` have it.

    Of two recognitions that take effect on the same day the one with the larger `id` is the later.
    """

    @property
    def stars(self) -> int:
        """Three to five."""

    @property
    def issued_on(self) -> date | None:
        """The first day; None where only the year is known."""

    @property
    def expires_on(self) -> date | None:
        """The last day, without an extension."""

    @property
    def year(self) -> int | None:
        """The year of the decision, where nothing more is known."""

    @property
    def extended_until(self) -> date | None:
        """The last day of a recorded extension (article 12.3)."""

    @property
    def revoked_on(self) -> date | None:
        """The day from which it is withdrawn."""

    @property
    def id(self) -> int:
        """The number of its row, which grows as recognitions are entered."""


Dated = TypeVar("Dated", bound=DatedRecognition)
Dated_co = TypeVar("Dated_co", bound=DatedRecognition, covariant=True)


@dataclass(frozen=True, slots=True)
class Decision:
    """What one recognition decision says once for all its products."""

    number: str
    on: date | None = None
    issuer: str = ""
    signer: str = ""
    regulation_id: str = ""
    scan: str = ""


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One product named by a decision; days left empty follow the decision and the regulation.

    `product_id` 0 names a product by its name and its producer's; where the register has none, it is
    added with the decision, in the criteria set `set_number`.
    """

    product_id: int
    stars: int
    kind: RecognitionKind | None = None
    certificate_number: str = ""
    product_code: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    product_name: str = ""
    producer_name: str = ""
    set_number: int | None = None


@dataclass(frozen=True, slots=True)
class RatingStatus(Generic[Dated_co]):
    """A product on a day: its state, the recognition that decides it, and the stars it may show."""

    state: RecognitionState
    recognition: Dated_co | None = None

    @property
    def stars(self) -> int | None:
        """Stars today; None unless valid or extended."""
        return self.last_stars if self.state.shows_stars else None

    @property
    def last_stars(self) -> int | None:
        """The stars of the deciding recognition, whatever its state."""
        return self.recognition.stars if self.recognition else None

    @property
    def holds_until(self) -> date | None:
        """The last day the deciding recognition holds, extension included."""
        if self.recognition is None:
            return None
        if self.state is RecognitionState.EXTENDED:
            return self.recognition.extended_until
        return self.recognition.expires_on


def effective_date(recognition: DatedRecognition) -> date | None:
    """The day from which a recognition counts; 31 December where only its year is known."""
    if recognition.issued_on:
        return recognition.issued_on
    return date(recognition.year, 12, 31) if recognition.year else None


def state_on(
    recognition: DatedRecognition, day: date, regulations: tuple[Regulation, ...]
) -> RecognitionState:
    """The state of one recognition on `day`, later recognitions left aside (see `states_on`).

    `regulations` say how long a recognition counts whose day is unknown (see `find_last_day`).
    """
    if recognition.revoked_on and day >= recognition.revoked_on:
        return RecognitionState.REVOKED
    if recognition.issued_on is None:
        return _find_undated_state(recognition, day, regulations)
    if day < recognition.issued_on:
        return RecognitionState.NOT_YET
    if recognition.expires_on is None or day <= recognition.expires_on:
        return RecognitionState.VALID
    if recognition.extended_until and day <= recognition.extended_until:
        return RecognitionState.EXTENDED
    return RecognitionState.EXPIRED


def _find_undated_state(
    recognition: DatedRecognition, day: date, regulations: tuple[Regulation, ...]
) -> RecognitionState:
    last = find_last_day(recognition.year, regulations) if recognition.year else None
    return RecognitionState.EXPIRED if last and day > last else RecognitionState.UNKNOWN


def find_last_day(year: int, regulations: tuple[Regulation, ...]) -> date:
    """The last day on which a recognition of that year can still hold, its own day being unknown.

    It may have been issued on the last day of the year. So its certificate may run from that day for
    the months of the regulation in force then: 2022 by 1048/QĐ-TTg (36 months) until 31/12/2025.
    """
    latest = date(year, 12, 31)
    from ocop_desktop.domain.law.regulation import find_in_force  # noqa: PLC0415 - see above

    return add_months(latest, find_in_force(regulations, latest).certificate_months)


def states_on(
    recognitions: Iterable[Dated], day: date, regulations: tuple[Regulation, ...]
) -> tuple[tuple[Dated, RecognitionState], ...]:
    """Every recognition of one product with its state on `day`, oldest first.

    A recognition is replaced from the day a later one takes effect, unless revoked before. One of
    which only the year is known never replaces a dated one, and is replaced by one of that year.
    """
    ordered = sorted(recognitions, key=lambda one: (_find_start(one), one.id))
    begun = [one for one in ordered if (effective_date(one) or date.min) <= day]
    newest = max(map(_find_start, begun), default=date.min)
    dated = max((one.issued_on for one in begun if one.issued_on), default=date.min)
    return tuple(
        (
            one,
            _replace_state(
                state_on(one, day, regulations),
                _find_start(one) < (dated if one.issued_on else newest),
            ),
        )
        for one in ordered
    )


def _find_start(recognition: DatedRecognition) -> date:
    """Where it stands among others: before the dated ones of a year that is all that is known."""
    if recognition.issued_on:
        return recognition.issued_on
    return date(recognition.year, 1, 1) if recognition.year else date.min


def _replace_state(state: RecognitionState, superseded: bool) -> RecognitionState:
    if superseded and state is not RecognitionState.REVOKED:
        return RecognitionState.REPLACED
    return state


def status_on(
    recognitions: Iterable[Dated], day: date, regulations: tuple[Regulation, ...]
) -> RatingStatus[Dated]:
    """The status of a product on `day`: by what holds, else the newest that began, else what comes."""
    return decide_status(states_on(recognitions, day, regulations))


def decide_status(states: Sequence[tuple[Dated, RecognitionState]]) -> RatingStatus[Dated]:
    """The status that the states of a product's recognitions give, oldest first (see `states_on`)."""
    for recognition, state in reversed(states):
        if state.shows_stars:
            return RatingStatus(state, recognition)
    for recognition, state in reversed(states):
        if state is not RecognitionState.NOT_YET:
            return RatingStatus(state, recognition)
    if states:
        return RatingStatus(RecognitionState.NOT_YET, states[0][0])
    return RatingStatus(RecognitionState.NONE)
