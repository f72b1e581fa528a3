"""What the outlets of a product prove for its score sheet: asked by the command line and the window."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.channels.channel_list import join_channels
from ocop_desktop.domain.channels.channel_names import find_channel
from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import InvalidValue, NameAmbiguous, RecordMissing
from ocop_desktop.domain.evidence.distance import HomeArea
from ocop_desktop.domain.evidence.product_outlets import (
    ChannelListing,
    PlacedPoint,
    ProductOutlets,
    TieredExport,
)
from ocop_desktop.domain.evidence.proposal import EvidenceProposals
from ocop_desktop.domain.evidence.proposing import propose_evidence
from ocop_desktop.domain.law.regulation import find_in_force
from ocop_desktop.domain.outlets.markets import find_tier
from ocop_desktop.domain.rating.evaluation_views import find_criteria
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import identity_key
from ocop_desktop.store import (
    channels,
    events,
    exported_products,
    named_lists,
    offices,
    producers,
    product_codes,
    product_names,
    products,
    sale_points,
)
from ocop_desktop.store.database import ReadConnection, Register

_MAX_DIGITS = 18  # of the number of a row, as the database keeps it


def propose(
    register: Register,
    product_id: int,
    on: date,
    *,
    regulation_id: str = "",
    set_number: int | None = None,
) -> EvidenceProposals:
    """What the product's outlets prove on that day, by the regulation in force unless one is named.

    Nothing is answered or kept. Raises RecordMissing, InvalidValue where the product has no criteria
    set or the regulation no score sheets.
    """
    outlets, own_set = register.read_list(lambda connection: _read_outlets(connection, product_id))
    library = resources.regulation_library(register.regulations)
    regulation = library.get(regulation_id) if regulation_id else find_in_force(library.all(), on)
    criteria = find_criteria(library, regulation, set_number or own_set)
    if criteria is None:
        raise InvalidValue("regulation_id", regulation.number, ValueReason.NO_SHEETS)
    return propose_evidence(criteria, outlets, on)


def find_product(register: Register, key: str) -> int:
    """The id of the product of that code (now or formerly), that id, or that name if only one has it.

    Raises RecordMissing, NameAmbiguous.
    """
    with register.reading() as connection:
        if coded := product_codes.ids_with_code(connection, key) if key else []:
            return coded[0]
        if key.isdecimal() and len(key) <= _MAX_DIGITS and products.has(connection, int(key)):
            return int(key)
        names = product_names.list_names(connection)
    wanted = identity_key(key)
    named = [one for one in names if identity_key(one.product) == wanted]
    if len(named) > 1:
        told = tuple(f"{one.product} · {one.producer} ({one.code or one.id})" for one in named)
        raise NameAmbiguous(RecordKind.PRODUCT, key, told)
    if not named:
        raise RecordMissing(RecordKind.PRODUCT, key)
    return named[0].id


def _read_outlets(connection: ReadConnection, product_id: int) -> tuple[ProductOutlets, int | None]:
    """What the register knows of the product's outlets, and its criteria set."""
    product = products.require(connection, product_id)
    producer = producers.get(connection, product.producer_id)
    outlets = _describe(product, producer)
    known = join_channels(resources.channels(), channels.own_channels(connection))
    strict = offices.get(connection).outlets.strict_markets
    held = named_lists.find_rows(
        connection, [("product", product_id), ("producer", product.producer_id)]
    )
    found = replace(
        outlets,
        listings=tuple(_join_channels(product, known)),
        sale_points=tuple(
            PlacedPoint(point, resources.commune(point.commune_code))
            for table, point_id in held
            if table == "sale_point"
            if product_id in (point := sale_points.require(connection, point_id)).product_ids
        ),
        exports=tuple(
            TieredExport(one, find_tier(one.country, strict))
            for one in exported_products.list_all(connection, [product_id])
        ),
        events=tuple(
            events.require(connection, event_id) for table, event_id in held if table == "fair"
        ),
    )
    return found, product.set_number


def _describe(product: Product, producer: Producer | None) -> ProductOutlets:
    code = product.commune_code or (producer.commune_code if producer else "")
    return ProductOutlets(
        product.id,
        product.producer_id,
        HomeArea(resources.commune(code), resources.provinces()),
        producer.website if producer else "",
    )


def _join_channels(product: Product, known: tuple[Channel, ...]) -> Iterable[ChannelListing]:
    """The listings with their channels; one of a channel that nobody knows is of kind "khác"."""
    for listing in product.listings:
        channel = find_channel(known, listing.channel) or Channel(listing.channel)
        yield ChannelListing(listing, channel)
