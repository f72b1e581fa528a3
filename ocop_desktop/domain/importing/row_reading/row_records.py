"""The product and the producer that facts of one row state."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated

_TRANSLATED = ("story_short", "story_middle", "story_long")
_STORIES = {name + language: name for name in _TRANSLATED for language in ("", "_en", "_zh")}
_PRODUCT_NAMES = frozenset(one.name for one in fields(Product)) - {"name", *_TRANSLATED}
_PRODUCER_NAMES = frozenset(one.name for one in fields(Producer)) - {"name"}
_MONEY = ("yearly_revenue", "yearly_profit")


def make_product(facts: Mapping[str, Any], notes: Mapping[str, str]) -> Product:
    """The product of `facts`, as the readers of their columns give them; `notes` are texts by heading."""
    values = {name: value for name, value in facts.items() if name in _PRODUCT_NAMES}
    if "price" in values:
        money = values["price"]
        values["price"] = money.amount
        if money.unit:
            values.setdefault("price_unit", money.unit)
    if "commune_code" in values:
        values["commune_code"] = values["commune_code"].code
    if not _STORIES.keys().isdisjoint(facts):
        values |= {
            name: _translate(facts, name) for fact, name in _STORIES.items() if fact in facts
        }
    if notes:
        values["notes"] = _join_notes(values.get("notes", ""), notes)
    return Product(_translate(facts, "name"), **values)


def make_producer(facts: Mapping[str, Any], notes: Mapping[str, str]) -> Producer:
    """The producer of `facts`, as the readers of their columns give them."""
    values = {name: value for name, value in facts.items() if name in _PRODUCER_NAMES}
    for name in _MONEY:
        if name in values:
            values[name] = values[name].amount
    if "commune_code" in values:
        values["commune_code"] = values["commune_code"].code
    if notes:
        values["notes"] = _join_notes(values.get("notes", ""), notes)
    return Producer(facts.get("name", ""), **values)


def _translate(facts: Mapping[str, Any], name: str) -> Translated:
    return Translated(facts.get(name, ""), facts.get(f"{name}_en", ""), facts.get(f"{name}_zh", ""))


def _join_notes(known: str, notes: Mapping[str, str]) -> str:
    lines = (f"{heading}: {text}" if heading else text for heading, text in notes.items())
    return "\n".join(filter(None, (known, *lines)))
