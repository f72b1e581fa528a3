"""What the register knows of the outlets of one product, and what of it counts on a day."""

from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.channels.channel import Channel, ChannelKind, Listing, ListingStatus
from ocop_desktop.domain.channels.listing_state import is_active
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.evidence.distance import HomeArea
from ocop_desktop.domain.outlets.exported_product import ExportedProduct, MarketTier
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.register.area import Area


@dataclass(frozen=True, slots=True)
class ChannelListing:
    """A listing of the product with what its channel is."""

    listing: Listing
    channel: Channel

    @property
    def kind(self) -> ChannelKind:
        """The kind of its channel."""
        return self.channel.kind


@dataclass(frozen=True, slots=True)
class TieredExport:
    """An export of the product with how demanding its market is."""

    export: ExportedProduct
    tier: MarketTier


@dataclass(frozen=True, slots=True)
class PlacedPoint:
    """A point of sale with the commune it stands in, None where that is not known."""

    point: SalePoint
    area: Area | None = None


@dataclass(frozen=True, slots=True)
class ProductOutlets:
    """Everything that may speak for a product's outlets; `website` is its producer's."""

    product_id: int
    producer_id: int = 0
    home: HomeArea = HomeArea()
    website: str = ""
    listings: tuple[ChannelListing, ...] = ()
    sale_points: tuple[PlacedPoint, ...] = ()
    exports: tuple[TieredExport, ...] = ()
    events: tuple[Event, ...] = ()


def list_active(
    outlets: ProductOutlets, on: date, kinds: frozenset[ChannelKind]
) -> list[ChannelListing]:
    """The listings on channels of those kinds where the product is sold on that day."""
    return [
        one for one in outlets.listings if one.kind in kinds and is_active_listing(one.listing, on)
    ]


def is_active_listing(listing: Listing, on: date) -> bool:
    """Whether the product is known to be sold there on that day; an unchecked one is not known to be."""
    return is_active(listing, on) and (listing.since is None or listing.since <= on)


def is_active_point(point: SalePoint, on: date) -> bool:
    """Whether the point of sale is known to be open on that day."""
    return point.status is ListingStatus.ACTIVE and (
        point.opened_on is None or point.opened_on <= on
    )


def list_begun_exports(outlets: ProductOutlets, on: date) -> list[TieredExport]:
    """The exports that had begun by that day; one without a first day has."""
    return [
        one
        for one in outlets.exports
        if one.export.first_shipment is None or one.export.first_shipment <= on
    ]
