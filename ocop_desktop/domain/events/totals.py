"""What an event came to: one total of figures given at several levels, and what does not agree."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.figures.figure import Figure


class TotalLevel(StrEnum):
    """Where a total comes from; the first of them that is known counts, the others are told."""

    STATED = "stated"
    HOLDERS = "holders"
    SESSIONS = "sessions"


@dataclass(frozen=True, slots=True)
class Total:
    """One total of an event: the figure that counts, whence it comes, and its unit ("đồng", "người")."""

    figure: Figure
    level: TotalLevel
    unit: str


@dataclass(frozen=True, slots=True)
class EventTotals:
    """What an event came to as a whole; None where nobody knows."""

    reach: Total | None = None
    viewers: Total | None = None
    views: Total | None = None
    orders: Total | None = None
    gross: Total | None = None
    net: Total | None = None
    contracts: Total | None = None


@dataclass(frozen=True, slots=True)
class HolderTotal:
    """What one producer (holder, chủ thể) brought home: its own line if it has one, else its products.

    `contracts` and `memoranda` are numbers of deals, `contracts_value` in đồng.
    """

    producer_id: int
    booths: tuple[str, ...] = ()
    product_ids: tuple[int, ...] = ()
    orders: Figure | None = None
    net: Figure | None = None
    contracts: int = 0
    contracts_value: Decimal | None = None
    memoranda: int = 0
    notes: str = ""


@dataclass(frozen=True, slots=True)
class EventRatio:
    """A ratio of two totals, by its name ("viewers_per_reach"); money in whole đồng, shares in percent."""

    name: str
    figure: Figure | None
    unit: str = ""


class EventRule(StrEnum):
    """What can be found doubtful in an event: two figures that do not agree, a trap of double counting."""

    STATED_DIFFERS = "stated_differs"
    SESSIONS_DIFFER = "sessions_differ"
    VIEWERS_OVER_REACH = "viewers_over_reach"
    MAX_OVER_VIEWERS = "peak_over_viewers"
    VIEWERS_OVER_VIEWS = "viewers_over_views"
    ORDERS_OVER_VIEWERS = "orders_over_viewers"
    ORDERS_WITHOUT_GROSS = "orders_without_gross"
    MEAN_ORDER = "mean_order"
    REACH_OUT_OF_RANGE = "reach_out_of_range"
    REACH_NOT_ADDED = "reach_not_added"
    PART_OVER_TOTAL = "part_over_total"
    PARTS_OVER_TOTAL = "parts_over_total"
    PARTS_DIFFER = "parts_differ"
    OCOP_OVER_TOTAL = "ocop_over_total"
    REVENUE_WITHOUT_ENTRY = "revenue_without_entry"
    NO_STARS = "no_stars"
    STALE_PRICE = "stale_price"
    HOLDER_AND_PRODUCTS = "holder_and_products"
    SALE_IN_MONTH = "sale_in_month"
    LONG_EVENT = "long_event"
    DAYS_DIFFER = "days_differ"
    SESSION_OUTSIDE = "session_outside"
    TOO_MANY_PROVINCES = "too_many_provinces"
    EVENT_TWICE = "event_twice"
    UNKNOWN_PLATFORM = "unknown_platform"
    GROSS_IN_PLACE_OF_NET = "gross_in_place_of_net"
    CANCELLED_OVER_ORDERS = "cancelled_over_orders"
    NET_OVER_GROSS = "net_over_gross"
    OCOP_SHARE_UNKNOWN = "ocop_share_unknown"
    DEALS_IN_REVENUE = "deals_in_revenue"
    GIFTS_IN_REVENUE = "gifts_in_revenue"
    PRODUCTS_AS_UNITS = "products_as_units"
    CUMULATIVE_FIGURES = "cumulative_figures"
    TOTAL_AMONG_PARTS = "total_among_parts"
    COUNT_DIFFERS = "count_differs"
    HOLDERS_WITHOUT_FIGURES = "holders_without_figures"


@dataclass(frozen=True, slots=True)
class EventFinding:
    """Something doubtful in an event; `where` names its session, holder, product or part.

    `figures` are the figures it is about, the first against the second, `unit` their unit;
    `second_unit` is that of the second where it has another. `field` is the field that is doubtful.
    `names` are the products or holders it is about where the rule speaks of several at once.
    """

    rule: EventRule
    where: str = ""
    figures: tuple[Figure, ...] = ()
    unit: str = ""
    field: str = ""
    second_unit: str = ""
    names: tuple[str, ...] = ()
