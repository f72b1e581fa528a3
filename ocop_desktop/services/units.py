"""How many products each unit has: by today's communes, and by the units at the time of recognition."""

from collections.abc import Iterator, Mapping
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.office.communes import FormerUnit, name_former_unit
from ocop_desktop.domain.office.unit_counts import (
    PlacedProduct,
    UnitBasis,
    UnitCounts,
    count_by_current_unit,
    count_by_recognition_unit,
)
from ocop_desktop.domain.register.recognition import Recognition, RecognitionDays, status_on
from ocop_desktop.domain.register.recognition_units import find_recognition_unit
from ocop_desktop.store import offices, placed_products, products, recognitions
from ocop_desktop.store.database import ReadConnection, Register
from ocop_desktop.store.placed_products import StoredPlace


def list_units(register: Register, on: date, basis: UnitBasis = UnitBasis.TODAY) -> UnitCounts:
    """The products that show stars on that day, counted by unit."""
    return register.read_list(lambda connection: _count(register, connection, on, basis))


def _count(
    register: Register, connection: ReadConnection, on: date, basis: UnitBasis
) -> UnitCounts:
    office = offices.get(connection)
    regulations = resources.regulation_library(register.regulations).all()
    key = ("placed products", on)
    placed = register.get_cached(connection, key)
    if not isinstance(placed, tuple):
        placed = tuple(_place_products(connection, on, regulations, office.former_units))
        register.cache(connection, key, placed)
    if basis is UnitBasis.RECOGNITION:
        return count_by_recognition_unit(placed, on)
    return count_by_current_unit(placed, office.communes, resources.communes_by_code(), on)


def _place_products(
    connection: ReadConnection,
    on: date,
    regulations: tuple[Regulation, ...],
    former: tuple[FormerUnit, ...],
) -> Iterator[PlacedProduct]:
    places = placed_products.read_places(connection)
    units = placed_products.read_units(connection)
    held = recognitions.days_by_product(connection, products.list_ids(connection))
    for product_id, place in places.items():
        status = status_on(held.get(product_id, ()), on, regulations)
        if status.stars is not None and status.recognition is not None:
            unit = _find_unit(status.recognition, units, place, former)
            yield PlacedProduct(status.stars, place.commune_code, unit)


def _find_unit(
    days: RecognitionDays,
    units: Mapping[int, str],
    place: StoredPlace,
    former: tuple[FormerUnit, ...],
) -> str:
    recognition = Recognition(
        0, days.stars, issued_on=days.issued_on, year=days.year, unit=units.get(days.id, "")
    )
    return find_recognition_unit(
        recognition,
        resources.commune(place.commune_code),
        place.stated,
        lambda code, day: name_former_unit(former, code, day),
    )
