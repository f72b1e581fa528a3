"""The deadline page by keyboard: narrow, record, take back; settings move the states."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.deadlines.board import BoardQuery
from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.office.office import DeadlineSettings, Office
from ocop_desktop.domain.register.product import Certificate
from ocop_desktop.services import history, offices, producers, products, recognitions
from ocop_desktop.store.database import Register
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.deadline_tiles import StateTile
from ocop_desktop.ui.deadlines.deadlines_page import DeadlinesPage
from ocop_desktop.ui.deadlines.filing_dialog import FilingDialog
from ocop_desktop.ui.deadlines.notice_dialog import NoticeDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import Preview
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyStateView
from tests.builders import a_producer, a_product, a_recognition
from tests.ui.test_whole_window import cut_labels

WaitFor = Callable[[Callable[[], bool]], None]
ON = date(2026, 11, 22)
ISSUED = {
    "Đường thốt nốt": date(2023, 12, 28),  # late
    "Áo bà ba": date(2024, 4, 26),  # open
    "Dưa hấu": date(2024, 5, 31),  # opening soon
    "Mật dừa nước": date(2025, 6, 19),  # not due
}


def _stock(register: Register) -> None:
    """Four products of two producers, each in another state; one holds a paper that expires."""
    first = producers.save(register, a_producer())
    second = producers.save(
        register, replace(a_producer("Hộ Bình Khánh (dữ liệu mẫu)"), commune_code="27667")
    )
    for place, (name, issued) in enumerate(ISSUED.items()):
        producer = second if name == "Dưa hấu" else first
        product = replace(a_product(producer.id, name), codes=(), commune_code="")
        if name == "Áo bà ba":
            paper = Certificate("ATTP", f"{place}/2024", expires_on=date(2026, 12, 31))
            product = replace(product, certificates=(paper,))
        saved = products.save(register, product)
        recognitions.save(register, a_recognition(saved.id, issued_on=issued))


class _Opened(QObject):
    """Takes the files that the program asks the system to open."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


class _Sink(QLabel):
    answers: list[object]

    def take(self, answer: object) -> None:
        self.answers = [answer]


def _do(context: PageContext, qtbot: QtBot, work: Callable[[Register], object]) -> None:
    sink = _Sink()
    sink.answers = []
    context.runner.call(sink.take, work)
    qtbot.waitUntil(lambda: bool(sink.answers))


@pytest.fixture
def autumn(context: PageContext) -> PageContext:
    """A page context on a day of the new decision."""
    return replace(context, on=ON)


@pytest.fixture
def page(autumn: PageContext, qtbot: QtBot, wait_for: WaitFor) -> Iterator[DeadlinesPage]:
    """The page on screen with its four products."""
    _do(autumn, qtbot, _stock)
    shown = DeadlinesPage(autumn)
    qtbot.addWidget(shown)
    shown.resize(1196, 700)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    wait_for(lambda: shown._timeline is not None)
    yield shown
    for dialog in shown.findChildren(QDialog):
        dialog.hide()
        dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    receiver = QApplication.focusWidget()
    assert receiver is not None
    QTest.keyClick(receiver, key, modifier)
    QApplication.processEvents()


def _names(page: DeadlinesPage) -> list[str]:
    return [row.name for row in page.table.rows]


def _states(page: DeadlinesPage) -> dict[str, DeadlineState]:
    return {row.name: row.state for row in page.table.rows}


def _tile(page: DeadlinesPage, state: DeadlineState) -> StateTile:
    return next(tile for tile in page.tiles.tiles if state in tile.states)


def _click_tile(
    page: DeadlinesPage,
    state: DeadlineState,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Click with the mouse: the event says which keys are held, whatever a test before held."""
    QTest.mouseClick(_tile(page, state), Qt.MouseButton.LeftButton, modifier)


def _note(page: DeadlinesPage) -> str:
    notes = page.table.findChildren(EmptyStateView)
    return " ".join(label.text() for note in notes for label in note.findChildren(QLabel))


def _buttons(page: DeadlinesPage) -> list[str]:
    return [one.text() for one in page.details_panel.history.findChildren(QPushButton)]


def _words(widget: object) -> str:
    assert isinstance(widget, DeadlinesPage)
    return "\n".join(label.text() for label in widget.details_panel.findChildren(QLabel))


def _open(page: DeadlinesPage, name: str, wait_for: WaitFor) -> None:
    row = next(row for row in page.table.rows if row.name == name)
    page.table.select_ids([row.id])
    wait_for(lambda: page._timeline is not None and page._timeline.product == name)


def _dialog(page: DeadlinesPage, wait_for: WaitFor) -> QDialog:
    wait_for(lambda: any(one.isVisible() for one in page.findChildren(QDialog)))
    return next(one for one in page.findChildren(QDialog) if one.isVisible())


def test_what_is_late_stands_first_and_every_row_says_what_is_left(page: DeadlinesPage) -> None:
    assert _names(page) == list(ISSUED)
    cells = {column.key: column.words(page.table.rows[1]) for column in page.table._model.columns}
    assert cells["state"] == "Đang trong kỳ nộp"
    assert cells["left"] == "còn 35 ngày để nộp"
    assert cells["window"] == "28/10/2026 – 27/12/2026"
    assert cells["in_time"] == "kịp trước ngày hết hạn"
    assert page.status == "4 sản phẩm · tính theo 26/2026/QĐ-TTg"


def test_names_sort_in_the_vietnamese_order(page: DeadlinesPage) -> None:
    page.table.show_sort("name", descending=False)
    assert _names(page) == ["Áo bà ba", "Dưa hấu", "Đường thốt nốt", "Mật dừa nước"]


def test_a_tile_is_pressed_by_keyboard_and_pressed_again_shows_all(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    _tile(page, DeadlineState.LATE).setFocus()
    _press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is _tile(page, DeadlineState.OPEN)
    _press(Qt.Key.Key_Space)
    wait_for(lambda: _names(page) == ["Áo bà ba"])
    assert "đang trong kỳ nộp" in page.status
    _press(Qt.Key.Key_Return)
    wait_for(lambda: len(page.table.rows) == 4)


def test_another_tile_takes_the_place_of_the_first_unless_ctrl_is_held(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    _click_tile(page, DeadlineState.LATE)
    _click_tile(page, DeadlineState.OPEN)
    wait_for(lambda: _names(page) == ["Áo bà ba"])
    _click_tile(page, DeadlineState.OPENING_SOON, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: _names(page) == ["Áo bà ba", "Dưa hấu"])


def test_search_commune_and_producer_narrow_the_board_and_the_papers(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    page.focus_search()
    assert QApplication.focusWidget() is page.filters.search
    QTest.keyClicks(page.filters.search, "dua hau")
    wait_for(lambda: _names(page) == ["Dưa hấu"] and not page.certificates.rows)
    _press(Qt.Key.Key_Escape)
    wait_for(lambda: len(page.table.rows) == 4 and len(page.certificates.rows) == 1)
    chip = page.filters.communes
    assert [one.count for one in chip._choices] == [1, 3]
    chip.set_chosen(frozenset({"27667"}))
    chip.changed.emit()
    wait_for(lambda: _names(page) == ["Dưa hấu"])
    page.filters.clear_button.click()
    wait_for(lambda: len(page.table.rows) == 4)
    page.filters.producer.setText("hộ bình khánh (dữ liệu mẫu)")
    wait_for(lambda: _names(page) == ["Dưa hấu"])


def test_this_quarter_and_any_days_narrow_the_board_by_keys(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    span = page.filters.span
    QTest.keyClick(span.quarter, Qt.Key.Key_Space)
    wait_for(lambda: _names(page) == ["Đường thốt nốt"])
    assert (span.since.text(), span.until.text()) == ("01/10/2026", "31/12/2026")
    assert "hết hạn từ 01/10/2026 đến 31/12/2026" in page.filters.words()
    assert page.certificates.rows, "its certificate ends in the quarter too"
    span.until.clear()
    QTest.keyClicks(span.until, "30/4/2027")
    QTest.keyClick(span.until, Qt.Key.Key_Return)
    wait_for(lambda: sorted(_names(page)) == ["Áo bà ba", "Đường thốt nốt"])
    assert not span.quarter.isChecked()
    span.until.clear()
    QTest.keyClicks(span.until, "1/9/2026")
    QTest.keyClick(span.until, Qt.Key.Key_Return)
    assert span.value() == (date(2026, 10, 1), date(2027, 4, 30))
    assert span.until.toolTip() == "Ngày cuối đứng trước ngày đầu."
    QTest.keyClick(page.filters.clear_button, Qt.Key.Key_Space)
    wait_for(lambda: len(_names(page)) == 4)
    assert (span.since.text(), span.until.text()) == ("", "")


def test_at_150_percent_the_page_fits_a_window_of_1024_by_700(
    page: DeadlinesPage, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", 150)
    page.resize(799, 600)
    QApplication.processEvents()
    assert page.width() == 799, page.minimumSizeHint()
    bar = page.tabs.tabBar()
    assert bar.tabRect(bar.count() - 1).right() <= bar.width() <= page.tabs.width()
    assert all(tile.height() < 2 * tile.fontMetrics().height() + 8 for tile in page.tiles.tiles)
    assert cut_labels(page) == []


def test_a_filter_without_rows_and_a_good_state_read_differently(
    page: DeadlinesPage, autumn: PageContext, qtbot: QtBot, wait_for: WaitFor
) -> None:
    page.open(BoardQuery(states=frozenset({DeadlineState.FILED})))
    wait_for(lambda: "Không có sản phẩm với bộ lọc này" in _note(page))
    soon = DeadlineSettings(opening_soon_days=0)
    _do(
        autumn,
        qtbot,
        lambda register: offices.save(register, Office("UBND xã Mẫu", deadlines=soon)),
    )
    page.open(BoardQuery(states=frozenset({DeadlineState.OPENING_SOON})))
    wait_for(lambda: "Không có gì đến hạn" in _note(page))
    page.clear_filters()
    wait_for(lambda: len(page.table.rows) == 4)


def test_a_filing_recorded_by_keyboard_makes_the_product_filed_and_undo_takes_it_back(
    page: DeadlinesPage, autumn: PageContext, wait_for: WaitFor
) -> None:
    _open(page, "Áo bà ba", wait_for)
    page.new()
    dialog = _dialog(page, wait_for)
    assert isinstance(dialog, FilingDialog)
    wait_for(lambda: "14/12/2026" in dialog.due.text())
    assert dialog.receipt_number.value() == "1/PĐK-79-27664-2026"
    assert dialog.topics[0].value().topic == "nguồn gốc sản phẩm, nguyên liệu địa phương"
    dialog.topics[0].met.set_value(True)
    _press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: _states(page)["Áo bà ba"] is DeadlineState.FILED)
    wait_for(lambda: "1/PĐK-79-27664-2026" in _words(page))
    assert "1/4 nội dung đạt" in _words(page)
    assert _tile(page, DeadlineState.FILED).accessibleName() == "Đã nộp: 1"
    page.context.runner.call(page.records._on_removed, services.history.undo)
    wait_for(lambda: _states(page)["Áo bà ba"] is DeadlineState.OPEN)


def test_the_due_day_and_the_number_follow_the_day_that_is_typed(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    _open(page, "Mật dừa nước", wait_for)
    page.new()
    dialog = _dialog(page, wait_for)
    assert isinstance(dialog, FilingDialog)
    wait_for(lambda: "Kỳ nộp mở ngày 22/12/2027" in dialog.due.text())
    dialog.filed_on.selectAll()
    QTest.keyClicks(dialog.filed_on, "10/1/2028")
    wait_for(lambda: dialog.receipt_number.value() == "1/PĐK-79-27664-2028")
    wait_for(lambda: "ngày làm việc" in dialog.due.text() and "Kỳ nộp" not in dialog.due.text())
    dialog.receipt_number.set_value("5/PĐK-79-27664-2028")
    dialog.filed_on.selectAll()
    QTest.keyClicks(dialog.filed_on, "5/1/2027")
    QApplication.processEvents()
    assert dialog.receipt_number.value() == "5/PĐK-79-27664-2028"


def test_a_filing_without_a_day_stays_open_and_says_so(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    page.new()
    dialog = _dialog(page, wait_for)
    assert isinstance(dialog, FilingDialog)
    dialog.filed_on.clear()
    dialog.save()
    assert dialog.isVisible()
    assert "Chưa có ngày nộp hồ sơ" in "".join(one.text() for one in dialog.findChildren(QLabel))


def test_f2_changes_the_filing_and_the_bin_removes_it(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    _open(page, "Áo bà ba", wait_for)
    page.new()
    dialog = _dialog(page, wait_for)
    assert isinstance(dialog, FilingDialog)
    dialog.save()
    wait_for(lambda: page._timeline is not None and len(page._timeline.filings) == 1)
    page.activateWindow()
    page.table.setFocus()
    wait_for(lambda: QApplication.focusWidget() is page.table)
    _press(Qt.Key.Key_F2)
    again = _dialog(page, wait_for)
    assert isinstance(again, FilingDialog)
    assert again.windowTitle() == "Sửa lần nộp hồ sơ"
    again.forwarded_on.set_value(ON)
    again.save()
    wait_for(lambda: "Xã chuyển cấp tỉnh 22/11/2026" in _words(page))
    bin_ = page.details_panel.history.findChildren(QToolButton)[-1]
    bin_.click()
    wait_for(lambda: "Chưa nộp hồ sơ nào." in _words(page))


def test_a_filing_keeps_its_scan_which_is_opened_removed_and_taken_back(
    page: DeadlinesPage, autumn: PageContext, qtbot: QtBot, wait_for: WaitFor, tmp_path: Path
) -> None:
    paper = tmp_path / "ho-so.pdf"
    paper.write_bytes(b"%PDF-1.4 du lieu tap")
    _open(page, "Áo bà ba", wait_for)
    page.new()
    dialog = _dialog(page, wait_for)
    assert isinstance(dialog, FilingDialog)
    dialog.scan.add_files((paper,))
    wait_for(lambda: bool(dialog.scan.value()))
    dialog.save()
    wait_for(lambda: "Mở bản scan" in _buttons(page))
    opened = _Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")  # type: ignore[arg-type]
    link = next(one for one in page.details_panel.history.findChildren(QPushButton)
                if one.text() == "Mở bản scan")  # fmt: skip
    QTest.keyClick(link, Qt.Key.Key_Space)
    QDesktopServices.unsetUrlHandler("file")
    assert Path(opened.urls[0].toLocalFile()).read_bytes() == paper.read_bytes()
    page.edit()
    again = _dialog(page, wait_for)
    assert isinstance(again, FilingDialog)
    QTest.keyClick(again.scan._clear_button, Qt.Key.Key_Space)
    again.save()
    wait_for(lambda: "Mở bản scan" not in _buttons(page))
    _do(autumn, qtbot, history.undo)
    page.reload()
    wait_for(lambda: "Mở bản scan" in _buttons(page))


def test_one_notice_is_logged_for_every_selected_product(
    page: DeadlinesPage, autumn: PageContext, qtbot: QtBot, wait_for: WaitFor
) -> None:
    settings = DeadlineSettings(notice_channel="Zalo")
    _do(
        autumn,
        qtbot,
        lambda register: offices.save(register, Office("UBND xã Mẫu", deadlines=settings)),
    )
    page.table.selectAll()
    page.table.setFocus()
    _press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    dialog = _dialog(page, wait_for)
    assert "4 sản phẩm" in "".join(one.text() for one in dialog.findChildren(QLabel))
    assert dialog.channel.value() == "Zalo"  # type: ignore[attr-defined]
    assert isinstance(dialog, NoticeDialog)
    texts = dialog.producers
    assert [texts.item(place).text() for place in range(texts.count())] == [
        "Hộ Bình Khánh (dữ liệu mẫu) · 1 sản phẩm", "HTX Rừng Sác (dữ liệu mẫu) · 3 sản phẩm",
    ]  # fmt: skip
    assert "“Dưa hấu” hết hạn ngày 31/05/2027" in dialog.text.value()
    _press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == dialog.text.value()
    QTest.keyClicks(dialog.text, "Kinh gui ba con. ")
    QTest.keyClick(texts, Qt.Key.Key_Down)
    assert "Áo bà ba: hết hạn ngày 26/04/2027, nộp từ ngày" in dialog.text.value()
    assert "Đường thốt nốt: hết hạn ngày 28/12/2026; thời hạn nộp đã hết" in dialog.text.value()
    assert "Dưa hấu" not in dialog.text.value()
    QTest.keyClick(dialog.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == dialog.text.value()
    QTest.keyClick(dialog.copy_button, Qt.Key.Key_Space)
    assert all(texts.item(place).text().endswith("đã chép") for place in range(texts.count()))
    _press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: all(row.notice for row in page.table.rows))
    wait_for(lambda: "22/11/2026 · Zalo" in "".join(
        one.text() for one in page.details_panel.history.findChildren(QPushButton)))  # fmt: skip
    told = {row.name: row.notice.text for row in page.table.rows if row.notice}
    assert told["Dưa hấu"].startswith("Kinh gui ba con. ")
    assert told["Áo bà ba"] == told["Mật dừa nước"] != told["Dưa hấu"]


def test_a_code_is_given_by_the_commune_s_next_serial(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    page.details_panel.code_button.click()
    dialog = _dialog(page, wait_for)
    assert dialog.code.value() == "79-27664-1-2026"  # type: ignore[attr-defined]
    assert "số mới" in "".join(one.text() for one in dialog.findChildren(QLabel))
    _press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: not any(one.isVisible() for one in page.findChildren(QDialog)))
    page.details_panel.code_button.click()
    again = _dialog(page, wait_for)
    assert "giữ số đã cấp" in "".join(one.text() for one in again.findChildren(QLabel))


def test_an_extension_proposes_the_longest_the_decision_allows(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    _open(page, "Đường thốt nốt", wait_for)
    assert page.details_panel.extend_button.isVisible()
    page.details_panel.extend_button.click()
    dialog = _dialog(page, wait_for)
    assert dialog.extended_until.value() == date(2027, 6, 26)  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    wait_for(lambda: page._timeline is not None
             and page._timeline.recognitions[0][0].extended_until == date(2027, 6, 26))  # fmt: skip


def test_enter_and_the_second_list_lead_to_the_product(
    page: DeadlinesPage, qtbot: QtBot, wait_for: WaitFor
) -> None:
    _open(page, "Áo bà ba", wait_for)
    shirt = page.table.current().id
    page.table.setFocus()
    with qtbot.waitSignal(page.page_requested) as gone:
        _press(Qt.Key.Key_Return)
    assert gone.args == ["products", shirt]
    page.tabs.setCurrentIndex(1)
    assert page.tabs.tabText(1) == "Giấy tờ khác (1)"
    page.certificates.selectRow(0)
    page.certificates.setFocus()
    with qtbot.waitSignal(page.page_requested) as gone:
        _press(Qt.Key.Key_Return)
    assert gone.args == ["products", shirt]


def test_a_paper_shows_the_product_that_holds_it_whatever_tile_is_on(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    _click_tile(page, DeadlineState.LATE)
    wait_for(lambda: page._timeline is not None and page._timeline.product == "Đường thốt nốt")
    page.tabs.setCurrentIndex(1)
    wait_for(lambda: page._timeline is not None and page._timeline.product == "Áo bà ba")
    assert page.details_panel.name.text() == "Áo bà ba"
    page.tabs.setCurrentIndex(0)
    wait_for(lambda: _names(page) == ["Đường thốt nốt"])
    wait_for(lambda: page.details_panel.name.text() == "Đường thốt nốt")


def test_settings_move_the_states(
    page: DeadlinesPage, autumn: PageContext, qtbot: QtBot, wait_for: WaitFor
) -> None:
    settings = DeadlineSettings(opening_soon_days=0)
    _do(
        autumn,
        qtbot,
        lambda register: offices.save(register, Office("UBND xã Mẫu", deadlines=settings)),
    )
    wait_for(lambda: _states(page)["Dưa hấu"] is DeadlineState.NOT_DUE)


def test_the_bar_is_read_aloud_and_says_what_is_under_the_pointer(page: DeadlinesPage) -> None:
    bar = page.details_panel.bar
    assert "28/12/2026: Ngày hết hạn (0000/QĐ-UBND)" in bar.accessibleDescription()
    assert "30/08/2026: Ngày cuối nộp hồ sơ" in bar._tooltip_at(bar._x(date(2026, 8, 30)))
    assert bar._tooltip_at(bar._x(date(2025, 1, 1))) == "01/01/2025"


def test_rows_are_copied_with_their_words(page: DeadlinesPage) -> None:
    page.table.setFocus()
    _press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, row = QApplication.clipboard().text().strip().split("\n")
    assert head.startswith("Sản phẩm\tTình trạng\tCòn lại\tHết hạn\tKỳ nộp hồ sơ\tHạng")
    assert row.startswith("Đường thốt nốt\tQuá kỳ nộp\tcòn 36 ngày là hết hạn\t28/12/2026")


def test_an_empty_register_says_that_there_are_no_products(
    autumn: PageContext, qtbot: QtBot, wait_for: WaitFor
) -> None:
    page = DeadlinesPage(autumn)
    qtbot.addWidget(page)
    page.show()
    wait_for(lambda: "Chưa có sản phẩm nào" in _note(page))
    page.new()
    page.notice()
    page.edit()
    assert not page.findChildren(QDialog)


@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_in_the_dialogs_and_the_pane(
    page: DeadlinesPage, qapp: QApplication, qtbot: QtBot, wait_for: WaitFor, percent: int
) -> None:
    theme.apply(qapp, "light", percent)
    cut: list[str] = []
    for open_it in (page.new, page.notice, page.records.propose_code, page.records.open_extension):
        open_it()
        dialog = _dialog(page, wait_for)
        qtbot.wait(30)
        cut += cut_labels(dialog)
        dialog.hide()
        dialog.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    cut += cut_labels(page)
    theme.apply(qapp, "light", 100)
    assert cut == []


def test_the_years_in_which_something_ends_are_offered_and_printed(
    page: DeadlinesPage, wait_for: WaitFor
) -> None:
    years = page.printing.years()
    assert years == sorted(set(years))
    assert years[0] >= 2026
    page.printing.menu.aboutToShow.emit()
    page.printing.menu.actions()[0].trigger()
    wait_for(lambda: bool(page.findChildren(Preview)))
