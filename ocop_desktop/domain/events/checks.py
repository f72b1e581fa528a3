"""What is doubtful or wrong in an event before it is stored."""

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.problems import (
    Problem,
    Severity,
    check_lengths,
    is_before,
    make_early_day,
)


def check_event(event: Event) -> tuple[Problem, ...]:
    """Problems of an event: it needs a name and may not end before it starts."""
    found = check_lengths(event)
    if not event.name:
        found.append(Problem("name", ValueReason.REQUIRED, Severity.HARD))
    if is_before(event.ends_on, event.starts_on):
        found.append(make_early_day("ends_on", ValueReason.BEFORE_START, event.ends_on))
    return tuple(found)
