"""What is doubtful in the sessions of an event."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.events.comparisons import FigureInUnit, find_over, make_finding
from ocop_desktop.domain.events.context import EventContext
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventSession, ReachUnit
from ocop_desktop.domain.events.totals import EventFinding, EventRule
from ocop_desktop.domain.events.units import REACH_UNITS, UNITS
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.text import format_date

MAX_PEOPLE = Decimal(100_000_000)
"""More people than the country has were not reached."""
_PAIRS = (
    (EventRule.VIEWERS_OVER_REACH, "viewers", "reach"),
    (EventRule.MAX_OVER_VIEWERS, "max_viewers", "viewers"),
    (EventRule.VIEWERS_OVER_VIEWS, "viewers", "views"),
    (EventRule.ORDERS_OVER_VIEWERS, "orders", "viewers"),
    (EventRule.CANCELLED_OVER_ORDERS, "orders_cancelled", "orders"),
    (EventRule.NET_OVER_GROSS, "net", "gross"),
)


def find_in_sessions(event: Event, context: EventContext) -> Iterator[EventFinding]:
    """What is doubtful in each session of `event`."""
    index = ChannelIndex(context.channels)
    entered = tuple(entry.product_id for entry in event.entries if entry.product_id)
    for session in event.sessions:
        where = name_session(session)
        for rule, first, second in _PAIRS:
            one, other = read_figure(session, first), read_figure(session, second)
            yield from find_over(rule, one, other, where=where, field=first)
        yield from find_orders_without_gross(session.orders, session.gross, where)
        yield from find_great_reach(session.reach, session.reach_unit, where)
        yield from _find_gross_as_net(session, where)
        yield from _find_other_days(event, session, where)
        yield from _find_unknown_platforms(session, where, index)
        products = session.product_ids or entered
        yield from _find_monthly_sales(session, products, context, index)


def name_session(session: EventSession) -> str:
    """The title of a session, else its day."""
    return session.title or (format_date(session.on) if session.on else "")


def read_figure(session: EventSession, field: str) -> FigureInUnit:
    """A figure of a session by its field."""
    unit = REACH_UNITS[session.reach_unit] if field == "reach" else UNITS[field]
    return FigureInUnit(getattr(session, field), unit)


def find_orders_without_gross(
    orders: Figure | None, gross: Figure | None, where: str = ""
) -> Iterator[EventFinding]:
    """No order and some takings, or orders and no takings: one of them is wrong."""
    if orders and gross and (orders.value == 0) is not (gross.value == 0):
        first, second = FigureInUnit(orders, UNITS["orders"]), FigureInUnit(gross, UNITS["gross"])
        yield make_finding(
            EventRule.ORDERS_WITHOUT_GROSS, first, second, where=where, field="orders"
        )


def find_great_reach(
    reach: Figure | None, unit: ReachUnit, where: str = ""
) -> Iterator[EventFinding]:
    """More people reached than there are: most likely times are meant."""
    if reach and unit is ReachUnit.PEOPLE and reach.value > MAX_PEOPLE:
        told = FigureInUnit(reach, REACH_UNITS[unit])
        yield make_finding(EventRule.REACH_OUT_OF_RANGE, told, where=where, field="reach")


def _find_gross_as_net(session: EventSession, where: str) -> Iterator[EventFinding]:
    """Orders were cancelled and the net is the gross: it counts what was not sold."""
    cancelled, gross, net = session.orders_cancelled, session.gross, session.net
    if cancelled and gross and net and cancelled.value and gross.value == net.value:
        first, second = read_figure(session, "net"), read_figure(session, "orders_cancelled")
        yield make_finding(EventRule.GROSS_IN_PLACE_OF_NET, first, second, where=where, field="net")


def _find_other_days(event: Event, session: EventSession, where: str) -> Iterator[EventFinding]:
    first, last = event.starts_on, event.ends_on or event.starts_on
    if session.on and first and last and not first <= session.on <= last:
        named = where if session.title == "" else f"{where}, {format_date(session.on)}"
        yield EventFinding(EventRule.SESSION_OUTSIDE, named, field="on")


def _find_unknown_platforms(
    session: EventSession, where: str, index: ChannelIndex
) -> Iterator[EventFinding]:
    for page in session.pages:
        if index.channels and page.platform and index.find(page.platform) is None:
            named = ": ".join(filter(None, (where, page.platform)))
            yield EventFinding(EventRule.UNKNOWN_PLATFORM, named, field="platform")


def _find_monthly_sales(
    session: EventSession, products: tuple[int, ...], context: EventContext, index: ChannelIndex
) -> Iterator[EventFinding]:
    """The month of the same product on the same channel most likely holds these sales too."""
    if session.on is None or not (session.net or session.gross):
        return
    where = name_session(session)
    month = date(session.on.year, session.on.month, 1)
    found = (index.find(page.platform) or index.find(page.url) for page in session.pages)
    for channel in dict.fromkeys(one.name for one in found if one):
        sold = [key for key in products if (key, channel, month) in context.sales]
        if sold:
            named = ", ".join(filter(None, (where, channel, f"{month:%m/%Y}")))
            names = tuple(context.product_names.get(key, str(key)) for key in sold)
            yield EventFinding(EventRule.SALE_IN_MONTH, named, field="net", names=names)
