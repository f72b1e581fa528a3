"""One edit on many products: a field set to a value, values added to its list, or emptied."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.channels.listing_state import identify_listing
from ocop_desktop.domain.register.product import FACT_NAMES, Product
from ocop_desktop.domain.text import Translated

BULK_LISTS = ("certificates", "export_markets", "listings")
BULK_STORIES = ("story_short", "story_middle", "story_long")
BULK_FIELDS = (
    "producer_id", "set_number", "commune_code", *FACT_NAMES, "price", "price_unit", "price_on",
    "yearly_output", *BULK_LISTS, "traceability_url", *BULK_STORIES, "notes",
)  # fmt: skip
_EMPTY = Product(Translated())


class EditVerb(StrEnum):
    """What an edit does to its field; `ADD` is for lists and for notes, which get one more line."""

    SET = "set"
    ADD = "add"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """An edit of the field `name`, one of `BULK_FIELDS`; `value` is what a product holds there.

    Of a story `value` is the Vietnamese text; its translations stay. `CLEAR` needs no value.
    """

    name: str
    verb: EditVerb
    value: Any = None


def can_add(name: str) -> bool:
    """Whether values can be added to the field."""
    return name in BULK_LISTS or name == "notes"


def apply_edits(product: Product, edits: Iterable[FieldEdit]) -> Product:
    """The product with the edits made in order; equal to `product` where nothing changes."""
    for edit in edits:
        product = replace(product, **{edit.name: _edited_value(product, edit)})
    return product


def _edited_value(product: Product, edit: FieldEdit) -> Any:
    old = getattr(product, edit.name)
    if edit.verb is EditVerb.CLEAR:
        return getattr(_EMPTY, edit.name)
    if edit.verb is EditVerb.ADD:
        return _add(old, edit.value)
    if isinstance(old, Translated):
        return replace(old, vi=edit.value)
    return getattr(_EMPTY, edit.name) if edit.value is None else edit.value


def _add(old: Any, value: Any) -> Any:
    if isinstance(old, tuple):
        known = set(map(_identify, old))
        return (*old, *(item for item in value if _identify(item) not in known))
    lines = old.splitlines()
    return old if value in lines else "\n".join((*lines, value))


def _identify(item: Any) -> Hashable:
    """What tells the item from others of its list; a listing with more facts is the same one."""
    if isinstance(item, Listing):
        return identify_listing(item)
    key: Hashable = item
    return key
