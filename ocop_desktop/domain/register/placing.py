"""Putting what an imported file stated into the fields that are still empty."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any, TypeAlias

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.checks import check_recognition, is_ean13
from ocop_desktop.domain.register.completing import complete_days, find_year
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import (
    Product,
    ProductCode,
    StatedText,
    find_place,
)
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.register.stated_fields import StatedField, find_field
from ocop_desktop.domain.text import Translated, identity_key, parse_date, parse_number

Record: TypeAlias = Product | Producer | Recognition


@dataclass(frozen=True, slots=True)
class Placement:
    """A stated text that fits an empty field: which, the words put there, and the record with it."""

    stated: StatedText
    field: StatedField
    words: str
    record: Record


@dataclass(frozen=True, slots=True)
class PlacedRecords:
    """What stated texts are placed in: the product, its producer, its recognitions, the communes."""

    product: Product
    producer: Producer
    recognitions: Sequence[Recognition]
    communes: Mapping[str, Area]
    regulations: tuple[Regulation, ...]


_Place: TypeAlias = Callable[[PlacedRecords, str], Record | None]


def find_placements(records: PlacedRecords) -> tuple[Placement, ...]:
    """What can be placed, in the order it is stated; nothing that is filled is written over."""
    found = (_place(records, stated) for stated in records.product.stated)
    return tuple(placement for placement in found if placement)


def place_columns(records: PlacedRecords, columns: Collection[str]) -> PlacedRecords:
    """The records with what those columns state put into the empty fields it fits.

    A recognition that gets its day also gets the expiry of its regulation, if no column states one.
    """
    placed = records
    for stated in records.product.stated:
        if stated.field in columns and (placement := _place(placed, stated)):
            placed = _put(placed, placement.record)
    if any(find_field(one.field) is StatedField.EXPIRES_ON for one in records.product.stated):
        return placed
    return replace(
        placed,
        recognitions=tuple(
            now if now == was else complete_days(now, records.regulations)
            for was, now in zip(records.recognitions, placed.recognitions, strict=True)
        ),
    )


def _put(records: PlacedRecords, record: Record) -> PlacedRecords:
    match record:
        case Product():
            return replace(records, product=record)
        case Producer():
            return replace(records, producer=record)
        case _:
            held = (record if one.id == record.id else one for one in records.recognitions)
            return replace(records, recognitions=tuple(held))


def _place(records: PlacedRecords, stated: StatedText) -> Placement | None:
    field = find_field(stated.field)
    place = _PLACES.get(field) if field else None
    record = place(records, stated.text) if place else None
    if field is None or record is None:
        return None
    area = records.communes.get(getattr(record, "commune_code", ""))
    is_commune = field is StatedField.COMMUNE and area is not None
    words = f"{area.full_name}, {area.province}" if is_commune and area else stated.text
    return Placement(stated, field, words, record)


def _fill(name: str, value: object) -> dict[str, Any]:
    return {name: value}


def _in_product(name: str) -> _Place:
    def place(records: PlacedRecords, text: str) -> Record | None:
        empty = not getattr(records.product, name)
        return replace(records.product, **_fill(name, text)) if empty else None

    return place


def _in_producer(name: str) -> _Place:
    def place(records: PlacedRecords, text: str) -> Record | None:
        producer = records.producer
        if not producer.id or getattr(producer, name):
            return None
        return replace(producer, **_fill(name, text))

    return place


def _in_recognition(name: str) -> _Place:
    def place(records: PlacedRecords, text: str) -> Record | None:
        empty = (one for one in reversed(records.recognitions) if not getattr(one, name))
        return next((replace(one, **_fill(name, text)) for one in empty), None)

    return place


def _day_in_recognition(name: str) -> _Place:
    def place(records: PlacedRecords, text: str) -> Record | None:
        meaning = DayMeaning.EXPIRY if name == "expires_on" else DayMeaning.NEAR
        day = parse_date(text.removesuffix(" 00:00:00"), meaning)
        return _place_day(records, name, day) if day else None

    return place


def _place_day(records: PlacedRecords, name: str, day: date) -> Recognition | None:
    """The newest recognition that lacks the day and whose other days and year agree with it."""
    for one in reversed(records.recognitions):
        if getattr(one, name) or (name != "expires_on" and find_year(one) not in {None, day.year}):
            continue
        changed = replace(one, **_fill(name, day))
        if name == "issued_on":
            changed = replace(changed, year=None)
        if not _list_hard(check_recognition(changed, records.regulations)):
            return changed
    return None


def _list_hard(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity is Severity.HARD]


def _place_commune(records: PlacedRecords, text: str) -> Record | None:
    """The commune of that name today, in the province stated beside it; only where it is one."""
    if records.product.commune_code:
        return None
    province = _fold_province(find_place(records.product.stated).get("province", ""))
    key = identity_key(text)
    named = [
        area
        for area in records.communes.values()
        if len(text) in {len(area.name), len(area.full_name)}  # quick, for there are 3,321
        and key in {identity_key(area.full_name), identity_key(area.name)}
        and (not province or province == _fold_province(area.province))
    ]
    return replace(records.product, commune_code=named[0].code) if len(named) == 1 else None


def _fold_province(name: str) -> str:
    key = identity_key(name)
    for word in ("thành phố ", "tỉnh ", "tp.", "tp "):
        key = key.removeprefix(identity_key(f"{word}x")[:-1])
    return key


def _place_price(records: PlacedRecords, text: str) -> Record | None:
    price = parse_number(text)
    if records.product.price is not None or price is None or price <= 0:
        return None
    return replace(records.product, price=price)


def _place_set(records: PlacedRecords, text: str) -> Record | None:
    if records.product.set_number or not text.isdecimal() or not 1 <= int(text) <= 26:
        return None
    return replace(records.product, set_number=int(text))


def _place_code(records: PlacedRecords, text: str) -> Record | None:
    known = records.product.codes
    return None if known else replace(records.product, codes=(ProductCode(text),))


def _place_barcode(records: PlacedRecords, text: str) -> Record | None:
    if records.product.barcode or not is_ean13(text):
        return None
    return replace(records.product, barcode=text)


def _place_story(records: PlacedRecords, text: str) -> Record | None:
    story = records.product.story_long
    return (
        None
        if story.vi
        else replace(records.product, story_long=Translated(text, story.en, story.zh))
    )


_PLACES: Mapping[StatedField, _Place] = MappingProxyType(
    {
        StatedField.COMMUNE: _place_commune,
        StatedField.SET_NUMBER: _place_set,
        StatedField.CODE: _place_code,
        StatedField.PRICE: _place_price,
        StatedField.PRICE_UNIT: _in_product("price_unit"),
        StatedField.SPECIFICATION: _in_product("specification"),
        StatedField.INGREDIENTS: _in_product("ingredients"),
        StatedField.STANDARDS: _in_product("standards"),
        StatedField.SHELF_LIFE: _in_product("shelf_life"),
        StatedField.STORAGE: _in_product("storage"),
        StatedField.YEARLY_OUTPUT: _in_product("yearly_output"),
        StatedField.BARCODE: _place_barcode,
        StatedField.STORY: _place_story,
        StatedField.NOTES: _in_product("notes"),
        StatedField.ADDRESS: _in_producer("certified_address"),
        StatedField.ORIGINAL_ADDRESS: _in_producer("certified_address"),
        StatedField.REPRESENTATIVE: _in_producer("representative"),
        StatedField.PHONE: _in_producer("phone"),
        StatedField.EMAIL: _in_producer("email"),
        StatedField.WEBSITE: _in_producer("website"),
        StatedField.TAX_CODE: _in_producer("tax_code"),
        StatedField.DECISION_NUMBER: _in_recognition("decision_number"),
        StatedField.DECISION_ON: _day_in_recognition("decision_on"),
        StatedField.ISSUER: _in_recognition("issuer"),
        StatedField.SIGNER: _in_recognition("signer"),
        StatedField.CERTIFICATE_NUMBER: _in_recognition("certificate_number"),
        StatedField.ISSUED_ON: _day_in_recognition("issued_on"),
        StatedField.EXPIRES_ON: _day_in_recognition("expires_on"),
    }
)
