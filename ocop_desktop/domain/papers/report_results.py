"""The results of an event in sentences: size, reach, sales, deals, costs, and compared with the plan."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from ocop_desktop.domain.events.parts import Amount, Cost, DealKind, Fund
from ocop_desktop.domain.events.summary import EventSummary
from ocop_desktop.domain.events.summing import CONTRACTS, MEMORANDA, count_deals, find_holder
from ocop_desktop.domain.events.totals import Total, TotalLevel
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.number_words import write_money_words
from ocop_desktop.domain.figures.sums import add_figures
from ocop_desktop.domain.figures.writing import DONG, QUALIFIER_WORDS, format_figure, shorten_number
from ocop_desktop.domain.papers.event_content import EventPaperContent, write_amount, write_total
from ocop_desktop.domain.papers.paper_frame import Words
from ocop_desktop.domain.text import format_number

_BOOTHS = (
    ("booths_ocop", "gian OCOP"),
    ("booths_province", "gian trong tỉnh, thành phố"),
    ("booths_other", "gian khác"),
)


def write_scale(content: EventPaperContent, words: Words) -> str:
    """Products, hosts, booths, units, provinces, countries; what of it is entered one by one."""
    stated = content.event.stated
    parts = [_write_products(content, words)]
    parts += [
        format_figure(figure, unit)
        for figure, unit in ((stated.hosts, "người dẫn"), (stated.units, "đơn vị"))
        if figure
    ]
    parts.append(_write_booths(content, words))
    parts += [
        format_figure(figure, unit)
        for figure, unit in (
            (stated.provinces, "tỉnh, thành phố"),
            (stated.countries, "quốc gia"),
        )
        if figure
    ]
    return "; ".join(filter(None, parts))


def _write_products(content: EventPaperContent, words: Words) -> str:
    stated, products, holders = (
        content.event.stated.products,
        content.product_count,
        content.holder_count,
    )
    facts = {"products": products, "holders": holders}
    if stated is None:
        key = "entered_alone" if products else "entered_holders"
        return words[f"paper.report.{key}"].format(**facts) if products or holders else ""
    named = format_figure(stated, "sản phẩm")
    if stated.qualifier is Qualifier.EXACT and stated.value == products:
        return words["paper.report.entered_alone"].format(**facts)
    return named + (words["paper.report.entered"].format(**facts) if products else "")


def _write_booths(content: EventPaperContent, words: Words) -> str:
    stated = content.event.stated
    parts = [
        format_figure(figure, unit)
        for name, unit in _BOOTHS
        if (figure := getattr(stated, name)) is not None
    ]
    if stated.booths_total is None:
        return ", ".join(parts)
    whole = format_figure(stated.booths_total, "gian hàng")
    return whole + (
        words["paper.report.booths_parts"].format(parts=", ".join(parts)) if parts else ""
    )


def write_reached(content: EventPaperContent, words: Words) -> str:
    """Visitors, reach, viewers with their share of the reach, views."""
    totals, parts = content.summary.totals, []
    if content.event.stated.visitors:
        figure = format_figure(content.event.stated.visitors, "lượt khách")
        parts.append(words["paper.report.visitors"].format(figure=figure))
    if totals.reach:
        parts.append(words["paper.report.reach"].format(figure=write_total(totals.reach)))
    if totals.viewers:
        parts.append(write_total(totals.viewers) + _write_share(content.summary, words))
    if totals.views:
        parts.append(write_total(totals.views))
    return "; ".join(parts)


def _write_share(summary: EventSummary, words: Words) -> str:
    share = next((one.figure for one in summary.ratios if one.name == "viewers_per_reach"), None)
    return words["paper.report.of_reach"].format(share=write_rate(share)) if share else ""


def write_sales(content: EventPaperContent, words: Words) -> str:
    """Goods, orders and money that was taken; the total counts, what was gathered is said beside it."""
    totals, parts = content.summary.totals, []
    if sold := [write_amount(one) for one in _sum_amounts(content)]:
        parts.append(words["paper.report.sold"].format(amounts=", ".join(sold)))
    if totals.orders:
        parts.append(write_total(totals.orders))
    if totals.net:
        parts.append(_write_net(content, totals.net, words))
    if totals.gross:
        parts.append(words["paper.report.gross"].format(figure=write_total(totals.gross)))
    return "; ".join(parts)


def _write_net(content: EventPaperContent, net: Total, words: Words) -> str:
    """The revenue that counts, in words too; revenue of other levels is told beside it, never added."""
    others = list_other_levels(content, net)
    of_level = bool(others) and net.level is not TotalLevel.STATED
    text = words["paper.report.net_of" if of_level else "paper.report.net"].format(
        figure=write_total(net),
        words=write_money_words(net.figure),
        level=words[f"paper.report.level.{net.level}"],
    )
    for level, figure in others:
        is_part = net.level is TotalLevel.STATED and level is TotalLevel.HOLDERS
        is_part = is_part and figure.value <= net.figure.value
        key = "gathered" if is_part else "beside"
        text += words[f"paper.report.{key}"].format(
            figure=format_figure(figure, DONG), level=words[f"paper.report.level.{level}"]
        )
    ocop = content.event.stated.revenue_ocop
    if ocop:
        text += words["paper.report.ocop"].format(figure=format_figure(ocop, DONG))
    return text


def list_other_levels(content: EventPaperContent, net: Total) -> list[tuple[TotalLevel, Figure]]:
    """The revenue of holders and of sessions where it is not the one that counts."""
    sums = {
        TotalLevel.HOLDERS: add_figures(one.net for one in content.summary.holders),
        TotalLevel.SESSIONS: add_figures(one.net for one in content.event.sessions),
    }
    return [(level, figure) for level, figure in sums.items() if figure and level is not net.level]


def _sum_amounts(content: EventPaperContent) -> list[Amount]:
    """The goods that were sold, by unit: of each holder its own lines count, else its products'."""
    holders = content.summary.product_holders
    own: dict[int, list[Amount]] = defaultdict(list)
    of_products: dict[int, list[Amount]] = defaultdict(list)
    for entry in content.event.entries:
        lines = of_products if entry.product_id else own
        if entry.sold:
            lines[find_holder(entry, holders)].append(entry.sold)
    sold = [
        one for holder in {**own, **of_products} for one in own.get(holder) or of_products[holder]
    ]
    if not sold:
        sold = [one for session in content.event.sessions for one in session.amounts]
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for one in sold:
        sums[one.unit] += one.quantity
    return [Amount(quantity, unit) for unit, quantity in sums.items()]


def write_deals(content: EventPaperContent, words: Words) -> str:
    """Contracts and memoranda with what they are worth, which is no revenue."""
    event, stated = content.event, content.event.stated
    contracts = content.summary.totals.contracts
    worth = stated.contracts_value or _sum_values(content, CONTRACTS)
    memoranda = stated.memoranda or count_deals(event, MEMORANDA)
    orders = count_deals(event, frozenset({DealKind.ORDER}))
    parts = []
    if contracts:
        parts.append(_write_worth(write_total(contracts), worth, words))
    if memoranda:
        parts.append(format_figure(memoranda, "biên bản ghi nhớ, thỏa thuận"))
    if orders:
        parts.append(format_figure(orders, "đơn đặt hàng"))
    if not parts:
        return ""
    return "; ".join(parts) + "." + (words["paper.report.not_revenue"] if worth else "")


def _sum_values(content: EventPaperContent, kinds: frozenset[DealKind]) -> Figure | None:
    values = [deal.value for deal in content.event.deals if deal.kind in kinds and deal.value]
    return Figure(sum(values, Decimal(0))) if values else None


def _write_worth(deals: str, worth: Figure | None, words: Words) -> str:
    if worth is None:
        return deals
    return words["paper.report.worth"].format(deals=deals, value=format_figure(worth, DONG))


def write_costs(content: EventPaperContent, words: Words) -> str:
    """What was spent, or planned where nothing was spent yet, by whose money; gifts stand apart."""
    gifts = sum((one.amount for one in content.event.gifts if one.amount), Decimal(0))
    told = words["paper.report.gifts"].format(sum=write_money(gifts)) if gifts else ""
    by_fund = sum_costs(content.event.costs, "amount")
    key = "spent" if by_fund else "planned"
    by_fund = by_fund or sum_costs(content.event.costs, "planned")
    if not by_fund:
        return told
    whole = sum(by_fund.values(), Decimal(0))
    parts = [
        words["paper.report.fund"].format(
            fund=words[f"paper.event_fund.{fund}"].lower(), sum=write_money(money)
        )
        for fund, money in by_fund.items()
    ]
    text = words[f"paper.report.{key}"].format(
        sum=write_money(whole), words=write_money_words(whole), parts="; ".join(parts)
    )
    return f"{text}.{told}"


def sum_costs(costs: Sequence[Cost], field: str) -> dict[Fund, Decimal]:
    """The sums of `field` ("amount" or "planned") by fund, in đồng; funds without any are left out."""
    sums: dict[Fund, Decimal] = {}
    for cost in costs:
        money = getattr(cost, field)
        if money is not None:
            sums[cost.fund] = sums.get(cost.fund, Decimal(0)) + money
    return sums


def write_money(money: Decimal) -> str:
    """Money in full: "120.000.000 đồng"."""
    return f"{format_number(shorten_number(money))} {DONG}"


def write_rate(figure: Figure) -> str:
    """A rate as it stands before its percent sign: "khoảng 2,19"."""
    return QUALIFIER_WORDS[figure.qualifier] + format_number(figure.value)
