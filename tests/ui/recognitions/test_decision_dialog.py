"""A decision of many products is entered by keyboard alone, once, and kept as one action."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.product import ProductCode
from ocop_desktop.domain.register.recognition import Recognition, RecognitionKind
from ocop_desktop.services import history, producers, products, recognitions
from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.recognitions.decision_dialog import DecisionDialog, open_decision
from ocop_desktop.ui.recognitions.decision_model import FIELDS, STARS_COLUMN
from tests.builders import a_producer, a_product
from tests.ui.keys import CONTROL, Wait, ask_service, hit, type_text

CERTIFICATE = FIELDS.index("certificate_number")
NAMES = ("Mật dừa nước", "Kẹo dừa nước", "Muối ớt", "Khô cá dứa")


@pytest.fixture
def ids(context: PageContext, wait_for: Wait) -> dict[str, int]:
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    made = {}
    for place, name in enumerate(NAMES, 1):
        product = replace(
            a_product(producer.id, name), codes=(ProductCode(f"79-27664-{place}-2023"),)
        )
        made[name] = ask(products.save, product).id
    ask(recognitions.save, Recognition(made["Muối ớt"], 3, issued_on=date(2022, 1, 1)))
    return made


@pytest.fixture
def dialog(
    qtbot: QtBot, context: PageContext, wait_for: Wait, ids: dict[str, int]
) -> Iterator[DecisionDialog]:
    opened = DecisionDialog(context)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.show()
    opened.activateWindow()
    wait_for(lambda: len(opened.finder._labels) == len(ids))
    yield opened
    opened._is_dirty = False


def test_an_empty_decision_says_so_in_the_middle(dialog: DecisionDialog) -> None:
    assert dialog._empty_view.geometry() == dialog.table.viewport().rect()


def test_every_column_is_seen_where_the_screen_has_room(dialog: DecisionDialog) -> None:
    add(dialog, "muoi ot")
    dialog.resize(dialog.table.needed_width() + 4 * theme.GRID, dialog.height())
    QApplication.processEvents()
    assert dialog.table.horizontalScrollBar().maximum() == 0


def add(dialog: DecisionDialog, text: str, stars: Qt.Key | None = None) -> None:
    dialog.finder.setFocus()
    type_text(dialog.finder, text)
    hit(dialog.finder, Qt.Key.Key_Return)
    if stars is not None:
        hit(dialog.table, stars)


def type_head(dialog: DecisionDialog, number: str = "0000/QĐ-UBND", day: str = "19/6/25") -> None:
    for name, text in (("number", number), ("on", day)):
        dialog.header.jump(name)
        type_text(dialog.header._fields[name], text)
    dialog.finder.setFocus()


def in_register(context: PageContext, wait_for: Wait, product_id: int) -> tuple[Recognition, ...]:
    found = ask_service(context, wait_for, products.details, product_id, context.on)
    return tuple(recognition for recognition, _ in found.recognitions)


def test_a_decision_is_entered_without_a_mouse_and_kept_as_one_action(
    dialog: DecisionDialog, context: PageContext, wait_for: Wait, ids: dict[str, int]
) -> None:
    type_head(dialog)
    add(dialog, "mat dua", Qt.Key.Key_4)
    hit(dialog.table, Qt.Key.Key_Return)
    assert dialog.finder.hasFocus()
    add(dialog, "27664-3", Qt.Key.Key_5)
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    wait_for(lambda: not dialog.isVisible())
    (first,) = in_register(context, wait_for, ids["Mật dừa nước"])
    assert (first.stars, first.kind) == (4, RecognitionKind.FIRST)
    assert first.expires_on == date(2028, 6, 19)
    assert in_register(context, wait_for, ids["Muối ớt"])[0].kind is RecognitionKind.UPGRADE
    sentence, _ = ask_service(context, wait_for, history.pending)
    assert sentence == "Nhập quyết định 0000/QĐ-UBND: 2 sản phẩm"


def test_a_product_named_twice_is_shown_where_it_stands(dialog: DecisionDialog) -> None:
    add(dialog, "mat dua")
    add(dialog, "keo dua")
    add(dialog, "mat dua")
    assert [line.product_name for line in dialog.model.lines] == ["Mật dừa nước", "Kẹo dừa nước"]
    assert "đã có ở dòng 1" in dialog.message.text()
    assert dialog.table.currentIndex().row() == 0


def test_the_stars_of_the_line_above_are_offered_for_the_next(dialog: DecisionDialog) -> None:
    add(dialog, "mat dua", Qt.Key.Key_5)
    add(dialog, "keo dua")
    assert [line.stars for line in dialog.model.lines] == [5, 5]
    assert dialog.count.text().startswith("2 sản phẩm · 2 × 5 sao")


def test_delete_takes_a_line_out_and_ctrl_z_brings_it_back(dialog: DecisionDialog) -> None:
    add(dialog, "mat dua", Qt.Key.Key_4)
    add(dialog, "keo dua")
    dialog.table.go_to(0, STARS_COLUMN)
    hit(dialog.table, Qt.Key.Key_Delete)
    assert [line.product_name for line in dialog.model.lines] == ["Kẹo dừa nước"]
    hit(dialog.table, Qt.Key.Key_Z, held=CONTROL)
    assert [line.stars for line in dialog.model.lines] == [4, 4]


def test_a_certificate_number_is_typed_into_its_cell_and_twice_is_doubtful(
    dialog: DecisionDialog,
) -> None:
    for name in ("mat dua", "keo dua"):
        add(dialog, name)
        dialog.table.go_to(dialog.table.currentIndex().row(), CERTIFICATE)
        type_text(dialog.table, "G")
        editor = dialog.focusWidget()
        assert isinstance(editor, QLineEdit)
        type_text(editor, "CN-1")
        hit(editor, Qt.Key.Key_Return)
        QApplication.processEvents()
        dialog.table.setFocus()
    assert [line.certificate_number for line in dialog.model.lines] == ["GCN-1", "GCN-1"]
    assert "2 dòng nên xem lại" in dialog.count.text()


def test_a_line_with_a_day_that_is_none_keeps_the_text_and_blocks_saving(
    dialog: DecisionDialog,
) -> None:
    type_head(dialog)
    add(dialog, "mat dua")
    dialog.model.setData(dialog.model.index(0, FIELDS.index("issued")), "hôm qua")
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    assert dialog.isVisible()
    assert dialog.model.lines[0].issued == "hôm qua"
    assert "Dòng 1 chưa đúng" in dialog.message.text()


def test_a_decision_without_number_or_products_says_so(dialog: DecisionDialog) -> None:
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    assert "Chưa có số quyết định" in dialog.header.summary.text()
    type_head(dialog)
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    assert "chưa có sản phẩm nào" in dialog.message.text()
    assert dialog.finder.hasFocus()


def test_a_product_already_recorded_under_this_decision_is_flagged(
    dialog: DecisionDialog, context: PageContext, wait_for: Wait, ids: dict[str, int]
) -> None:
    earlier = Recognition(ids["Khô cá dứa"], 3, decision_number="0000/QĐ-UBND")
    ask_service(context, wait_for, recognitions.save, earlier)
    type_head(dialog)
    add(dialog, "kho ca dua")
    wait_for(lambda: bool(dialog.model.problems[0]))
    assert "theo quyết định này" in dialog.model.problems[0][0].sentence


def test_fill_down_copies_the_cell_above(dialog: DecisionDialog) -> None:
    for name in ("mat dua", "keo dua"):
        add(dialog, name)
    dialog.model.setData(dialog.model.index(0, FIELDS.index("expires")), "1/2/30")
    dialog.table.go_to(1, FIELDS.index("expires"))
    hit(dialog.table, Qt.Key.Key_D, held=CONTROL)
    assert [line.expires for line in dialog.model.lines] == ["01/02/2030", "01/02/2030"]


def test_words_no_product_has_are_answered(dialog: DecisionDialog) -> None:
    add(dialog, "khong co gi")
    assert "Không có sản phẩm nào khớp" in dialog.message.text()
    assert dialog.finder.text() == "khong co gi"


def test_closing_with_typed_lines_asks_what_to_do(dialog: DecisionDialog) -> None:
    add(dialog, "mat dua")
    dialog.close()
    question = dialog.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    assert [button.text() for button in question.buttons()] == ["&Lưu", "&Không lưu", "&Quay lại"]
    question.reject()
    assert dialog.isVisible()


def test_sixty_products_stay_quick_to_type(dialog: DecisionDialog) -> None:
    row = dialog.finder._rows[0]
    for number in range(60):
        dialog.table.add([replace(row, id=1000 + number)])
    hit(dialog.table, Qt.Key.Key_4)
    assert dialog.model.lines[-1].stars == 4
    assert dialog.count.text() == "60 sản phẩm · 1 × 4 sao · 59 × 3 sao"


def test_news_of_the_register_does_not_wipe_a_cell_being_typed(dialog: DecisionDialog) -> None:
    add(dialog, "mat dua")
    dialog.table.go_to(0, CERTIFICATE)
    type_text(dialog.table, "G")
    editor = dialog.focusWidget()
    assert isinstance(editor, QLineEdit)
    dialog.model.add_recognitions({})
    assert editor.text() == "G"


def test_products_selected_in_a_list_come_along(
    qtbot: QtBot, context: PageContext, wait_for: Wait, ids: dict[str, int]
) -> None:
    rows = ask_service(context, wait_for, products.all_rows, context.on)
    opened = open_decision(context, rows[:3])
    qtbot.addWidget(opened)
    assert [line.product_name for line in opened.model.lines] == [row.name for row in rows[:3]]
    opened.add_products(rows)
    assert len(opened.model.lines) == len(ids)
    assert "3 sản phẩm đã có trong bảng" in opened.message.text()
    opened.mark_clean()
