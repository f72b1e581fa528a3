"""Addresses in the web."""

import re

_URL = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)


def is_web_link(text: str) -> bool:
    """Whether `text` is an http or https address."""
    return bool(_URL.fullmatch(text))
