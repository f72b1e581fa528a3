"""Parts of pages where there is too little room for all of them."""

from datetime import date

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.widgets.empty_state import EmptyState, EmptyStateView
from ocop_desktop.ui.widgets.product_panel import ProductPanel
from ocop_desktop.ui.widgets.state_pill import StatePill
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel


def test_the_buttons_of_a_small_table_go_on_in_a_second_row(qtbot: QtBot) -> None:
    editor = ListEditor([ListColumn("Liên kết")], str, lambda link: (link,), "Liên kết")
    qtbot.addWidget(editor)
    editor.resize(200, 300)
    editor.show()
    QApplication.processEvents()
    buttons = editor.findChildren(QToolButton)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert max(button.geometry().right() for button in buttons) < 200


def test_a_day_is_never_cut_in_a_narrow_page(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    row.addWidget(TextField(), 8)
    field = DateField()
    row.addWidget(field, 1)
    field.set_value(date(2026, 12, 10))
    page.resize(150, 40)
    page.show()
    room = field.width() - field.fontMetrics().horizontalAdvance("10/12/2026")
    assert room > 0


def test_an_empty_list_of_small_height_shows_its_words_without_the_picture(qtbot: QtBot) -> None:
    view = EmptyStateView()
    qtbot.addWidget(view)
    view.show_state(EmptyState("package", "Chưa có sản phẩm", "Thêm sản phẩm. " * 12))
    view.resize(300, 600)
    view.show()
    picture, _title, words = view.findChildren(QLabel)
    assert picture.isVisible()
    view.resize(300, 40 + view.heightForWidth(300) - picture.sizeHint().height())
    QApplication.processEvents()
    assert not picture.isVisible()
    assert words.height() >= words.heightForWidth(words.width())
    view.resize(300, 600)
    assert picture.isVisible()


def test_facts_that_replace_others_stand_in_their_full_height(
    qapp: QApplication, qtbot: QtBot
) -> None:
    facts = (
        ("Mã", "79-27604-5516-2023"), ("Tên tiếng Anh", "Ấp Mới 115 silk ba ba blouse"),
        ("Nhóm", "IV · Hàng thủ công mỹ nghệ"), ("Bộ sản phẩm", "22 · Vải, may mặc"),
        ("Quy cách", "Chiếc, 60 x 160 cm"), ("Sản lượng", "10.000 chiếc/năm"),
        ("Thị trường", "ASEAN, Trung Quốc"),
    )  # fmt: skip
    theme.apply(qapp, "light", 160)
    panel = ProductPanel(StatePill())
    qtbot.addWidget(panel)
    panel.column.addWidget(panel.name)
    panel.column.addLayout(panel.facts)
    panel.column.addStretch(1)
    panel.resize(324, 500)
    panel.show()
    cut: list[str] = []
    for count in range(2, 8):
        for shown in (facts[:count], facts):
            panel.name.setText("Áo bà ba lụa " * count)
            panel.facts.show_facts(shown)
            qtbot.wait(30)
            cut += [
                label.text()
                for label in panel.findChildren(WrappedLabel)
                if label.isVisible() and label.height() < label.heightForWidth(label.width())
            ]
    theme.apply(qapp, "light", 100)
    assert cut == []
