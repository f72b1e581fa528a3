"""The collection sheet of an event (P18, phiếu thu thập): A5, one for each producer and day."""

from collections.abc import Sequence
from datetime import date, timedelta

from ocop_desktop.domain.events.collection_sheet import (
    COLLECTION_HEADINGS,
    PRINTED_FIELDS,
    CollectedField,
)
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.ratios import count_days
from ocop_desktop.domain.papers.event_content import (
    EventPaperContent,
    Participant,
    group_by_holder,
    write_amount,
)
from ocop_desktop.domain.papers.paper_frame import Words, bind_place
from ocop_desktop.domain.papers.paper_story import (
    FORM_SIZE,
    PageShape,
    PaperBlock,
    PaperColumn,
    PaperFacts,
    PaperLine,
    PaperSection,
    PaperSignatures,
    PaperStory,
    PaperTable,
    PaperText,
    PaperTitle,
    SignatureBlock,
    TextAlignment,
)
from ocop_desktop.domain.text import format_date

MAX_FORM_DAYS = 31
"""Of a longer event only one form is made for each producer, without a day."""
_ROWS = 5  # with the empty ones, of which there is one at least where the page has room
_SHARES = {
    CollectedField.PRODUCT: 0.335,
    CollectedField.BROUGHT: 0.09,
    CollectedField.SOLD: 0.08,
    CollectedField.SAMPLES: 0.08,
    CollectedField.LEFT: 0.08,
    CollectedField.UNIT_PRICE: 0.12,
    CollectedField.NET: 0.135,
    CollectedField.ORDERS: 0.08,
}


def compose_collection(content: EventPaperContent, words: Words) -> PaperStory:
    """Compose a form for every producer and day; a single empty one where nobody takes part yet."""
    holders = group_by_holder(content.participants)
    days = list_form_days(content.event)
    sections = [
        _make_form(content, words, lines, day) for lines in holders or ((),) for day in days
    ]
    title = f"{words['paper.collection.kind']} - {content.event.name}"
    return PaperStory(title, content.head.body, tuple(sections))


def list_form_days(event: Event) -> tuple[date | None, ...]:
    """The days of an event; None alone where they are not known or are too many."""
    count = count_days(event)
    if event.starts_on is None or count is None or count > MAX_FORM_DAYS:
        return (None,)
    return tuple(event.starts_on + timedelta(days=place) for place in range(count))


def _make_form(
    content: EventPaperContent, words: Words, lines: Sequence[Participant], day: date | None
) -> PaperSection:
    holder = lines[0].producer if lines else ""
    booth = ", ".join(dict.fromkeys(one.booth for one in lines if one.booth))
    when = format_date(day) if day else ""
    blocks: tuple[PaperBlock, ...] = (
        PaperText(
            "",
            lead=bind_place(content.head.body).upper(),
            alignment=TextAlignment.LEFT,
            is_indented=False,
        ),
        PaperTitle(words["paper.collection.kind"].upper(), (content.event.name,)),
        PaperFacts(((words["paper.collection.holder"], holder),), (1.0,)),
        PaperFacts(
            (
                (words["paper.collection.booth"], booth),
                (words["paper.collection.day"], when),
                (words["paper.collection.leads"], ""),
            ),
            (0.34, 0.26, 0.4),
        ),
        _make_table(lines),
        PaperFacts(((words["paper.collection.deals"], ""),), (1.0,)),
        PaperSignatures(
            tuple(
                SignatureBlock(
                    (words[f"paper.collection.{key}"].upper(),), words["paper.sign_here"]
                )
                for key in ("holder_signs", "clerk_signs")
            ),
            is_form=True,
        ),
    )
    title = " - ".join(filter(None, (holder or words["paper.collection.kind"], when)))
    return PaperSection(title, blocks, PageShape.A5_LANDSCAPE, FORM_SIZE)


def _make_table(lines: Sequence[Participant]) -> PaperTable:
    columns = tuple(
        PaperColumn(
            COLLECTION_HEADINGS[field],
            _SHARES[field],
            TextAlignment.LEFT if field is CollectedField.PRODUCT else TextAlignment.CENTRE,
        )
        for field in PRINTED_FIELDS
    )
    blank = ("",) * (len(columns) - 2)
    rows = [
        PaperLine((one.product, write_amount(one.brought), *blank)) for one in lines if one.product
    ]
    rows += [PaperLine(("", "", *blank))] * max(_ROWS - len(rows), 1)
    return PaperTable(columns, tuple(rows), is_form=True, title=lines[0].producer if lines else "")
