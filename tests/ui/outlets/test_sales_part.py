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
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_columns import MoneyUnit
from ocop_desktop.services import channels, history, producers, products, sales
from ocop_desktop.ui.forms.conflict_dialog import ConflictDialog
from ocop_desktop.ui.outlets.sales_import_dialog import SalesImportDialog
from ocop_desktop.ui.outlets.sales_model import NAME, NET, QUANTITY
from ocop_desktop.ui.outlets.sales_part import SalesPart
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.empty_state import EmptyStateView
from tests.builders import a_producer, a_product
from tests.ui.keys import CONTROL, Wait, ask_service, hit, type_text

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


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


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
    assert "Doanh thu thực: 1.200.000 đ" in part.sums.totals.text()
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
    assert "đồng" in part.sums.totals.text()
    assert part.model.is_dirty
    assert not part.confirm_leave(lambda: None)
    part.model.undo()
    part.model.apply([(0, QUANTITY, "mười")])
    part.save()
    assert "mười" in part.sums.totals.text()
    assert stored(part, wait_for) == ()
    part.model.undo()
    assert part.confirm_leave(lambda: None)


def test_an_unclear_amount_is_asked_at_once_and_enter_goes_down(part: SalesPart) -> None:
    part.table.setFocus()
    part.table.setCurrentIndex(part.model.index(0, NET))
    for letters in ("9", "00"):
        type_text(focused(), letters)
    hit(focused(), Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt commits after the key
    assert part.table.currentIndex() == part.model.index(0, NET)
    assert "900 triệu</a> (Ctrl+2)" in part.note.text()
    hit(part.table, Qt.Key.Key_2, held=CONTROL)
    assert part.model.index(0, NET).data() == "900.000.000"
    assert part.note.sentence == ""
    type_text(focused(), "8")
    type_text(focused(), "00.000")
    hit(focused(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert part.table.currentIndex() == part.model.index(1, NET)


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
    buttons = (dialog.take_button, dialog.close_button)
    assert [one.shortcut().toString() for one in buttons] == ["Alt+N", "Alt+G"]
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


def a_sale(part: SalesPart, place: int, **facts: Any) -> Sale:
    return Sale(part.model.product_at(place), "Shopee", OCTOBER, **facts)


def asked(part: SalesPart) -> list[ConflictDialog]:
    return [one for one in part.findChildren(ConflictDialog) if one.isVisible()]


def save_by_other(part: SalesPart, wait_for: Wait, *rows: Sale) -> None:
    """Another clerk saves rows of the month while cells are typed here."""
    ask_service(part.context, wait_for, sales.save_month, OCTOBER, "Shopee", rows)


def test_two_clerks_who_type_one_month_keep_every_cell(part: SalesPart, wait_for: Wait) -> None:
    first, second = part.model.product_at(0), part.model.product_at(1)
    part.model.apply([(0, NET, "900.000"), (1, NET, "1.000.000")])
    save_by_other(part, wait_for, a_sale(part, 0, orders=7), a_sale(part, 1, orders=8))
    part.model.apply([(0, QUANTITY, "5")])
    part.save()
    wait_for(lambda: not part.model.is_dirty)
    found = {one.product_id: (one.quantity, one.orders, one.net) for one in stored(part, wait_for)}
    assert found == {
        first: (Decimal(5), 7, Decimal(900_000)),
        second: (None, 8, Decimal(1_000_000)),
    }


def test_a_cell_that_two_clerks_typed_is_asked_product_by_product(
    part: SalesPart, wait_for: Wait
) -> None:
    names = [part.model.name_of(part.model.product_at(place)) for place in (0, 1)]
    part.model.apply([(0, NET, "900.000"), (1, NET, "1.000.000")])
    save_by_other(part, wait_for, a_sale(part, 0, net=Decimal(1)), a_sale(part, 1, net=Decimal(2)))
    part.save()
    for place, name in enumerate(names):
        wait_for(lambda: bool(asked(part)))
        (dialog,) = asked(part)
        assert dialog.rows[0].title.text().startswith(name)
        if place:
            dialog.choose_all(theirs=True)
        dialog.save()
    wait_for(lambda: not part.model.is_dirty)
    assert [one.net for one in stored(part, wait_for)] == [Decimal(900_000), Decimal(2)]


def test_going_back_from_the_question_keeps_what_is_typed(part: SalesPart, wait_for: Wait) -> None:
    part.model.apply([(0, NET, "900.000")])
    save_by_other(part, wait_for, a_sale(part, 0, net=Decimal(1)))
    left: list[bool] = []
    part._save_then(lambda: left.append(True))
    wait_for(lambda: bool(part.findChildren(ConflictDialog)))
    part.findChildren(ConflictDialog)[0].reject()
    assert part.model.index(0, NET).data() == "900.000"
    assert left == []


def test_the_sums_of_every_channel_stand_below(part: SalesPart, wait_for: Wait) -> None:
    first = part.model.product_at(0)
    rows = [Sale(first, "Lazada", OCTOBER, net=Decimal(500))]
    ask_service(part.context, wait_for, sales.save_month, OCTOBER, "Lazada", rows)
    save_by_other(part, wait_for, a_sale(part, 0, net=Decimal(1200)), a_sale(part, 1, orders=1))
    expected = "Doanh thu thực đã lưu tháng 10/2026: Lazada 500 đ · Shopee 1.200 đ · cộng 1.700 đ"
    wait_for(lambda: part.sums.channels.text() == expected)


def test_a_month_follows_its_channel_to_a_new_name(part: SalesPart, wait_for: Wait) -> None:
    own = ask_service(part.context, wait_for, channels.save_channel, Channel("Sàn xã"))
    rows = [a_sale(part, 0, net=Decimal(700_000))]
    ask_service(part.context, wait_for, sales.save_month, OCTOBER, "Sàn xã", rows)
    wait_for(lambda: part.channel.findText("Sàn xã") >= 0)
    part.channel.set_value("Sàn xã")
    part._ask_sales()
    wait_for(lambda: part.model.index(0, NET).data() == "700.000")
    renamed = replace(own, name="Sàn phường")
    ask_service(part.context, wait_for, channels.save_channel, renamed, "Sàn xã")
    wait_for(lambda: part.status.endswith("Sàn phường"))
    assert part.channel.value() == "Sàn phường"
    wait_for(lambda: part.model.index(0, NET).data() == "700.000")


def test_the_printed_month_has_the_lines_with_figures(part: SalesPart) -> None:
    blank = part.output.make_table()
    assert len(blank.rows) == 2
    part.model.apply([(1, NET, "1,2 triệu"), (1, QUANTITY, "mười")])
    shown = part.output.make_table()
    name = part.model.name_of(part.model.product_at(1))
    assert [(row[NAME], row[QUANTITY], row[NET]) for row in shown.rows] == [
        (name, "mười", Decimal(1_200_000))
    ]
    assert "10/2026 – Shopee" in shown.title
    assert len(part.output._make_whole().rows) == 2


def test_an_empty_table_says_what_it_is_for_or_that_nothing_is_found(
    part: SalesPart,
) -> None:
    view = part.table.findChild(EmptyStateView)
    assert isinstance(view, EmptyStateView)
    assert not view.isVisible()
    part.search.set_value("không có đâu")
    part.search.searched.emit(part.search.value())
    assert view.isVisible()
    assert "Không tìm thấy sản phẩm nào" in [one.text() for one in view.findChildren(QLabel)]
    part.model.show((), ())
    assert "Chưa có sản phẩm để ghi doanh số" in [one.text() for one in view.findChildren(QLabel)]


def test_every_column_is_reached_in_a_small_window(qtbot: QtBot, part: SalesPart) -> None:
    part.resize(720, 400)
    qtbot.waitUntil(lambda: part.width() == 720)
    table = part.table
    assert table.height() > 4 * table.verticalHeader().defaultSectionSize()
    table.setFocus()
    table.setCurrentIndex(part.model.index(0, NET))
    cell = table.visualRect(part.model.index(0, NET))
    assert table.viewport().rect().contains(cell.center())
    bar = table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0 or bar.isVisible())
