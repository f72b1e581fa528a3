"""Records as they are kept: texts composed and trimmed, what breaks meaning refused."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.domain.register.producer import Producer, ProducerKind
from ocop_desktop.domain.register.product import Certificate, Product, ProductCode
from ocop_desktop.domain.text import Translated

TYPED = unicodedata.normalize("NFD", "  Muối ớt\u200b ")


def test_every_text_of_a_record_is_composed_and_trimmed_however_deep() -> None:
    typed = Product(
        Translated(TYPED, en=" Salt "),
        codes=(ProductCode(" 79-27664-3-2026 ", date(2026, 1, 1)),),
        certificates=(Certificate(TYPED),),
        export_markets=(" ASEAN",),
        price=Decimal(1),
    )
    assert clean(typed) == Product(
        Translated("Muối ớt", en="Salt"),
        codes=(ProductCode("79-27664-3-2026", date(2026, 1, 1)),),
        certificates=(Certificate("Muối ớt"),),
        export_markets=("ASEAN",),
        price=Decimal(1),
    )


def test_codes_days_and_types_stay_as_they_are() -> None:
    kept = clean(Producer("HTX", kind=ProducerKind.FARM, registered_on=date(2020, 1, 1)))
    assert kept.kind is ProducerKind.FARM
    assert kept.registered_on == date(2020, 1, 1)
    assert clean(Producer) is Producer


@given(st.builds(Producer, st.text(), notes=st.text(), kind=st.sampled_from(ProducerKind)))
def test_cleaning_twice_changes_nothing_more(producer: Producer) -> None:
    assert clean(clean(producer)) == clean(producer)


def test_the_first_problem_that_breaks_meaning_is_refused() -> None:
    soft = Problem("phone", ValueReason.PHONE, value="12")
    hard = Problem("name", ValueReason.REQUIRED, Severity.HARD, "x")
    refuse_hard([soft])
    with pytest.raises(InvalidValue) as refused:
        refuse_hard([soft, hard, Problem("stars", ValueReason.OUT_OF_RANGE, Severity.HARD)])
    assert (refused.value.field, refused.value.value, refused.value.reason) == (
        "name", "x", ValueReason.REQUIRED,
    )  # fmt: skip
