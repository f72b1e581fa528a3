"""What an event is made of: its sessions, hosts, results, deals, costs, gifts and its plan."""

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.figures.figure import Figure, FigureSource


class ReachUnit(StrEnum):
    """What a reach counts: people, or times that something was shown."""

    PEOPLE = "nguoi"
    TIMES = "luot"


class HostKind(StrEnum):
    """Who presents a livestream session."""

    KOC = "koc"
    KOL = "kol"
    TIKTOKER = "tiktoker"
    OFFICIAL = "can-bo"
    HOLDER = "chu-the"
    ARTIST = "nghe-si"
    OTHER = "khac"


class EntryStatus(StrEnum):
    """Whether a producer came: registered so far, attended, or absent."""

    REGISTERED = "dang-ky"
    ATTENDED = "tham-du"
    ABSENT = "vang"


class DealKind(StrEnum):
    """What was signed; none of it is revenue of the event."""

    CONTRACT = "hop-dong"
    PRINCIPLE = "nguyen-tac"
    MEMORANDUM = "ghi-nho"
    AGREEMENT = "thoa-thuan"
    ORDER = "don-dat-hang"


class CostItem(StrEnum):
    """What money was spent on."""

    BOOTH = "gian-hang"
    DESIGN = "thiet-ke"
    TRANSPORT = "van-chuyen"
    TRAVEL = "di-lai-an-o"
    HOSTS = "kol-koc"
    ADVERTISING = "quang-cao"
    PRINTING = "in-an"
    SAMPLES = "hang-mau"
    OTHER = "khac"


class Fund(StrEnum):
    """Whose money it was."""

    COMMUNE = "ngan-sach-xa"
    PROVINCE = "ngan-sach-tinh"
    PROGRAMME = "ctmtqg"
    PROMOTION = "khuyen-cong-xttm"
    HOLDER = "chu-the"
    SPONSOR = "tai-tro"
    OTHER = "khac"


@dataclass(frozen=True, slots=True)
class Amount:
    """Goods counted in their own unit: 60 tấn, 1200 chậu."""

    quantity: Decimal
    unit: str = ""


@dataclass(frozen=True, slots=True)
class BasisPaper:
    """A paper that an event rests on: a plan, an invitation, a decision. `file` is a media name."""

    kind: str = ""
    number: str = ""
    signed_on: date | None = None
    title: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class SessionPage:
    """Where a session was shown: the platform (a channel's name), the account, the link."""

    platform: str
    account: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class EventHost:
    """Somebody who presents products; `fee` in đồng. Its name is printed only if `printable`."""

    name: str
    kind: HostKind = HostKind.OTHER
    url: str = ""
    followers: Figure | None = None
    fee: Decimal | None = None
    printable: bool = False


@dataclass(frozen=True, slots=True)
class EventSession:
    """One livestream or selling session with its figures; `hosts` are names of the event's hosts.

    A session that ends before it starts passes midnight. `gross` (doanh số) counts cancelled orders
    too, `net` (doanh thu thực) does not; both in đồng. `max_viewers` were there at one time.
    `source` holds for figures without their own.
    """

    title: str = ""
    on: date | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    pages: tuple[SessionPage, ...] = ()
    hosts: tuple[str, ...] = ()
    product_ids: tuple[int, ...] = ()
    reach: Figure | None = None
    reach_unit: ReachUnit = ReachUnit.PEOPLE
    viewers: Figure | None = None
    views: Figure | None = None
    max_viewers: Figure | None = None
    likes: Figure | None = None
    comments: Figure | None = None
    orders: Figure | None = None
    orders_cancelled: Figure | None = None
    gross: Figure | None = None
    net: Figure | None = None
    amounts: tuple[Amount, ...] = ()
    source: FigureSource | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class EventEntry:
    """A product, or a whole producer, at an event; the order of entries is the order in the catalogue.

    `product_id` 0 means a line of the producer `producer_id`; of a product's line the producer is
    the product's. `net` (doanh thu) is in đồng. `leads` asked for more, `samples` were given away.
    """

    product_id: int
    booth: str = ""
    producer_id: int = 0
    status: EntryStatus = EntryStatus.REGISTERED
    brought: Amount | None = None
    sold: Amount | None = None
    orders: Figure | None = None
    net: Figure | None = None
    leads: Figure | None = None
    samples: Figure | None = None
    notes: str = ""
    source: FigureSource | None = None


@dataclass(frozen=True, slots=True)
class Deal:
    """A contract, memorandum or order that was signed; `value` in đồng is never revenue."""

    kind: DealKind = DealKind.CONTRACT
    buyer: str = ""
    producer_id: int = 0
    product_ids: tuple[int, ...] = ()
    number: str = ""
    signed_on: date | None = None
    value: Decimal | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Cost:
    """One line of costs in đồng: `unit_price` times `quantity` is planned, `amount` was spent."""

    item: CostItem = CostItem.OTHER
    name: str = ""
    unit_price: Decimal | None = None
    quantity: Decimal | None = None
    amount: Decimal | None = None
    fund: Fund = Fund.OTHER
    paper: str = ""

    @property
    def planned(self) -> Decimal | None:
        """What was planned, in đồng; None where no price is known."""
        if self.unit_price is None:
            return None
        return self.unit_price * (1 if self.quantity is None else self.quantity)


@dataclass(frozen=True, slots=True)
class Gift:
    """Support or a gift in đồng that was announced at the event; never revenue."""

    giver: str = ""
    purpose: str = ""
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class RevenuePart:
    """A part of a stated revenue, as a report names it: a hall, a district, a province.

    `part_of` names the part that it belongs to itself; empty, it belongs to the whole event.
    """

    name: str
    revenue: Figure
    part_of: str = ""


@dataclass(frozen=True, slots=True)
class StatedFigures:
    """What was stated for the whole event; money in đồng, `None` where nothing was stated."""

    hosts: Figure | None = None
    days: Figure | None = None
    booths_total: Figure | None = None
    booths_ocop: Figure | None = None
    booths_province: Figure | None = None
    booths_other: Figure | None = None
    units: Figure | None = None
    provinces: Figure | None = None
    countries: Figure | None = None
    products: Figure | None = None
    visitors: Figure | None = None
    reach: Figure | None = None
    reach_unit: ReachUnit = ReachUnit.PEOPLE
    viewers: Figure | None = None
    views: Figure | None = None
    orders: Figure | None = None
    gross: Figure | None = None
    revenue: Figure | None = None
    revenue_ocop: Figure | None = None
    contracts: Figure | None = None
    contracts_value: Figure | None = None
    memoranda: Figure | None = None
    revenue_parts: tuple[RevenuePart, ...] = ()


@dataclass(frozen=True, slots=True)
class EventPlan:
    """What was planned; money in đồng."""

    products: int | None = None
    revenue: Decimal | None = None
    cost: Decimal | None = None
    contracts: int | None = None


@dataclass(frozen=True, slots=True)
class EventReview:
    """What a report says of the event in words."""

    strengths: str = ""
    weaknesses: str = ""
    causes: str = ""
    proposals: str = ""
