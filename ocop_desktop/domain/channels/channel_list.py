"""The channels of an office: the shipped ones with what the office has added, renamed or closed."""

from collections.abc import Iterable
from dataclasses import replace

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.channels.channel_names import make_channel_key


def join_channels(shipped: Iterable[Channel], own: Iterable[Channel]) -> tuple[Channel, ...]:
    """The shipped channels, each replaced by the office's own of its name or former name, then the rest.

    What is known of a shipped channel's web hosts and other names stays known of the office's own.
    """
    waiting = list(own)
    joined: list[Channel] = []
    for channel in shipped:
        key = make_channel_key(channel.name)
        mine = next((one for one in waiting if key in _list_keys(one)), None)
        if mine is None:
            joined.append(channel)
        else:
            waiting.remove(mine)
            joined.append(_add_known(mine, channel))
    return (*joined, *waiting)


def rename_channel(channel: Channel, former: str) -> Channel:
    """The channel with its former name as another name of it."""
    if not former or make_channel_key(former) in _list_keys(channel):
        return channel
    return replace(channel, aliases=(*channel.aliases, former))


def _list_keys(channel: Channel) -> set[str]:
    return {make_channel_key(name) for name in (channel.name, *channel.aliases)}


def _add_known(mine: Channel, shipped: Channel) -> Channel:
    keys = _list_keys(mine)
    names = (one for one in shipped.aliases if make_channel_key(one) not in keys)
    hosts = (one for one in shipped.hosts if one not in mine.hosts)
    return replace(mine, aliases=(*mine.aliases, *names), hosts=(*mine.hosts, *hosts))
