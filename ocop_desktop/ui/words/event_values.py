"""Values of an event as the history keeps them, in words: figures, goods, choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.events.goods import format_goods
from ocop_desktop.domain.events.parts import (
    Amount,
    Cost,
    Deal,
    EventHost,
    Gift,
    RevenuePart,
    SessionPage,
)
from ocop_desktop.domain.events.units import UNITS
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.messages.figures import figure_words
from ocop_desktop.ui.words import event_parts, events

_FIGURE = frozenset({"value", "qualifier", "source", "as_of"})
_AMOUNT = frozenset({"quantity", "unit"})
translate = QCoreApplication.translate


def is_one_value(facts: Mapping[str, Any]) -> bool:
    """Whether facts are one value, a figure or goods, which is not taken apart."""
    names = facts.keys()
    return ("value" in names and names <= _FIGURE) or ("quantity" in names and names <= _AMOUNT)


def one_value_words(key: str, facts: Mapping[str, Any]) -> str:
    """A figure with its qualifier and unit, or goods with theirs; what is damaged as it stands."""
    try:
        if "quantity" in facts:
            return format_goods(Amount(Decimal(facts["quantity"]), str(facts.get("unit", ""))))
        qualifier = Qualifier(facts.get("qualifier", Qualifier.EXACT))
        figure = Figure(Decimal(facts["value"]), qualifier)
    except (InvalidOperation, TypeError, ValueError):
        return ", ".join(map(str, facts.values()))
    return event_value_words(figure, key)


def event_value_words(value: Figure | Amount, key: str) -> str:
    """A figure or goods of an event as it is edited."""
    if isinstance(value, Amount):
        return format_goods(value)
    return figure_words(value, UNITS.get(key, ""), translate)


def event_element_words(
    element: Deal | Cost | Gift | Amount | EventHost | RevenuePart | SessionPage,
) -> str:
    """What a clerk calls an element of a part of an event."""
    match element:
        case Deal():
            return element.buyer or event_choice_words("kind", element.kind)
        case Cost():
            return element.name or event_choice_words("item", element.item)
        case Gift():
            return element.giver or element.purpose
        case Amount():
            return format_goods(element)
        case EventHost() | RevenuePart():
            return element.name
        case SessionPage():
            return element.platform


def event_choice_words(key: str, text: str) -> str:
    """The word for one of a few values of an event or its parts; any other text as it is."""
    words = text
    for make in _MAKERS.get(key, ()):
        words = make().get(text, words)
    return words


_MAKERS: Mapping[str, tuple[Callable[[], Mapping[Any, str]], ...]] = {
    "kind": (events.event_kind_words, event_parts.host_kind_words, event_parts.deal_kind_words),
    "role": (events.event_role_words,),
    "scope": (events.event_scope_words,),
    "status": (event_parts.entry_status_words,),
    "fund": (event_parts.fund_words,),
    "item": (event_parts.cost_item_words,),
    "source": (event_parts.figure_source_words,),
    "reach_unit": (event_parts.reach_unit_words,),
}
"""By key, what makes the words for its values; hosts and deals have a kind too."""
