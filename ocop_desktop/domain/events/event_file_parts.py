"""The parts of an event as its JSON file names them."""

from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from ocop_desktop.domain.codes import FieldReason
from ocop_desktop.domain.events.goods import parse_goods
from ocop_desktop.domain.events.parts import (
    Amount,
    Cost,
    CostItem,
    Deal,
    DealKind,
    EntryStatus,
    EventEntry,
    EventHost,
    EventSession,
    Fund,
    Gift,
    HostKind,
    ReachUnit,
    SessionPage,
)
from ocop_desktop.domain.figures.figure import FigureSource
from ocop_desktop.domain.json_fields import FindIds, JsonFields
from ocop_desktop.domain.text import search_key

_UNIT_WORDS = MappingProxyType({ReachUnit.PEOPLE: "người", ReachUnit.TIMES: "lượt"})
_COUNTS = ("reach", "viewers", "views", "likes", "comments", "orders", "orders_cancelled")


@dataclass(frozen=True, slots=True)
class FindRecords:
    """How a file's words for products and producers are looked up."""

    products: FindIds
    producers: FindIds


def read_session(fields: JsonFields, find: FindRecords) -> EventSession:
    """A livestream or selling session; `source` is that of its figures."""
    figures = {name: fields.read_figure(name) for name in _COUNTS}
    refuse_other_units(fields)
    return EventSession(
        fields.read_text("title"),
        fields.read_day("on"),
        fields.read_time("starts_at"),
        fields.read_time("ends_at"),
        tuple(map(_read_page, fields.read_objects("pages"))),
        fields.read_texts("hosts"),
        fields.read_records(find.products, "products"),
        **figures,
        reach_unit=read_reach_unit(fields, "reach"),
        max_viewers=fields.read_figure("peak", "max_viewers"),
        gross=fields.read_figure("gross", money=True),
        net=fields.read_figure("net", money=True),
        amounts=_read_amounts(fields),
        source=fields.read_choice(FigureSource, "source"),
        notes=fields.read_text("notes", "note"),
    )


def read_host(fields: JsonFields) -> EventHost:
    """Somebody who presents products."""
    return EventHost(
        _read_required(fields, "name"),
        fields.read_choice(HostKind, "kind") or HostKind.OTHER,
        fields.read_text("url"),
        fields.read_figure("followers"),
        fields.read_money("fee"),
        fields.read_truth("printable"),
    )


def read_entry(fields: JsonFields, find: FindRecords) -> EventEntry:
    """A product, or a producer as a whole; one of them must be named."""
    product_id = fields.read_record(find.products, "product")
    producer_id = fields.read_record(find.producers, "producer", "holder")
    if not fields.has("producer", "holder"):
        fields.require("product", product_id)
    elif not product_id:
        fields.require("producer", producer_id)
    return EventEntry(
        product_id,
        fields.read_text("booth"),
        producer_id,
        fields.read_choice(EntryStatus, "status") or EntryStatus.REGISTERED,
        _read_goods(fields, "brought"),
        _read_goods(fields, "sold") or _read_amount(fields),
        fields.read_figure("orders"),
        fields.read_figure("net", "revenue", money=True),
        fields.read_figure("leads"),
        fields.read_figure("samples"),
        fields.read_text("notes", "note"),
        fields.read_choice(FigureSource, "source"),
    )


def read_deal(fields: JsonFields, find: FindRecords) -> Deal:
    """A contract, memorandum or order."""
    return Deal(
        fields.read_choice(DealKind, "kind") or DealKind.CONTRACT,
        fields.read_text("buyer"),
        fields.read_record(find.producers, "producer"),
        fields.read_records(find.products, "products", "product"),
        fields.read_text("number"),
        fields.read_day("signed_on"),
        fields.read_money("value"),
        fields.read_day("from", "valid_from"),
        fields.read_day("to", "valid_until"),
        fields.read_text("file"),
    )


def read_cost(fields: JsonFields) -> Cost:
    """One line of costs."""
    return Cost(
        fields.read_choice(CostItem, "item") or CostItem.OTHER,
        fields.read_text("name"),
        fields.read_money("unit_price"),
        fields.read_number("quantity"),
        fields.read_money("amount"),
        fields.read_choice(Fund, "fund") or Fund.OTHER,
        fields.read_text("paper"),
    )


def read_gift(fields: JsonFields) -> Gift:
    """Support or a gift."""
    return Gift(fields.read_text("giver"), fields.read_text("purpose"), fields.read_money("amount"))


def _read_page(fields: JsonFields) -> SessionPage:
    return SessionPage(
        _read_required(fields, "platform"), fields.read_text("account"), fields.read_text("url")
    )


def _read_required(fields: JsonFields, key: str) -> str:
    text = fields.read_text(key)
    fields.require(key, text)
    return text


def read_reach_unit(fields: JsonFields, *keys: str) -> ReachUnit:
    """What a reach counts: as said, else by the unit in its own words ("20,7 triệu lượt")."""
    told = fields.read_choice(ReachUnit, "reach_unit")
    for key in keys:
        words = _list_unit_words(fields, key)
        said = next((one for one in ReachUnit if one.value in words), None)
        if told and said and told is not said:
            fields.add_fault(key, FieldReason.OTHER_UNIT, _UNIT_WORDS[said])
        told = told or said
    return told or ReachUnit.PEOPLE


def refuse_other_units(fields: JsonFields) -> None:
    """Note viewers (người xem) that are counted in views (lượt xem), and the other way round."""
    for name, other in (("viewers", ReachUnit.TIMES), ("views", ReachUnit.PEOPLE)):
        for key in (name, f"{name}_stated"):
            if other.value in _list_unit_words(fields, key):
                fields.add_fault(key, FieldReason.OTHER_UNIT, _UNIT_WORDS[other])


def _list_unit_words(fields: JsonFields, key: str) -> list[str]:
    """The words of a figure that is written as text, or of the unit of one that is an object."""
    value = fields.look_at(key)
    words = value.get("unit") if isinstance(value, dict) else value
    return search_key(words).split() if isinstance(words, str) else []


def _read_amounts(fields: JsonFields) -> tuple[Amount, ...]:
    """Goods as a list of objects, or as one quantity with its unit."""
    keys = ("quantity", "amounts")
    if any(isinstance(fields.look_at(key), list) for key in keys):
        amounts = (_read_amount(one) for one in fields.read_objects(*keys))
        return tuple(amount for amount in amounts if amount)
    amount = _read_amount(fields)
    return (amount,) if amount else ()


def _read_amount(fields: JsonFields) -> Amount | None:
    """The goods of "quantity" and "unit"."""
    key = "qty" if fields.has("qty") else "quantity"
    amount, unit = _read_goods(fields, key), fields.read_text("unit")
    if amount and unit and amount.unit not in {"", unit}:
        fields.add_fault("unit", FieldReason.OTHER_UNIT, unit)
    return Amount(amount.quantity, amount.unit or unit) if amount else None


def _read_goods(fields: JsonFields, key: str) -> Amount | None:
    """Goods as an object with quantity and unit, as a number, or as words: "60 tấn"."""
    value = fields.look_at(key)
    if isinstance(value, dict):
        inside = fields.read_object(key)
        amount = _read_amount(inside)
        inside.refuse_unread()
        return amount
    if isinstance(value, str) and (goods := parse_goods(value)):
        fields.take(key)
        return goods
    quantity: Decimal | None = fields.read_number(key)
    return None if quantity is None else Amount(quantity)
