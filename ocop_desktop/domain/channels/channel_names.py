"""Finding a channel by what is written: its name, another name of it, or a web address."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from ocop_desktop.domain.channels.channel import Channel, ChannelKind
from ocop_desktop.domain.text import remove_marks

_PLAIN_HOST = re.compile(r"https?://(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?=[/?#]|$)")


class ChannelIndex:
    """Channels by what names them; the index of a list is made once and asked often."""

    def __init__(self, channels: Iterable[Channel]) -> None:
        self.channels = tuple(channels)
        self._by_name: dict[str, Channel] = {}
        for channel in self.channels:
            self._by_name.setdefault(make_channel_key(channel.name), channel)
        for channel in self.channels:
            for alias in channel.aliases:
                self._by_name.setdefault(make_channel_key(alias), channel)
        self._found: dict[str, Channel | None] = {}

    def find(self, text: str) -> Channel | None:
        """The channel that `text` names (see `find_channel`)."""
        if text not in self._found:
            self._found[text] = self._look_up(text)
        return self._found[text]

    def name_today(self, text: str) -> str:
        """The name that the channel of that or another name has today; `text` where there is none."""
        found = self.find(text)
        return found.name if found else text

    def find_by_host(self, host: str) -> Channel | None:
        """The channel known by the host, or by one that it lies below: the longest that fits."""
        fitting = [
            (len(known), channel)
            for channel in self.channels
            for known in channel.hosts
            if is_host_of(host, known)
        ]
        return max(fitting, key=lambda pair: pair[0])[1] if fitting else None

    def find_general(self, kind: ChannelKind) -> Channel | None:
        """The channel that stands for a whole kind of places, which no web host belongs to."""
        return next((one for one in self.channels if one.kind is kind and not one.hosts), None)

    def _look_up(self, text: str) -> Channel | None:
        named = self._by_name.get(make_channel_key(text)) if text.strip() else None
        if named is not None:
            return named
        host = read_host(text)
        return self.find_by_host(host) if host else None


def find_channel(channels: Iterable[Channel], text: str) -> Channel | None:
    """The channel that `text` names: by name, by another name, by web host; None where none is.

    Case, accents and blanks are ignored: "tiktok", "TikTok Shop" and "www.tiktokshop.vn/x" are one.
    """
    return ChannelIndex(channels).find(text)


def make_channel_key(name: str) -> str:
    """A name as it is compared with others: without case, accents and blanks."""
    return remove_marks(name).replace(" ", "")


def is_host_of(host: str, known: str) -> bool:
    """Whether `host` is the host `known`, or one below it: "banhang.shopee.vn" of "shopee.vn"."""
    known = known.casefold()
    return host == known or host.endswith(f".{known}")


def read_host(text: str) -> str:
    """The host of a web address, with or without "https://", without "www."; empty where it is none."""
    if plain := _PLAIN_HOST.match(text):  # most addresses
        return plain[1]
    address = text.strip()
    if "//" not in address:
        address = f"//{address}"
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:  # brackets that are no IPv6 address
        return ""
    if any(char.isspace() for char in host) or "." not in host.strip("."):
        return ""
    return host.removeprefix("www.")
