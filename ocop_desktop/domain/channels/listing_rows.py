"""Lines of the list of listings."""

from dataclasses import dataclass

from ocop_desktop.domain.channels.channel import ChannelKind, Listing
from ocop_desktop.domain.channels.listing_state import identify_listing
from ocop_desktop.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class ListingKey:
    """Which listing of which product: it is told from the product's others by channel, address, place."""

    product_id: int
    channel: str
    url: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class ListingRow:
    """One listing with its product; `listing` None: the product is listed nowhere.

    `channel` is the name of the channel that is meant, else as it was typed; `kind` None: unknown.
    `is_sold` says that the product has an active listing, this one or another. `order` is the place
    of the product in Vietnamese order.
    """

    product_id: int
    product: str
    producer: str
    listing: Listing | None = None
    channel: str = ""
    kind: ChannelKind | None = None
    is_active: bool = False
    is_sold: bool = False
    needs_check: bool = False
    problems: tuple[Problem, ...] = ()
    order: int = 0

    @property
    def id(self) -> ListingKey:
        """What tells the row from others of the list."""
        return self.key

    @property
    def key(self) -> ListingKey:
        """What finds the listing again."""
        return make_listing_key(self.product_id, self.listing or Listing(""))


def make_listing_key(product_id: int, listing: Listing) -> ListingKey:
    """What finds the listing of that product."""
    channel, url, place = identify_listing(listing)
    return ListingKey(product_id, channel, url, place)
