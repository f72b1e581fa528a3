"""Printing: gather frozen values in one short read, then draw outside the transaction."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain import profiles
from ocop_desktop.domain.details import ProductDetails
from ocop_desktop.domain.errors import NothingToPrint, RecordMissing
from ocop_desktop.domain.fair import FairEntry, TradeFair
from ocop_desktop.domain.office import Office
from ocop_desktop.domain.printing import Catalogue, Printed, PrintWarning, ProductProfile
from ocop_desktop.domain.producer import Producer
from ocop_desktop.domain.product import Product
from ocop_desktop.domain.recognition import Recognition, standing_on
from ocop_desktop.domain.text import Language, search_key
from ocop_desktop.store import fairs, offices, producers, products, recognitions
from ocop_desktop.store.database import Register

Progress = Callable[[int, int], None]


def print_profiles(
    register: Register,
    product_ids: Sequence[int],
    output: Path,
    *,
    on: date,
    template: str = "a4",
    language: Language = Language.VI,
    progress: Progress | None = None,
) -> Printed:
    """Print product profiles, one a page, in the order given. `template` is "a4" or "a5".

    Raises NothingToPrint, RecordMissing, CannotPrint, CannotWrite.
    """
    from ocop_desktop.reports import profile  # noqa: PLC0415 - ReportLab loads on first use

    office, pages, warnings = _gather(register, product_ids, on, large_photos=True)
    printed = profile.write(
        pages, output, template=template, language=language, author=office.name, progress=progress
    )
    return replace(printed, warnings=(*printed.warnings, *warnings))


def print_fair(
    register: Register,
    fair_id: int,
    output: Path,
    *,
    on: date,
    language: Language = Language.VI,
) -> Printed:
    """Print the catalogue of a fair, its products in the fair's order.

    Raises NothingToPrint, RecordMissing, CannotPrint, CannotWrite.
    """
    with register.reading() as connection:
        fair = fairs.get(connection, fair_id)
    if fair is None:
        raise RecordMissing("fair", str(fair_id))
    return _print_catalogue(register, fair, output, language, on)


def print_selection(
    register: Register,
    product_ids: Sequence[int],
    title: str,
    output: Path,
    *,
    on: date,
    language: Language = Language.VI,
) -> Printed:
    """Print a catalogue of chosen products under `title`.

    Raises NothingToPrint, RecordMissing, CannotPrint, CannotWrite.
    """
    entries = tuple(map(FairEntry, product_ids))
    fair = TradeFair(title, entries=entries)
    return _print_catalogue(register, fair, output, language, on)


def fair_named(register: Register, name: str) -> int:
    """The id of the fair of that name, accents and case ignored. Raises RecordMissing."""
    wanted = search_key(name)
    with register.reading() as connection:
        for fair in fairs.all_fairs(connection):
            if search_key(fair.name) == wanted:
                return fair.id
    raise RecordMissing("fair", name)


def _print_catalogue(
    register: Register, fair: TradeFair, output: Path, language: Language, on: date
) -> Printed:
    from ocop_desktop.reports import catalogue  # noqa: PLC0415 - ReportLab loads on first use

    booths = {entry.product_id: entry.booth for entry in fair.entries}
    office, pages, warnings = _gather(register, list(booths), on, large_photos=False)
    content = Catalogue(
        title=fair.name,
        printed_on=on,
        products=tuple(replace(page, booth=booths[int(page.key)]) for page in pages),
        starts_on=fair.starts_on,
        ends_on=fair.ends_on,
        place=fair.place,
        organiser=fair.organiser,
        office=office.name,
        parent_body=office.parent_body,
        office_contact=" · ".join(
            one for one in (office.address, office.phone, office.email, office.website) if one
        ),
        practice=office.practice,
    )
    printed = catalogue.write(content, output, language=language)
    return replace(printed, warnings=(*printed.warnings, *warnings))


def _gather(
    register: Register, product_ids: Sequence[int], on: date, *, large_photos: bool
) -> tuple[Office, list[ProductProfile], list[PrintWarning]]:
    if not product_ids:
        raise NothingToPrint
    with register.reading() as connection:
        office = offices.get(connection)
        found = products.get_many(connection, product_ids)
        makers = producers.get_many(connection, [one.producer_id for one in found.values()])
        held = recognitions.of_products(connection, product_ids)
    pages, warnings = [], []
    for product_id in product_ids:
        if product_id not in found:
            raise RecordMissing("product", str(product_id))
        product = found[product_id]
        producer = makers.get(product.producer_id, Producer(""))
        details = _details(product, producer, held.get(product_id, ()), on)
        pages.append(
            profiles.profile(details, office, register.media, on, large_photos=large_photos)
        )
        if producer.phone and not producer.phone_printable:
            warnings.append(PrintWarning("phone_left_out", product.name.vi, producer.name))
    return office, pages, warnings


def _details(
    product: Product, producer: Producer, held: Sequence[Recognition], on: date
) -> ProductDetails:
    return ProductDetails(
        product=product,
        producer=producer,
        recognitions=(),
        standing=standing_on(held, on),
        commune=resources.commune(product.commune_code or producer.commune_code),
        criteria_set=resources.criteria_sets_by_number().get(product.set_number or 0),
    )
