"""Words for one value of a record, as the forms show it: days, numbers, choices, elements of lists."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.channels.channel import ChannelKind, ListingStatus
from ocop_desktop.domain.clock_times import format_time
from ocop_desktop.domain.deadlines.filing import FilingResult
from ocop_desktop.domain.events.parts import (
    Amount,
    Cost,
    Deal,
    EventEntry,
    EventHost,
    EventSession,
    Gift,
    RevenuePart,
    SessionPage,
)
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.merging import ANSWERS, CaseAnswer
from ocop_desktop.domain.office.office import OfficeKind
from ocop_desktop.domain.outlets.exported_product import ExportRoute, ExportYear
from ocop_desktop.domain.outlets.registration import RegistrationKind
from ocop_desktop.domain.outlets.sale_point import SalePlace
from ocop_desktop.domain.rating.evaluation import CouncilMember, CouncilRole
from ocop_desktop.domain.rating.score_sheet import Level, MemberSheet
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.product import Document, Photo
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.domain.text import Translated, format_date, format_money, format_number
from ocop_desktop.messages.countries import country_name
from ocop_desktop.messages.outlets import registration_kind_words, route_words
from ocop_desktop.ui.words.channels import (
    channel_kind_words,
    listing_status_words,
    sale_place_words,
)
from ocop_desktop.ui.words.deadlines import filing_result_words
from ocop_desktop.ui.words.evaluations import answer_words, level_words, role_words
from ocop_desktop.ui.words.event_values import (
    event_choice_words,
    event_element_words,
    event_value_words,
)
from ocop_desktop.ui.words.values import (
    commune_words,
    office_kind_words,
    producer_kind_words,
    recognition_kind_words,
    set_words,
    stars_words,
)

translate = QCoreApplication.translate
_REFERENCES = frozenset({"producer_id", "product_id", "product_ids"})
_PLAIN_NUMBERS = frozenset({"year", "id"})
_MONEY = frozenset({"price", "fee", "value", "unit_price", "amount", "cost", "revenue"})


@dataclass(frozen=True)
class FormWords:
    """What a form knows of its record: labels by field, names of other records by id, the sets.

    Where it is of products, those of producers go by their ids below 0. `photos` says whose picture
    a photo is, by its media name.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[int, str] = field(default_factory=dict)
    sets: Mapping[int, CriteriaSet] = field(default_factory=dict)
    photos: Mapping[str, str] = field(default_factory=dict)


def value_words(value: Any, name: str, form: FormWords) -> str:
    """The value of the field `name`; "(trống)" for nothing."""
    if name in ANSWERS and (value is None or isinstance(value, Decimal)):
        return answer_words(value)
    if isinstance(value, bool) or (value is None and name == "met"):
        return truth_words(value, name)
    if value in (None, "", (), frozenset()):
        return empty_words()
    for kind, make_words in _WORDS_BY_TYPE:
        if isinstance(value, kind):
            return make_words(value, name, form)
    return _element_words(value, form)


def empty_words() -> str:
    """What stands where nothing was entered."""
    return translate("Differences", "(trống)")


def removed_words() -> str:
    """What stands where an element was taken out of its list."""
    return translate("Differences", "đã bỏ")


def truth_words(value: bool | None, name: str) -> str:
    """Yes or no; of a topic "Đạt", "Không đạt" or "Chưa kiểm tra"; of a member whether present."""
    if name == "met":
        words = {
            None: translate("Differences", "Chưa kiểm tra"),
            True: translate("Differences", "Đạt"),
            False: translate("Differences", "Không đạt"),
        }
        return words[value]
    if name == "present":
        return translate("Differences", "có mặt") if value else translate("Differences", "vắng")
    return translate("Differences", "Có") if value else translate("Differences", "Không")


def element_name(element: Any, name: str, place: int, form: FormWords) -> str:
    """What a clerk calls one element of the list `name`; `place` counts from 0."""
    match element:
        case Photo():
            number = translate("Differences", "ảnh {number}").format(number=place + 1)
            return f"{number} “{element.caption}”" if element.caption else number
        case EventEntry():
            return _record_name(element.product_id or -element.producer_id, form)
        case _ if is_dataclass(element):
            return _own_name(element)
        case _:
            return value_words(element, name, form)


def _own_name(element: Any) -> str:
    """A title, the name of who scored, a topic; else the first two texts of the element."""
    match element:
        case Document():
            return element.title
        case MemberSheet() | CouncilMember():
            return element.name or translate("Differences", "phiếu chung")
        case TopicCheck() | ExportYear():
            return str(element.topic if isinstance(element, TopicCheck) else element.year)
        case EventSession():
            return element.title or (format_date(element.on) if element.on else empty_words())
        case Deal() | Cost() | Gift() | Amount() | EventHost() | RevenuePart() | SessionPage():
            return event_element_words(element) or empty_words()
        case _:
            first = [getattr(element, field.name) for field in fields(element)[:2]]
            return " ".join(text for text in first if isinstance(text, str) and text)


def _element_words(element: Any, form: FormWords) -> str:
    """What an element holds, where one side has taken it out and the other has changed it."""
    match element:
        case Photo():
            known = form.photos.get(element.large) or element.caption
            caption = known or translate("Differences", "ảnh không có chú thích")
            return translate("Differences", "giữ lại: {name}").format(name=caption)
        case EventEntry() if element == EventEntry(element.product_id, element.booth):
            booth = element.booth or empty_words()
            return translate("Differences", "gian hàng {booth}").format(booth=booth)
        case CaseAnswer():
            words = translate("Differences", "{points} (trường hợp {case})")
            case = element.criterion.rpartition(":")[2]
            return words.format(points=answer_words(element.points), case=case)
        case MemberSheet():
            words = translate("Differences", "đã chấm {count} tiêu chí")
            return words.format(count=len(element.options))
        case _:
            shown = [(field.name, getattr(element, field.name)) for field in fields(element)]
            shown_words = [
                value_words(value, name, form) for name, value in shown if value or value is False
            ]
            return ", ".join(shown_words) or empty_words()


def _text_words(value: str, name: str, form: FormWords) -> str:
    del form
    if name == "country":
        return country_name(value, translate)
    return commune_words(value) if name.startswith("commune_code") else value


def _choice_words(value: StrEnum, name: str, form: FormWords) -> str:
    del form
    words = _CHOICES.get(type(value))
    return words(value) if words else event_choice_words(name, value)


def _list_words(value: Collection[Any], name: str, form: FormWords) -> str:
    return ", ".join(value_words(item, name, form) for item in value)


def _mapping_words(value: Mapping[Any, Any], name: str, form: FormWords) -> str:
    del name, form
    return translate("Differences", "{count} mục").format(count=len(value))


def _number_words(value: int | Decimal, name: str, form: FormWords) -> str:
    if name in _REFERENCES:
        of_producer = name == "producer_id" and -int(value) in form.names
        return (
            _record_name(-int(value) if of_producer else int(value), form)
            if value
            else empty_words()
        )
    if name == "set_number":
        return set_words(form.sets.get(int(value))) or str(value)
    if name == "stars":
        return stars_words(int(value))
    if name in _MONEY and isinstance(value, Decimal):
        return format_money(value)
    return str(value) if name in _PLAIN_NUMBERS else format_number(value)


def _record_name(record_id: int, form: FormWords) -> str:
    known = form.names.get(record_id)
    return known or translate("Differences", "số {id}").format(id=record_id)


_CHOICES: Mapping[type, Callable[[Any], str]] = {
    ProducerKind: producer_kind_words,
    RecognitionKind: recognition_kind_words,
    OfficeKind: office_kind_words,
    FilingResult: filing_result_words,
    Level: level_words,
    CouncilRole: role_words,
    ChannelKind: channel_kind_words,
    ListingStatus: listing_status_words,
    SalePlace: sale_place_words,
    RegistrationKind: lambda kind: registration_kind_words(kind, translate),
    ExportRoute: lambda route: route_words(route, translate),
}
_WORDS_BY_TYPE: tuple[tuple[type | tuple[type, ...], Callable[[Any, str, FormWords], str]], ...] = (
    (StrEnum, _choice_words),
    (str, _text_words),
    ((Figure, Amount), lambda value, name, form: event_value_words(value, name)),  # noqa: ARG005
    (time, lambda moment, name, form: format_time(moment)),  # noqa: ARG005
    (date, lambda day, name, form: format_date(day)),  # noqa: ARG005 - one shape for all
    (float, lambda share, name, form: f"{share * 100:.0f}%"),  # noqa: ARG005
    ((int, Decimal), _number_words),
    (Translated, lambda text, name, form: text.vi or empty_words()),  # noqa: ARG005
    ((tuple, frozenset), _list_words),
    (Mapping, _mapping_words),
)
