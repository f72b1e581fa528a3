"""The annexes of a report: what each producer brought home, and what each session came to."""

from collections.abc import Callable
from datetime import time

from ocop_desktop.domain.events.parts import EntryStatus, EventSession
from ocop_desktop.domain.events.summing import find_holder, sum_reach
from ocop_desktop.domain.events.totals import HolderTotal
from ocop_desktop.domain.figures.sums import add_figures
from ocop_desktop.domain.papers.event_content import EventPaperContent, write_cell
from ocop_desktop.domain.papers.figure_sources import (
    list_holder_figures,
    list_session_figures,
    write_sources,
)
from ocop_desktop.domain.papers.paper_frame import Words
from ocop_desktop.domain.papers.paper_story import (
    PageShape,
    PaperColumn,
    PaperLine,
    PaperSection,
    PaperTable,
    PaperText,
    PaperTitle,
    TextAlignment,
)
from ocop_desktop.domain.text import format_date

_LEFT, _CENTRE, _RIGHT = TextAlignment.LEFT, TextAlignment.CENTRE, TextAlignment.RIGHT
_HOLDER_COLUMNS = (
    ("paper.number", 0.045, _CENTRE),
    ("paper.producer", 0.275, _LEFT),
    ("paper.holders.products", 0.06, _CENTRE),
    ("paper.holders.booth", 0.08, _CENTRE),
    ("paper.holders.orders", 0.09, _RIGHT),
    ("paper.holders.net", 0.15, _RIGHT),
    ("paper.holders.contracts", 0.08, _CENTRE),
    ("paper.holders.memoranda", 0.07, _CENTRE),
    ("paper.notes", 0.15, _LEFT),
)
_SESSION_COLUMNS = (
    ("paper.number", 0.045, _CENTRE),
    ("paper.sessions.when", 0.115, _LEFT),
    ("paper.sessions.pages", 0.16, _LEFT),
    ("paper.sessions.hosts", 0.11, _LEFT),
    ("paper.sessions.products", 0.045, _CENTRE),
    ("paper.sessions.reach", 0.115, _RIGHT),
    ("paper.sessions.viewers", 0.1, _RIGHT),
    ("paper.sessions.orders", 0.06, _RIGHT),
    ("paper.sessions.gross", 0.12, _RIGHT),
    ("paper.sessions.net", 0.13, _RIGHT),
)
AnnexComposer = Callable[[EventPaperContent, Words, str, str], PaperSection]


def list_report_annexes(content: EventPaperContent) -> tuple[AnnexComposer, ...]:
    """Which annexes there are: one of holders and one of sessions, where the event has such results."""
    makers = (
        (content.summary.holders, make_holders_annex),
        (content.event.sessions, make_sessions_annex),
    )
    return tuple(make for results, make in makers if results)


def make_holders_annex(
    content: EventPaperContent, words: Words, name: str, note: str
) -> PaperSection:
    """The results by producer, with their sums."""
    holders = content.summary.holders
    columns = tuple(PaperColumn(words[key], share, align) for key, share, align in _HOLDER_COLUMNS)
    lines = [
        PaperLine((str(place), *_holder_cells(one, content, words)))
        for place, one in enumerate(holders, start=1)
    ]
    has_deals = bool(content.event.deals)
    total = PaperLine(
        (
            words["paper.holders.total"],
            str(content.product_count),
            "",
            write_cell(add_figures(one.orders for one in holders), words),
            write_cell(add_figures(one.net for one in holders), words),
            _count_deals(sum(one.contracts for one in holders), words, known=has_deals),
            _count_deals(sum(one.memoranda for one in holders), words, known=has_deals),
            "",
        ),
        (2, *(1,) * 7),
        is_total=True,
    )
    title = words["paper.holders.title"]
    table = PaperTable(columns, (*lines, total), title=name)
    sources = write_sources(list_holder_figures(content), content, words, has_dashes=True)
    return _make_annex(content.event.name, table, (name, title, note), sources)


def make_sessions_annex(
    content: EventPaperContent, words: Words, name: str, note: str
) -> PaperSection:
    """The results by session; reach in people is not added up."""
    sessions = content.event.sessions
    columns = tuple(PaperColumn(words[key], share, align) for key, share, align in _SESSION_COLUMNS)
    lines = [
        PaperLine((str(place), *_session_cells(one, content, words)))
        for place, one in enumerate(sessions, start=1)
    ]
    sums = [
        add_figures(getattr(one, field) for one in sessions)
        for field in ("viewers", "orders", "gross", "net")
    ]
    total = PaperLine(
        (
            words["paper.holders.total"],
            "",
            *(write_cell(figure, words) for figure in (sum_reach(sessions), *sums)),
        ),
        (4, *(1,) * 6),
        is_total=True,
    )
    title = words["paper.sessions.title"]
    table = PaperTable(columns, (*lines, total), title=name)
    sources = write_sources(list_session_figures(content), content, words, has_dashes=True)
    return _make_annex(content.event.name, table, (name, title, note), sources)


def _make_annex(
    event: str, table: PaperTable, heads: tuple[str, str, str], sources: str
) -> PaperSection:
    name, title, note = heads
    blocks = (
        PaperTitle(name, (f"{title} {event}".upper(),), note),
        table,
        PaperText(sources, is_italic=True, is_indented=False),
    )
    return PaperSection(f"{name}. {title}", blocks, PageShape.A4_LANDSCAPE)


def _holder_cells(one: HolderTotal, content: EventPaperContent, words: Words) -> tuple[str, ...]:
    name = content.summary.producer_names.get(one.producer_id, "")
    has_deals = bool(content.event.deals)
    return (
        name or words["paper.no_figure"],
        str(len(one.product_ids)) if one.product_ids else words["paper.no_figure"],
        ", ".join(one.booths),
        write_cell(one.orders, words),
        write_cell(one.net, words),
        _count_deals(one.contracts, words, known=has_deals),
        _count_deals(one.memoranda, words, known=has_deals),
        "; ".join(filter(None, (_note_absence(one, content, words), one.notes))),
    )


def _note_absence(one: HolderTotal, content: EventPaperContent, words: Words) -> str:
    """That a producer did not come, where all its lines say so."""
    holders = content.summary.product_holders
    own = [line for line in content.event.entries if find_holder(line, holders) == one.producer_id]
    absent = bool(own) and all(line.status is EntryStatus.ABSENT for line in own)
    return words["paper.holders.absent"] if absent else ""


def _count_deals(count: int, words: Words, *, known: bool) -> str:
    """How many deals there are; nobody knows where no deal of the event is entered."""
    return str(count) if known else words["paper.no_figure"]


def _session_cells(one: EventSession, content: EventPaperContent, words: Words) -> tuple[str, ...]:
    return (
        write_when(one) or words["paper.no_figure"],
        "; ".join(" ".join(filter(None, (page.platform, page.account))) for page in one.pages)
        or words["paper.no_figure"],
        write_hosts(one, content, words),
        str(len(one.product_ids)) if one.product_ids else words["paper.no_figure"],
        *(
            write_cell(figure, words)
            for figure in (one.reach, one.viewers, one.orders, one.gross, one.net)
        ),
    )


def write_when(one: EventSession) -> str:
    """The day and the hours of a session: "19/10/2023, 19:00-21:30"."""
    hours = "-".join(_write_time(at) for at in (one.starts_at, one.ends_at) if at is not None)
    day = format_date(one.on) if one.on else ""
    return ", ".join(filter(None, (day, hours)))


def _write_time(at: time) -> str:
    return f"{at.hour:02d}:{at.minute:02d}"


def write_hosts(one: EventSession, content: EventPaperContent, words: Words) -> str:
    """Those who presented the session and let their names be printed; the others are counted."""
    printable = {host.name for host in content.event.hosts if host.printable}
    named = [name for name in one.hosts if name in printable]
    others = len(one.hosts) - len(named)
    if others:
        named.append(words["paper.sessions.others"].format(count=others))
    return ", ".join(named) or words["paper.no_figure"]
