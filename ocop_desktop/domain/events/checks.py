"""What is wrong in an event before it is stored."""

from collections.abc import Iterator

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.session_findings import name_session
from ocop_desktop.domain.figures.comparing import is_surely_over
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.problems import (
    Problem,
    Severity,
    check_lengths,
    is_before,
    make_early_day,
)
from ocop_desktop.domain.text import format_number
from ocop_desktop.domain.web_links import is_web_link

_MARKS = {Qualifier.OVER: "> ", Qualifier.UNDER: "< ", Qualifier.ABOUT: "~ ", Qualifier.EXACT: ""}


def check_event(event: Event) -> tuple[Problem, ...]:
    """Problems of an event: it needs a name, may not end before it starts, nor sell less than nothing.

    Neither may more orders be cancelled than there were, nor the net exceed the gross. A session
    always lies within 24 hours: one that ends before it starts passes midnight.
    """
    found = check_lengths(event)
    if not event.name:
        found.append(Problem("name", ValueReason.REQUIRED, Severity.HARD))
    if is_before(event.ends_on, event.starts_on):
        found.append(make_early_day("ends_on", ValueReason.BEFORE_START, event.ends_on))
    stated = event.stated
    found += _check_pair("revenue", ValueReason.NET_OVER_GROSS, stated.revenue, stated.gross)
    for session in event.sessions:
        where = name_session(session)
        pairs = (
            ("net", ValueReason.NET_OVER_GROSS, session.net, session.gross),
            (
                "orders_cancelled",
                ValueReason.CANCELLED_OVER_ORDERS,
                session.orders_cancelled,
                session.orders,
            ),
        )
        for field, reason, figure, limit in pairs:
            found += _check_pair(field, reason, figure, limit, where)
        found += (
            Problem("url", ValueReason.LISTING_URL, value=page.url, where=where)
            for page in session.pages
            if page.url and not is_web_link(page.url)
        )
    return tuple(found)


def _check_pair(
    field: str,
    reason: ValueReason,
    figure: Figure | None,
    limit: Figure | None,
    where: str = "",
) -> Iterator[Problem]:
    """The hard problem that a figure is above its limit, whatever their qualifiers mean."""
    if figure and limit and is_surely_over(figure, limit):
        yield Problem(
            field, reason, Severity.HARD, _write(figure), limit=_write(limit), where=where
        )


def _write(figure: Figure) -> str:
    """The figure without words, for any language."""
    return _MARKS[figure.qualifier] + format_number(figure.value)
