"""Vietnamese typed through Unikey comes out right in every kind of field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.fields.choice import FreeChoice, SearchChoice
from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.number import MoneyField
from ocop_desktop.ui.fields.text import LongTextField, PhoneField, SearchBox, TextField
from tests.ui.fields.typing_hand import WORDS, press, replace_text, states, type_words

FIELDS: tuple[Callable[[], QWidget], ...] = (
    TextField,
    LongTextField,
    PhoneField,
    SearchBox,
    DateField,
    MoneyField,
    lambda: FreeChoice(WORDS),
    lambda: SearchChoice([(place, word) for place, word in enumerate(WORDS)]),
    CommuneChooser,
)


def text_of(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit)
    return field.text()


@pytest.mark.parametrize("make", FIELDS)
@pytest.mark.parametrize("tone_last", [True, False], ids=["telex", "vni"])
def test_fifty_words_typed_by_unikey_come_out_right(
    qtbot: QtBot, make: Callable[[], QWidget], tone_last: bool
) -> None:
    field = make()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    for word in WORDS:
        type_words(field, word, tone_last=tone_last)
        assert text_of(field) == word
        replace_text(field, word, "")
    assert len(WORDS) == 50


def test_the_hand_sends_backspaces_before_the_toned_letter() -> None:
    assert states("mật", tone_last=True) == ["m", "ma", "mâ", "mât", "mật"]
    assert states("Đỏ", tone_last=False) == ["D", "Đ", "Đo", "Đỏ"]


def test_a_sentence_keeps_its_spaces_while_it_is_typed(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.show()
    type_words(field, "mật dừa nước", tone_last=True)
    press(Qt.Key.Key_Space, " ", field)
    assert field.text() == "mật dừa nước "
    assert field.value() == "mật dừa nước"
