"""The parts of an event as its JSON file names them."""

from dataclasses import dataclass
from decimal import Decimal

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

_COUNTS = ("reach", "viewers", "views", "likes", "comments", "orders", "orders_cancelled")


@dataclass(frozen=True, slots=True)
class FindRecords:
    """How a file's words for products and producers are looked up."""

    products: FindIds
    producers: FindIds


def read_session(fields: JsonFields, find: FindRecords) -> EventSession:
    """A livestream or selling session; `source` is that of its figures."""
    figures = {name: fields.read_figure(name) for name in _COUNTS}
    return EventSession(
        fields.read_text("title"),
        fields.read_day("on"),
        fields.read_time("starts_at"),
        fields.read_time("ends_at"),
        tuple(map(_read_page, fields.read_objects("pages"))),
        fields.read_texts("hosts"),
        fields.read_records(find.products, "products"),
        **figures,
        reach_unit=fields.read_choice(ReachUnit, "reach_unit") or ReachUnit.PEOPLE,
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
    if not fields.has("product", "producer"):
        fields.add_fault("product", FieldReason.REQUIRED)
    return EventEntry(
        fields.read_record(find.products, "product"),
        fields.read_text("booth"),
        fields.read_record(find.producers, "producer"),
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
    if not text and not fields.has(key):
        fields.add_fault(key, FieldReason.REQUIRED)
    return text


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
    amount, unit = _read_goods(fields, "quantity"), fields.read_text("unit")
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
