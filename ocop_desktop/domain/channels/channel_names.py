"""Finding a channel by what is written: its name, another name of it, or a web address."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.text import identity_key

_MOBILE = ("www.", "m.", "vt.", "vn.")


def find_channel(channels: Iterable[Channel], text: str) -> Channel | None:
    """The channel that `text` names: by name, by another name, by web host; None where none is.

    Case, accents and blanks are ignored: "tiktok", "TikTok Shop" and "www.tiktokshop.vn/x" are one.
    """
    known = tuple(channels)
    key = _make_key(text)
    if not key:
        return None
    for channel in known:
        if key == _make_key(channel.name):
            return channel
    for channel in known:
        if any(key == _make_key(alias) for alias in channel.aliases):
            return channel
    host = read_host(text)
    return find_by_host(known, host) if host else None


def find_by_host(channels: Iterable[Channel], host: str) -> Channel | None:
    """The channel whose host is `host`, or of which `host` is a part: the longest one that fits."""
    fitting = (
        (len(one), channel)
        for channel in channels
        for one in channel.hosts
        if is_host_of(host, one)
    )
    return max(fitting, key=lambda pair: pair[0], default=(0, None))[1]


def is_host_of(host: str, known: str) -> bool:
    """Whether `host` is the host `known`, or one below it: "banhang.shopee.vn" of "shopee.vn"."""
    known = known.casefold()
    return host == known or host.endswith(f".{known}")


def read_host(text: str) -> str:
    """The host of a web address, with or without "https://" and "www."; empty where it is none."""
    address = text.strip()
    if "//" not in address:
        address = f"//{address}"
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:  # brackets that are no IPv6 address
        return ""
    if any(char.isspace() for char in host) or "." not in host.strip("."):
        return ""
    return next((host.removeprefix(one) for one in _MOBILE if host.startswith(one)), host)


def _make_key(text: str) -> str:
    return identity_key(text).replace(" ", "")
