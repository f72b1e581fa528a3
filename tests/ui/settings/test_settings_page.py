"""What the clerk says of the office is kept; the look changes at once."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.office.communes import FormerLevel, FormerUnit, OfficeCommune
from ocop_desktop.domain.office.office import (
    DeadlineSettings,
    Office,
    OfficeKind,
    OutletSettings,
    PrintSettings,
)
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.settings.settings_page import SettingsPage

Wait = Callable[[Callable[[], bool]], None]
OFFICE = Office(
    name="UBND xã Mẫu (dữ liệu mẫu)",
    parent_body="UBND tỉnh Tập",
    kind=OfficeKind.INTER_COMMUNE,
    place_name="Tập",
    communes=(OfficeCommune("27664"),),
    head_title="Chủ tịch",
    head_name="Nguyễn Thị Mẫu",
    address="Số 0",
    phone="028 0000 0000",
    email="tap@vi.example",
    website="https://tap.example",
    practice=True,
    deadlines=DeadlineSettings(
        opening_soon_days=45,
        expiry_day_counts=True,
        days_off=(date(2027, 1, 4), date(2027, 2, 11)),
        worked=(date(2027, 2, 20),),
        new_serial_on_move=False,
        certificate_days=60,
        notice_channel="Công văn",
    ),
    printing=PrintSettings(stale_price_months=6, undated_price_is_stale=True),
    outlets=OutletSettings(("JP",), report_days=10),
)


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> SettingsPage:
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_every_fact_of_the_office_goes_in_and_out(
    qtbot: QtBot, context: PageContext, page: SettingsPage, wait_for: Wait
) -> None:
    page.show_office(OFFICE)
    assert page.office() == OFFICE
    with qtbot.waitSignal(context.runner.changed):
        page.save()
    other = SettingsPage(context)
    qtbot.addWidget(other)
    other.show()
    wait_for(lambda: other.office() == OFFICE)


def test_typing_is_not_overwritten_by_a_reload(page: SettingsPage) -> None:
    page.show_office(OFFICE)
    QTest.keyClicks(page._texts["head_name"], "A")
    assert page.form.is_dirty
    page.show_office(Office(name="khác"))
    assert page.office().name == OFFICE.name


def test_unsaved_facts_are_asked_about_before_leaving(page: SettingsPage) -> None:
    page.show_office(OFFICE)
    assert page.confirm_leave(page.focus_search)
    QTest.keyClicks(page._texts["name"], "A")
    assert not page.confirm_leave(page.focus_search)
    box = page.findChild(QMessageBox)
    assert box is not None
    drop = next(one for one in box.findChildren(QPushButton) if "Không lưu" in one.text())
    drop.click()
    assert page.confirm_leave(page.focus_search)


def test_the_logo_is_prepared_and_shown(
    qtbot: QtBot, context: PageContext, page: SettingsPage, tmp_path: Path, wait_for: Wait
) -> None:
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#1B7A43"))
    file = tmp_path / "bieu-trung.png"
    picture.save(str(file))
    with qtbot.waitSignal(context.runner.changed, timeout=15000):
        page._set_logo((file,))
    wait_for(lambda: not page.logo.picture.pixmap().isNull())
    assert page.office().logo


def test_text_size_and_colours_are_kept_and_put_on(
    qtbot: QtBot, context: PageContext, page: SettingsPage
) -> None:
    page.text_size.set_value(125)
    page.scheme.set_value("dark")
    page.language.set_value("en")
    with qtbot.waitSignal(context.preferences.changed):
        page.appearance.edited.emit()
    kept = context.preferences
    assert (kept.text_size, kept.scheme, kept.language) == (125, "dark", "en")


def test_impossible_deadline_settings_stay_in_the_form_with_their_sentence(
    page: SettingsPage, context: PageContext
) -> None:
    page.show_office(OFFICE)
    same = date(2027, 2, 20)
    page.deadlines.opening_soon_days.set_value(400)
    page.deadlines.days.set_value(((same,), (same,)))
    page.save()
    words = " ".join(label.text() for label in page.form.findChildren(QLabel))
    assert "Số ngày phải từ 0 đến 365." in words
    assert "Ngày 20/02/2027 vừa là ngày nghỉ vừa là ngày làm bù." in words
    assert page.form.isVisible()
    page.outlets.report_days.set_value(366)
    page.save()
    assert page.outlets.report_days.property("problem") == "hard"
    page.deadlines.opening_soon_days.setText("ba mươi")
    page.save()
    assert page.deadlines.opening_soon_days.property("problem") == "hard"


def test_a_market_is_typed_by_name_and_one_that_is_none_is_told(page: SettingsPage) -> None:
    page.show_office(OFFICE)
    markets = page.outlets.strict_markets
    markets.set_draft_value([["Nhật Bản (JP)"], ["hàn quốc"], ["JP"], ["Nước Nào"]])
    assert page.office().outlets.strict_markets == ("JP", "KR")
    assert "Nước Nào" in markets.problem()
    assert markets.view.accessibleName() == "Thị trường tiêu chuẩn cao"
    assert markets.draft_value()[3] == ["Nước Nào"]


def test_markets_are_named_in_the_language_of_the_window(
    english: QApplication, qtbot: QtBot, context: PageContext
) -> None:
    del english
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.show_office(OFFICE)
    markets = page.outlets.strict_markets
    markets.set_value(("JP",))
    assert markets.draft_value() == [["Japan (JP)"]]
    assert page.office().outlets.strict_markets == ("JP",)


def test_days_are_typed_in_a_short_list_and_kept_in_order(page: SettingsPage) -> None:
    page.show_office(OFFICE)
    off = page.deadlines.days.days_off
    off.add()
    (cell,) = off.view.findChildren(TextField)
    QTest.keyClicks(cell, "2/1/27")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.form.is_dirty
    days = page.office().deadlines.days_off
    assert days == (date(2027, 1, 2), date(2027, 1, 4), date(2027, 2, 11))


def test_the_communes_are_typed_with_their_days_and_the_units_before_them(
    page: SettingsPage,
) -> None:
    page.show_office(OFFICE)
    communes, former = page.areas.communes, page.areas.former_units
    communes.add()
    (editor,) = communes.view.findChildren(QLineEdit)
    QTest.keyClicks(editor, "27667")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    communes.model.setData(communes.model.index(1, 1), "1/7/2025")
    former.add()
    for column, text in enumerate(("huyen", "Cần Giờ", "01072025", "27664; xã Bình Khánh")):
        former.model.setData(former.model.index(0, column), text)
    office = page.office()
    assert office.communes == (
        OfficeCommune("27664"), OfficeCommune("27667", date(2025, 7, 1)),
    )  # fmt: skip
    assert office.former_units == (
        FormerUnit("Cần Giờ", FormerLevel.DISTRICT, date(2025, 7, 1), ("27664", "27667")),
    )


@pytest.mark.parametrize("text", ["Thạnh An", "không có", "00000"])
def test_a_commune_that_is_not_clear_is_no_value(page: SettingsPage, text: str) -> None:
    page.show_office(OFFICE)
    communes = page.areas.communes
    communes.model.setData(communes.model.index(0, 0), text)
    assert text in communes.problem()
