"""What is typed and unclear is asked, in every field and cell; the rest is read as it is meant."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.ui.fields.coordinate import CoordinateField
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.number import MoneyField, NumberField
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.lists.list_model import ListColumn, ListModel
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producer_form import ProducerForm
from tests.ui.keys import type_text

ON = date(2026, 11, 30)


def test_a_price_with_a_comma_before_three_digits_is_asked(qtbot: QtBot) -> None:
    field = MoneyField()
    qtbot.addWidget(field)
    type_text(field, "120,000")
    assert field.value() is None
    assert field.offers() == ("120.000", "120")
    assert "120.000 hay 120" in field.problem()
    field.take_offer("120.000")
    assert (field.value(), field.problem()) == (Decimal(120000), "")


@pytest.mark.parametrize(("typed", "offers"), [("1,500", ("1.500",)), ("1.5", ())])
def test_a_whole_number_is_offered_whole_numbers_alone(
    qtbot: QtBot, typed: str, offers: tuple[str, ...]
) -> None:
    field = NumberField(whole=True)
    qtbot.addWidget(field)
    type_text(field, typed)
    assert (field.value(), field.offers()) == (None, offers)
    assert field.problem()


def test_a_coordinate_of_three_decimals_is_clear(qtbot: QtBot) -> None:
    field = CoordinateField(90)
    qtbot.addWidget(field)
    type_text(field, "10,411")
    assert (field.value(), field.problem()) == (Decimal("10.411"), "")
    field.set_value(Decimal("10.411"))
    assert field.value() == Decimal("10.411")


def test_a_registration_takes_the_nearest_past_and_an_expiry_is_asked(qtbot: QtBot) -> None:
    past, expiry = (
        DateField(meaning=DayMeaning.PAST, on=ON),
        DateField(meaning=DayMeaning.EXPIRY, on=ON),
    )
    for field in (past, expiry):
        qtbot.addWidget(field)
        type_text(field, "12/5/98")
    assert past.value() == date(1998, 5, 12)
    assert expiry.value() is None
    assert expiry.offers() == ("12/05/1998", "12/05/2098")


def test_a_cell_of_an_expiry_is_asked_and_keeps_what_was_typed() -> None:
    model = ListModel((ListColumn("Hết hạn", 14, "date", meaning=DayMeaning.EXPIRY),))
    model.set_rows([("",)])
    model.setData(model.index(0, 0), "12/5/98")
    assert model.index(0, 0).data() == "12/5/98"
    assert "12/05/1998 hay 12/05/2098" in model.find_unreadable()


def test_a_form_offers_both_readings_and_takes_the_one_that_is_pressed(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    field = form.add("price", "Giá bán", MoneyField())
    form.show()
    type_text(field, "65,000")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    field.editing_finished.emit()
    (note,) = [label for label in form.findChildren(QLabel) if "65.000" in label.text()]
    note.linkActivated.emit("65.000")
    assert field.value() == Decimal(65000)
    assert "65.000" not in note.text()


def test_a_registration_after_today_warns_and_can_be_saved(
    context: PageContext, qtbot: QtBot
) -> None:
    form = ProducerForm(context)
    qtbot.addWidget(form)
    form.pages.set_value("registered_on", date(2027, 1, 1))
    assert [problem.field for problem in form.problems(form.record())] == ["name", "registered_on"]
    form.pages.set_value("registered_on", context.on)
    assert [problem.field for problem in form.problems(form.record())] == ["name"]
    form.form.mark_clean()
