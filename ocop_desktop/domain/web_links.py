"""Addresses in the web."""

import re

_URL = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)
_BARE = re.compile(
    r"(?:[a-z0-9-]+\.)+(?P<end>[a-z]{2,})(?::\d+)?(?P<path>/\S*)?", re.IGNORECASE | re.ASCII
)
_ENDS = frozenset({"vn", "com", "net", "org", "info", "me", "shop", "store", "asia", "app"})


def is_web_link(text: str) -> bool:
    """Whether `text` is an http or https address."""
    return bool(_URL.fullmatch(text))


def complete_link(text: str) -> str:
    """An address typed without its scheme, with https://: "shopee.vn/abc"; other texts as they are."""
    found = _BARE.fullmatch(text)
    if found is None or not (found["path"] or found["end"].lower() in _ENDS):
        return text
    return f"https://{text}"
