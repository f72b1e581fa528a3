"""A text that is too long is refused with its field; nothing is cut."""

from dataclasses import replace

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.events.checks import check_event
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.problems import Severity
from ocop_desktop.domain.register.checks import check_producer, check_product
from ocop_desktop.domain.register.fields import clean
from ocop_desktop.domain.register.producer import Producer, ProducerKind
from ocop_desktop.domain.register.product import Certificate, Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.domain.text_lengths import MAX_NAME, MAX_TEXT, find_long_texts

LONG = "ơ" * (MAX_NAME + 1)
PRODUCT = Product(Translated("Gạo"))


def test_a_name_as_long_as_may_be_is_taken() -> None:
    names = Translated(LONG[1:], LONG[1:], LONG[1:])
    assert clean(Product(names, notes=LONG * 20)).name == names
    assert list(find_long_texts(Producer("HTX", kind=ProducerKind.FARM))) == []
    assert list(find_long_texts(Producer)) == []


@pytest.mark.parametrize(
    ("record", "field", "reason"),
    [
        (Producer(LONG), "name", ValueReason.NAME_LENGTH),
        (replace(PRODUCT, name=Translated("Gạo", zh=LONG)), "name", ValueReason.NAME_LENGTH),
        (replace(PRODUCT, notes="a" * (MAX_TEXT + 1)), "notes", ValueReason.TEXT_LENGTH),
        (
            replace(PRODUCT, certificates=(Certificate("ATTP", LONG),)),
            "number",
            ValueReason.NAME_LENGTH,
        ),
        (Event(LONG), "name", ValueReason.NAME_LENGTH),
    ],
)
def test_a_longer_one_is_refused_and_told(record: object, field: str, reason: ValueReason) -> None:
    with pytest.raises(InvalidValue) as refused:
        clean(record)
    assert (refused.value.field, refused.value.reason) == (field, reason)
    assert len(refused.value.value) < MAX_NAME


def test_forms_show_it_before_saving() -> None:
    found = (
        *check_producer(Producer(LONG)),
        *check_product(Product(Translated(LONG), producer_id=1), ()),
        *check_event(Event(LONG)),
    )
    assert [(one.field, one.reason, one.severity) for one in found] == [
        ("name", ValueReason.NAME_LENGTH, Severity.HARD)
    ] * 3
