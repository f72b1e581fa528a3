"""One recognition: every field, what follows by itself, what keeps it from being saved."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Recognition, RecognitionKind, Revocation
from ocop_desktop.services import producers, products, recognitions
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.recognitions.recognition_dialog import RecognitionDialog
from tests.builders import a_producer, a_product, a_recognition
from tests.ui.keys import CONTROL, Wait, ask_service, hit, type_text

Open = Callable[..., RecognitionDialog]


@pytest.fixture
def product(context: PageContext, wait_for: Wait) -> Product:
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    return ask(products.save, a_product(producer.id))


@pytest.fixture
def opened(qtbot: QtBot, context: PageContext, product: Product) -> Iterator[Open]:
    dialogs: list[RecognitionDialog] = []

    def show(recognition: Recognition | None = None) -> RecognitionDialog:
        dialog = RecognitionDialog(context, product.id, product.name.vi, recognition)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        dialogs.append(dialog)
        return dialog

    yield show
    for dialog in dialogs:
        dialog.form.mark_clean()


def kept(context: PageContext, wait_for: Wait, product: Product) -> tuple[Recognition, ...]:
    found = ask_service(context, wait_for, products.details, product.id, context.on)
    return tuple(recognition for recognition, _ in found.recognitions)


def test_a_recognition_is_typed_and_saved_with_enter(
    opened: Open, context: PageContext, wait_for: Wait, product: Product
) -> None:
    dialog = opened()
    saved: list[Recognition] = []
    dialog.saved.connect(saved.append)
    dialog.stars.setFocus()
    hit(dialog.stars, Qt.Key.Key_Down)
    for field, text in (
        (dialog.decision_number, "0000/QĐ-UBND"),
        (dialog.issuer, "UBND huyện cũ"),
        (dialog.issued_on, "19/6/25"),
    ):
        field.setFocus()
        type_text(field, text)
    hit(dialog.issued_on, Qt.Key.Key_Return)
    wait_for(lambda: bool(saved))
    wait_for(lambda: not dialog.isVisible())
    (recognition,) = kept(context, wait_for, product)
    assert (recognition.stars, recognition.issuer) == (4, "UBND huyện cũ")
    assert recognition.expires_on == date(2028, 6, 19)
    assert recognition.regulation_id == "qd-148-2023"


def test_the_usual_expiry_is_shown_in_grey_while_the_field_is_empty(opened: Open) -> None:
    dialog = opened()
    type_text(dialog.issued_on, "29/02/2024")
    assert dialog.expires_on.placeholderText().startswith("28/02/2027")
    assert dialog.expires_on.value() is None
    assert "148/QĐ-TTg" in dialog.regulation.itemText(0)


def test_every_field_comes_back_as_it_was_kept(opened: Open, product: Product) -> None:
    whole = Recognition(
        product_id=product.id,
        stars=5,
        id=7,
        regulation_id="qd-1048-2019",
        decision_number="0001/QĐ-UBND",
        decision_on=date(2021, 3, 1),
        issuer="Bộ Nông nghiệp và Phát triển nông thôn",
        certificate_number="GCN-5",
        issued_on=date(2021, 3, 2),
        expires_on=date(2024, 6, 30),
        year=2021,
        kind=RecognitionKind.UPGRADE,
        product_code="79-787-27664-3-2021",
        signer="Nguyễn Văn Mẫu",
        scan="ab/abcd.pdf",
        extended_until=date(2024, 12, 31),
        revocation=Revocation(date(2024, 8, 1), "Ngừng sản xuất", "0002/QĐ-UBND"),
        notes="Chép lại từ sổ giấy",
    )
    assert opened(whole).record() == whole


def test_an_expiry_before_its_issue_is_red_and_not_saved(opened: Open) -> None:
    dialog = opened()
    type_text(dialog.issued_on, "19/6/2025")
    type_text(dialog.expires_on, "19/6/2024")
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    assert dialog.isVisible()
    assert dialog.expires_on.property("problem") == "hard"
    assert dialog.expires_on.text() == "19/6/2024"


def test_a_ground_without_a_day_of_withdrawal_is_not_lost(opened: Open) -> None:
    dialog = opened()
    type_text(dialog.ground, "Ngừng sản xuất")
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    assert dialog.isVisible()
    assert dialog.revoked_on.property("problem") == "hard"


def test_what_the_law_leaves_open_is_saved_with_a_warning(
    opened: Open, context: PageContext, wait_for: Wait, product: Product
) -> None:
    dialog = opened()
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    wait_for(lambda: not dialog.isVisible())
    assert kept(context, wait_for, product)[0].decision_number == ""


def test_only_a_year_may_be_known(
    opened: Open, context: PageContext, wait_for: Wait, product: Product
) -> None:
    dialog = opened()
    type_text(dialog.year, "2022")
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    wait_for(lambda: not dialog.isVisible())
    (recognition,) = kept(context, wait_for, product)
    assert (recognition.year, recognition.issued_on) == (2022, None)


def test_a_corrected_issue_takes_the_expiry_that_followed_from_it_along(
    opened: Open, context: PageContext, wait_for: Wait, product: Product
) -> None:
    recognition = ask_service(context, wait_for, recognitions.save, a_recognition(product.id))
    dialog = opened(recognition)
    dialog.issued_on.selectAll()
    type_text(dialog.issued_on, "1/7/25")
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    wait_for(lambda: not dialog.isVisible())
    assert kept(context, wait_for, product)[0].expires_on == date(2028, 7, 1)


def test_the_scan_of_the_decision_goes_into_the_register(
    opened: Open, context: PageContext, wait_for: Wait, tmp_path: Path
) -> None:
    paper = tmp_path / "quyet-dinh.pdf"
    paper.write_bytes(b"%PDF-1.4 du lieu tap")
    dialog = opened()
    dialog.scan.add_files((paper,))
    wait_for(lambda: bool(dialog.scan.value()))
    assert context.runner.media is not None
    assert (context.runner.media / dialog.scan.value()).is_file()


def test_closing_with_typed_text_asks_what_to_do(opened: Open) -> None:
    dialog = opened()
    type_text(dialog.signer, "Nguyễn")
    hit(dialog, Qt.Key.Key_Escape)
    question = dialog.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    question.reject()
    assert dialog.isVisible()
    assert dialog.signer.text() == "Nguyễn"
