"""The JSON file of one whole event: its facts, stated figures and parts, named as in its papers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from ocop_desktop.domain.codes import FieldReason
from ocop_desktop.domain.errors import FieldFault
from ocop_desktop.domain.events.event import Event, EventKind, EventRole, EventScope
from ocop_desktop.domain.events.event_file_parts import (
    FindRecords,
    read_cost,
    read_deal,
    read_entry,
    read_gift,
    read_host,
    read_reach_unit,
    read_session,
    refuse_other_units,
)
from ocop_desktop.domain.events.parts import (
    BasisPaper,
    EventPlan,
    EventReview,
    RevenuePart,
    StatedFigures,
)
from ocop_desktop.domain.figures.figure import FigureSource
from ocop_desktop.domain.json_fields import JsonFields
from ocop_desktop.domain.text import search_key

_STATED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "hosts": ("hosts_stated",),
        "days": ("days_stated",),
        "booths_total": ("booths_total",),
        "booths_ocop": ("booths_ocop",),
        "booths_province": ("booths_province",),
        "booths_other": ("booths_other",),
        "units": ("units", "units_stated"),
        "provinces": ("provinces", "provinces_stated"),
        "countries": ("countries", "countries_stated"),
        "products": ("products_stated",),
        "visitors": ("visitors", "visitors_stated"),
        "reach": ("reach_stated", "reach"),
        "viewers": ("viewers_stated", "viewers"),
        "views": ("views_stated", "views"),
        "orders": ("orders_stated", "orders"),
        "contracts": ("contracts_stated", "contracts"),
        "memoranda": ("memoranda_stated", "memoranda"),
    }
)
_STATED_MONEY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "gross": ("gross_stated", "gross"),
        "revenue": ("revenue_stated", "net_stated", "revenue", "net"),
        "revenue_ocop": ("revenue_ocop_stated", "revenue_ocop"),
        "contracts_value": ("contracts_value_stated", "contracts_value"),
    }
)


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """The event of a file, and what of the file cannot be read: then it is not to be stored."""

    event: Event
    faults: tuple[FieldFault, ...] = ()


def read_event_file(facts: Any, find: FindRecords) -> ReadEvent:
    """The event that the JSON value `facts` describes; `find` knows products and producers."""
    faults: list[FieldFault] = []
    fields = JsonFields(facts, "", faults)
    source = fields.read_choice(FigureSource, "source")
    event = Event(
        **_read_facts(fields),
        stated=_read_stated(fields, source),
        sessions=tuple(read_session(one, find) for one in fields.read_objects("sessions")),
        hosts=tuple(map(read_host, fields.read_objects("hosts"))),
        entries=tuple(read_entry(one, find) for one in fields.read_objects("entries")),
        deals=tuple(read_deal(one, find) for one in fields.read_objects("deals")),
        costs=tuple(map(read_cost, fields.read_objects("costs"))),
        gifts=tuple(map(read_gift, fields.read_objects("gifts"))),
        plan=_read_plan(fields.read_object("plan")),
        review=_read_review(fields),
    )
    if isinstance(facts, dict):
        fields.require("name", event.name)
    fields.refuse_unread()
    return ReadEvent(event, tuple(faults))


def _read_facts(fields: JsonFields) -> dict[str, Any]:
    return {
        "name": fields.read_text("name"),
        "kind": fields.read_choice(EventKind, "kind") or EventKind.FAIR,
        "role": fields.read_choice(EventRole, "role") or EventRole.PARTICIPANT,
        "scope": fields.read_choice(EventScope, "scope"),
        "starts_on": fields.read_day("starts_on"),
        "ends_on": fields.read_day("ends_on"),
        "place": fields.read_text("place"),
        "commune_code": fields.read_text("commune_code"),
        "country": fields.read_text("country"),
        "theme": fields.read_text("theme"),
        "organiser": fields.read_text("organiser"),
        "partners": fields.read_texts("partners"),
        "basis": tuple(map(_read_basis, fields.read_objects("basis"))),
        "report_due": fields.read_day("report_due"),
        "reported_on": fields.read_day("reported_on"),
        "notes": fields.read_text("notes", "note"),
    }


def _read_basis(fields: JsonFields) -> BasisPaper:
    return BasisPaper(
        fields.read_text("kind"),
        fields.read_text("number"),
        fields.read_day("date", "signed_on"),
        fields.read_text("title"),
        fields.read_text("file"),
    )


def _read_stated(fields: JsonFields, source: FigureSource | None) -> StatedFigures:
    figures = {name: fields.read_figure(*keys, source=source) for name, keys in _STATED.items()}
    money = {
        name: fields.read_figure(*keys, money=True, source=source)
        for name, keys in _STATED_MONEY.items()
    }
    refuse_other_units(fields)
    return StatedFigures(
        **figures,
        **money,
        reach_unit=read_reach_unit(fields, *_STATED["reach"]),
        revenue_parts=_read_revenue_parts(fields, source),
    )


def _read_revenue_parts(fields: JsonFields, source: FigureSource | None) -> tuple[RevenuePart, ...]:
    """The parts of the revenue; what a part belongs to is one of the parts, with or without marks."""
    parts = tuple(_read_revenue_part(one, source) for one in fields.read_objects("revenue_parts"))
    names = {search_key(part.name): part.name for part in parts if part}
    for number, part in enumerate(parts):
        if part and part.part_of and search_key(part.part_of) not in names:
            key = f"revenue_parts[{number}].part_of"
            fields.add_fault(key, FieldReason.UNKNOWN_WORD, part.part_of, tuple(names.values()))
    return tuple(
        replace(part, part_of=names.get(search_key(part.part_of), "")) for part in parts if part
    )


def _read_revenue_part(fields: JsonFields, source: FigureSource | None) -> RevenuePart | None:
    name, part_of = fields.read_text("name"), fields.read_text("part_of")
    revenue = fields.read_figure("revenue", "net", money=True, source=source)
    fields.require("name", name)
    if not fields.has("net"):
        fields.require("revenue", revenue)
    return None if revenue is None else RevenuePart(name, revenue, part_of)


def _read_plan(fields: JsonFields) -> EventPlan:
    plan = EventPlan(
        fields.read_whole("products"),
        fields.read_money("revenue", "net"),
        fields.read_money("cost"),
        fields.read_whole("contracts"),
    )
    fields.refuse_unread()
    return plan


def _read_review(fields: JsonFields) -> EventReview:
    """What was said of the event stands beside its other facts, or in one object."""
    names = ("strengths", "weaknesses", "causes", "proposals")
    inside = fields.read_object("review")
    texts = (inside.read_text(name) or fields.read_text(name) for name in names)
    review = EventReview(*texts)
    inside.refuse_unread()
    return review
