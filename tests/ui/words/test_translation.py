"""English, when it is asked for: every word of the window has one, with the same blanks."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
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
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.ui.finding.set_chooser import SetChooser
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import Preview
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.words.values import (
    group_words,
    set_words,
    stars_words,
    state_words,
    subgroup_name,
)
from tests.ui.keys import type_text

ENGLISH = resources.folder("i18n", "ocop_en.ts")
PACKAGE = Path(resources.__file__).parent
VIETNAMESE_LETTERS = "[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]"


def messages() -> list[Element]:
    return list(parse(ENGLISH).getroot().iter("message"))  # noqa: S314 - our own file


def test_every_word_is_translated_with_the_same_blanks() -> None:
    assert len(messages()) > 500
    for message in messages():
        source, translation = message.findtext("source", ""), message.findtext("translation", "")
        assert translation, source
        assert set(re.findall(r"\{\w*\}", source)) == set(re.findall(r"\{\w*\}", translation))


def texts_of(node: ast.AST, context: str) -> Iterator[tuple[str, str]]:
    """The context and text of every literal in `node` given to `translate` or to `self.tr`.

    `self.tr` asks for the name of each class of the object, also of the one that holds the call.
    """
    match node:
        case ast.ClassDef(name=name):
            context = name
        case ast.Call(
            func=ast.Name("translate") | ast.Attribute(attr="translate"),
            args=[ast.Constant(str(named)), ast.Constant(str(text)), *_],
        ):
            yield named, text
        case ast.Call(func=ast.Attribute(attr="tr"), args=[ast.Constant(str(text)), *_]):
            yield context, text
        case ast.Call(func=ast.Attribute(attr="tr")):
            raise AssertionError(ast.unparse(node))
        case _:
            pass
    for child in ast.iter_child_nodes(node):
        yield from texts_of(child, context)


@cache
def texts_in_the_code() -> frozenset[tuple[str, str]]:
    files = PACKAGE.rglob("*.py")
    return frozenset(
        asked
        for file in files
        for asked in texts_of(ast.parse(file.read_text(encoding="utf-8")), context="")
    )


def texts_in_english() -> set[tuple[str, str]]:
    contexts = parse(ENGLISH).getroot().iter("context")  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
    }


def test_every_text_of_the_window_has_an_english_one() -> None:
    assert len(texts_in_the_code()) > 1500
    assert texts_in_the_code() - texts_in_english() == set()


def test_every_english_text_is_asked_for() -> None:
    assert texts_in_english() - texts_in_the_code() == set()
    assert len(texts_in_english()) == len(messages())


def test_a_derived_class_speaks_english_too(
    english: QApplication, qtbot: QtBot, context: PageContext
) -> None:
    class DerivedPreview(Preview):
        pass

    preview = DerivedPreview(context.preferences, Printed(Path("missing.pdf"), 0, 0))
    qtbot.addWidget(preview)
    assert preview.windowTitle() == "Preview – missing"


def test_the_window_speaks_english_when_asked(english: QApplication) -> None:
    assert state_words(RecognitionState.VALID) == "Valid"
    assert stars_words(4) == "4 stars"
    assert QCoreApplication.translate("Pages", "Sản phẩm") == "Products"


def test_sets_and_groups_are_named_in_english(
    english: QApplication, qtbot: QtBot, context: PageContext
) -> None:
    for criteria_set in context.criteria_sets.values():
        words = set_words(criteria_set), group_words(criteria_set), subgroup_name(criteria_set)
        assert not re.search(VIETNAMESE_LETTERS, " ".join(words)), criteria_set
    changed = replace(context.criteria_sets[13], name="Sản phẩm ca cao")
    assert set_words(changed) == "13 · Sản phẩm ca cao"
    chooser = SetChooser(context)
    qtbot.addWidget(chooser)
    type_text(chooser, "coffee")
    assert chooser._suggestions.labels[0] == "13 · Coffee and cocoa"


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
    assert {words for words in said if re.search(VIETNAMESE_LETTERS, words)} == {"đồng"}


def test_no_english_count_has_one_form_for_one_and_many() -> None:
    """A count stands behind its noun ("Products: 1"): before it, English asks for two forms."""
    words_after = r"(?!of\b|on\b|stars|selected|waiting|more)[a-z]"
    counts = rf"\{{(count|days|steps|total|shown|anew|carried|minimums)\}} {words_after}"
    nouns = "points|pages|files|lines|products|members|days|months|options|levels|criteria"
    before = {
        translation
        for message in messages()
        if re.search(counts, translation := message.findtext("translation", ""))
        or re.search(rf"\{{\w*\}} ({nouns})\b", translation)
    }
    assert before == {"A recognition is extended by {value} days after its expiry at most."}
