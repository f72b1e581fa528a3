"""What a dead window left is offered, compared, opened again or discarded."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.comparison import DraftComparison, DraftState
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.register.product import Product, ProductCode
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import drafts, products
from ocop_desktop.store.drafts.draft_files import DraftFiles
from ocop_desktop.ui.draft_offers.draft_words import age_words, list_rows
from ocop_desktop.ui.draft_offers.drafts_dialog import DraftsDialog
from ocop_desktop.ui.draft_offers.offers import DraftOffers
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.window.main_window import MainWindow
from tests.ui.drafts.draft_hand import DraftHand
from tests.ui.keys import ask_service

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
LABELS = {"name": "Tên sản phẩm", "price": "Giá bán", "price_on": "Giá đúng vào ngày"}
Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def dead(hand: DraftHand) -> DraftFiles:
    """The files of a window that died; what is written to them is left once they are closed."""
    assert hand.context.drafts is not None
    return DraftFiles(hand.context.drafts._files._folder)


@pytest.fixture
def window(qtbot: QtBot, hand: DraftHand) -> Iterator[MainWindow]:
    shown = MainWindow(hand.context)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    yield shown
    for dialog in shown.findChildren(ProductForm):
        dialog.mark_clean()


def _leave(dead: DraftFiles, *found: Draft) -> None:
    for draft in found:
        dead.write(draft)
    dead.close()


def _draft(product: Product, name: str = "d1", minutes: int = 5, **typed: object) -> Draft:
    record = replace(product, **typed)  # type: ignore[arg-type]
    content = {"fields": {"price_on": "31/0"}, "labels": LABELS, "more": {}}
    at = datetime.now(UTC) - timedelta(minutes=minutes)
    return Draft(
        name, "product", RecordKind.PRODUCT, record.id, record.version, record.name.vi, at, content,
        record=record,
    )  # fmt: skip


def _offer(window: MainWindow, hand: DraftHand, wait_for: Wait) -> DraftOffers:
    assert hand.context.drafts is not None
    hand.context.drafts.look_for_left()
    wait_for(lambda: any(one.banner.isVisible() for one in window.findChildren(DraftOffers)))
    return window.findChildren(DraftOffers)[-1]


def _form(window: MainWindow, wait_for: Wait) -> ProductForm:
    wait_for(lambda: bool(window.findChildren(ProductForm)))
    return window.findChildren(ProductForm)[0]


def test_a_left_draft_is_offered_with_its_age_and_differences(
    window: MainWindow, hand: DraftHand, dead: DraftFiles, wait_for: Wait
) -> None:
    focused = QApplication.focusWidget()
    _leave(dead, _draft(hand.product, price=Decimal(52000)))
    offers = _offer(window, hand, wait_for)
    assert offers.banner.words.text() == (
        f"Có bản nháp chưa lưu: Sản phẩm “{hand.product.name.vi}”, 5 phút trước; "
        "khác sổ ở: Giá bán, Giá đúng vào ngày."
    )
    assert QApplication.focusWidget() is focused


def test_a_draft_is_opened_again_with_text_that_is_no_day_yet(
    window: MainWindow, hand: DraftHand, dead: DraftFiles, wait_for: Wait
) -> None:
    _leave(dead, _draft(hand.product, price=Decimal(52000)))
    offers = _offer(window, hand, wait_for)
    QTest.keyClick(offers.banner.resume_button, Qt.Key.Key_Space)
    form = _form(window, wait_for)
    assert form.form.draft_fields()["price_on"] == "31/0"
    assert form.pages.value("price") == Decimal(52000)
    assert form.is_dirty
    assert not offers.banner.isVisible()
    form.pages.field("price_on").set_value(None)  # type: ignore[attr-defined]
    form.save()
    wait_for(lambda: hand.drafts() == [])
    saved = ask_service(
        hand.context, wait_for, products.details, hand.product.id, hand.context.on
    ).product
    assert saved.price == Decimal(52000)


def test_a_record_changed_meanwhile_is_asked_about_on_saving(
    window: MainWindow, hand: DraftHand, dead: DraftFiles, wait_for: Wait
) -> None:
    _leave(dead, replace(_draft(hand.product, price=Decimal(52000)), content={}))
    theirs = replace(hand.product, price=Decimal(60000))
    ask_service(hand.context, wait_for, products.save, theirs)
    offers = _offer(window, hand, wait_for)
    assert "sổ đã được sửa sau khi mở biểu mẫu này" in offers.banner.words.text()
    QTest.keyClick(offers.banner.resume_button, Qt.Key.Key_Space)
    form = _form(window, wait_for)
    form.save()
    wait_for(_has_conflict)
    question = QApplication.activeWindow()
    assert question is not None
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert len(hand.drafts()) == 1


def _has_conflict() -> bool:
    active = QApplication.activeWindow()
    return active is not None and type(active).__name__ == "ConflictDialog"


def test_a_deleted_record_opens_as_a_new_one(
    window: MainWindow, hand: DraftHand, dead: DraftFiles, wait_for: Wait
) -> None:
    _leave(dead, replace(_draft(hand.product, price=Decimal(52000)), content={}))
    ask_service(hand.context, wait_for, products.delete, [hand.product.id])
    offers = _offer(window, hand, wait_for)
    assert "đã bị xóa khỏi sổ" in offers.banner.words.text()
    QTest.keyClick(offers.banner.resume_button, Qt.Key.Key_Space)
    form = _form(window, wait_for)
    assert form.record().id == 0
    assert form.record().name == hand.product.name


def test_two_drafts_of_one_record_stand_side_by_side(
    window: MainWindow, hand: DraftHand, dead: DraftFiles, wait_for: Wait
) -> None:
    first = _draft(hand.product, "d1", 5, price=Decimal(52000))
    second = _draft(hand.product, "d2", 9, price=Decimal(51000))
    new = _draft(replace(hand.product, id=0, name=Translated("Mới")), "d3", 20)
    _leave(dead, first, second, new)
    offers = _offer(window, hand, wait_for)
    QTest.keyClick(offers.banner.look_button, Qt.Key.Key_Space)
    dialog = window.findChildren(DraftsDialog)[0]
    wait_for(lambda: dialog.table.columnCount() == 4)
    model = dialog.table.model()
    cells = [model.index(0, column).data() for column in range(4)]
    assert cells == ["Giá bán", "(trống)", "52.000 đ", "51.000 đ"]
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.table.columnCount() == 3
    assert "chưa có trong sổ" in dialog.list.item(2).text()
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert _form(window, wait_for).record().price == Decimal(52000)


def test_a_discarded_draft_is_gone(
    window: MainWindow, hand: DraftHand, dead: DraftFiles, wait_for: Wait
) -> None:
    _leave(dead, _draft(hand.product))
    offers = _offer(window, hand, wait_for)
    QTest.keyClick(offers.banner.discard_button, Qt.Key.Key_Space)
    question = window.findChildren(QMessageBox)[0]
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert len(hand.drafts()) == 1
    QTest.keyClick(offers.banner.discard_button, Qt.Key.Key_Space)
    question = window.findChildren(QMessageBox)[-1]
    question.buttons()[0].click()
    wait_for(lambda: hand.drafts() == [])
    assert not offers.banner.isVisible()


def test_a_draft_that_another_window_took_is_told(
    window: MainWindow, hand: DraftHand, dead: DraftFiles, wait_for: Wait
) -> None:
    _leave(dead, _draft(hand.product))
    offers = _offer(window, hand, wait_for)
    other = DraftFiles(dead._folder)
    assert drafts.take(other, "d1")
    QTest.keyClick(offers.banner.resume_button, Qt.Key.Key_Space)
    wait_for(lambda: not offers.banner.isVisible())
    assert window.findChildren(ProductForm) == []
    other.close()


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "vừa xong"), (5, "5 phút trước"), (119, "1 giờ trước")],
)
def test_the_age_of_a_draft_is_told(minutes: int, words: str) -> None:
    assert age_words(NOW - timedelta(minutes=minutes), NOW) == words


def test_an_old_draft_is_told_by_its_day() -> None:
    assert age_words(NOW - timedelta(days=1), NOW).startswith("hôm qua lúc ")
    assert age_words(NOW - timedelta(days=3), NOW).startswith("02/03/2026 ")


def test_all_that_is_typed_of_a_new_product_is_listed_translations_and_half_days_too() -> None:
    product = Product(
        name=Translated("Mắm ruốc", "Shrimp paste"),
        story_short=Translated(en="From Cần Giờ"),
        codes=(ProductCode("79-27610-99-2026"),),
    )
    draft = _draft(product)
    labels = {"name": "Tên", "name.en": "Tên tiếng Anh", "codes": "Mã", "story_short": "Câu chuyện"}
    typed = {"codes": [["79-27610-99-2026", "31/1"]]}
    draft = replace(draft, content={"fields": typed, "labels": labels, "more": {}})
    rows = list_rows([DraftComparison(draft, DraftState.NEW)], {})
    assert {row.field: row.drafts[0] for row in rows} == {
        "Tên": "Mắm ruốc",
        "Tên tiếng Anh": "Shrimp paste",
        "Câu chuyện · tiếng Anh": "From Cần Giờ",
        "Mã": "79-27610-99-2026, 31/1",
    }


def test_an_offer_is_compared_anew_after_a_save(
    window: MainWindow, hand: DraftHand, dead: DraftFiles, wait_for: Wait
) -> None:
    _leave(dead, replace(_draft(hand.product, price=Decimal(52000)), content={}))
    offers = _offer(window, hand, wait_for)
    assert "sổ đã được sửa" not in offers.banner.words.text()
    theirs = replace(hand.product, price=Decimal(60000))
    ask_service(hand.context, wait_for, products.save, theirs)
    wait_for(lambda: "sổ đã được sửa" in offers.banner.words.text())
