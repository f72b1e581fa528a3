"""The list of those who take part in an event (P16, danh sách tham gia): a paper, or an annex."""

from ocop_desktop.domain.papers.event_content import (
    EventPaperContent,
    Participant,
    group_by_holder,
    write_amount,
    write_days,
)
from ocop_desktop.domain.papers.paper_frame import Words, make_letterhead, make_signatures
from ocop_desktop.domain.papers.paper_story import (
    PageShape,
    PaperBlock,
    PaperColumn,
    PaperLine,
    PaperSection,
    PaperStory,
    PaperTable,
    PaperText,
    PaperTitle,
    TextAlignment,
)
from ocop_desktop.domain.text import format_date

_CENTRE, _RIGHT = TextAlignment.CENTRE, TextAlignment.RIGHT
_COLUMNS = (
    ("paper.number", 0.04, _CENTRE),
    ("paper.participants.product", 0.18, TextAlignment.LEFT),
    ("paper.participants.stars", 0.1, _CENTRE),
    ("paper.producer", 0.165, TextAlignment.LEFT),
    ("paper.participants.address", 0.165, TextAlignment.LEFT),
    ("paper.participants.phone", 0.11, _CENTRE),
    ("paper.participants.booth", 0.055, _CENTRE),
    ("paper.participants.brought", 0.075, _CENTRE),
    ("paper.notes", 0.11, TextAlignment.LEFT),
)
_HOLDER_COLUMNS = frozenset({3, 4, 5})  # what a producer's rows have in common


def compose_list(content: EventPaperContent, words: Words) -> PaperStory:
    """Compose the list as a paper of its own, with the office's head and signature."""
    kind = words["paper.participants.kind"].upper()
    blocks: tuple[PaperBlock, ...] = (
        make_letterhead(content.head, words),
        PaperTitle(kind, _list_subjects(content, words)),
        *_make_body(content, words, words["paper.participants.kind"]),
        make_signatures(content.head, words),
    )
    title = f"{words['paper.participants.kind']} - {content.event.name}"
    section = PaperSection(title, blocks, PageShape.A4_LANDSCAPE)
    return PaperStory(title, content.head.body, (section,))


def make_list_annex(content: EventPaperContent, words: Words, name: str, note: str) -> PaperSection:
    """The list as the annex `name` of another paper, which `note` names."""
    subject = _list_subjects(content, words)[0]
    title = PaperTitle(
        name, (f"{words['paper.participants.kind']} {_lower(subject)}".upper(),), note
    )
    return PaperSection(name, (title, *_make_body(content, words, name)), PageShape.A4_LANDSCAPE)


def _list_subjects(content: EventPaperContent, words: Words) -> tuple[str, ...]:
    event = content.event
    subject = words["paper.participants.subject"].format(event=event.name)
    when = ", ".join(filter(None, (write_days(event, words), event.place)))
    return (subject, when[0].upper() + when[1:]) if when else (subject,)


def _make_body(content: EventPaperContent, words: Words, title: str) -> tuple[PaperBlock, ...]:
    if not content.participants:
        return (PaperText(words["paper.participants.nothing"]),)
    columns = tuple(PaperColumn(words[key], share, align) for key, share, align in _COLUMNS)
    grouped = [
        (one, place > 0)
        for lines in group_by_holder(content.participants)
        for place, one in enumerate(lines)
    ]
    lines = tuple(
        PaperLine(
            (str(place), *list_cells(one, words)),
            joined=_HOLDER_COLUMNS if follows else frozenset(),
        )
        for place, (one, follows) in enumerate(grouped, start=1)
    )
    total = PaperLine(("", write_list_total(content, words)), (1, len(columns) - 1), is_total=True)
    return (PaperTable(columns, (*lines, total), title=title),)


def list_cells(one: Participant, words: Words) -> tuple[str, ...]:
    """The cells of a participant after its number."""
    return (
        one.product or words["paper.no_figure"],
        write_held_stars(one, words),
        one.producer,
        one.address,
        one.phone,
        one.booth,
        write_amount(one.brought),
        one.notes,
    )


def write_held_stars(one: Participant, words: Words) -> str:
    """The stars that hold, and until when: "4 sao (19/06/2028)"; "—" where none hold."""
    if one.stars is None:
        return words["paper.no_figure"]
    if one.held_until is None:
        return words["paper.stars"].format(stars=one.stars)
    return words["paper.participants.held"].format(stars=one.stars, day=format_date(one.held_until))


def write_list_total(content: EventPaperContent, words: Words) -> str:
    """How many products of how many producers there are."""
    return words["paper.participants.total"].format(
        products=content.product_count, holders=content.holder_count
    )


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
