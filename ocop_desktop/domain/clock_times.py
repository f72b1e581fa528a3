"""Times of day as people write them: "8h30", "14:00", "9 giờ"."""

import re
from datetime import time

_TIME = re.compile(r"([0-9]{1,2})(?:\s*(?:h|g|giờ|:)\s*([0-9]{2})?\s*(?:p|ph|phút)?|([0-9]{2}))?")


def parse_time(text: str) -> time | None:
    """The time meant by "8h30", "08:30", "8 giờ 30" or "0830"; None when it is none."""
    found = _TIME.fullmatch(text.strip().casefold())
    if found is None:
        return None
    hour, minute, packed = found.groups()
    try:
        return time(int(hour), int(minute or packed or 0))
    except ValueError:
        return None


def format_time(moment: time) -> str:
    """A time of day as it is written: "08:30"."""
    return f"{moment:%H:%M}"
