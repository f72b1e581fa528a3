"""Communes, sets, producers and products are found by what a clerk types, and added where missing."""

from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.office.communes import OfficeCommune
from ocop_desktop.domain.office.office import Office
from ocop_desktop.services import offices, producers, products
from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.finding.new_product_dialog import NewProductDialog
from ocop_desktop.ui.finding.producer_chooser import ProducerChooser
from ocop_desktop.ui.finding.product_choice import ProductChoice
from ocop_desktop.ui.finding.set_chooser import SetChooser
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producer_form import ProducerForm
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service, hit, type_text

Dialog = TypeVar("Dialog", bound=QWidget)
OWN = "28468"  # xã Tân Phú, Đồng Tháp


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()


def test_a_commune_of_that_name_stands_above_its_likes(qtbot: QtBot) -> None:
    field = CommuneChooser()
    shown(qtbot, field)
    type_text(field, "tan phu")
    labels = field._suggestions.labels
    assert all(" Tân Phú, " in label for label in labels[:6])
    assert field._suggestions.current is None
    hit(field, Qt.Key.Key_Return)
    assert field.value() == ""
    field.clear()
    type_text(field, "xa can gio")
    hit(field, Qt.Key.Key_Return)
    assert field.value() == "27664"


def test_the_offices_own_communes_come_first(
    qtbot: QtBot, context: PageContext, wait_for: Wait
) -> None:
    ask_service(context, wait_for, offices.save, Office("UBND", communes=(OfficeCommune(OWN),)))
    field = CommuneChooser(context)
    shown(qtbot, field)
    wait_for(lambda: field._labels[field.rank("").places[0]].endswith(f"({OWN})"))
    hit(field, Qt.Key.Key_Down)
    assert field._suggestions.labels[0].endswith(f"({OWN})")
    type_text(field, "tan phu")
    hit(field, Qt.Key.Key_Return)
    assert field.value() == OWN


@pytest.mark.parametrize(("text", "number"), [("17", 17), ("buoi", 1), ("đồ ăn nhanh", 5)])
def test_a_set_is_taken_by_number_name_or_everyday_word(
    qtbot: QtBot, context: PageContext, text: str, number: int
) -> None:
    field = SetChooser(context)
    shown(qtbot, field)
    type_text(field, text)
    hit(field, Qt.Key.Key_Tab)
    assert field.value() == number


def test_the_last_row_of_producers_opens_the_form_of_a_new_one(
    qtbot: QtBot, context: PageContext, wait_for: Wait
) -> None:
    ask_service(context, wait_for, producers.save, a_producer())
    field = ProducerChooser(context)
    shown(qtbot, field)
    wait_for(lambda: bool(field.names))
    type_text(field.choice, "HTX Mới")
    hit(field.choice, Qt.Key.Key_Return, Qt.Key.Key_Return)
    form = dialog(ProducerForm)
    assert form.pages.value("name") == "HTX Mới"
    form.save()
    wait_for(lambda: "HTX Mới" in field.names.values())
    assert field.value() is not None
    assert field.choice.text() == "HTX Mới"


def test_products_of_one_name_are_offered_with_their_producers_and_none_is_taken(
    qtbot: QtBot, context: PageContext, wait_for: Wait
) -> None:
    ask = partial(ask_service, context, wait_for)
    for name in ("HTX Một", "HTX Hai"):
        ask(products.save, a_product(ask(producers.save, a_producer(name)).id, "Chanh dây"))
    field = ProductChoice(context)
    shown(qtbot, field)
    wait_for(lambda: len(field._labels) == 2)
    type_text(field, "chanh day")
    hit(field, Qt.Key.Key_Return)
    assert field.value() is None
    assert [label.split(" · ")[1] for label in field._suggestions.labels[:2]] == [
        "HTX Một", "HTX Hai",
    ]  # fmt: skip
    type_text(field, " htx hai")
    hit(field, Qt.Key.Key_Return)
    assert "HTX Hai" in field.text()


def test_a_product_that_a_form_misses_is_added_and_chosen(
    qtbot: QtBot, context: PageContext, wait_for: Wait
) -> None:
    ask_service(context, wait_for, producers.save, a_producer())
    field = ProductChoice(context)
    shown(qtbot, field)
    type_text(field, "Mắm rươi")
    hit(field, Qt.Key.Key_Return, Qt.Key.Key_Return)
    added = dialog(NewProductDialog)
    wait_for(lambda: bool(added.producer.names))
    type_text(added.producer.choice, "rung sac")
    hit(added.producer.choice, Qt.Key.Key_Return)
    added.save()
    wait_for(lambda: field.value() is not None)
    assert field.text().startswith("Mắm rươi · HTX Rừng Sác")


def dialog(kind: type[Dialog]) -> Dialog:
    """The one open dialog of that kind."""
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind)]
    (one,) = [widget for widget in found if widget.isVisible()]
    return one
