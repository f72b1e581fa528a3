"""English, when it is asked for: every word of the window has one, with the same blanks."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, parse

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from ocop_desktop import resources
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.words.values import stars_words, state_words

ENGLISH = resources.folder("i18n", "ocop_en.ts")
PACKAGE = Path(resources.__file__).parent


def messages() -> list[Element]:
    return list(parse(ENGLISH).getroot().iter("message"))  # noqa: S314 - our own file


def test_every_word_is_translated_with_the_same_blanks() -> None:
    assert len(messages()) > 500
    for message in messages():
        source, translation = message.findtext("source", ""), message.findtext("translation", "")
        assert translation, source
        assert set(re.findall(r"\{\w*\}", source)) == set(re.findall(r"\{\w*\}", translation))


def texts_in_the_code() -> Iterator[tuple[str, str]]:
    """The context and text of every literal `translate("Context", "text")`."""
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name("translate") | ast.Attribute(attr="translate"),
                    args=[ast.Constant(str(context)), ast.Constant(str(text)), *_],
                ):
                    yield context, text
                case _:
                    pass


def test_every_text_given_to_translate_has_an_english_one() -> None:
    contexts = parse(ENGLISH).getroot().iter("context")  # noqa: S314 - our own file
    known = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
    }
    asked = set(texts_in_the_code())
    assert len(asked) > 500
    assert not asked - known


def test_the_window_speaks_english_when_asked(english: QApplication) -> None:
    assert state_words(RecognitionState.VALID) == "Valid"
    assert stars_words(4) == "4 stars"
    assert QCoreApplication.translate("Pages", "Sản phẩm") == "Products"


def test_the_window_speaks_vietnamese_otherwise(qapp: QApplication) -> None:
    assert state_words(RecognitionState.VALID) == "Còn hiệu lực"
    assert qapp.translate("Pages", "Sản phẩm") == "Sản phẩm"


def test_what_qt_says_itself_is_vietnamese(vietnamese: QApplication, qtbot: QtBot) -> None:
    dialog, line, text = QColorDialog(), QLineEdit("mật"), QPlainTextEdit("mật")
    for widget in (dialog, line, text):
        qtbot.addWidget(widget)
    menus = (line.createStandardContextMenu(), text.createStandardContextMenu())
    said = [one.text() for one in dialog.findChildren(QLabel)]
    said += [one.text() for one in dialog.findChildren(QAbstractButton)]
    said += [action.text().partition("\t")[0] for menu in menus for action in menu.actions()]
    plain = {words.replace("&", "").strip() for words in said} - {""}
    assert {"Màu có sẵn", "Đồng ý", "Hủy", "Chép", "Dán", "Hoàn tác"} <= plain
    assert not plain & {"OK", "Cancel", "Copy", "Paste", "Undo", "Basic colors", "Delete"}
    for menu in menus:
        menu.deleteLater()


def test_the_product_form_speaks_english_too(
    english: QApplication, qtbot: QtBot, context: PageContext
) -> None:
    form = ProductForm(context)
    qtbot.addWidget(form)
    said = [label.text() for label in form.findChildren(QLabel) if label.text()]
    assert "Product name" in " ".join(said)
    assert {words for words in said if re.search("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]", words)} == {
        "đồng"
    }


def test_no_english_count_has_one_form_for_one_and_many() -> None:
    """A count stands behind its noun ("Products: 1"): before it, English asks for two forms."""
    words_after = r"(?!of\b|on\b|stars|selected|waiting|more)[a-z]"
    counts = rf"\{{(count|days|steps|total|shown|anew|carried|minimums)\}} {words_after}"
    before = [
        translation
        for message in messages()
        if re.search(counts, translation := message.findtext("translation", ""))
    ]
    assert before == []
