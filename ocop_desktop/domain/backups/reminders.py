"""When a clerk is reminded to copy the register to a second place."""

from datetime import datetime, timedelta

REMINDER_DAYS = 7


def is_reminder_due(
    last_copy: datetime | None, now: datetime, *, first_seen: datetime | None = None
) -> bool:
    """Whether the last copy in a second place is more than seven days old.

    Without any copy it counts from `first_seen`, the day the register was first opened; None = now is
    the time. A copy "from tomorrow" (the clock was wrong once) is as good as none. Times are UTC.
    """
    since = last_copy if last_copy is not None and last_copy <= now else first_seen
    return since is None or now - since > timedelta(days=REMINDER_DAYS)
