"""Monthly sales in the window: typed, pasted, saved as one action, imported with a trial."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.outlets.sale_columns import MoneyUnit
from ocop_desktop.services import history, producers, products, sales
from ocop_desktop.ui.outlets.sales_import_dialog import SalesImportDialog
from ocop_desktop.ui.outlets.sales_model import NAME, NET, QUANTITY
from ocop_desktop.ui.outlets.sales_part import SalesPart
from ocop_desktop.ui.page_context import PageContext
from tests.builders import a_producer, a_product
from tests.ui.keys import CONTROL, Wait, ask_service, type_text

OCTOBER = date(2026, 10, 1)


@pytest.fixture
def part(qtbot: QtBot, context: PageContext, wait_for: Wait) -> SalesPart:
    """The table of October of a register with two products, on Shopee."""
    producer = ask_service(context, wait_for, producers.save, a_producer())
    first = a_product(producer.id)
    ask_service(context, wait_for, products.save, first)
    ask_service(
        context, wait_for, products.save, replace(a_product(producer.id, "Muối hầm"), codes=())
    )
    shown = SalesPart(replace(context, on=date(2026, 11, 30)))
    qtbot.addWidget(shown)
    shown.resize(1200, 600)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    wait_for(lambda: shown.model.rowCount() == 2 and bool(shown.channel.value()))
    shown.channel.set_value("Shopee")
    shown._ask_sales()
    wait_for(lambda: shown.status.endswith("Shopee"))
    return shown


def stored(part: SalesPart, wait_for: Wait) -> Any:
    return ask_service(part.context, wait_for, sales.list_sales)


def test_a_cell_is_typed_and_the_month_saved_by_keyboard(
    qtbot: QtBot, part: SalesPart, wait_for: Wait
) -> None:
    part.table.setFocus()
    part.table.setCurrentIndex(part.model.index(0, NET))
    QTest.keyClick(part.table, Qt.Key.Key_1)
    editor = part.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    type_text(editor, ",2 triệu")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_for(lambda: part.model.is_dirty)
    assert part.model.index(0, NET).data() == "1.200.000"
    assert "Doanh thu thực: 1.200.000 đ" in part.totals.text()
    part.save()
    wait_for(lambda: not part.model.is_dirty)
    (sale,) = stored(part, wait_for)
    assert (sale.month, sale.channel, sale.net) == (OCTOBER, "Shopee", Decimal(1_200_000))
    ask_service(part.context, wait_for, history.undo)
    wait_for(lambda: part.model.index(0, NET).data() == "")


def test_a_block_is_pasted_by_name_or_from_a_cell_and_undone(part: SalesPart) -> None:
    lost: list[str] = []
    part.table.lost.connect(lost.extend)
    part.table.setFocus()
    part.table.setCurrentIndex(part.model.index(0, NAME))
    block = "Muối hầm\t\t5\thũ\t3\t500.000\t450.000\r\nGạo lứt\t\t1\n"
    QGuiApplication.clipboard().setText(block)
    QTest.keyClick(part.table, Qt.Key.Key_V, CONTROL)
    at = part.model.place_of("muoi ham")
    assert at is not None
    assert [part.model.index(at, column).data() for column in range(QUANTITY, NET + 1)] == [
        "5", "hũ", "3", "500.000", "450.000",
    ]  # fmt: skip
    assert lost == ["Gạo lứt  1"]
    part.table.setCurrentIndex(part.model.index(0, NET))
    QGuiApplication.clipboard().setText("100.000\n200.000")
    QTest.keyClick(part.table, Qt.Key.Key_V, CONTROL)
    assert [part.model.index(row, NET).data() for row in (0, 1)] == ["100.000", "200.000"]
    QTest.keyClick(part.table, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(part.table, Qt.Key.Key_Z, CONTROL)
    assert not part.model.is_dirty


def test_what_is_no_number_is_told_and_not_saved(part: SalesPart, wait_for: Wait) -> None:
    part.model.apply([(0, NET, "900")])
    part.save()
    assert "đồng" in part.totals.text()
    assert part.model.is_dirty
    assert not part.confirm_leave(lambda: None)
    part.model.undo()
    part.model.apply([(0, QUANTITY, "mười")])
    part.save()
    assert "mười" in part.totals.text()
    assert stored(part, wait_for) == ()
    part.model.undo()
    assert part.confirm_leave(lambda: None)


def test_products_are_found_by_words(part: SalesPart, wait_for: Wait) -> None:
    type_text(part.search, "muoi")
    wait_for(lambda: part.model.rowCount() == 1)
    part.search.clear()
    wait_for(lambda: part.model.rowCount() == 2)


def test_a_file_is_tried_asked_about_and_imported(
    part: SalesPart, wait_for: Wait, tmp_path: Path
) -> None:
    file = tmp_path / "thang-10.csv"
    lines = "Tháng;Sản phẩm;Kênh;Doanh thu\n10/2026;Muối hầm;Shopee;1,5\n"
    file.write_text(lines, encoding="utf-8")
    part._import_files((file,))
    dialog = part.findChild(SalesImportDialog)
    assert isinstance(dialog, SalesImportDialog)
    wait_for(lambda: "đồng hay triệu đồng?" in dialog.words.text())
    assert not dialog.take_button.isEnabled()
    dialog.unit.set_value(MoneyUnit.MILLION)
    dialog.try_file()
    wait_for(dialog.take_button.isEnabled)
    assert "Thêm: 1" in dialog.words.text()
    QTest.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: part.model.index(0, NET).data() == "1.500.000")
    file.write_text(lines.replace("1,5", "mười"), encoding="utf-8")
    again = SalesImportDialog(part.context, file, part)
    wait_for(lambda: again.lines.count() == 1)
    assert "“mười” không phải là số." in again.lines.item(0).text()
    assert not again.take_button.isEnabled()
