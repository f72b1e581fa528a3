"""The fields of records that an import can fill: how they are read, set and told as text."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any, TypeVar

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.importing.cells.list_texts import (
    format_certificates,
    format_codes,
    format_listings,
    format_texts,
)
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.register.product import Certificate, ProductCode
from ocop_desktop.domain.text import format_date

Record = TypeVar("Record")
_LANGUAGES = {"_en": "en", "_zh": "zh"}
_IN_LANGUAGES = ("name", "story_short", "story_middle", "story_long")
_SET_OTHERWISE = {
    ImportField.PRODUCT_ID,
    ImportField.PRODUCT_PHOTOS,
    ImportField.RECOGNITION_STARS,
    ImportField.RECOGNITION_YEAR,
    ImportField.RECOGNITION_REVOKED_ON,
    ImportField.RECOGNITION_REVOCATION_GROUND,
    ImportField.RECOGNITION_REVOCATION_DECISION,
}


@dataclass(frozen=True, slots=True)
class RecordField:
    """A field of a record: its place, the attribute, and the language of a text in several."""

    field: ImportField
    attribute: str
    language: str = ""

    def read(self, record: object) -> Any:
        """The value of a record."""
        value = getattr(record, self.attribute)
        return getattr(value, self.language) if self.language else value


class RecordFields:
    """The fields of one kind of record, in the order of `ImportField`."""

    def __init__(self, fields: Iterable[RecordField]) -> None:
        self.fields = tuple(fields)
        self._read = attrgetter(
            *(f"{one.attribute}.{one.language}" if one.language else one.attribute
              for one in self.fields)
        )  # fmt: skip

    def read(self, record: object) -> tuple[Any, ...]:
        """The values of a record, in the order of `fields`."""
        values: tuple[Any, ...] = self._read(record)
        return values

    def list_stated(self, record: object) -> list[tuple[RecordField, Any]]:
        """The fields that say something in a record that a row states, with their values."""
        return [
            (one, value)
            for one, value in zip(self.fields, self.read(record), strict=True)
            if not is_blank(value)
        ]


def is_blank(value: object) -> bool:
    """Whether a value says nothing; 0 does."""
    return value is None or value is False or value in ("", ())


def set_fields(record: Record, values: Mapping[RecordField, Any]) -> Record:
    """The record with those values."""
    if not values:
        return record
    changed: dict[str, Any] = {}
    for one, value in values.items():
        if not one.language:
            changed[one.attribute] = value
            continue
        text = changed.get(one.attribute, getattr(record, one.attribute))
        changed[one.attribute] = replace(text, **{one.language: value})
    anything: Any = record
    result: Record = replace(anything, **changed)
    return result


def format_value(value: Any) -> str:
    """A value as text: days as dd/mm/yyyy, numbers by their digits, lists a line for each item."""
    match value:
        case None | False:
            return ""
        case True:
            return "1"
        case Decimal():
            return format(value, "f")
        case date():
            return format_date(value)
        case tuple():
            return _format_list(value)
        case _:
            return str(value)


def _format_list(items: Sequence[Any]) -> str:
    match items:
        case (ProductCode(), *_):
            return format_codes(items)
        case (Certificate(), *_):
            return format_certificates(items)
        case (Listing(), *_):
            return format_listings(items)
        case _:
            return format_texts(map(str, items))


def _list_fields(prefix: str) -> Iterable[RecordField]:
    for field in ImportField:
        kind, name = field.partition(".")[0], field.attribute
        if kind != prefix or field in _SET_OTHERWISE:
            continue
        for ending, language in _LANGUAGES.items():
            if name.endswith(ending):
                yield RecordField(field, name.removesuffix(ending), language)
                break
        else:
            yield RecordField(field, name, "vi" if name in _IN_LANGUAGES else "")


PRODUCT_FIELDS = RecordFields(
    one for one in _list_fields("product") if one.field is not ImportField.PRODUCT_NAME
)
PRODUCER_FIELDS = RecordFields(
    one for one in _list_fields("producer") if one.field is not ImportField.PRODUCER_NAME
)
RECOGNITION_FIELDS = RecordFields(_list_fields("recognition"))
