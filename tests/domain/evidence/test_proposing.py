"""What outlets prove for a score sheet: every step of every criterion, in every one of the 26 sets."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import (
    Channel,
    ChannelKind,
    Listing,
    ListingStatus,
    SalesContract,
)
from ocop_desktop.domain.events.event import Event, EventScope
from ocop_desktop.domain.events.parts import (
    BasisPaper,
    EntryStatus,
    EventEntry,
    EventSession,
)
from ocop_desktop.domain.evidence.distance import HomeArea
from ocop_desktop.domain.evidence.outlet_criteria import OutletCriterion, find_outlet_scales
from ocop_desktop.domain.evidence.product_outlets import (
    ChannelListing,
    PlacedPoint,
    ProductOutlets,
    TieredExport,
)
from ocop_desktop.domain.evidence.proposal import (
    EvidenceGap,
    EvidenceKind,
    EvidenceProposal,
    EvidenceReason,
    PaperSubject,
)
from ocop_desktop.domain.evidence.proposing import propose_evidence
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.outlets.exported_product import ExportedProduct, MarketTier
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.text import search_key

LIBRARY = resources.regulation_library()
ON = date(2026, 11, 30)
CONTRACT = SalesContract("12/HĐ", date(2026, 3, 1), "contract.pdf")
CAN_GIO = resources.commune("27664")
BEN_THANH = resources.commune("26743")
OTHER_PROVINCE = next(area for area in resources.communes() if area.province_code == "01")
HOME = HomeArea(CAN_GIO, resources.provinces())
BARE = ProductOutlets(1, 7, HOME)
SETS = range(1, 27)
PLAIN, COFFEE, FLOWERS, TRAVEL = 1, 13, 24, 26


def propose(set_number: int, outlets: ProductOutlets, words: str) -> EvidenceProposal | None:
    """The proposal for the criterion of that set whose name begins with `words`."""
    criteria = LIBRARY.criteria("qd-26-2026", set_number)
    found = propose_evidence(criteria, outlets, ON).proposals
    return next((one for one in found if search_key(one.name).startswith(search_key(words))), None)


def need(set_number: int, outlets: ProductOutlets, words: str) -> EvidenceProposal:
    found = propose(set_number, outlets, words)
    assert found is not None
    return found


def area_of_sale(outlets: ProductOutlets, set_number: int = PLAIN) -> EvidenceProposal:
    return need(set_number, outlets, "Khu vực phân phối")


def promotion(outlets: ProductOutlets, set_number: int = PLAIN) -> EvidenceProposal:
    return need(set_number, outlets, "Quảng bá sản phẩm")


def sold(kind: ChannelKind, name: str = "Kênh", **facts: object) -> ChannelListing:
    listing = Listing(name, status=ListingStatus.ACTIVE)
    return ChannelListing(replace(listing, **facts), Channel(name, kind))  # type: ignore[arg-type]


def agents(count: int, kind: ChannelKind = ChannelKind.AGENT) -> tuple[ChannelListing, ...]:
    return tuple(
        sold(kind, f"Đại lý {number}", place="Quận 1, TP. Hồ Chí Minh") for number in range(count)
    )


def point(area: object = BEN_THANH, **facts: object) -> PlacedPoint:
    shown = SalePoint("Điểm bán OCOP", status=ListingStatus.ACTIVE)
    return PlacedPoint(replace(shown, **facts), area)  # type: ignore[arg-type]


def fairs(*scopes: EventScope | None) -> tuple[Event, ...]:
    """Fairs that product 1 attended, with those scopes."""
    return tuple(
        Event(
            f"Hội chợ {number}",
            id=number + 1,
            scope=scope,
            starts_on=ON - timedelta(days=10 + number),
            entries=(EventEntry(1, status=EntryStatus.ATTENDED),),
        )
        for number, scope in enumerate(scopes)
    )


def exported(tier: MarketTier, country: str = "JP", **facts: object) -> TieredExport:
    return TieredExport(replace(ExportedProduct(1, country), **facts), tier)  # type: ignore[arg-type]


HOME_FAIR, AWAY, ABROAD = EventScope.PROVINCE, EventScope.COUNTRY, EventScope.ABROAD


def gaps(proposal: EvidenceProposal) -> set[EvidenceGap]:
    return {note.gap for note in proposal.notes}


# Which criteria ask


@pytest.mark.parametrize("set_number", SETS)
def test_every_set_asks_about_outlets_in_its_own_criteria(set_number: int) -> None:
    criteria = LIBRARY.criteria("qd-26-2026", set_number)
    kinds = [scale.kind for scale in find_outlet_scales(criteria)]
    if set_number == TRAVEL:
        assert kinds == [OutletCriterion.AGENCIES, OutletCriterion.BOOKING]
    else:
        first = (
            OutletCriterion.TERRITORY if set_number in {24, 25} else OutletCriterion.DISTRIBUTION
        )
        assert kinds == [first, OutletCriterion.PROMOTION, OutletCriterion.MARKET]


def test_a_criterion_with_other_steps_than_the_law_has_is_left_alone() -> None:
    criteria = LIBRARY.criteria("qd-26-2026", PLAIN)
    slots = tuple(
        replace(
            slot, criteria=tuple(replace(one, options=one.options[:2]) for one in slot.criteria)
        )
        for slot in criteria.slots
    )
    assert find_outlet_scales(replace(criteria, slots=slots)) == ()


# Main area of distribution


def test_a_marketplace_needs_its_contract_and_its_link_for_five_points() -> None:
    whole = sold(ChannelKind.MARKETPLACE, "Shopee", url="https://shopee.vn/x", contract=CONTRACT)
    found = area_of_sale(replace(BARE, listings=(whole,)))
    assert (found.criterion, found.points) == ("4.1", Decimal(5))
    assert found.reason is EvidenceReason.MODERN_CHANNEL
    assert found.names == ("Shopee",)
    (paper,) = found.papers
    assert (paper.kind, paper.number, paper.file) == (EvidenceKind.MARKET, "12/HĐ", "contract.pdf")
    assert gaps(found) == {EvidenceGap.PROOF_OF_PERFORMANCE}

    unlinked = replace(whole, listing=replace(whole.listing, url=""))
    found = area_of_sale(replace(BARE, listings=(unlinked,)))
    assert (found.points, gaps(found)) == (Decimal(1), {EvidenceGap.LINK_MISSING})

    unsigned = replace(whole, listing=replace(whole.listing, contract=SalesContract()))
    found = area_of_sale(replace(BARE, listings=(unsigned,)))
    assert (found.points, gaps(found)) == (Decimal(1), {EvidenceGap.CONTRACT_MISSING})


def test_a_supermarket_needs_its_contract_only() -> None:
    market = sold(ChannelKind.SUPERMARKET, "Co.opmart", contract=CONTRACT)
    assert area_of_sale(replace(BARE, listings=(market,))).points == Decimal(5)


@pytest.mark.parametrize(
    "facts",
    [
        {"status": ListingStatus.UNCHECKED},
        {"status": ListingStatus.PAUSED},
        {"until": ON - timedelta(days=1)},
        {"since": ON + timedelta(days=1)},
    ],
)
def test_a_listing_that_does_not_sell_that_day_proves_nothing(facts: dict[str, object]) -> None:
    market = sold(ChannelKind.SUPERMARKET, contract=CONTRACT)
    changed = replace(market, listing=replace(market.listing, **facts))  # type: ignore[arg-type]
    found = area_of_sale(replace(BARE, listings=(changed,)))
    assert (found.points, found.reason) == (Decimal(1), EvidenceReason.HOME_ONLY)


def test_an_export_with_its_contract_gives_five_points_in_every_set_of_goods() -> None:
    outlets = replace(BARE, exports=(exported(MarketTier.ASEAN, "TH", contract=CONTRACT),))
    for set_number in range(1, 26):
        found = area_of_sale(outlets, set_number)
        assert (found.points, found.reason) == (Decimal(5), EvidenceReason.EXPORT_CONTRACT)
        assert found.papers[0].name == "TH"


@pytest.mark.parametrize(
    ("count", "points", "reason"),
    [
        (0, 1, EvidenceReason.HOME_ONLY),
        (1, 2, EvidenceReason.FEW_AGENTS),
        (4, 2, EvidenceReason.FEW_AGENTS),
        (5, 3, EvidenceReason.MANY_AGENTS),
    ],
)
def test_agents_outside_the_commune_are_counted(
    count: int, points: int, reason: EvidenceReason
) -> None:
    found = area_of_sale(replace(BARE, listings=agents(count)))
    assert (found.points, found.reason, found.count) == (Decimal(points), reason, count)
    assert found.is_proven is bool(count)


def test_an_agent_counts_once_and_one_at_home_or_nowhere_does_not() -> None:
    one = agents(1)
    home = sold(ChannelKind.AGENT, "Đại lý gần", place="Ấp 3, xã Cần Giờ")
    nowhere = sold(ChannelKind.AGENT, "Đại lý lạ")
    found = area_of_sale(replace(BARE, listings=(*one, *one, home, nowhere)))
    assert (found.count, found.points) == (1, Decimal(2))
    assert [(note.gap, note.names) for note in found.notes] == [
        (EvidenceGap.PLACE_UNKNOWN, ("Đại lý lạ",))
    ]


def test_nothing_is_outside_while_nobody_knows_where_the_product_comes_from() -> None:
    found = area_of_sale(replace(BARE, home=HomeArea(), listings=agents(2)))
    assert (found.points, gaps(found)) == (Decimal(1), {EvidenceGap.HOME_UNKNOWN})


def test_a_point_of_sale_counts_as_an_agent_while_it_is_open() -> None:
    shown = point(decision="950/QĐ-BCT", opened_on=date(2025, 1, 1))
    found = area_of_sale(replace(BARE, sale_points=(shown,)))
    assert (found.points, found.papers[0].subject) == (Decimal(2), PaperSubject.SALE_POINT)
    closed = (
        point(status=ListingStatus.CLOSED),
        point(opened_on=ON + timedelta(days=1)),
        point(CAN_GIO),
    )
    for one in closed:
        assert area_of_sale(replace(BARE, sale_points=(one,))).points == Decimal(1)


@pytest.mark.parametrize(
    ("outlets", "points", "reason"),
    [
        ({}, 1, EvidenceReason.HOME_ONLY),
        ({"listings": (sold(ChannelKind.AGENT, place="Chợ huyện"),)}, 2,
         EvidenceReason.OUTSIDE_COMMUNE),
        ({"sale_points": (point(),)}, 3, EvidenceReason.INSIDE_PROVINCE),
        ({"listings": (sold(ChannelKind.AGENT, place="12 Lê Lợi, TP. Hồ Chí Minh"),)}, 3,
         EvidenceReason.INSIDE_PROVINCE),
        ({"sale_points": (point(), point(OTHER_PROVINCE, name="Điểm Hà Nội"))}, 4,
         EvidenceReason.OUTSIDE_PROVINCE),
        ({"listings": (sold(ChannelKind.AGENT, place="Phố Huế, Hà Nội"),)}, 4,
         EvidenceReason.OUTSIDE_PROVINCE),
    ],
)  # fmt: skip
def test_flowers_and_animals_are_scored_by_how_far_they_are_sold(
    outlets: dict[str, object], points: int, reason: EvidenceReason
) -> None:
    known = replace(BARE, **outlets)  # type: ignore[arg-type]
    for set_number in (24, 25):
        found = area_of_sale(known, set_number)
        assert (found.points, found.reason) == (Decimal(points), reason)


# Promotion


def website(outlets: ProductOutlets) -> ProductOutlets:
    return replace(outlets, website="https://oc-ocop.vn")


@pytest.mark.parametrize(
    ("scopes", "points", "coffee", "reason"),
    [
        ((HOME_FAIR,) * 3, 1, 1, EvidenceReason.FEW_ACTIVITIES),
        ((EventScope.COMMUNE,) * 4, 2, 2, EvidenceReason.PROMOTED_INSIDE),
        ((HOME_FAIR, HOME_FAIR, HOME_FAIR, AWAY), 3, 3, EvidenceReason.PROMOTED_OUTSIDE),
        ((HOME_FAIR, HOME_FAIR, HOME_FAIR, ABROAD), 3, 3, EvidenceReason.PROMOTED_OUTSIDE),
        ((HOME_FAIR, HOME_FAIR, AWAY, ABROAD), 5, 4, EvidenceReason.PROMOTED_ABROAD),
        ((None,) * 4, 1, 1, EvidenceReason.NO_SCOPE),
    ],
)
def test_promotion_goes_by_events_and_how_far_they_were(
    scopes: tuple[EventScope | None, ...], points: int, coffee: int, reason: EvidenceReason
) -> None:
    outlets = website(replace(BARE, events=fairs(*scopes)))
    found = promotion(outlets)
    assert (found.points, found.reason, found.count) == (Decimal(points), reason, len(scopes))
    assert promotion(outlets, COFFEE).points == Decimal(coffee)
    assert (EvidenceGap.SCOPE_UNKNOWN in gaps(found)) is (None in scopes)


def test_many_events_without_a_page_stay_at_one_point() -> None:
    found = promotion(replace(BARE, events=fairs(HOME_FAIR, AWAY, ABROAD, AWAY)))
    assert (found.points, found.reason) == (Decimal(1), EvidenceReason.NO_PAGE)


def test_nothing_known_is_no_promotion_and_a_page_alone_is_some() -> None:
    found = promotion(BARE)
    assert (found.points, found.reason, found.papers) == (
        Decimal(0), EvidenceReason.NO_PROMOTION, (),
    )  # fmt: skip
    found = promotion(website(BARE))
    assert (found.points, found.reason) == (Decimal(1), EvidenceReason.FEW_ACTIVITIES)
    assert [paper.kind for paper in found.papers] == [EvidenceKind.PROMOTION]


def test_a_social_page_stands_for_a_website_and_each_address_is_listed_once() -> None:
    page = sold(ChannelKind.SOCIAL, "TikTok", url="https://tiktok.com/@oc")
    own = sold(ChannelKind.WEBSITE, "Website", url="https://oc-ocop.vn")
    nameless = sold(ChannelKind.SOCIAL, "Zalo")
    outlets = replace(BARE, listings=(page, own, nameless), events=fairs(*[AWAY] * 4))
    found = promotion(website(outlets))
    assert found.points == Decimal(3)
    pages = [paper.number for paper in found.papers if paper.kind is EvidenceKind.PROMOTION]
    assert pages == ["https://oc-ocop.vn", "https://tiktok.com/@oc"]
    assert promotion(outlets).points == Decimal(3)


def attend(**facts: object) -> Event:
    """A fair in which nobody has said yet that product 1 attended."""
    fair = Event("Chợ phiên", id=9, starts_on=ON, entries=(EventEntry(1),))
    return replace(fair, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("event", "counts"),
    [
        (attend(), False),
        (attend(entries=(EventEntry(1, orders=Figure(Decimal(0))),)), True),
        (attend(entries=(EventEntry(0, producer_id=7, status=EntryStatus.ATTENDED),)), True),
        (attend(entries=(EventEntry(0, producer_id=8, status=EntryStatus.ATTENDED),)), False),
        (attend(entries=(), sessions=(EventSession(product_ids=(1,)),)), True),
        (attend(entries=(EventEntry(1, status=EntryStatus.ABSENT, net=Figure(Decimal(5))),),
                sessions=(EventSession(product_ids=(1,)),)), False),
        (attend(entries=(EventEntry(2, status=EntryStatus.ATTENDED),)), False),
        (attend(starts_on=ON + timedelta(days=1),
                entries=(EventEntry(1, status=EntryStatus.ATTENDED),)), False),
        (attend(starts_on=None, entries=(EventEntry(1, status=EntryStatus.ATTENDED),)), False),
    ],
)  # fmt: skip
def test_an_event_counts_only_where_the_product_was_there(event: Event, *, counts: bool) -> None:
    found = promotion(replace(BARE, events=(event,)))
    assert found.count == int(counts)


def test_an_event_of_which_nobody_says_who_came_is_named_beside_the_proposal() -> None:
    found = promotion(replace(BARE, events=(attend(),)))
    assert [(note.gap, note.names) for note in found.notes] == [
        (EvidenceGap.NOT_ATTENDED, ("Chợ phiên",))
    ]


def test_a_product_without_a_producer_takes_no_line_of_a_producer() -> None:
    event = attend(entries=(EventEntry(0, status=EntryStatus.ATTENDED),))
    assert promotion(replace(BARE, producer_id=0, events=(event,))).count == 0


def test_the_papers_of_an_event_are_those_it_rests_on() -> None:
    plan = BasisPaper("kế hoạch", "24/KH-UBND", date(2026, 9, 1), "Kế hoạch", "plan.pdf")
    (event,) = fairs(HOME_FAIR)
    (paper,) = promotion(replace(BARE, events=(replace(event, basis=(plan,)),))).papers
    assert (paper.subject, paper.number, paper.file) == (
        PaperSubject.EVENT_BASIS, "24/KH-UBND", "plan.pdf",
    )  # fmt: skip
    (paper,) = promotion(replace(BARE, events=(event,))).papers
    assert (paper.subject, paper.name, paper.file) == (PaperSubject.EVENT, "Hội chợ 0", "")


# Markets abroad


@pytest.mark.parametrize(
    ("set_number", "steps"), [(1, (1, 2, 3)), (14, (1, 3, 5)), (24, (1, 3, 5))]
)
def test_the_most_demanding_market_counts(set_number: int, steps: tuple[int, ...]) -> None:
    exports = (
        exported(MarketTier.ASEAN, "TH"),
        exported(MarketTier.OTHER, "CN"),
        exported(MarketTier.STRICT, "JP", contract=CONTRACT),
    )
    for count, points in enumerate(steps, start=1):
        found = need(set_number, replace(BARE, exports=exports[:count]), "Cơ hội thị trường")
        assert found.points == Decimal(points)
        assert found.names == (exports[count - 1].export.country,)
        assert [(note.gap, note.names) for note in found.notes] == [
            (EvidenceGap.EXPORT_CONTRACT_MISSING, ("TH", "CN")[:count])
        ]
    signed = replace(BARE, exports=exports[2:])
    assert need(set_number, signed, "Cơ hội thị trường").notes == ()


def test_an_export_without_its_contract_is_named_beside_the_area_of_sale() -> None:
    outlets = replace(BARE, exports=(exported(MarketTier.OTHER, "CN"),) * 2)
    for set_number in (PLAIN, FLOWERS):
        found = area_of_sale(outlets, set_number)
        assert [(note.gap, note.names) for note in found.notes] == [
            (EvidenceGap.EXPORT_CONTRACT_MISSING, ("CN",))
        ]


def test_a_product_that_goes_nowhere_yet_has_no_proposal_for_markets() -> None:
    assert propose(PLAIN, BARE, "Cơ hội thị trường") is None
    later = exported(MarketTier.STRICT, first_shipment=ON + timedelta(days=1))
    assert propose(PLAIN, replace(BARE, exports=(later,)), "Cơ hội thị trường") is None


# Tourist services


@pytest.mark.parametrize(("count", "points"), [(1, 1), (2, 1), (3, 3), (4, 3), (5, 5)])
def test_a_tourist_service_is_scored_by_its_agents(count: int, points: int) -> None:
    outlets = replace(BARE, listings=agents(count))
    found = need(TRAVEL, outlets, "Liên kết chuỗi giá trị")
    assert (found.points, found.reason) == (Decimal(points), EvidenceReason.TRAVEL_AGENTS)


def test_shops_are_no_agents_of_a_tourist_service() -> None:
    shops = agents(5, ChannelKind.CONVENIENCE)
    outlets = replace(BARE, listings=shops, sale_points=(point(),))
    assert propose(TRAVEL, outlets, "Liên kết chuỗi giá trị") is None


@pytest.mark.parametrize(
    ("names", "points", "reason"),
    [
        ((), 1, EvidenceReason.TRAVEL_WEBSITE),
        (("Đặt phòng xã",), 2, EvidenceReason.BOOKING),
        (("Đặt phòng xã", "Booking.com"), 3, EvidenceReason.KNOWN_BOOKING),
        (("iVivu",), 3, EvidenceReason.KNOWN_BOOKING),
    ],
)
def test_a_tourist_service_is_promoted_by_its_website_and_booking_pages(
    names: tuple[str, ...], points: int, reason: EvidenceReason
) -> None:
    pages = tuple(
        sold(ChannelKind.TOURISM, name, url=f"https://trang-{place}.vn")
        for place, name in enumerate(names)
    )
    outlets = replace(BARE, listings=pages, events=fairs(HOME_FAIR))
    found = promotion(website(outlets), TRAVEL)
    assert (found.points, found.reason, found.names) == (Decimal(points), reason, names)
    assert propose(TRAVEL, outlets, "Quảng bá sản phẩm") is None


# Whatever is known, a proposal can be answered


def outlets_with(
    kinds: list[ChannelKind],
    scopes: list[EventScope | None],
    tiers: list[MarketTier],
    *,
    with_papers: bool,
) -> ProductOutlets:
    contract = CONTRACT if with_papers else SalesContract()
    return ProductOutlets(
        1,
        7,
        HOME,
        "https://oc-ocop.vn" if with_papers else "",
        tuple(
            sold(kind, f"Kênh {place}", url=f"https://x.vn/{place}", contract=contract)
            for place, kind in enumerate(kinds)
        ),
        (point(),) if with_papers else (),
        tuple(exported(tier, contract=contract) for tier in tiers),
        fairs(*scopes),
    )


OUTLETS = st.builds(
    outlets_with,
    st.lists(st.sampled_from(ChannelKind), max_size=6),
    st.lists(st.sampled_from([None, *EventScope]), max_size=6),
    st.lists(st.sampled_from(MarketTier), max_size=2),
    with_papers=st.booleans(),
)


@pytest.mark.parametrize("set_number", SETS)
@settings(max_examples=15, deadline=None)
@given(outlets=OUTLETS)
def test_the_points_of_a_proposal_are_always_a_step_of_its_criterion(
    set_number: int, outlets: ProductOutlets
) -> None:
    criteria = LIBRARY.criteria("qd-26-2026", set_number)
    known = criteria.criteria_by_number()
    found = propose_evidence(criteria, outlets, ON)
    for one in found.proposals:
        assert known[one.criterion].option(one.points) is not None
        assert found.find_proposal(one.criterion) == one
    assert found.find_proposal("99") is None
