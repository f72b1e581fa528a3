"""What the papers of an event are made from, and the words that several of them have in common."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Amount
from ocop_desktop.domain.events.ratios import count_days
from ocop_desktop.domain.events.summary import EventSummary
from ocop_desktop.domain.events.summing import list_present
from ocop_desktop.domain.events.totals import Total
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.writing import QUALIFIER_WORDS, format_figure, shorten_number
from ocop_desktop.domain.papers.paper_frame import NO_BREAK, Words
from ocop_desktop.domain.papers.paper_head import PaperHead
from ocop_desktop.domain.papers.paper_story import PaperBlock, PaperText
from ocop_desktop.domain.text import clean_line, format_date, format_number

_COUNTED = re.compile(r"(?<=\d) (?=[^\W\d])")


@dataclass(frozen=True, slots=True)
class Participant:
    """A product at an event, or a producer without one, as lists name it.

    `stars` and `held_until` only while a recognition holds on the day of the event; `phone` only
    where its producer lets it be printed. `product` is empty for a producer's own line.
    """

    product: str
    producer: str
    producer_id: int = 0
    address: str = ""
    phone: str = ""
    booth: str = ""
    brought: Amount | None = None
    stars: int | None = None
    held_until: date | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class EventPaperContent:
    """An event with all that follows from it, under an office's head, as of the day `on`.

    `previous` is the event of the same name before this one, where there is one.
    """

    summary: EventSummary
    head: PaperHead
    on: date
    participants: tuple[Participant, ...] = ()
    previous: EventSummary | None = None

    @property
    def event(self) -> Event:
        """The event."""
        return self.summary.event

    @property
    def product_count(self) -> int:
        """How many products take part, each once; those of absent producers do not."""
        return len({one.product_id for one in list_present(self.event) if one.product_id})

    @property
    def holder_count(self) -> int:
        """How many producers take part, each once."""
        entered = {one.producer_id for one in self.participants if one.producer_id}
        return len(entered)

    def by(self, words: Words) -> str:
        """What the office does at the event: "tổ chức", "tham gia"."""
        return words[f"paper.event_by.{self.event.role}"]


def group_by_holder(participants: Iterable[Participant]) -> tuple[tuple[Participant, ...], ...]:
    """Those who take part by producer, in the order in which the producers come first."""
    holders: dict[int | str, list[Participant]] = {}
    for one in participants:
        holders.setdefault(one.producer_id or one.producer, []).append(one)
    return tuple(map(tuple, holders.values()))


def write_days(event: Event, words: Words) -> str:
    """The days of an event: "từ ngày 19/10/2023 đến ngày 21/10/2023 (03 ngày)"; empty if not known."""
    if event.starts_on is None:
        return ""
    first = format_date(event.starts_on)
    days = count_days(event)
    if event.ends_on is None or days is None or days == 1:
        return words["paper.event.day"].format(first=first)
    return words["paper.event.days"].format(
        first=first, last=format_date(event.ends_on), count=days
    )


def write_amount(amount: Amount | None) -> str:
    """Goods with their unit: "1.200 chậu"; empty for none."""
    if amount is None:
        return ""
    return f"{format_number(shorten_number(amount.quantity))} {amount.unit}".strip()


def write_cell(figure: Figure | None, words: Words) -> str:
    """A figure in full for a column that names its unit: "hơn 900.000.000"; "—" where nobody knows."""
    if figure is None:
        return words["paper.no_figure"]
    return QUALIFIER_WORDS[figure.qualifier] + format_number(shorten_number(figure.value))


def write_total(total: Total) -> str:
    """A total with its unit: "hơn 350.000 người xem"."""
    return format_figure(total.figure, total.unit)


def make_item(lead: str, text: str, words: Words) -> PaperText:
    """A paragraph with its heading in the same line; without a text it says that there are no data."""
    return PaperText(end_sentence(text) or words["paper.no_data"], lead=lead)


def make_items(lead: str, texts: Sequence[str], words: Words) -> tuple[PaperBlock, ...]:
    """One text in the line of its heading; several below it, each with a dash."""
    if len(texts) < 2:
        return (make_item(lead, "".join(texts), words),)
    lines = (PaperText(f"- {end_sentence(text)}") for text in texts)
    return (PaperText("", lead=lead, stays=True), *lines)


def make_paragraphs(lead: str, text: str, words: Words) -> tuple[PaperBlock, ...]:
    """The lines that a clerk wrote as paragraphs; the heading stands before the first."""
    lines = [line for line in map(clean_line, text.splitlines()) if line]
    first, *others = lines or [""]
    return (make_item(lead, first, words), *(PaperText(end_sentence(line)) for line in others))


def end_sentence(text: str) -> str:
    """`text` with a capital in front, a full stop behind and bound numbers; empty stays empty."""
    text = clean_line(text)
    if not text:
        return ""
    return bind_numbers(text[0].upper() + text[1:] + ("" if text[-1] in ".!?…" else "."))


def bind_numbers(text: str) -> str:
    """`text` in which a number stays in the line of the word that it counts: "3,6 triệu"."""
    return _COUNTED.sub(NO_BREAK, text)
