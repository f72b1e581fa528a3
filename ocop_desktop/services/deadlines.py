"""What a clerk asks of deadlines: the whole board, or one product's days."""

from dataclasses import dataclass
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.deadlines import board as deadline_board
from ocop_desktop.domain.deadlines import timeline as deadline_timeline
from ocop_desktop.domain.deadlines.board import (
    Board,
    BoardQuery,
    DeadlineRow,
    ExpiringCertificate,
)
from ocop_desktop.domain.deadlines.expiring_registrations import name_registrations
from ocop_desktop.domain.deadlines.renewal import DeadlineRules, make_rules
from ocop_desktop.domain.deadlines.timeline import ProductTimeline
from ocop_desktop.domain.deadlines.working_days import add_days
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.office.office import DeadlineSettings
from ocop_desktop.domain.register.product import FacetChoice
from ocop_desktop.store import deadline_board as stored
from ocop_desktop.store import (
    filings,
    notices,
    offices,
    producers,
    products,
    recognitions,
    registrations,
)
from ocop_desktop.store.database import ReadConnection, Register

EVERYTHING = BoardQuery()


@dataclass(frozen=True, slots=True)
class _WholeBoard:
    """Everything the board can show on a day.

    Kept until the register changes or its office takes over a regulation.
    """

    regulation: str
    rows: tuple[DeadlineRow, ...]
    certificates: tuple[ExpiringCertificate, ...]


def board(register: Register, on: date, query: BoardQuery = EVERYTHING) -> Board:
    """Every product's deadline on that day as far as `query` wants it, and papers that expire."""
    whole = _read_whole_board(register, on)
    return deadline_board.make_board(on, whole.regulation, whole.rows, whole.certificates, query)


def communes(register: Register, on: date) -> tuple[FacetChoice, ...]:
    """The communes the board of that day can be filtered by, by name."""
    return deadline_board.count_communes(_read_whole_board(register, on).rows)


def timeline(register: Register, product_id: int, on: date) -> ProductTimeline:
    """One product's days: recognitions, window, filings, notices. Raises RecordMissing."""
    with register.reading() as connection:
        product = products.require(connection, product_id)
        return deadline_timeline.make_timeline(
            product_id,
            product.name.vi,
            recognitions.of_product(connection, product_id),
            filings.of_product(connection, product_id),
            notices.of_product(connection, product_id),
            _find_rules(
                offices.get(connection).deadlines,
                on,
                resources.regulation_library(register.regulations).all(),
            ),
        )


def _find_rules(
    settings: DeadlineSettings, on: date, regulations: tuple[Regulation, ...]
) -> DeadlineRules:
    return make_rules(on, regulations, settings, resources.holidays())


def _read_whole_board(register: Register, on: date) -> _WholeBoard:
    regulations = resources.regulation_library(register.regulations).all()
    damaged = register.find_damaged_products()
    whole = register.read_list(
        lambda connection: _read_board(register, connection, on, regulations, damaged)
    )
    if register.find_damaged_products() != damaged:
        return _read_whole_board(register, on)
    return whole


def _read_board(
    register: Register,
    connection: ReadConnection,
    on: date,
    regulations: tuple[Regulation, ...],
    damaged: frozenset[int],
) -> _WholeBoard:
    key = ("deadline board", on, tuple(regulation.id for regulation in regulations), damaged)
    cached = register.get_cached(connection, key)
    if isinstance(cached, _WholeBoard):
        return cached
    rules = _find_rules(offices.get(connection).deadlines, on, regulations)
    last = add_days(on, rules.settings.certificate_days)
    rows = deadline_board.build_board_rows(
        stored.list_products(connection),
        recognitions.shared_days_by_product(connection),
        filings.by_product(connection),
        notices.last_by_product(connection, on),
        resources.communes_by_code(),
        rules,
        damaged=damaged,
    )
    expiring = stored.list_expiring_certificates(connection, on, last)
    held = registrations.list_all(connection)
    coded = name_registrations(
        held,
        producers.get_many(connection, [one.producer_id for one in held]),
        resources.communes_by_code(),
        rows,
        on,
        rules.settings.certificate_days,
    )
    named = deadline_board.name_certificates(expiring, rows)
    papers = sorted((*named, *coded), key=lambda one: one.expires_on)
    whole = _WholeBoard(rules.now.number, rows, tuple(papers))
    register.cache(connection, key, whole)
    return whole
