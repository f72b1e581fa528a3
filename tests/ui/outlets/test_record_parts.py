"""Exports and registrations in the window: lists, dialogs, what is refused, undo."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.outlets.exported_product import ExportedProduct, ExportYear
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.registration_days import RegistrationState
from ocop_desktop.services import exported_products, history, producers, products, registrations
from ocop_desktop.ui.outlets.export_dialog import ExportDialog
from ocop_desktop.ui.outlets.exports_part import ExportsPart
from ocop_desktop.ui.outlets.registration_dialog import RegistrationDialog
from ocop_desktop.ui.outlets.registrations_part import RegistrationsPart
from ocop_desktop.ui.page_context import PageContext
from tests.builders import a_producer, a_product
from tests.ui.keys import CONTROL, Wait, ask_service, type_text


@pytest.fixture
def product_id(context: PageContext, wait_for: Wait) -> int:
    """A product of a producer in the register."""
    producer = ask_service(context, wait_for, producers.save, a_producer())
    saved: int = ask_service(context, wait_for, products.save, a_product(producer.id)).id
    return saved


def show(qtbot: QtBot, part: Any) -> Any:
    qtbot.addWidget(part)
    part.resize(1100, 600)
    part.show()
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)
    return part


def type_into(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    type_text(field, words)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    qtbot.wait(1)


def test_a_registration_is_added_by_keyboard_with_its_state_as_it_is_typed(
    qtbot: QtBot, context: PageContext, wait_for: Wait, product_id: int
) -> None:
    del product_id
    part = show(qtbot, RegistrationsPart(replace(context, on=date(2026, 11, 30))))
    part.new()
    dialog = part.findChild(RegistrationDialog)
    assert isinstance(dialog, RegistrationDialog)
    wait_for(dialog.producer.isEnabled)
    type_into(qtbot, dialog.number, "CVNM0001")
    type_into(qtbot, dialog.producer, a_producer().name)
    type_into(qtbot, dialog.issued_on, "10/01/2022")
    wait_for(lambda: "uá kỳ theo 248, kiểm tra Lệnh 280" in dialog.state.text())
    assert "10/01/2027" in dialog.expires_on.placeholderText()
    QTest.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    wait_for(lambda: len(part.table.rows) == 1)
    (row,) = part.table.rows
    assert row.status.state is RegistrationState.RENEWAL_PASSED
    assert "Lệnh 280" in part.details.text()
    ask_service(context, wait_for, history.undo)
    wait_for(lambda: part.table.rows == ())


def test_a_registration_of_nobody_is_not_saved(
    qtbot: QtBot, context: PageContext, wait_for: Wait
) -> None:
    dialog = show(qtbot, RegistrationDialog(context, Registration(RegistrationKind.HALAL)))
    wait_for(dialog.producer.isEnabled)
    type_into(qtbot, dialog.number, "H-1")
    dialog.save()
    assert dialog.isVisible()
    dialog.mark_clean()


def test_an_export_is_added_and_shown_as_customs_write_it(
    qtbot: QtBot, context: PageContext, wait_for: Wait, product_id: int
) -> None:
    part = show(qtbot, ExportsPart(context))
    part.new()
    dialog = part.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    wait_for(dialog.product.isEnabled)
    dialog.product.set_value(product_id)
    type_into(qtbot, dialog.country, "Trung Quốc (CN)")
    type_into(qtbot, dialog.hs_code, "090121")
    dialog.years.model.insert(0, ("2025", "3", "tấn", "9500", "240 triệu"))
    dialog.save()
    wait_for(lambda: len(part.table.rows) == 1)
    assert [column.words(part.table.rows[0]) for column in part.columns()][2:5] == [
        "Trung Quốc",
        "ngoài ASEAN",
        "0901.21",
    ]
    assert part.details.text() == "2025: 3 tấn · 9.500 USD · 240.000.000 đ"


def test_countries_are_named_in_the_language_of_the_window(
    english: QApplication, qtbot: QtBot, context: PageContext, wait_for: Wait, product_id: int
) -> None:
    del english
    ask_service(context, wait_for, exported_products.save, ExportedProduct(product_id, "JP"))
    part = show(qtbot, ExportsPart(context))
    wait_for(lambda: len(part.table.rows) == 1)
    assert part.columns()[2].words(part.table.rows[0]) == "Japan"
    dialog = ExportDialog(context, ExportedProduct(product_id, "JP"), part)
    assert dialog.country.text() == "Japan (JP)"


def test_a_wrong_hs_code_is_marked_and_not_saved(
    qtbot: QtBot, context: PageContext, wait_for: Wait, product_id: int
) -> None:
    exported = ExportedProduct(product_id, "JP", years=(ExportYear(2025),))
    dialog = show(qtbot, ExportDialog(context, exported))
    wait_for(dialog.product.isEnabled)
    assert dialog.record() == exported
    type_into(qtbot, dialog.hs_code, "0901")
    dialog.save()
    assert dialog.isVisible()
    assert "6 hoặc 8 chữ số" in dialog.form.summary.text() + dialog.hs_code.toolTip()
    dialog.mark_clean()


def test_lists_are_searched_and_deleted_from(
    qtbot: QtBot, context: PageContext, wait_for: Wait, product_id: int
) -> None:
    japan = ExportedProduct(product_id, "JP")
    both = [japan, replace(japan, country="CN")]
    ask_service(context, wait_for, exported_products.put, both)
    part = show(qtbot, ExportsPart(context))
    wait_for(lambda: len(part.table.rows) == 2)
    type_text(part.search, "nhat ban")
    wait_for(lambda: [row.country.code for row in part.table.rows] == ["JP"])
    part.table.select_ids([part.table.rows[0].id])
    part.delete()
    wait_for(lambda: part.table.rows == ())
    part.search.clear()
    wait_for(lambda: [row.country.code for row in part.table.rows] == ["CN"])


def test_a_registration_is_opened_by_its_id(
    qtbot: QtBot, context: PageContext, wait_for: Wait, product_id: int
) -> None:
    one = Registration(RegistrationKind.FDA, product_id=product_id, number="F-1")
    other = replace(one, number="F-2")
    saved = ask_service(context, wait_for, registrations.put, [one, other])
    part = show(qtbot, RegistrationsPart(context))
    part.open(saved[1].id)
    wait_for(lambda: part.current() is not None and part.current().id == saved[1].id)
    part.edit()
    dialog = part.findChild(RegistrationDialog)
    assert dialog.number.value() == "F-2"
    dialog.close()


def test_a_new_export_begins_at_its_product(
    qtbot: QtBot, context: PageContext, wait_for: Wait
) -> None:
    dialog = ExportDialog(context, ExportedProduct(0, ""))
    qtbot.addWidget(dialog)
    dialog.show()
    wait_for(dialog.product.isEnabled)
    assert dialog.focusWidget() is dialog.product
