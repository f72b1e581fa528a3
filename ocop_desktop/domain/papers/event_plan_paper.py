"""The plan of an event (P15, kế hoạch): why, what, with whose money, by whom; its list as annex."""

from decimal import Decimal

from ocop_desktop.domain.events.parts import Cost
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.number_words import write_money_words
from ocop_desktop.domain.figures.writing import DONG, format_figure, shorten_number
from ocop_desktop.domain.papers.event_content import (
    EventPaperContent,
    end_sentence,
    make_item,
    make_items,
    write_days,
)
from ocop_desktop.domain.papers.event_report import (
    end_opening,
    write_annex_names,
    write_annex_note,
)
from ocop_desktop.domain.papers.paper_frame import (
    Words,
    end_letter,
    make_addressees,
    make_bases,
    make_letterhead,
    make_part,
    make_signatures,
    number_annexes,
)
from ocop_desktop.domain.papers.paper_story import (
    PaperBlock,
    PaperColumn,
    PaperHeading,
    PaperLine,
    PaperSection,
    PaperStory,
    PaperTable,
    PaperText,
    PaperTitle,
    TextAlignment,
)
from ocop_desktop.domain.papers.participant_list import make_list_annex
from ocop_desktop.domain.papers.report_annexes import write_when
from ocop_desktop.domain.papers.report_results import write_scale
from ocop_desktop.domain.text import format_date, format_number

_LEFT, _CENTRE, _RIGHT = TextAlignment.LEFT, TextAlignment.CENTRE, TextAlignment.RIGHT
_NAMED_HOLDERS = 8
_COLUMNS = (
    ("paper.number", 0.07, _CENTRE),
    ("paper.event_plan.item", 0.26, _LEFT),
    ("paper.event_plan.unit_price", 0.16, _RIGHT),
    ("paper.event_plan.quantity", 0.1, _CENTRE),
    ("paper.event_plan.amount", 0.18, _RIGHT),
    ("paper.event_plan.fund", 0.23, _LEFT),
)


def compose_plan(content: EventPaperContent, words: Words) -> PaperStory:
    """Compose the plan; where somebody takes part, the list is its annex."""
    kind = words["paper.event_plan.kind"]
    names = number_annexes(1, words) if content.participants else ()
    note = write_annex_note(content, words, kind)
    annexes = [make_list_annex(content, words, name, note) for name in names]
    title = f"{kind} {content.by(words)} {content.event.name}"
    return PaperStory(
        title,
        content.head.body,
        (PaperSection(title, _make_letter(content, words, names)), *annexes),
    )


def _make_letter(
    content: EventPaperContent, words: Words, names: tuple[str, ...]
) -> tuple[PaperBlock, ...]:
    head = content.head
    by = {"by": content.by(words), "event": content.event.name}
    subject = words["paper.event_plan.subject"].format(**by)
    opening = words["paper.event_plan.opening"].format(body=head.body, **by)
    closing = words["paper.event_plan.closing"].format(
        annexes=write_annex_names(names, words), **by
    )
    blocks = (
        make_letterhead(head, words),
        PaperTitle(words["paper.event_plan.kind"].upper(), (end_opening(subject),)),
        *make_addressees(head, words),
        *make_bases(head),
        PaperText(end_opening(opening)),
        *make_part(words["paper.event_plan.aims"], _make_aims(content, words), words),
        PaperHeading(words["paper.event_plan.content"]),
        *_make_content(content, words, names),
        *make_part(words["paper.event_plan.money"], _make_money(content, words), words),
        *make_part(words["paper.event_plan.work"], _make_work(content, words), words),
    )
    return end_letter(blocks, closing, make_signatures(head, words))


def _make_aims(content: EventPaperContent, words: Words) -> tuple[PaperBlock, ...]:
    """The theme, and what the plan wants to reach."""
    event, plan = content.event, content.event.plan
    aims = [
        format_figure(Figure(Decimal(number)), unit)
        for number, unit in (
            (plan.products, "sản phẩm"),
            (plan.revenue, f"{DONG} doanh thu"),
            (plan.contracts, "hợp đồng"),
        )
        if number
    ]
    texts = [f"{words['paper.event.theme']} {event.theme}"] if event.theme else []
    if aims:
        texts.append(words["paper.event_plan.aim"].format(aims="; ".join(aims)))
    blocks = tuple(PaperText(f"- {end_sentence(text)}") for text in texts)
    return blocks or (PaperText(words["paper.no_data"]),)


def _make_content(
    content: EventPaperContent, words: Words, names: tuple[str, ...]
) -> tuple[PaperBlock, ...]:
    event = content.event
    listed = ""
    if names:
        listed = words["paper.event_plan.listed"].format(
            products=content.product_count,
            holders=content.holder_count,
            annex=words["paper.event_plan.see"].format(name=names[0]),
        )
    texts = (
        ("time", write_days(event, words)),
        ("place", event.place),
        ("scale", write_scale(content, words)),
        ("products", listed),
        ("booths", _write_booths(content, words)),
    )
    return (
        *(make_item(words[f"paper.event_plan.{key}"], text, words) for key, text in texts),
        *make_items(words["paper.event_plan.sessions"], _list_sessions(content), words),
    )


def _write_booths(content: EventPaperContent, words: Words) -> str:
    """Which producer has which booth; how many of them where there are too many to name."""
    booths: dict[str, list[str]] = {}
    for one in content.participants:
        if one.booth and one.booth not in booths.setdefault(one.producer, []):
            booths[one.producer].append(one.booth)
    if len(booths) > _NAMED_HOLDERS:
        count = len({booth for named in booths.values() for booth in named})
        return words["paper.event_plan.booths_of"].format(booths=count, holders=len(booths))
    return "; ".join(
        words["paper.event_plan.booth"].format(holder=holder, booths=", ".join(named))
        for holder, named in booths.items()
        if named
    )


def _list_sessions(content: EventPaperContent) -> list[str]:
    told = []
    for place, one in enumerate(content.event.sessions, start=1):
        pages = ", ".join(dict.fromkeys(page.platform for page in one.pages))
        parts = (one.title or str(place), write_when(one), pages)
        told.append(", ".join(filter(None, parts)))
    return told


def _make_money(content: EventPaperContent, words: Words) -> tuple[PaperBlock, ...]:
    """The table of costs with their sum, in words too."""
    costs = content.event.costs
    if not costs:
        return (PaperText(words["paper.no_data"]),)
    columns = tuple(PaperColumn(words[key], share, align) for key, share, align in _COLUMNS)
    lines = [
        PaperLine((str(place), *_cost_cells(cost, words))) for place, cost in enumerate(costs, 1)
    ]
    known = [money for cost in costs if (money := find_planned(cost)) is not None]
    whole = sum(known, Decimal(0)) if known else None
    total = (words["paper.event_plan.total"], _money_cell(whole, words), "")
    table = PaperTable(
        columns,
        (*lines, PaperLine(total, (4, 1, 1), is_total=True)),
        title=words["paper.event_plan.money"],
    )
    if whole is None:
        return (table,)
    text = words["paper.in_words"].format(words=end_opening(write_money_words(whole)))
    return (table, PaperText(text, is_italic=True))


def find_planned(cost: Cost) -> Decimal | None:
    """What a cost comes to in the plan: price times quantity, else the amount, in đồng."""
    return cost.amount if cost.planned is None else cost.planned


def _cost_cells(cost: Cost, words: Words) -> tuple[str, ...]:
    item = words[f"paper.event_cost.{cost.item}"]
    quantity = "" if cost.quantity is None else format_number(shorten_number(cost.quantity))
    return (
        f"{item}: {cost.name}" if cost.name else item,
        _money_cell(cost.unit_price, words),
        quantity or words["paper.no_figure"],
        _money_cell(find_planned(cost), words),
        words[f"paper.event_fund.{cost.fund}"],
    )


def _money_cell(money: Decimal | None, words: Words) -> str:
    return words["paper.no_figure"] if money is None else format_number(shorten_number(money))


def _make_work(content: EventPaperContent, words: Words) -> tuple[PaperBlock, ...]:
    """Who organises it with whom, and when the report is due."""
    event, due = content.event, content.summary.report_due
    texts = [
        f"{words[key]} {text}"
        for key, text in (
            ("paper.event.organiser", event.organiser),
            ("paper.event.partners", ", ".join(event.partners)),
        )
        if text
    ]
    if due is not None:
        texts.append(words["paper.event_plan.report"].format(day=format_date(due)))
    blocks = tuple(PaperText(f"- {end_sentence(text)}") for text in texts)
    return blocks or (PaperText(words["paper.no_data"]),)
