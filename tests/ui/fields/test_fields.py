"""What fields take, show and refuse."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.fields.choice import FreeChoice, PlainChoice, SearchChoice, YesNoUnknown
from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.number import MoneyField, NumberField
from ocop_desktop.ui.fields.text import LongTextField, SearchBox, TextField
from tests.ui.fields.typing_hand import press


def leave(field: QWidget) -> None:
    """Go from the field to another one."""
    if popup := QApplication.activePopupWidget():
        popup.close()
    field.setFocus()
    field.clearFocus()


def shown(qtbot: QtBot, field: QWidget) -> None:
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()


@pytest.mark.parametrize(
    ("typed", "day", "words"),
    [
        ("7/3/25", date(2025, 3, 7), "07/03/2025"),
        ("07032025", date(2025, 3, 7), "07/03/2025"),
        ("7-3-2025", date(2025, 3, 7), "07/03/2025"),
        ("2025-03-07", date(2025, 3, 7), "07/03/2025"),
        ("", None, ""),
    ],
)
def test_a_day_is_taken_as_clerks_write_it(
    qtbot: QtBot, typed: str, day: date | None, words: str
) -> None:
    field = DateField()
    shown(qtbot, field)
    QTest.keyClicks(field, typed)
    assert field.value() == day
    assert field.text() == typed
    leave(field)
    assert field.text() == words
    assert not field.problem()


@pytest.mark.parametrize("typed", ["3/2025", "31/2/2025", "hôm qua"])
def test_what_is_no_day_stays_as_typed_and_is_marked(qtbot: QtBot, typed: str) -> None:
    field = DateField()
    shown(qtbot, field)
    field.insert(typed)
    leave(field)
    assert field.value() is None
    assert field.text() == typed
    assert typed in field.toolTip()
    assert field.property("problem") == "hard"


def test_control_semicolon_is_today(qtbot: QtBot) -> None:
    field = DateField()
    shown(qtbot, field)
    with qtbot.waitSignal(field.edited):
        QTest.keyClick(field, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == date.today()  # noqa: DTZ011 - the clerk's own calendar


@pytest.mark.parametrize(
    ("typed", "number", "words"),
    [
        ("1234567,5", Decimal("1234567.5"), "1.234.567,5"),
        ("1.500", Decimal(1500), "1.500"),
        ("0", Decimal(0), "0"),
    ],
)
def test_numbers_follow_vietnamese_marks(
    qtbot: QtBot, typed: str, number: Decimal, words: str
) -> None:
    field = NumberField()
    shown(qtbot, field)
    QTest.keyClicks(field, typed)
    leave(field)
    assert (field.value(), field.text()) == (number, words)


def test_an_unclear_number_is_asked_not_guessed(qtbot: QtBot) -> None:
    field = MoneyField()
    shown(qtbot, field)
    QTest.keyClicks(field, "1.5")
    leave(field)
    assert field.value() is None
    assert field.text() == "1.5"
    assert "có phải 1,5?" in field.problem()
    field.setText("1,234,567")
    assert "có phải 1.234.567?" in field.problem()


def test_a_count_of_people_has_no_fraction(qtbot: QtBot) -> None:
    field = NumberField("người", whole=True)
    shown(qtbot, field)
    QTest.keyClicks(field, "2,5")
    assert field.value() is None
    assert "số nguyên" in field.problem()


def test_pasted_text_becomes_composed_and_one_line(qtbot: QtBot) -> None:
    field = TextField()
    shown(qtbot, field)
    QApplication.clipboard().setText(unicodedata.normalize("NFD", "Mật dừa\nnước\u200b"))
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "Mật dừa nước"


def test_long_text_is_composed_on_paste(qtbot: QtBot) -> None:
    field = LongTextField()
    shown(qtbot, field)
    QApplication.clipboard().setText(unicodedata.normalize("NFD", "Câu chuyện\nhai dòng"))
    with qtbot.waitSignal(field.edited):
        field.paste()
    assert field.value() == "Câu chuyện\nhai dòng"


def test_showing_a_value_is_no_edit(qtbot: QtBot) -> None:
    for field, value in ((TextField(), "a"), (LongTextField(), "a"), (FreeChoice(), "a")):
        qtbot.addWidget(field)
        with qtbot.assertNotEmitted(field.edited):
            field.set_value(value)


def test_a_choice_is_found_by_any_part_without_accents(qtbot: QtBot) -> None:
    field = SearchChoice([(1, "HTX Rừng Sác"), (2, "Cơ sở Thạnh An")])
    shown(qtbot, field)
    QTest.keyClicks(field, "thanh")
    leave(field)
    assert field.value() == 2
    assert field.text() == "Cơ sở Thạnh An"


def test_text_outside_the_list_is_kept_and_marked(qtbot: QtBot) -> None:
    field = SearchChoice([(1, "HTX Rừng Sác")])
    shown(qtbot, field)
    QTest.keyClicks(field, "khong co")
    leave(field)
    assert field.value() is None
    assert field.text() == "khong co"
    assert "khong co" in field.problem()


def test_arrow_and_enter_take_a_suggestion(qtbot: QtBot) -> None:
    field = SearchChoice([(1, "HTX Rừng Sác"), (2, "Cơ sở Thạnh An")])
    shown(qtbot, field)
    QTest.keyClicks(field, "an")
    with qtbot.waitSignal(field.suggestion_chosen):
        press(Qt.Key.Key_Down, "", field)
        press(Qt.Key.Key_Return, "\r", field)
    assert field.value() == 2


def test_suggestions_never_write_into_the_typed_text(qtbot: QtBot) -> None:
    field = FreeChoice(["mật ong"])
    shown(qtbot, field)
    QTest.keyClicks(field, "m")
    assert field.text() == "m"
    assert field._suggestions.labels == ["mật ong"]
    assert field.findChild(QCompleter) is None


def test_a_commune_is_found_by_name_or_code(qtbot: QtBot) -> None:
    field = CommuneChooser()
    shown(qtbot, field)
    field.insert("27664")
    assert field.value() == "27664"
    field.set_value("27664")
    assert field.text() == "xã Cần Giờ, TP. Hồ Chí Minh (27664)"
    assert field.value() == "27664"
    field.set_value("")
    assert field.value() == ""


def test_text_that_several_communes_answer_is_no_commune_and_says_so(qtbot: QtBot) -> None:
    field = CommuneChooser()
    shown(qtbot, field)
    QTest.keyClicks(field, "tan phu")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() == ""
    assert "tan phu" in field.problem()


def test_the_search_box_answers_when_typing_pauses(qtbot: QtBot) -> None:
    box = SearchBox()
    shown(qtbot, box)
    with qtbot.waitSignal(box.searched) as asked:
        QTest.keyClicks(box, "mat dua")
    assert asked.args == ["mat dua"]
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.text()


def test_a_narrow_search_box_leaves_its_key_out_and_cuts_no_word(qtbot: QtBot) -> None:
    box = SearchBox()
    box.set_hint("Tìm tên, chủ thể, mã (Ctrl+F)")
    shown(qtbot, box)
    said = []
    for width in (600, 200, 160):
        box.resize(width, box.height())
        said.append(box.placeholderText())
    assert said == ["Tìm tên, chủ thể, mã (Ctrl+F)", "Tìm tên, chủ thể, mã", "Tìm tên, chủ thể"]
    assert box.toolTip() == "Tìm tên, chủ thể, mã (Ctrl+F)"


@pytest.mark.parametrize("words", ["Chưa kiểm tra", "Đạt", "UBND xã, phường, đặc khu"])
def test_a_choice_at_its_own_width_shows_its_label_whole(qtbot: QtBot, words: str) -> None:
    field: PlainChoice[int] = PlainChoice([(1, words)])
    shown(qtbot, field)
    field.resize(field.sizeHint())
    assert field.elided_label() == words


def test_yes_no_and_not_asked(qtbot: QtBot) -> None:
    field = YesNoUnknown()
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value(False)
    assert field.value() is False


def test_the_wheel_changes_no_choice_that_has_no_focus(qtbot: QtBot) -> None:
    field = PlainChoice([(1, "một"), (2, "hai")])
    qtbot.addWidget(field)
    assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert not field.isEditable()


def test_a_choice_too_long_for_its_field_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    event = "Hội chợ OCOP Cần Giờ mùa nước nổi"
    field: PlainChoice[int] = PlainChoice([(1, event), (2, "Ngắn")])
    qtbot.addWidget(field)
    field.resize(160, field.sizeHint().height())
    assert field.elided_label().endswith("…")
    assert event.startswith(field.elided_label()[:-1])
    field.grab()
    field.set_value(2)
    assert field.elided_label() == "Ngắn"


def test_control_z_in_a_field_without_typing_belongs_to_the_window(qtbot: QtBot) -> None:
    field = TextField()
    shown(qtbot, field)

    def taken() -> bool:
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )
        event.ignore()
        QApplication.sendEvent(field, event)
        return event.isAccepted()

    assert not taken()
    QTest.keyClicks(field, "a")
    assert taken()
    assert isinstance(field, QLineEdit)


def test_a_label_that_another_resembles_is_chosen_by_its_marks_only(qtbot: QtBot) -> None:
    field = SearchChoice([(1, "Hội chợ Đông Hà"), (2, "Hội chợ Đồng Hà"), (3, "Hội chợ Tết")])
    qtbot.addWidget(field)
    found = []
    for text in ("hội chợ đông hà", "Hội chợ Đồng Hà", "hoi cho dong ha", "hoi cho tet"):
        field.setText(text)
        found.append(field.value())
    assert found == [1, 2, None, 3]
