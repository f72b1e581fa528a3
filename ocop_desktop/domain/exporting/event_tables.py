"""The layouts `participants` and `collection`: who takes part in an event, and what to fill in of each."""

from itertools import chain

from ocop_desktop.domain.events.collection_sheet import COLLECTION_HEADINGS, CollectedField
from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable, Row
from ocop_desktop.domain.papers.collection_form import list_form_days
from ocop_desktop.domain.papers.event_content import (
    EventPaperContent,
    group_by_holder,
    write_amount,
    write_days,
)
from ocop_desktop.domain.papers.paper_frame import Words
from ocop_desktop.domain.papers.participant_list import write_held_stars, write_list_total

_NUMBERS = {
    CollectedField.UNIT_PRICE,
    CollectedField.NET,
    CollectedField.ORDERS,
    CollectedField.LEADS,
}
_LETTERS = {CollectedField.HOLDER: 28, CollectedField.PRODUCT: 28, CollectedField.BOOTH: 10}
COLLECTION_COLUMNS = tuple(
    ExportColumn(
        heading,
        ExportKind.NUMBER
        if field in _NUMBERS
        else ExportKind.DAY
        if field is CollectedField.DAY
        else ExportKind.TEXT,
        _LETTERS.get(field, 12),
    )
    for field, heading in COLLECTION_HEADINGS.items()
)


def make_participant_table(content: EventPaperContent, words: Words) -> ExportTable:
    """The list P16 as a table: the same columns, cells, order and total."""
    listed = chain.from_iterable(group_by_holder(content.participants))
    event = content.event
    when = " · ".join(filter(None, (write_days(event, words), event.place)))
    rows = tuple(
        (
            number,
            one.product,
            write_held_stars(one, words),
            one.producer,
            one.address,
            one.phone,
            one.booth,
            write_amount(one.brought),
            one.notes,
        )
        for number, one in enumerate(listed, start=1)
    )
    return ExportTable(
        words["paper.participants.subject"].format(event=event.name),
        _make_participant_columns(words),
        rows,
        len(rows),
        tuple(filter(None, (when, write_list_total(content, words)))),
        sheet=words["paper.participants.kind"],
    )


def _make_participant_columns(words: Words) -> tuple[ExportColumn, ...]:
    return (
        ExportColumn(words["paper.number"], ExportKind.PLAIN_NUMBER, 6),
        ExportColumn(words["paper.participants.product"], letters=28),
        ExportColumn(words["paper.participants.stars"], letters=20),
        ExportColumn(words["paper.producer"], letters=28),
        ExportColumn(words["paper.participants.address"], letters=30),
        ExportColumn(words["paper.participants.phone"], letters=14),
        ExportColumn(words["paper.participants.booth"], letters=10),
        ExportColumn(words["paper.participants.brought"], letters=14),
        ExportColumn(words["paper.notes"], letters=20),
    )


def make_collection_table(content: EventPaperContent, words: Words) -> ExportTable:
    """The sheet P18 as a table to fill: a row for every product and day, under the import's headings."""
    rows = tuple(
        _make_collection_row(
            {
                CollectedField.HOLDER: one.producer,
                CollectedField.BOOTH: one.booth,
                CollectedField.DAY: day,
                CollectedField.PRODUCT: one.product,
                CollectedField.BROUGHT: write_amount(one.brought),
            }
        )
        for day in list_form_days(content.event)
        for one in content.participants
    )
    return ExportTable(
        words["paper.collection.kind"], COLLECTION_COLUMNS, rows, len(rows), plain=True
    )


def _make_collection_row(known: dict[CollectedField, object]) -> Row:
    return tuple(known.get(field) for field in COLLECTION_HEADINGS)  # type: ignore[misc]
