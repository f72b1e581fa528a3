"""The deadline board (thời hạn): every product on a day with what it must do next."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.deadlines.outlook import Outlook, find_outlook
from ocop_desktop.domain.deadlines.renewal import (
    Deadline,
    DeadlineRules,
    DeadlineState,
    deadline_on,
)
from ocop_desktop.domain.law.rounds import ScheduledRound
from ocop_desktop.domain.outlets.registration_days import RegistrationState
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.product import FacetChoice
from ocop_desktop.domain.register.recognition import (
    DatedRecognition,
    RatingStatus,
    RecognitionDays,
    status_on,
)
from ocop_desktop.domain.text import search_key, search_words, sort_key


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """One product on the board; `stars` are those of its last recognition, whatever its state.

    `filing` is the one in hand, else the renewal filed in time; `notice` the last one sent.
    """

    id: int
    name: str
    producer_id: int
    producer: str
    commune_code: str
    commune: str
    stars: int | None
    deadline: Deadline
    outlook: Outlook
    filing: Filing | None = None
    notice: Notice | None = None

    @property
    def state(self) -> DeadlineState:
        """The state of the product's deadline."""
        return self.deadline.state

    @property
    def expires_on(self) -> date | None:
        """The expiry day X of its last recognition, a recorded extension left aside."""
        return self.deadline.expires_on

    @property
    def window_opens(self) -> date | None:
        """The first day to file the renewal."""
        return self.deadline.window.opens if self.deadline.window else None

    @property
    def window_closes(self) -> date | None:
        """The last day to file the renewal."""
        return self.deadline.window.closes if self.deadline.window else None

    @property
    def filed_on(self) -> date | None:
        """When the filing that counts was handed in."""
        return self.filing.filed_on if self.filing else None

    @property
    def result_by(self) -> date | None:
        """The day a renewal filed then, or today, is decided by."""
        return self.outlook.result_by

    @property
    def round(self) -> ScheduledRound | None:
        """The first round that a first rating, upgrade or contested case can make."""
        return self.outlook.round


@dataclass(frozen=True, slots=True)
class ExpiringCertificate:
    """A certificate a product holds (ATTP, VietGAP...) or a registration (GACC, FDA) that ends soon.

    `state` is given for a registration, whose `kind` is a value of RegistrationKind; one that its
    producer holds for all its products has no product (id 0).
    """

    product_id: int
    product: str
    producer: str
    commune: str
    kind: str
    number: str
    expires_on: date
    producer_id: int = 0
    registration_id: int = 0
    state: RegistrationState | None = None


@dataclass(frozen=True, slots=True)
class BoardQuery:
    """What the board should show; an empty set means "any", words of `text` must all be found.

    `since` and `until` are the first and the last day of expiry, None for no limit.
    """

    text: str = ""
    states: frozenset[DeadlineState] = frozenset()
    communes: frozenset[str] = frozenset()
    producer_id: int | None = None
    since: date | None = None
    until: date | None = None

    def covers(self, expires_on: date | None) -> bool:
        """Whether that day of expiry lies in the days asked for; no day lies in none."""
        if self.since is None and self.until is None:
            return True
        return expires_on is not None and (
            (self.since or date.min) <= expires_on <= (self.until or date.max)
        )


@dataclass(frozen=True, slots=True)
class Board:
    """The rows that a query matched, the nearest expiry first, and the certificates that expire.

    `counts` says how many there are in each state, the query's own states left aside;
    `regulation` is the number of the decision the days are counted by.
    """

    on: date
    regulation: str
    rows: tuple[DeadlineRow, ...]
    counts: Mapping[DeadlineState, int]
    certificates: tuple[ExpiringCertificate, ...]
    total: int


RecognitionsByProduct: TypeAlias = Mapping[int, Sequence[RecognitionDays]]
FilingsByProduct: TypeAlias = Mapping[int, Sequence[Filing]]


def build_board_rows(
    stored: Iterable[Sequence[Any]],
    recognitions: RecognitionsByProduct,
    filings: FilingsByProduct,
    notices: Mapping[int, Notice],
    communes: Mapping[str, Area],
    rules: DeadlineRules,
    *,
    damaged: Collection[int] = (),
) -> tuple[DeadlineRow, ...]:
    """The board's rows from what the register stores, the nearest expiry first, else as stored.

    Of the products `damaged` not everything can be read: they have no deadline.
    """
    known = _DeadlineCache(rules)
    by_expiry: dict[date, list[DeadlineRow]] = {}
    for product_id, name, producer_id, producer, commune_code, place in stored:
        filed = filings.get(product_id, ())
        stars, deadline, filing, outlook = known.find_deadline(
            recognitions.get(product_id, ()), filed
        )
        if product_id in damaged:
            stars, deadline, filing = None, Deadline(DeadlineState.DAMAGED), None
        area = communes.get(commune_code)
        by_expiry.setdefault(deadline.expires_on or date.max, []).append(
            DeadlineRow(
                product_id,
                name,
                producer_id,
                producer,
                commune_code,
                area.name if area else place,
                stars,
                deadline,
                outlook,
                filing,
                notices.get(product_id),
            )
        )
    return tuple(row for day in sorted(by_expiry) for row in by_expiry[day])


DeadlineAnswer: TypeAlias = tuple[int | None, Deadline, Filing | None, Outlook]


class _DeadlineCache:
    """Deadlines found before: products that share their recognitions and filed nothing share one."""

    def __init__(self, rules: DeadlineRules) -> None:
        self._rules = rules
        self._known: dict[int, tuple[RatingStatus[RecognitionDays], DeadlineAnswer]] = {}

    def find_deadline(
        self, recognitions: Sequence[RecognitionDays], filed: Sequence[Filing]
    ) -> DeadlineAnswer:
        known = self._known.get(id(recognitions))
        if known is None:
            status = status_on(recognitions, self._rules.on, self._rules.regulations)
            known = self._known[id(recognitions)] = status, find_deadline(status, (), self._rules)
        return find_deadline(known[0], filed, self._rules) if filed else known[1]


def find_deadline(
    status: RatingStatus[DatedRecognition], filed: Sequence[Filing], rules: DeadlineRules
) -> DeadlineAnswer:
    """A product's last stars, its deadline, the filing that counts (in hand, else in time), outlook."""
    deadline = deadline_on(status, filed, rules)
    in_hand = [filing for filing in filed if filing.is_in_hand(rules.on)]
    filing = (
        max(in_hand, key=lambda handed_in: (handed_in.filed_on, handed_in.id))
        if in_hand
        else deadline.filing
    )
    stars = status.last_stars
    return stars, deadline, filing, find_outlook(deadline, stars, filing, rules)


def name_certificates(
    stored: Iterable[Sequence[Any]], all_rows: Iterable[DeadlineRow]
) -> tuple[ExpiringCertificate, ...]:
    """The certificates that expire, from what the register stores, in the stored order."""
    by_id = {row.id: row for row in all_rows}
    return tuple(
        ExpiringCertificate(
            product_id, row.name, row.producer, row.commune, kind, number, expires_on
        )
        for product_id, kind, number, expires_on in stored
        if (row := by_id.get(product_id))
    )


def count_communes(all_rows: Iterable[DeadlineRow]) -> tuple[FacetChoice, ...]:
    """The communes a board can be filtered by, by name, with how many products each has."""
    counted = Counter((row.commune_code or row.commune, row.commune) for row in all_rows)
    found = (FacetChoice(code, name, count) for (code, name), count in counted.items() if code)
    return tuple(sorted(found, key=lambda choice: (sort_key(choice.label), str(choice.value))))


def filter_board_rows(
    all_rows: Iterable[DeadlineRow], query: BoardQuery
) -> tuple[DeadlineRow, ...]:
    """The rows of the query's communes, producer and words, its states and days left aside."""
    found = all_rows
    if query.communes:
        found = [row for row in found if (row.commune_code or row.commune) in query.communes]
    if query.producer_id is not None:
        found = [row for row in found if row.producer_id == query.producer_id]
    words = search_words(query.text)
    if words:
        found = [row for row in found if _has_words(row, words)]
    return tuple(found)


def _has_words(row: DeadlineRow, words: Sequence[str]) -> bool:
    key = search_key(f"{row.name}\n{row.producer}\n{row.commune}")
    return all(word in key for word in words)


def make_board(
    on: date,
    regulation: str,
    all_rows: Sequence[DeadlineRow],
    certificates: Iterable[ExpiringCertificate],
    query: BoardQuery,
) -> Board:
    """What `query` shows of the whole board; its days narrow products and certificates by their own."""
    found = filter_board_rows(all_rows, query)
    due = [row for row in found if query.covers(row.expires_on)]
    counts = Counter(row.deadline.state for row in due)
    rows = tuple(row for row in due if not query.states or row.state in query.states)
    product_ids = {row.id for row in found}
    producer_ids = {row.producer_id for row in found}
    is_everything = not (query.text or query.communes or query.producer_id is not None)
    expiring = tuple(
        one
        for one in certificates
        if query.covers(one.expires_on)
        and (
            one.product_id in product_ids
            or (not one.product_id and (is_everything or one.producer_id in producer_ids))
        )
    )
    return Board(on, regulation, rows, counts, expiring, len(all_rows))
