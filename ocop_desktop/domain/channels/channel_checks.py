"""What is doubtful or wrong in channels and in the listings of products on them."""

from collections.abc import Iterable
from datetime import date

from ocop_desktop.domain.channels.channel import Channel, Listing
from ocop_desktop.domain.channels.channel_names import (
    ChannelIndex,
    is_host_of,
    make_channel_key,
    read_host,
)
from ocop_desktop.domain.channels.listing_state import is_ended, needs_check
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.problems import Problem, Severity, check_lengths, is_before, make_early_day
from ocop_desktop.domain.text import format_date
from ocop_desktop.domain.web_links import is_web_link


def check_listing(
    listing: Listing, channels: ChannelIndex, on: date, months: int
) -> tuple[Problem, ...]:
    """Problems of a listing on that day; that nobody has checked it for `months` months is one.

    Hard are no channel, a last day before the first, a price below 0, a text that is too long.
    """
    return (*check_lengths(listing), *check_kept_listing(listing, channels, on, months))


def check_kept_listing(
    listing: Listing, channels: ChannelIndex, on: date, months: int
) -> tuple[Problem, ...]:
    """Problems of a listing that the register holds: its texts are known to be no longer than they may."""
    found = _check_values(listing)
    channel = channels.find(listing.channel)
    if listing.channel and channel is None:
        found.append(Problem("channel", ValueReason.UNKNOWN_CHANNEL, value=listing.channel))
    if channel is not None:
        found += _check_place(listing, channel, on)
    if needs_check(listing, on, months):
        day = format_date(listing.checked_on) if listing.checked_on else ""
        reason = ValueReason.CHECK_OVERDUE if day else ValueReason.NEVER_CHECKED
        found.append(Problem("checked_on", reason, value=day, limit=str(months)))
    return tuple(found)


def check_listing_days(listing: Listing) -> tuple[Problem, ...]:
    """The hard problem of a last day that stands before the first one."""
    if is_before(listing.until, listing.since):
        return (make_early_day("until", ValueReason.BEFORE_SINCE, listing.until),)
    return ()


def check_listing_values(listing: Listing) -> tuple[Problem, ...]:
    """Problems of a listing whatever the day and the known channels."""
    return (*check_lengths(listing), *_check_values(listing))


def _check_values(listing: Listing) -> list[Problem]:
    found: list[Problem] = []
    if not listing.channel:
        found.append(Problem("channel", ValueReason.REQUIRED, Severity.HARD))
    found += check_listing_days(listing)
    if listing.price is not None and listing.price < 0:
        price = format(listing.price, "f")
        found.append(Problem("price", ValueReason.BELOW_ZERO, Severity.HARD, price))
    if listing.url and not is_web_link(listing.url):
        found.append(Problem("url", ValueReason.LISTING_URL, value=listing.url))
    return found


def _check_place(listing: Listing, channel: Channel, on: date) -> Iterable[Problem]:
    """Whether the channel is still there, and whether the address is one of its pages."""
    if channel.closed and not is_ended(listing, on):
        yield Problem("channel", ValueReason.CHANNEL_CLOSED, value=channel.name)
    host = read_host(listing.url) if listing.url else ""
    if host and channel.hosts and not _is_of_channel(host, channel):
        yield Problem("url", ValueReason.OTHER_HOST, value=host, limit=", ".join(channel.hosts))


def _is_of_channel(host: str, channel: Channel) -> bool:
    return host in channel.hosts or any(is_host_of(host, one) for one in channel.hosts)


def check_channel(channel: Channel, others: Iterable[Channel]) -> tuple[Problem, ...]:
    """Hard problems of a channel: no name, a name of another channel, a host that is none."""
    found = check_lengths(channel)
    if not channel.name:
        found.append(Problem("name", ValueReason.REQUIRED, Severity.HARD))
    taken = {make_channel_key(name) for one in others for name in (one.name, *one.aliases)}
    for field, names in (("name", (channel.name,)), ("aliases", channel.aliases)):
        found += (
            Problem(field, ValueReason.TAKEN, Severity.HARD, name)
            for name in names
            if name and make_channel_key(name) in taken
        )
    found += (
        Problem("hosts", ValueReason.NOT_A_HOST, Severity.HARD, host)
        for host in channel.hosts
        if read_host(host) != host
    )
    return tuple(found)
