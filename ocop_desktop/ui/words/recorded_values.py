"""Values as the history keeps them, in the clerk's words: JSON facts, days, numbers, choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.channels.channel import ChannelKind, ListingStatus
from ocop_desktop.domain.deadlines.filing import FilingResult
from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.office.communes import FormerLevel
from ocop_desktop.domain.office.office import OfficeKind
from ocop_desktop.domain.outlets.exported_product import ExportRoute
from ocop_desktop.domain.outlets.registration import RegistrationKind
from ocop_desktop.domain.outlets.sale_point import SalePlace
from ocop_desktop.domain.rating.evaluation import CouncilRole
from ocop_desktop.domain.rating.score_sheet import Level
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.domain.text import format_date, format_number
from ocop_desktop.messages.outlets import registration_kind_words, route_words
from ocop_desktop.ui.words.channels import (
    channel_kind_words,
    listing_status_words,
    point_status_words,
    sale_place_words,
)
from ocop_desktop.ui.words.deadlines import filing_result_words
from ocop_desktop.ui.words.evaluations import answer_words, level_words, role_words
from ocop_desktop.ui.words.event_values import (
    event_choice_words,
    is_one_value,
    one_value_words,
)
from ocop_desktop.ui.words.record_values import empty_words, removed_words, truth_words
from ocop_desktop.ui.words.values import (
    commune_words,
    former_level_words,
    office_kind_words,
    producer_kind_words,
    recognition_kind_words,
    set_words,
    stars_words,
)

translate = QCoreApplication.translate
GONE = object()
"""Stands where an element or a fact is not there at all."""
HIDDEN_PARTS = frozenset({"small", "width", "height"})
SCORES = frozenset({"options", "agreed", "means"})
_FILES = frozenset({"scan", "logo", "large", "media"})
_PLAIN_NUMBERS = frozenset({"year", "cloned_from", "id"})
_DAYS = frozenset({"on", "since", "until", "days_off", "worked"})
_HASH_LETTERS = 8
_CHOICES: Mapping[tuple[str, str], tuple[type[Enum], Callable[[Any], str]]] = {
    ("producer", "kind"): (ProducerKind, producer_kind_words),
    ("recognition", "kind"): (RecognitionKind, recognition_kind_words),
    ("evaluation", "kind"): (RecognitionKind, recognition_kind_words),
    ("filing", "kind"): (RecognitionKind, recognition_kind_words),
    ("office", "kind"): (OfficeKind, office_kind_words),
    ("office", "level"): (FormerLevel, former_level_words),
    ("evaluation", "level"): (Level, level_words),
    ("evaluation", "role"): (CouncilRole, role_words),
    ("filing", "result"): (FilingResult, filing_result_words),
    ("product", "status"): (ListingStatus, listing_status_words),
    ("channel", "kind"): (ChannelKind, channel_kind_words),
    ("sale_point", "status"): (ListingStatus, point_status_words),
    ("sale_point", "place_kind"): (SalePlace, sale_place_words),
    ("registration", "kind"): (
        RegistrationKind,
        lambda kind: registration_kind_words(kind, translate),
    ),
    ("exported_product", "route"): (ExportRoute, lambda route: route_words(route, translate)),
}


@dataclass(frozen=True, slots=True)
class ChangeNames:
    """What names the records and sets that changed values refer to."""

    records: Mapping[tuple[str, int], str] = field(default_factory=dict)
    sets: Mapping[int, CriteriaSet] = field(default_factory=dict)


def list_references(values: Mapping[str, Any]) -> set[tuple[str, int]]:
    """The records that a row's values name, by table and id."""
    parts = [values]
    for name in ("entries", "sessions", "deals"):
        parts += values.get(name) or ()
    found: set[tuple[str, int]] = set()
    for part in parts:
        products = (*(part.get("product_ids") or ()), part.get("product_id"))
        found |= {("product", one) for one in products if isinstance(one, int) and one}
        if isinstance(producer := part.get("producer_id"), int):
            found.add(("producer", producer))
    return found


class RecordedWords:
    """Words for values of one table's columns and of what lies inside them."""

    def __init__(self, table: str, names: ChangeNames) -> None:
        self._table = table
        self._names = names

    def side_words(self, key: str, value: object) -> str:
        """A value before or after; that an element or a fact is not there is said too."""
        return removed_words() if value is GONE else self.words(key, value)

    def words(self, key: str, value: Any) -> str:
        """One value; "(trống)" for nothing."""
        if isinstance(value, bool) or (value is None and key == "met"):
            return truth_words(value, key)
        if key in SCORES and isinstance(value, str):
            return _score_words(value)
        if value is None or value in ("", [], {}):
            return empty_words()
        if isinstance(value, Mapping):
            return self._facts_words(key, value)
        if isinstance(value, list | tuple):
            return ", ".join(self._item_words(key, item) for item in value)
        return self._plain_words(key, value)

    def element_name(self, key: str, element: Mapping[str, Any]) -> str:
        """What a clerk calls one element of a list."""
        if "large" in element:
            caption = element.get("caption") or translate("History", "không chú thích")
            return translate("History", "ảnh “{caption}”").format(caption=caption)
        if element.get("product_id"):
            return self._reference("product", int(element["product_id"]))
        if key == "entries":
            return self._reference("producer", int(element.get("producer_id", 0)))
        if is_one_value(element):
            return one_value_words(key, element)
        if key == "sheets" and not element.get("name"):
            return translate("Differences", "phiếu chung")
        named = (
            element.get(name)
            for name in (
                "title",
                "name",
                "topic",
                "code",
                "buyer",
                "giver",
                "platform",
                "kind",
                "channel",
            )
        )
        return next((str(one) for one in named if one), "") or self._facts_words(key, element)

    def _item_words(self, key: str, item: Any) -> str:
        if isinstance(item, Mapping):
            return self.element_name(key, item)
        return self.words(key, item)

    def _facts_words(self, key: str, facts: Mapping[str, Any]) -> str:
        if is_one_value(facts):
            return one_value_words(key, facts)
        if set(facts) <= {"vi", "en", "zh"}:
            return " / ".join(str(one) for one in facts.values() if one) or empty_words()
        if key in SCORES or "options" in facts:
            count = len(facts.get("options", facts))
            return translate("Differences", "đã chấm {count} tiêu chí").format(count=count)
        shown = (
            self.words(name, value)
            for name, value in facts.items()
            if name not in HIDDEN_PARTS and (value or value is False)
        )
        return ", ".join(shown) or empty_words()

    def _plain_words(self, key: str, value: Any) -> str:
        if key in {"producer_id", "product_id", "product_ids"}:
            return self._reference("producer" if key == "producer_id" else "product", int(value))
        if key == "set_number":
            return set_words(self._names.sets.get(int(value))) or str(value)
        if key == "stars":
            return stars_words(int(value))
        if isinstance(value, str):
            return self._text_words(key, value)
        return format_date(value) if isinstance(value, date) else _number_words(key, value)

    def _text_words(self, key: str, text: str) -> str:
        if key in {"commune_code", "commune_codes", "merged_into"}:
            return commune_words(text)
        if key == "locked_hash":
            return translate("History", "đã khóa")
        if key in _FILES or key == "content_hash":
            return translate("History", "tệp {name}").format(name=text[:_HASH_LETTERS])
        if key in _DAYS or key.endswith("_on"):
            return _day_words(text)
        return self._choice_words(key, text)

    def _choice_words(self, key: str, text: str) -> str:
        """The word for one of a few values, by the table that holds it."""
        if self._table == "fair":
            return event_choice_words(key, text)
        choice = _CHOICES.get((self._table, key))
        if choice is None or text not in {one.value for one in choice[0]}:
            return text
        return choice[1](choice[0](text))

    def _reference(self, table: str, row_id: int) -> str:
        known = self._names.records.get((table, row_id))
        return known or translate("Differences", "số {id}").format(id=row_id)


def _number_words(key: str, number: Any) -> str:
    if isinstance(number, float):
        return f"{number * 100:.0f}%"
    return str(number) if key in _PLAIN_NUMBERS else format_number(number)


def _score_words(text: str) -> str:
    try:
        return answer_words(None if text == "no" else Decimal(text))
    except InvalidOperation:
        return text


def _day_words(text: str) -> str:
    try:
        return format_date(date.fromisoformat(text))
    except ValueError:
        return text
