"""What a clerk does with events: fairs, livestreams, meetings."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import CellsRefused, FieldsRefused
from ocop_desktop.domain.events.checks import check_event
from ocop_desktop.domain.events.collected_results import (
    CollectedNames,
    CollectedResults,
    add_results,
)
from ocop_desktop.domain.events.collected_rows import CollectedTable, read_collected_table
from ocop_desktop.domain.events.event import Event, EventAddition
from ocop_desktop.domain.events.event_file import read_event_file
from ocop_desktop.domain.events.event_file_parts import FindRecords
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.events.several_events import SeveralEvents, sum_events
from ocop_desktop.domain.events.summary import (
    EventRow,
    EventSummary,
    ReportRule,
    is_overdue,
    list_product_ids,
)
from ocop_desktop.domain.events.summing import total_event
from ocop_desktop.domain.importing.table import ReadingOptions
from ocop_desktop.domain.json_files import load_json
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import (
    event_contexts,
    event_rows,
    events,
    media,
    product_names,
    record_references,
)
from ocop_desktop.store.database import ReadConnection, Register
from ocop_desktop.store.event_rows import ListedEvent

_NOT_IN_FILES = ("id", "version", "name_en", "name_zh", "foreword", "cover")


def all_events(register: Register) -> tuple[Event, ...]:
    """Every event, the latest first."""
    return register.read_list(events.all_events)


def list_rows(register: Register, on: date) -> tuple[EventRow, ...]:
    """Every event as the list shows it on that day, the latest first."""

    def read(connection: ReadConnection) -> tuple[EventRow, ...]:
        listed = event_rows.list_events(connection)
        holders = event_rows.read_holders(connection) if listed else {}
        rule = event_contexts.make_report_rule(connection, resources.holidays())
        return tuple(_make_row(one, holders, rule, on) for one in listed)

    return register.read_list(read)


def list_names(register: Register) -> tuple[tuple[int, str], ...]:
    """The id and the name of every event, the latest first."""
    return tuple(register.read_list(events.list_names))


def get(register: Register, event_id: int) -> Event:
    """The event. Raises RecordMissing."""
    with register.reading() as connection:
        return events.require(connection, event_id)


def summarise(register: Register, event_id: int, on: date) -> EventSummary:
    """The event with all that follows from it and the rest of the register. Raises RecordMissing."""
    with register.reading() as connection:
        event = events.require(connection, event_id)
    return summarise_event(register, event, on)


def summarise_event(register: Register, event: Event, on: date) -> EventSummary:
    """The same of an event as it is edited, before it is saved."""
    shipped = event_contexts.ShippedFacts(
        resources.regulation_library(register.regulations).all(),
        resources.channels(),
        resources.holidays(),
    )
    with register.reading() as connection:
        return event_contexts.summarise(connection, event, shipped, on)


def sum_chosen(register: Register, event_ids: Sequence[int]) -> SeveralEvents:
    """Those events together; one that is no longer there is left out."""
    with register.reading() as connection:
        found = [events.get(connection, event_id) for event_id in event_ids]
        chosen = [event for event in found if event]
        products = frozenset[int]().union(*map(list_product_ids, chosen))
        return sum_events(chosen, event_rows.read_holders(connection, products))


def save(register: Register, event: Event) -> Event:
    """Save an event with its products in order; what others saved since it was read is kept.

    Raises InvalidValue for no name or wrong days, RecordMissing, EditConflict.
    """
    event = clean(event)
    refuse_hard(check_event(event))
    with register.writing("") as transaction:
        if event.id:
            event = events.merge(transaction, event)
            refuse_hard(check_event(event))
        verb = "Sửa" if event.id else "Thêm"
        transaction.rename(f"{verb} sự kiện “{event.name}”")
        return events.save(transaction, event)


def read_file(register: Register, file: Path) -> Event:
    """The event that a JSON file describes, not yet saved; papers that it names lie beside the file.

    They are taken into the register's media once nothing else is wrong. Raises FileMissing,
    InvalidValue, and FieldsRefused, which names every value that cannot be read.
    """
    facts = load_json(file)
    with register.reading() as connection:
        names = _make_names(connection)
        find = FindRecords(
            lambda key: names.products(str(key), ""), lambda key: names.producers(str(key))
        )
        found = read_event_file(facts, find)
    if found.faults:
        raise FieldsRefused(file, found.faults)
    return _take_papers(register, found.event, file.parent)


def put(register: Register, event: Event) -> Event:
    """Save an event in place of the one of the same name and days, whole; else as a new one.

    What the file of an event does not hold, its names in other languages, foreword and cover, stays.
    Raises InvalidValue.
    """
    event = clean(event)
    refuse_hard(check_event(event))
    with register.writing("") as transaction:
        known = events.find_same(transaction.connection, event)
        if known is not None:
            event = replace(event, **{name: getattr(known, name) for name in _NOT_IN_FILES})
        verb = "Thêm" if known is None else "Sửa"
        transaction.rename(f"{verb} sự kiện “{event.name}”")
        return events.save(transaction, event)


def read_collected(
    register: Register, event_id: int, file: Path, *, sheet: str = ""
) -> CollectedResults:
    """What importing a filled collection sheet would do; nothing is written.

    Raises what `import_results` raises, but for CellsRefused: those cells are `refused`.
    """
    table = _read_collected(file, sheet)
    with register.reading() as connection:
        event = events.require(connection, event_id)
        return add_results(event, table, _make_names(connection))


def import_results(
    register: Register, event_id: int, file: Path, *, sheet: str = ""
) -> CollectedResults:
    """Import a filled collection sheet into an event, as one action that one undo takes back.

    Raises RecordMissing, FileMissing, BrokenTable, TableMissing, SheetUnsure, ColumnsMissing, and
    CellsRefused naming every cell that cannot be taken; then nothing is stored.
    """
    table = _read_collected(file, sheet)
    with register.writing("") as transaction:
        event = events.require(transaction.connection, event_id)
        found = add_results(event, table, _make_names(transaction.connection))
        if found.refused:
            raise CellsRefused(found.refused)
        result = clean(found.event)
        refuse_hard(check_event(result))
        transaction.rename(f"Nhập kết quả sự kiện “{event.name}” từ tệp “{file.name}”")
        return replace(found, event=events.save(transaction, result))


def add_products(register: Register, event_id: int, product_ids: Sequence[int]) -> EventAddition:
    """Append products to an event; those it holds already stay where they are. Raises RecordMissing."""
    with register.writing("") as transaction:
        event = events.require(transaction.connection, event_id)
        held = {entry.product_id for entry in event.entries}
        added = [key for key in dict.fromkeys(product_ids) if key not in held]
        transaction.rename(f"Thêm {len(added)} sản phẩm vào sự kiện “{event.name}”")
        if added:
            entries = (*event.entries, *map(EventEntry, added))
            event = events.save(transaction, replace(event, entries=entries))
        return EventAddition(event, tuple(added), tuple(key for key in held if key in product_ids))


def count_attached(register: Register, event_ids: Sequence[int]) -> Mapping[RecordKind, int]:
    """How many products stand in these events; nothing where they are empty."""
    with register.reading() as connection:
        found = [events.require(connection, event_id) for event_id in dict.fromkeys(event_ids)]
    return +Counter({RecordKind.PRODUCT: sum(len(event.product_entries) for event in found)})


def delete(register: Register, event_id: int) -> None:
    """Remove an event; its products stay. Raises RecordMissing."""
    delete_many(register, [event_id])


def delete_many(register: Register, event_ids: Sequence[int]) -> int:
    """Remove events, whose products stay; returns how many. Raises RecordMissing."""
    ids_once = list(dict.fromkeys(event_ids))
    with register.writing(f"Xóa {len(ids_once)} sự kiện") as transaction:
        for event_id in ids_once:
            event = events.require(transaction.connection, event_id)
            if len(ids_once) == 1:
                transaction.rename(f"Xóa sự kiện “{event.name}”")
            events.delete(transaction, event_id)
    return len(ids_once)


def _take_papers(register: Register, event: Event, folder: Path) -> Event:
    """The event with the files of its papers and deals in the register's media."""
    refuse_hard(check_event(clean(event)))
    names = [*(paper.file for paper in event.basis), *(deal.file for deal in event.deals)]
    if not any(names):
        return event
    register.check_writable()
    files = media.take_files(register.media, folder, names)
    return replace(
        event,
        basis=tuple(replace(paper, file=files[paper.file]) for paper in event.basis),
        deals=tuple(replace(deal, file=files[deal.file]) for deal in event.deals),
    )


def _read_collected(file: Path, sheet: str) -> CollectedTable:
    from ocop_desktop.spreadsheets.table_reading import read_table  # noqa: PLC0415 - loads on first use

    return read_collected_table(read_table(file, ReadingOptions(sheet)))


def _make_names(connection: ReadConnection) -> CollectedNames:
    return CollectedNames(
        product_names.make_finder(connection).find, record_references.find_producers(connection)
    )


def _make_row(
    listed: ListedEvent, holders: Mapping[int, int], rule: ReportRule, on: date
) -> EventRow:
    event = listed.event
    due = rule.find_due(event.report_due, event.starts_on, event.ends_on)
    held = {holders.get(product_id, 0) for product_id in listed.product_ids}
    return EventRow(
        event.id,
        event.name,
        event.kind,
        event.role,
        event.starts_on,
        event.ends_on,
        event.place,
        len(listed.product_ids),
        len((held | set(listed.holder_ids)) - {0}),
        total_event(event, holders).net,
        due,
        event.reported_on,
        is_overdue(due, event.reported_on, on),
    )
