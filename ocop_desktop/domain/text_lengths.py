"""How many letters texts of a record may have: nothing is cut, a longer text is refused and told."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.text import Translated

MAX_NAME = 300
MAX_TEXT = 100_000
_SHOWN = 60
_NAMES = frozenset(
    {
        "name", "name_en", "name_zh", "short_name", "product_name", "producer_name", "representative",
        "place_name", "head_name", "head_title", "parent_body", "organiser", "issuer", "signer",
        "decision_number", "number", "title", "booth", "unit", "phone", "tax_code", "barcode", "price_unit",
    }
)  # fmt: skip


def find_long_texts(record: object) -> Iterator[tuple[str, ValueReason, str]]:
    """The fields whose texts are too long, however deep: field, reason, and how the text begins."""
    if not is_dataclass(record) or isinstance(record, type):
        return
    for one in fields(record):
        yield from _find_long(one.name, getattr(record, one.name))


def measure_text(field: str, text: str) -> ValueReason | None:
    """Why the text is too long for the field; None where it is not."""
    if len(text) > MAX_NAME and field in _NAMES:
        return ValueReason.NAME_LENGTH
    return ValueReason.TEXT_LENGTH if len(text) > MAX_TEXT else None


def _find_long(field: str, value: object) -> Iterator[tuple[str, ValueReason, str]]:
    if isinstance(value, str):
        if len(value) > MAX_NAME and not isinstance(value, Enum):
            reason = measure_text(field, value)
            if reason is not None:
                yield field, reason, f"{value[:_SHOWN]}…"
    elif isinstance(value, Translated):
        for text in (value.vi, value.en, value.zh):
            yield from _find_long(field, text)
    elif isinstance(value, tuple):
        for item in value:
            yield from _find_long(field, item)
    else:
        yield from find_long_texts(value)
