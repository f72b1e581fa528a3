"""A register whose every typed text holds markup, and what a window must not draw of it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar, get_type_hints

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ocop_desktop.domain.channels.channel import Channel, Listing
from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.outlets.exported_product import ExportedProduct, ExportYear
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.rating.evaluation import CouncilDecision, CouncilMember, Evaluation
from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import (
    Certificate,
    Document,
    Product,
    ProductCode,
    StatedText,
)
from ocop_desktop.domain.register.recognition import Revocation
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    channels,
    evaluations,
    events,
    exported_products,
    filings,
    notices,
    offices,
    producers,
    products,
    recognitions,
    registrations,
    sale_points,
    sales,
    selections,
)
from ocop_desktop.store.database import Register
from tests.builders import a_product, a_recognition
from tests.events import FULL_EVENT

SIGN = "M&N"
MARKUP = f'<b>{SIGN}</b> <img src="file:///none.png"> <a href="x:y">y</a> <table> '
DAY = date(2026, 3, 1)
NOT_TYPED = {
    "media", "large", "small", "commune_code", "commune_codes", "logo", "scan", "regulation_id",
    "content_hash", "locked_hash", "file", "field", "topic", "round",
}  # fmt: skip
Record = TypeVar("Record")


def fill_texts(record: Record) -> Record:
    """The record with markup before the name of the field in every text that a clerk types."""
    if not is_dataclass(record) or isinstance(record, type):
        return record
    hints = get_type_hints(type(record))
    texts: dict[str, Any] = {}
    for one in fields(record):
        value = getattr(record, one.name)
        if one.name in NOT_TYPED or not one.init:
            continue
        if hints[one.name] is str:
            texts[one.name] = f"{MARKUP}{one.name}"
        elif hints[one.name] == tuple[str, ...]:
            texts[one.name] = (f"{MARKUP}{one.name}",)
        elif isinstance(value, tuple):
            texts[one.name] = tuple(map(fill_texts, value))
        elif is_dataclass(value):
            texts[one.name] = fill_texts(value)
    return replace(record, **texts)


def write_marked(register: Register) -> None:
    """Write one of each noun, every text of it with markup."""
    offices.save(register, fill_texts(Office()))
    producer = producers.save(register, replace(fill_texts(Producer("")), phone="028 0000 0000"))
    product = products.save(register, fill_texts(_full_product(producer.id)))
    assert product.name.vi.startswith(MARKUP)
    recognition = replace(a_recognition(product.id), revocation=Revocation(date(2026, 9, 1)))
    recognitions.save(register, fill_texts(recognition))
    topics = (TopicCheck("1"),)
    filings.save(register, fill_texts(Filing(product.id, filed_on=DAY, topics=topics)))
    notices.record(register, [product.id], fill_texts(Notice(product.id, sent_on=DAY)))
    entries = (EventEntry(product.id), *FULL_EVENT.entries)
    event = replace(FULL_EVENT, starts_on=DAY, ends_on=DAY, entries=entries, country="VN")
    events.save(register, fill_texts(event))
    events.delete(register, events.save(register, fill_texts(Event(""))).id)
    selections.save(register, fill_texts(Selection("", (product.id,))))
    _write_outlets(register, producer.id, product.id)
    begun = evaluations.begin(register, product.id, on=DAY, regulation_id="qd-26-2026")
    evaluations.save(register, fill_texts(_full_evaluation(begun)))


def _write_outlets(register: Register, producer_id: int, product_id: int) -> None:
    """Write one of each noun of the outlets."""
    channel = channels.save_channel(register, replace(fill_texts(Channel("")), hosts=()))
    sale_points.save(register, replace(fill_texts(SalePoint("")), product_ids=(product_id,)))
    sale = replace(fill_texts(Sale(product_id, "", DAY)), net=Decimal(900))
    sales.save_month(register, DAY, channel.name, [sale])
    years = (ExportYear(2025, Decimal(1)),)
    exported = fill_texts(ExportedProduct(product_id, "", years=years))
    exported_products.save(register, replace(exported, country="JP", hs_code=""))
    registered = fill_texts(Registration(RegistrationKind.GACC, producer_id, product_id))
    registrations.save(register, replace(registered, rule=""))


def _full_product(producer_id: int) -> Product:
    return replace(
        a_product(producer_id),
        codes=(ProductCode("", DAY),),
        certificates=(Certificate("", "", DAY, DAY),),
        listings=(Listing("", ""),),
        documents=(Document("ab/" + "ab" * 32 + ".pdf", ""),),
        stated=(StatedText("place", ""), StatedText("group", "")),
        name=Translated(),
    )


def _full_evaluation(begun: Evaluation) -> Evaluation:
    name = f"{MARKUP}name"
    return replace(
        begun,
        council=(CouncilMember(name),),
        sheets=(MemberSheet(name),),
        decision=CouncilDecision(None, "", DAY),
    )


def list_drawn(top: QWidget) -> Iterator[str]:
    """The widgets of a window that would draw typed markup, or take its "&" for the mark of a key."""
    for widget in (top, *top.findChildren(QWidget)):
        place = f"{type(widget).__name__} in {type(top).__name__}"
        if isinstance(widget, QLabel):
            widget.ensurePolished()
            yield from (f"{place}: {widget.text()[:90]}" for _ in [0] if _draws(widget))
        if isinstance(widget, QTextEdit) and SIGN in widget.toPlainText():
            yield from (place for _ in [0] if "<b>" not in widget.toPlainText())
        yield from (f"{place}: {text}" for text in _marked_words(widget) if SIGN in text)


def _draws(label: QLabel) -> bool:
    """Whether a label draws markup that was typed: its own has the typed text escaped."""
    if label.textFormat() is Qt.TextFormat.RichText:
        return SIGN in label.text() or "<img" in label.text()
    return label.textFormat() is not Qt.TextFormat.PlainText


def _marked_words(widget: QWidget) -> Iterator[str]:
    """The words in which Qt takes "&" for the mark of a key."""
    yield from (action.text() for action in widget.actions())
    if isinstance(widget, QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        yield widget.text()
