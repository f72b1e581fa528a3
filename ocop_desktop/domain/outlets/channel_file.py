"""What a JSON file says of channels, of listings and of points of sale, and what came of it."""

from dataclasses import dataclass, replace
from typing import Any

from ocop_desktop.domain.channels.channel import (
    Channel,
    ChannelKind,
    Listing,
    ListingStatus,
    SalesContract,
)
from ocop_desktop.domain.channels.channel_names import (
    ChannelIndex,
    make_channel_key,
    read_host,
)
from ocop_desktop.domain.codes import FieldReason, ValueReason
from ocop_desktop.domain.errors import FieldFault
from ocop_desktop.domain.json_fields import FindIds, JsonFields
from ocop_desktop.domain.outlets.sale_point import SalePlace, SalePoint
from ocop_desktop.domain.problems import Problem

_POINT_KEYS = ("sale_point", "place_kind")


@dataclass(frozen=True, slots=True)
class FileListing:
    """A listing of a product; `kind` is what the file says of its channel, None: nothing.

    The contract's file is a path beside the JSON file, or a media name.
    """

    product_id: int
    listing: Listing
    kind: ChannelKind | None = None


@dataclass(frozen=True, slots=True)
class ChannelFile:
    """The objects of a file, each kind in the order of the file."""

    listings: tuple[FileListing, ...] = ()
    channels: tuple[Channel, ...] = ()
    points: tuple[SalePoint, ...] = ()


@dataclass(frozen=True, slots=True)
class PutFinding:
    """What is doubtful in a listing or in a point of sale, by the name of its channel or its own."""

    name: str
    problem: Problem
    product_id: int = 0


@dataclass(frozen=True, slots=True)
class PutAnswer:
    """The listings, channels and points of sale as they are kept, and what is doubtful in them."""

    listings: tuple[FileListing, ...]
    channels: tuple[Channel, ...]
    points: tuple[SalePoint, ...]
    findings: tuple[PutFinding, ...]


def read_channel_file(data: Any, find: FindIds) -> tuple[ChannelFile, tuple[FieldFault, ...]]:
    """What the file holds, an object or a list of them, and what of it cannot be read.

    An object with "product" is a listing, one with "place_kind" or "sale_point" a point of sale,
    any other a channel.
    """
    faults: list[FieldFault] = []
    listings: list[FileListing] = []
    channels: list[Channel] = []
    points: list[SalePoint] = []
    objects = data if isinstance(data, list) else [data]
    for number, facts in enumerate(objects):
        fields = JsonFields(facts, f"[{number}]" if isinstance(data, list) else "", faults)
        if fields.has("product"):
            listings.append(_read_listing(fields, find))
        elif fields.has(*_POINT_KEYS):
            points.append(_read_point(fields, find))
        else:
            channels.append(_read_channel(fields))
        fields.refuse_unread()
    return ChannelFile(tuple(listings), tuple(channels), tuple(points)), tuple(faults)


def _read_listing(fields: JsonFields, find: FindIds) -> FileListing:
    product_id = fields.read_record(find, "product")
    fields.require("product", product_id)
    kind = fields.read_choice(ChannelKind, "kind")
    listing = Listing(
        fields.read_text("channel", "platform"),
        fields.read_text("url", "link"),
        fields.read_text("place"),
        fields.read_day("since"),
        fields.read_day("until"),
        _read_contract(fields),
        fields.read_money("price"),
        fields.read_choice(ListingStatus, "status") or ListingStatus.UNCHECKED,
        fields.read_day("checked_on"),
        fields.read_text("checked_by"),
    )
    if not (listing.channel or listing.url or kind):
        fields.add_fault("channel", FieldReason.REQUIRED)
    return FileListing(product_id, listing, kind)


def _read_contract(fields: JsonFields) -> SalesContract:
    inside = fields.read_object("contract")
    contract = SalesContract(
        inside.read_text("number"),
        inside.read_day("date", "signed_on"),
        inside.read_text("file"),
    )
    inside.refuse_unread()
    return contract


def _read_point(fields: JsonFields, find: FindIds) -> SalePoint:
    return SalePoint(
        _read_name(fields, "sale_point", "name"),
        fields.read_choice(SalePlace, "place_kind") or SalePlace.OTHER,
        fields.read_text("address"),
        fields.read_text("commune_code", "commune"),
        fields.read_text("operator"),
        fields.read_day("opened_on"),
        fields.read_text("decision"),
        fields.read_records(find, "products"),
        fields.read_choice(ListingStatus, "status") or ListingStatus.UNCHECKED,
        fields.read_number("latitude"),
        fields.read_number("longitude"),
        fields.read_day("checked_on"),
        fields.read_text("notes"),
    )


def _read_channel(fields: JsonFields) -> Channel:
    return Channel(
        _read_name(fields, "name"),
        fields.read_choice(ChannelKind, "kind") or ChannelKind.OTHER,
        fields.read_texts("hosts"),
        fields.read_texts("aliases"),
        fields.read_truth("closed"),
        fields.read_text("notes"),
    )


def _read_name(fields: JsonFields, *keys: str) -> str:
    name = fields.read_text(*keys)
    fields.require(keys[-1], name)
    return name


def name_channel(listing: Listing, kind: ChannelKind | None, channels: ChannelIndex) -> Listing:
    """The listing with the name of its channel where the file gives only an address or a kind.

    An address of no known channel names it by its host.
    """
    if listing.channel:
        return listing
    known = channels.find(listing.url) if listing.url else None
    if known is None and kind is not None:
        known = channels.find_general(kind)
    name = known.name if known else read_host(listing.url) or listing.url
    return replace(listing, channel=name)


def find_new_channels(file: ChannelFile, channels: ChannelIndex) -> tuple[Channel, ...]:
    """The channels that listings name with their kind and that are not known yet."""
    new: dict[str, Channel] = {}
    for one in file.listings:
        name = one.listing.channel
        if name and one.kind is not None and channels.find(name) is None:
            new.setdefault(make_channel_key(name), Channel(name, one.kind))
    return tuple(new.values())


def check_kind(one: FileListing, channels: ChannelIndex) -> tuple[Problem, ...]:
    """Whether the file says another kind of the channel than the list of channels does."""
    channel = channels.find(one.listing.channel)
    if one.kind is None or channel is None or channel.kind is one.kind:
        return ()
    return (
        Problem("kind", ValueReason.OTHER_CHANNEL_KIND, value=channel.name, limit=channel.kind),
    )
