"""A decision is entered from what the clerk holds: few actions, by keys alone or the mouse alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from html import escape

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.recognition import Recognition, RecognitionKind
from ocop_desktop.services import history, producers, products, recognitions
from ocop_desktop.store.database import Register
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.recognitions.decision_dialog import DecisionDialog
from ocop_desktop.ui.recognitions.decision_lines import ProductMatch
from ocop_desktop.ui.recognitions.decision_model import FIELDS, STARS_COLUMN, STATE_COLUMN
from tests.builders import a_producer, a_product
from tests.ui.keys import ALT, CONTROL, Wait, ask_service, hit, type_text

MAX_ACTIONS = 12
PRODUCER, SHORT = "Hợp tác xã Rừng Thử", "HTX Rừng Thử"
KNOWN = tuple(f"Mật ong rừng số {number}" for number in range(1, 15))
HEAD = "(Kèm theo Quyết định số 01/QĐ-UBND ngày 19/06/2025 của UBND tỉnh Thử Nghiệm)"


def stock(register: Register) -> dict[str, int]:
    """One producer with the known products, saved in one call."""
    producer = producers.save(register, a_producer(PRODUCER))
    made = (replace(a_product(producer.id, name), codes=()) for name in KNOWN)
    return {product.name.vi: products.save(register, product).id for product in made}


@pytest.fixture
def ids(context: PageContext, wait_for: Wait) -> dict[str, int]:
    return ask_service(context, wait_for, stock)


@pytest.fixture
def dialog(
    qtbot: QtBot, context: PageContext, wait_for: Wait, ids: dict[str, int]
) -> Iterator[DecisionDialog]:
    opened = DecisionDialog(context)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.show()
    opened.activateWindow()
    wait_for(lambda: len(opened.finder._rows) == len(ids))
    yield opened
    opened.mark_clean()


class Clerk:
    """Real events on the widget that has the focus, or under the pointer, each counted."""

    def __init__(self) -> None:
        self.actions = 0

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.actions += 1
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, held)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.actions += 1
        where = at or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where)


def copy(html: str = "", text: str = "") -> None:
    """What another program has put on the clipboard; not an action in ours."""
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def as_word(rows: list[tuple[str, str, str]]) -> str:
    cells = [("TT", "Tên sản phẩm", "Chủ thể", "Hạng sao"),
             *((str(at), *row) for at, row in enumerate(rows, 1))]  # fmt: skip
    table = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in cells
    )
    return f"<p>PHỤ LỤC</p><p>{HEAD}</p><table>{table}</table><p>TM. ỦY BAN NHÂN DÂN</p>"


def twenty() -> list[tuple[str, str, str]]:
    """12 known, 2 whose producer is abbreviated, 1 without its marks, 5 unknown."""
    return [
        *((name, PRODUCER, "4 sao") for name in KNOWN[:12]),
        (KNOWN[12], SHORT, "★★★★"),
        (KNOWN[13], SHORT, "OCOP 3 sao"),
        ("Mat ong rung so 1", "Cơ sở khác", "3 sao"),
        *((f"Hàng mới {letter}", "HTX Mới", "3 sao") for letter in "ABCDE"),
    ]


def click_in_menu(clerk: Clerk, words: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if words in one.text().replace("&", ""))
    clerk.click(menu, menu.actionGeometry(action).center())


def states(dialog: DecisionDialog) -> list[ProductMatch]:
    return [line.state for line in dialog.model.lines]


def kept(context: PageContext, wait_for: Wait) -> dict[str, int | None]:
    rows = ask_service(context, wait_for, products.all_rows, date(2025, 7, 1))
    return {row.name: row.stars for row in rows}


def by_keys(dialog: DecisionDialog, clerk: Clerk, wait_for: Wait) -> None:
    clerk.press(Qt.Key.Key_V, CONTROL)
    wait_for(lambda: len(dialog.model.lines) == 20)
    clerk.press(Qt.Key.Key_N, ALT)
    wait_for(lambda: states(dialog).count(ProductMatch.NEAR) == 1)
    clerk.press(Qt.Key.Key_M, ALT)
    wait_for(lambda: states(dialog).count(ProductMatch.ADDED) == 5)
    clerk.press(Qt.Key.Key_Space)
    clerk.press(Qt.Key.Key_T)
    assert not any(line.state.is_open for line in dialog.model.lines)
    clerk.press(Qt.Key.Key_S, CONTROL)


def by_mouse(dialog: DecisionDialog, clerk: Clerk, wait_for: Wait) -> None:
    clerk.click(dialog.paste_button)
    wait_for(lambda: len(dialog.model.lines) == 20)
    clerk.click(dialog.match_bar.accept_button)
    clerk.click(dialog.match_bar.add_button)
    place = states(dialog).index(ProductMatch.NEAR)
    cell = dialog.table.visualRect(dialog.model.index(place, STATE_COLUMN))
    clerk.click(dialog.table.viewport(), cell.center())
    click_in_menu(clerk, "Thêm sản phẩm này")
    clerk.click(dialog.save_button)


@pytest.mark.parametrize("enter", [by_keys, by_mouse])
def test_twenty_products_are_pasted_in_few_actions_and_undone_in_one(
    dialog: DecisionDialog, context: PageContext, wait_for: Wait,
    enter: Callable[[DecisionDialog, Clerk, Wait], None],
) -> None:  # fmt: skip
    before = kept(context, wait_for)
    clerk = Clerk()
    clerk.actions += 1  # the click on "Nhập quyết định"
    copy(as_word(twenty()), "not read")
    enter(dialog, clerk, wait_for)
    wait_for(lambda: not dialog.isVisible())
    assert clerk.actions <= MAX_ACTIONS
    after = kept(context, wait_for)
    expected = {
        name: int("".join(filter(str.isdecimal, stars)) or 4) for name, _, stars in twenty()
    }
    assert {name: after[name] for name in expected} == expected
    sentence, _ = ask_service(context, wait_for, history.pending)
    assert sentence == "Nhập quyết định 01/QĐ-UBND: 20 sản phẩm, thêm 6 sản phẩm vào sổ"
    ask_service(context, wait_for, history.undo)
    assert kept(context, wait_for) == before


def paste(dialog: DecisionDialog, wait_for: Wait, html: str = "", text: str = "") -> None:
    """Ctrl+V on the widget that has the focus, and wait for what was read."""
    count, said = len(dialog.model.lines), dialog.message.text()
    copy(html, text)
    focused = dialog.focusWidget()
    assert focused is not None
    hit(focused, Qt.Key.Key_V, held=CONTROL)
    wait_for(lambda: len(dialog.model.lines) > count or dialog.message.text() != said)


def test_the_decision_is_taken_from_what_is_pasted_but_never_over_what_is_typed(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    paste(dialog, wait_for, as_word(twenty()[:1]))
    decision = dialog.header.decision()
    assert (decision.number, decision.on) == ("01/QĐ-UBND", date(2025, 6, 19))
    assert decision.issuer == "UBND tỉnh Thử Nghiệm"
    assert "01/QĐ-UBND, 19/06/2025" in dialog.message.text()
    dialog.header.set_value("number", "02/QĐ-UBND")
    paste(dialog, wait_for, as_word(twenty()[1:2]))
    assert dialog.header.decision().number == "02/QĐ-UBND"
    assert "khác với phần trên: 01/QĐ-UBND" in dialog.message.text()


def test_a_word_is_pasted_into_the_field_and_lines_into_the_table(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    field = dialog.header._fields["number"]
    assert isinstance(field, QLineEdit)
    copy(text="7/QĐ-UBND")
    hit(field, Qt.Key.Key_V, held=CONTROL)
    assert field.text() == "7/QĐ-UBND"
    paste(dialog, wait_for, text=f"1. {KNOWN[0]} – {PRODUCER} – 4 sao\n2. Lạ – HTX Lạ – 3*")
    assert states(dialog) == [ProductMatch.KNOWN, ProductMatch.UNKNOWN]
    assert field.text() == "7/QĐ-UBND"
    dialog.finder.setFocus()
    paste(dialog, wait_for, text=f"{KNOWN[1]}\t{PRODUCER}\t4\n{KNOWN[2]}\t{PRODUCER}\t5")
    assert [line.stars for line in dialog.model.lines] == [4, 3, 4, 5]
    assert dialog.finder.text() == ""


def test_the_menu_of_a_field_pastes_a_list_into_the_table(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    field = dialog.header._fields["number"]
    assert isinstance(field, QLineEdit)
    copy(as_word(twenty()[:2]))
    middle = field.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, field.mapToGlobal(middle))
    QApplication.sendEvent(field, asked)
    click_in_menu(Clerk(), "Paste")
    wait_for(lambda: len(dialog.model.lines) == 2)
    assert field.text() == "01/QĐ-UBND"


def test_every_step_is_taken_back_by_itself(dialog: DecisionDialog, wait_for: Wait) -> None:
    paste(dialog, wait_for, as_word(twenty()[:3]))
    dialog.table.go_to(0, STARS_COLUMN)
    hit(dialog.table, Qt.Key.Key_5)
    dialog.model.setData(dialog.model.index(1, FIELDS.index("certificate_number")), "GCN-1")
    hit(dialog.table, Qt.Key.Key_Z, held=CONTROL)
    assert [line.certificate_number for line in dialog.model.lines] == ["", "", ""]
    assert [line.stars for line in dialog.model.lines] == [5, 4, 4]
    hit(dialog.table, Qt.Key.Key_Z, held=CONTROL)
    assert [line.stars for line in dialog.model.lines] == [4, 4, 4]
    hit(dialog.table, Qt.Key.Key_Z, held=CONTROL)
    assert dialog.model.lines == []


def test_what_is_pasted_before_the_products_are_known_waits_for_them(
    qtbot: QtBot, context: PageContext, wait_for: Wait, ids: dict[str, int]
) -> None:
    opened = DecisionDialog(context)
    qtbot.addWidget(opened)
    opened.show()
    paste(opened, wait_for, as_word(twenty()[:2]))
    assert states(opened) == [ProductMatch.KNOWN] * len(opened.model.lines) != []
    opened.mark_clean()


def test_what_holds_no_product_is_answered(dialog: DecisionDialog, wait_for: Wait) -> None:
    paste(dialog, wait_for, text="Nơi nhận:\n- Như Điều 3")
    assert "Không thấy sản phẩm nào" in dialog.message.text()
    assert dialog.model.lines == []


def test_a_product_pasted_twice_stays_told_in_its_row_until_one_is_removed(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    rows = [twenty()[0], twenty()[1], twenty()[0], ("Lạ", "HTX Lạ", "3"), ("LẠ", "HTX  Lạ", "3")]
    paste(dialog, wait_for, as_word(rows))
    assert len(dialog.model.lines) == 5
    shown = [dialog.model.index(place, 0).data() for place in range(5)]
    assert "Trùng với dòng 1" in shown[2]
    assert "Trùng với dòng 4" in shown[4]
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    assert "Trùng với dòng 1" in dialog.message.text()
    hit(dialog.table, Qt.Key.Key_Delete)
    assert len(dialog.model.lines) == 4
    hit(dialog.table, Qt.Key.Key_Z, held=CONTROL)
    assert len(dialog.model.lines) == 5
    hit(dialog.table, Qt.Key.Key_Z, held=CONTROL)
    assert dialog.model.lines == []


def test_what_the_register_has_already_is_told_in_the_row(
    dialog: DecisionDialog, context: PageContext, wait_for: Wait, ids: dict[str, int]
) -> None:
    by_this = Recognition(
        ids[KNOWN[0]], 4, decision_number="01/QĐ-UBND", decision_on=date(2025, 6, 19),
        issued_on=date(2025, 6, 19),
    )  # fmt: skip
    year_only = Recognition(ids[KNOWN[1]], 4, year=2025)
    for recognition in (by_this, year_only):
        ask_service(context, wait_for, recognitions.save, recognition)
    paste(dialog, wait_for, as_word(twenty()[:3]))
    wait_for(lambda: bool(dialog.model.problems[0]))
    told = [dialog.model.index(place, STATE_COLUMN).data() for place in range(3)]
    assert "đã có công nhận theo quyết định này" in told[0]
    assert dialog.model.problems[0][0].hard
    assert "Sổ đã ghi 4 sao năm 2025" in told[1]
    assert dialog.model.decision_lines()[1].kind is RecognitionKind.FIRST
    assert told[2] == "Có trong sổ"


def test_a_near_name_is_chosen_found_or_added_never_taken(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    paste(dialog, wait_for, as_word(twenty()[14:16]))
    assert states(dialog) == [ProductMatch.NEAR, ProductMatch.UNKNOWN]
    assert dialog.model.index(0, STATE_COLUMN).data().startswith(f"Có phải “{KNOWN[0]}")
    hit(dialog, Qt.Key.Key_S, held=CONTROL)
    assert dialog.isVisible()
    assert "Chưa chọn sản phẩm nào" in dialog.message.text()
    clerk = Clerk()
    clerk.press(Qt.Key.Key_Space)
    click_in_menu(clerk, f"Đúng là “{KNOWN[0]}")
    assert states(dialog) == [ProductMatch.KNOWN, ProductMatch.UNKNOWN]
    dialog.table.go_to(1, STATE_COLUMN)
    clerk.press(Qt.Key.Key_Space)
    click_in_menu(clerk, "Tìm sản phẩm khác")
    assert dialog.finder.hasFocus()
    type_text(dialog.finder, KNOWN[4])
    hit(dialog.finder, Qt.Key.Key_Return)
    assert [line.product_name for line in dialog.model.lines] == [KNOWN[0], KNOWN[4]]
    assert dialog.model.lines[1].stars == 3


def test_a_menu_that_is_closed_leaves_its_line_alone(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    paste(dialog, wait_for, as_word(twenty()[14:15]))
    clerk = Clerk()
    clerk.press(Qt.Key.Key_Space)
    clerk.press(Qt.Key.Key_Escape)
    dialog.finder.setFocus()
    type_text(dialog.finder, KNOWN[4])
    hit(dialog.finder, Qt.Key.Key_Return)
    assert states(dialog) == [ProductMatch.NEAR, ProductMatch.KNOWN]


def test_the_names_of_a_product_to_add_are_typed_in_its_row(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    paste(dialog, wait_for, text="Danh sách\n1. Nước cốt – 4 sao")
    clerk = Clerk()
    clerk.press(Qt.Key.Key_Space)
    click_in_menu(clerk, "Thêm sản phẩm này")
    dialog.table.go_to(0, 1)
    type_text(dialog.table, "H")
    editor = dialog.focusWidget()
    assert isinstance(editor, QLineEdit)
    type_text(editor, "TX Mới")
    hit(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    (line,) = dialog.model.decision_lines()
    assert (line.product_id, line.product_name, line.producer_name) == (0, "Nước cốt", "HTX Mới")


def test_typed_names_of_a_known_product_are_that_product(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    paste(dialog, wait_for, text=f"Danh sách\n1. {KNOWN[0]}x – HTX Lạ – 4 sao")
    for column, words in ((0, KNOWN[0].upper()), (1, PRODUCER)):
        dialog.model.setData(dialog.model.index(0, column), words)
    wait_for(lambda: states(dialog) == [ProductMatch.KNOWN])
    assert dialog.model.lines[0].stars == 4


def test_stars_that_only_the_points_tell_are_told_as_such(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    text = f"{HEAD}\nTên sản phẩm\tChủ thể\tĐiểm\n{KNOWN[0]}\t{PRODUCER}\t72,5\nGạo\tHTX\t91"
    paste(dialog, wait_for, text=text)
    assert [line.stars for line in dialog.model.lines] == [4, None]
    assert "Theo 72,5 điểm" in dialog.model.index(0, STARS_COLUMN).data()
    dialog.table.go_to(0, STARS_COLUMN)
    hit(dialog.table, Qt.Key.Key_3)
    assert "72,5 điểm thuộc khung 4 sao" in dialog.model.index(0, STARS_COLUMN).data()


def test_several_are_chosen_and_what_is_there_already_is_not_offered(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    clerk = Clerk()
    dialog.add_products(dialog.finder._rows[:1])
    clerk.click(dialog.choose_button)
    chooser = dialog.findChild(ProductChooser)
    assert isinstance(chooser, ProductChooser)
    assert len(chooser.table.rows) == len(KNOWN) - 1
    chooser.table.select_ids([row.id for row in chooser.table.rows[:3]])
    clerk.click(chooser.accept_button)
    assert states(dialog) == [ProductMatch.KNOWN] * 4
    assert clerk.actions == 2


def test_names_are_whole_and_the_dialog_fits_small_screens(
    dialog: DecisionDialog, wait_for: Wait
) -> None:
    long = "Mứt gừng sấy dẻo thượng hạng hộp quà Tết đặc biệt của làng nghề trăm năm"
    paste(dialog, wait_for, as_word([(long, f"Hợp tác xã {long}", "4 sao")]))
    for size in (QSize(683, 440), QSize(1326, 680)):
        dialog.resize(size)
        QApplication.processEvents()
        assert dialog.size() == size
        metrics = dialog.table.fontMetrics()
        for column in (0, 1):
            area = dialog.table.visualRect(dialog.model.index(0, column))
            words = dialog.model.index(0, column).data()
            needed = metrics.boundingRect(
                area.adjusted(8, 0, -8, 0), int(Qt.TextFlag.TextWordWrap), words
            )
            assert needed.height() <= area.height()


def test_the_toolbar_takes_selected_products_along(
    qtbot: QtBot, context: PageContext, wait_for: Wait, ids: dict[str, int]
) -> None:
    page = ProductsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.reload()
    wait_for(lambda: len(page.table.rows) == len(ids))
    page.select_ids([row.id for row in page.table.rows[:3]])
    QTest.mouseClick(page.toolbar.decision, Qt.MouseButton.LeftButton)
    opened = page.findChild(DecisionDialog)
    assert isinstance(opened, DecisionDialog)
    assert len(opened.model.lines) == 3
    opened.mark_clean()
    opened.close()
