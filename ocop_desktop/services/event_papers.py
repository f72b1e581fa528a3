"""The papers of an event as PDF and as Word documents: plan, list, report, collection sheet."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.exporting.event_tables import (
    make_collection_table,
    make_participant_table,
)
from ocop_desktop.domain.exporting.export_table import ExportedFile, ExportTable, make_export_head
from ocop_desktop.domain.papers.event_composing import EVENT_COMPOSERS
from ocop_desktop.domain.papers.event_content import EventPaperContent, Participant
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.office_head import make_office_head
from ocop_desktop.domain.papers.paper_head import PaperHead, check_head
from ocop_desktop.domain.papers.paper_story import PaperStory
from ocop_desktop.domain.papers.participants import list_participants
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.problems import Severity
from ocop_desktop.domain.register.recognition import status_on
from ocop_desktop.domain.text import clean_line, identity_key
from ocop_desktop.store import (
    event_contexts,
    event_rows,
    events,
    offices,
    producers,
    products,
    recognitions,
    targets,
)
from ocop_desktop.store.database import ReadConnection, Register

Progress = Callable[[int, int], None]
WORD_SUFFIX = ".docx"
_YEAR = re.compile(r"\b(19|20)[0-9]{2}\b")


def make_head(register: Register, event_id: int, paper: EventPaper, on: date) -> PaperHead:
    """The head of a paper as it follows from the office. Raises RecordMissing."""
    with register.reading() as connection:
        event, office = events.require(connection, event_id), offices.get(connection)
    return make_office_head(office, event, paper, on, resources.labels("vi"))


def write(
    register: Register,
    event_id: int,
    paper: EventPaper,
    target: Path,
    *,
    on: date,
    head: PaperHead | None = None,
) -> Printed:
    """Write a paper of the event to `target`: a Word document where it ends in .docx, else a PDF.

    `head` stands in place of the office's own. Raises RecordMissing, RegisterPlace, CannotWrite,
    CannotPrint, and InvalidValue where Decree 30 does not allow the signature.
    """
    targets.check_file(register, target)
    story = compose(register, event_id, paper, on=on, head=head)
    from ocop_desktop.reports.papers import (  # noqa: PLC0415 - ReportLab loads on first use
        story_fitting,
        story_paper,
    )

    fitted = story_fitting.fit_story(story)
    if target.suffix.casefold() == WORD_SUFFIX:
        from ocop_desktop.word import word_paper  # noqa: PLC0415 - python-docx loads on first use

        return word_paper.write(fitted, target)
    return story_paper.write(fitted, target)


def compose(
    register: Register,
    event_id: int,
    paper: EventPaper,
    *,
    on: date,
    head: PaperHead | None = None,
) -> PaperStory:
    """What the paper says. Raises RecordMissing and InvalidValue as `write` does."""
    head = head or make_head(register, event_id, paper, on)
    for problem in check_head(head):
        if problem.severity is Severity.HARD:
            raise InvalidValue(problem.field, problem.value, problem.reason)
    content = gather(register, event_id, head, on)
    return EVENT_COMPOSERS[paper](content, resources.labels("vi"))


def export_list(
    register: Register,
    target: Path,
    event_id: int,
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """The list of those who take part as a table. Raises RecordMissing, CannotWrite, RegisterPlace."""
    content = gather(register, event_id, make_head(register, event_id, EventPaper.LIST, on), on)
    table = make_participant_table(content, resources.labels("vi"))
    return _write_table(register, table, target, on, progress)


def export_sheet(
    register: Register,
    target: Path,
    event_id: int,
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """The collection sheet as a table to fill and to import. Raises as `export_list`."""
    content = gather(register, event_id, make_head(register, event_id, EventPaper.SHEET, on), on)
    table = make_collection_table(content, resources.labels("vi"))
    return _write_table(register, table, target, on, progress)


def _write_table(
    register: Register, table: ExportTable, target: Path, on: date, progress: Progress | None
) -> ExportedFile:
    from ocop_desktop.spreadsheets.writing.table_files import write_table  # noqa: PLC0415 - loads on use

    targets.check_file(register, target)
    with register.reading() as connection:
        office = offices.get(connection)
    return write_table(table, make_export_head(office, on), target, progress)


def gather(register: Register, event_id: int, head: PaperHead, on: date) -> EventPaperContent:
    """All that the papers of the event say. Raises RecordMissing."""
    shipped = event_contexts.ShippedFacts(
        resources.regulation_library(register.regulations).all(),
        resources.channels(),
        resources.holidays(),
    )
    with register.reading() as connection:
        event = events.require(connection, event_id)
        former = _find_former(connection, event)
        summary = event_contexts.summarise(connection, event, shipped, on)
        of_former = event_contexts.summarise(connection, former, shipped, on) if former else None
    participants = _gather_participants(register, event, on)
    return EventPaperContent(summary, head, on, participants, of_former)


def _find_former(connection: ReadConnection, event: Event) -> Event | None:
    """The latest event before this one that has its name; a year in the name does not count."""
    if event.starts_on is None:
        return None
    name = _plain_name(event.name)
    former = (  # the latest first
        one.id
        for one in event_rows.list_choices(connection)
        if one.starts_on and one.starts_on < event.starts_on and _plain_name(one.name) == name
    )
    former_id = next(former, None)
    return None if former_id is None else events.get(connection, former_id)


def _plain_name(name: str) -> str:
    return identity_key(clean_line(_YEAR.sub("", name)))


def _gather_participants(register: Register, event: Event, on: date) -> tuple[Participant, ...]:
    """Products with the stars that hold on the event's first day, producers without products."""
    ids = list(dict.fromkeys(one.product_id for one in event.entries if one.product_id))
    named = {one.producer_id for one in event.entries}
    with register.reading() as connection:
        found = products.get_many(connection, ids)
        named |= {product.producer_id or 0 for product in found.values()}
        known = producers.get_many(connection, sorted(named - {0}))
        held = recognitions.by_product(connection, ids)
    regulations = resources.regulation_library(register.regulations).all()
    day = event.starts_on or on
    statuses = {key: status_on(held.get(key, ()), day, regulations) for key in ids}
    return list_participants(event, found, known, statuses, resources.communes_by_code())
