"""Printing: gather frozen values in one short read, then draw outside the transaction."""

from collections.abc import Callable, Sequence
from dataclasses import astuple, replace
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import NothingToPrint, RecordMissing
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.named import find_named
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.print import profiles
from ocop_desktop.domain.print.document_set import DocumentSet, DocumentSetOrder, documents_in_set
from ocop_desktop.domain.print.document_table import DocumentKey, kind_of
from ocop_desktop.domain.print.documents import (
    PagePreview,
    PrintContent,
    Printed,
    PrintOrder,
    ProductProfile,
    Quality,
    Style,
)
from ocop_desktop.domain.register.details import make_details
from ocop_desktop.domain.register.producer import drop_copied_address, is_as_added
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.web_links import is_web_link
from ocop_desktop.store import events, offices, producers, products, recognitions, targets
from ocop_desktop.store.database import Register

Progress = Callable[[int, int], None]


def print_order(
    register: Register,
    order: PrintOrder,
    output: Path,
    *,
    on: date,
    progress: Progress | None = None,
) -> Printed:
    """Print what is ordered to the PDF `output`; `progress` gets the pages done and all pages.

    Raises NothingToPrint, RecordMissing, CannotPrint, CannotWrite, RegisterPlace.
    """
    from ocop_desktop.reports import documents  # noqa: PLC0415 - ReportLab loads on first use

    targets.check_file(register, output)
    content = _gather_content(register, order, on)
    return documents.write(order.document, content, order.style, output, progress=progress)


def preview_page(
    register: Register, order: PrintOrder, page: int, output: Path, *, on: date
) -> PagePreview:
    """Print one page (from 0) of what is ordered alone; the last one if there are fewer.

    Raises as `print_order`.
    """
    from ocop_desktop.reports import documents  # noqa: PLC0415 - the same

    content = _gather_content(register, order, on)
    return documents.write_page(order.document, content, order.style, page, output)


def guard(
    register: Register, order: PrintOrder, *, on: date, progress: Progress | None = None
) -> tuple[Finding, ...]:
    """What a reader should know of what is ordered before it is printed, blocking findings too.

    Raises NothingToPrint, RecordMissing, CannotWrite.
    """
    from ocop_desktop.reports import documents  # noqa: PLC0415 - the same

    content = _gather_content(register, order, on)
    return documents.check(order.document, content, order.style, progress=progress)


def pieces_offered(_register: Register | None = None) -> tuple[DocumentKey, ...]:
    """What can be printed."""
    return tuple(DocumentKey)


def cover_choices(register: Register, product_ids: Sequence[int]) -> tuple[tuple[str, Photo], ...]:
    """The photos of these products with the products' names: what may stand on a cover."""
    with register.reading() as connection:
        found = products.get_many(connection, product_ids)
    chosen = (found[product_id] for product_id in product_ids if product_id in found)
    return tuple((product.name.vi, photo) for product in chosen for photo in product.photos)


def fair_named(register: Register, name: str) -> int:
    """The id of the event of that name, the latest of equal ones; marks left out where it is clear.

    A number that is no name is an id. Raises RecordMissing, NameAmbiguous.
    """
    with register.reading() as connection:
        known = events.list_names(connection)
    event = find_named(known, name, lambda one: one[1], RecordKind.EVENT)
    by_id = [one for one in known if str(one[0]) == name.strip()]
    if event is None and not by_id:
        raise RecordMissing(RecordKind.EVENT, name, tuple(one for _, one in known))
    return (event or by_id[0])[0]


def print_kit(
    register: Register,
    order: DocumentSetOrder,
    folder: Path,
    *,
    on: date,
    progress: Progress | None = None,
) -> DocumentSet:
    """Print an event's document set into `folder`, whole or not at all; its content is gathered once.

    `progress` gets the pages done and all pages, over all files. Raises NothingToPrint, RecordMissing,
    CannotPrint, FolderNotEmpty (of files that are no document set), CannotWrite, RegisterPlace.
    """
    from ocop_desktop.reports import document_set  # noqa: PLC0415 - the same

    targets.check_folder(register, folder)
    style = Style(quality=order.quality)
    content = _gather_content(
        register, PrintOrder(DocumentKey.CATALOGUE, event_id=order.event_id, style=style), on
    )
    return document_set.write(content, order, folder, progress=progress)


def kit_pieces(_register: Register | None = None) -> tuple[DocumentKey, ...]:
    """The documents a set can hold, in the order of its files."""
    return documents_in_set()


def _gather_content(register: Register, order: PrintOrder, on: date) -> PrintContent:
    event = _find_event(register, order)
    booths = {entry.product_id: entry.booth for entry in event.product_entries}
    large = order.style.quality is Quality.SHOP or (
        order.style.quality is Quality.OFFICE and kind_of(order.document).large_photos
    )
    office, products = _gather_profiles(register, list(booths), on, large_photos=large)
    cover = order.cover or event.cover
    return PrintContent(
        title=event.name,
        printed_on=on,
        products=tuple(replace(product, booth=booths[int(product.key)]) for product in products),
        starts_on=event.starts_on,
        ends_on=event.ends_on,
        place=event.place,
        organiser=event.organiser,
        office=office.name,
        parent_body=office.parent_body,
        office_contact=" · ".join(
            text for text in (office.address, office.phone, office.email, office.website) if text
        ),
        office_link=office.website if is_web_link(office.website) else "",
        foreword=order.foreword if any(astuple(order.foreword)) else event.foreword,
        cover=profiles.make_print_photo(cover, register.media, large=large) if cover else None,
        practice=office.practice,
        signer_title=office.head_title,
        signer_name=office.head_name,
        title_names=event.names,
        office_names=office.names,
    )


def _find_event(register: Register, order: PrintOrder) -> Event:
    """The event ordered, or one made up of the chosen products."""
    if order.event_id is None:
        return Event(order.title, entries=tuple(map(EventEntry, order.product_ids)))
    with register.reading() as connection:
        return events.require(connection, order.event_id)


def _gather_profiles(
    register: Register, product_ids: Sequence[int], on: date, *, large_photos: bool
) -> tuple[Office, list[ProductProfile]]:
    if not product_ids:
        raise NothingToPrint
    with register.reading() as connection:
        office = offices.get(connection)
        found = products.require_many(connection, product_ids)
        known_producers = producers.get_many(
            connection, [product.producer_id for product in found.values()]
        )
        addressed = [one.id for one in known_producers.values() if is_as_added(one)]
        places = products.list_stated_places(connection, addressed)
        held = recognitions.by_product(connection, product_ids)
    library = resources.regulation_library(register.regulations)
    regulations, sets = library.all(), library.find_sets(on)
    shown = []
    for product_id in product_ids:
        product = found[product_id]
        details = make_details(
            product,
            drop_copied_address(known_producers.get(product.producer_id), places),
            held.get(product_id, ()),
            on,
            communes=resources.communes_by_code(),
            sets=sets,
            regulations=regulations,
        )
        shown.append(
            profiles.make_profile(details, office, register.media, on, large_photos=large_photos)
        )
    return office, shown
