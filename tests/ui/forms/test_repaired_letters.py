"""Look-alike letters are put right when a field is left, and the line under it says which."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.forms.note_line import NoteLine


def test_letters_that_only_look_vietnamese_are_put_right_and_told(
    qtbot: QtBot, qapp: QApplication
) -> None:
    form = Form(of_register=False)
    qtbot.addWidget(form)
    name = form.add("name", "Tên", TextField())
    story = form.add("story", "Câu chuyện", LongTextField())
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.waitExposed(form)
    for field, text, told in (
        (name, "Nƣớc mắm", "Đã sửa chữ: ƣ → ư."),
        (story, "Ðảo &amp; Xanh", "Đã sửa chữ: &amp; → &, Ð → Đ."),
        (name, "Nước \u202emắm", "Đã bỏ ký tự ẩn: U+202E."),
        (story, "Đảo\u200b", "Đã bỏ ký tự ẩn: U+200B."),
    ):
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        QApplication.clipboard().setText(text)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        qapp.processEvents()
        note = next(one for one in form.findChildren(NoteLine) if one.sentence)
        assert note.sentence == told
        form.show_problems(())
    assert (name.value(), story.value()) == ("Nước mắm", "ĐảoĐảo & Xanh")
