"""The first day: what stands while no register is open, and what the first questions may change."""

import hashlib
import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from ocop_desktop.app import Session
from ocop_desktop.domain.office.office import Office
from ocop_desktop.services import offices, products, registers
from ocop_desktop.ui.importing.import_wizard import ImportWizard
from ocop_desktop.ui.preferences import Preferences, RecentRegister
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.window.first_run import FirstRunDialog
from ocop_desktop.ui.window.start_page import StartPage
from ocop_desktop.ui.writing import is_writing_allowed
from tests.builders import TODAY, new_register
from tests.practice_registers import copy_practice
from tests.ui.keys import type_text

Wait = Callable[[Callable[[], bool]], None]
WRITES = re.compile(
    "Thêm (?!trang|phần)|Sửa|Xóa (?!bộ lọc)|Nhập|Ghi|Lưu (?!PDF)|Đánh giá sản|Chép để|Cấp mã|Chọn ảnh|Đã gửi"
)


@pytest.fixture
def office_folder(tmp_path: Path) -> Path:
    """A register of an office that has told much of itself."""
    register = new_register(tmp_path)
    offices.save(register, Office(name="UBND xã Mẫu", phone="028 0000 0000", place_name="Tập"))
    register.close()
    return register.folder


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file below `folder` with a digest of its bytes."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def start_page_of(session: Session) -> StartPage:
    page = session.start_page
    assert page is not None
    assert page.isVisible()
    assert session.window is None
    return page


def ask_first_questions(
    session: Session, folder: Path, name: str = "UBND xã Mới"
) -> FirstRunDialog:
    """Answer the first questions for `folder`, by keys and the mouse, and press the button."""
    start_page_of(session).choices[1].click()
    questions = session.first_run
    assert questions is not None
    field = questions.folder.path
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, str(folder))
    questions.name.setFocus()
    questions.look_at_folder()
    if questions.name.isEnabled():
        type_text(questions.name, name)
    QTest.mouseClick(questions.open_button, Qt.MouseButton.LeftButton)
    return questions


def opened(session: Session, preferences: Preferences, folder: Path) -> Callable[[], bool]:
    def is_open() -> bool:
        return session.window is not None and preferences.register == folder

    return is_open


def test_the_first_start_shows_the_start_page_and_asks_nothing(session: Session) -> None:
    session.start(None)
    page = start_page_of(session)
    assert session.first_run is None
    assert not page.recent
    assert not page.reason.isVisible()


def test_a_place_kept_on_another_screen_leaves_a_small_one_filled(
    session: Session, preferences: Preferences
) -> None:
    preferences.save_state("window/geometry", QByteArray(b"of a screen that is gone"))
    session.start(None)
    assert start_page_of(session).isMaximized()


def test_nothing_but_a_register_can_be_chosen_on_the_start_page(session: Session) -> None:
    session.start(None)
    page = start_page_of(session)
    assert not page.findChildren(QLineEdit)
    assert not page.findChildren(QAction)
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    assert set(buttons) == set(page.choices)


def test_first_run_on_nothing_makes_the_register_with_its_office(
    session: Session, preferences: Preferences, tmp_path: Path, wait_for: Wait
) -> None:
    session.start(None)
    ask_first_questions(session, tmp_path / "so-moi")
    wait_for(opened(session, preferences, tmp_path / "so-moi"))
    session.end()
    register = registers.open_register(tmp_path / "so-moi")
    assert offices.get(register).name == "UBND xã Mới"
    register.close()


def test_first_run_on_an_empty_folder_fills_it(
    session: Session, preferences: Preferences, tmp_path: Path, wait_for: Wait
) -> None:
    (tmp_path / "trong").mkdir()
    session.start(None)
    ask_first_questions(session, tmp_path / "trong")
    wait_for(opened(session, preferences, tmp_path / "trong"))
    assert (tmp_path / "trong" / "register.sqlite").is_file()


def test_first_run_on_a_register_opens_it_and_changes_no_byte(
    session: Session, preferences: Preferences, office_folder: Path, wait_for: Wait
) -> None:
    before = fingerprint(office_folder)
    session.start(None)
    questions = ask_first_questions(session, office_folder)
    assert not questions.name.isEnabled()
    assert "đã có sổ" in questions._note.text()
    wait_for(opened(session, preferences, office_folder))
    assert session.window is not None
    wait_for(lambda: "UBND xã Mẫu" in session.window.windowTitle())  # type: ignore[union-attr]
    session.end()
    assert fingerprint(office_folder) == before


def test_first_run_on_a_practice_register_keeps_its_banner_and_every_byte(
    session: Session, preferences: Preferences, tmp_path: Path, wait_for: Wait
) -> None:
    folder = tmp_path / "so-tap"
    copy_practice(folder, products=3, on=TODAY)
    before = fingerprint(folder)
    session.start(None)
    ask_first_questions(session, folder)
    wait_for(opened(session, preferences, folder))
    wait_for(lambda: session.window is not None and session.window._practice.isVisible())
    session.end()
    assert fingerprint(folder) == before


def lock_file(folder: Path) -> None:
    (folder / "register.sqlite").chmod(0o444)


def test_first_run_on_a_read_only_register_says_so_and_greys_out_what_writes(
    session: Session,
    preferences: Preferences,
    office_folder: Path,
    wait_for: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lock_file(office_folder)
    refuse_root(monkeypatch)
    before = fingerprint(office_folder)
    session.start(None)
    ask_first_questions(session, office_folder)
    wait_for(opened(session, preferences, office_folder))
    window = session.window
    assert window is not None
    wait_for(window._read_only.isVisible)
    assert "CHỈ ĐỌC" in window._read_only.text()
    assert not is_writing_allowed()
    enabled = {action.text().replace("&", "") for action in window.actions() if action.isEnabled()}
    assert not enabled & {"Thêm mới", "Lưu", "Nhập từ Excel, CSV…", "Hoàn tác", "Làm lại"}
    assert {"Mở sổ khác…", "In…", "Tìm", "Thoát"} <= enabled
    session.end()
    assert fingerprint(office_folder) == before


def test_a_read_only_register_is_seen_whole_and_written_nowhere(
    session: Session,
    preferences: Preferences,
    tmp_path: Path,
    wait_for: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "so-tap"
    copy_practice(folder, products=3, on=TODAY)
    lock_file(folder)
    refuse_root(monkeypatch)
    session.start(folder)
    wait_for(opened(session, preferences, folder))
    window = session.window
    assert window is not None
    wait_for(window._read_only.isVisible)
    for key in window._entries:
        window.go_to(key)
        QTest.qWait(100)
        writing = [
            one.text()
            for one in window.page.findChildren(QAbstractButton)
            if one.isVisible() and one.isEnabled() and WRITES.match(one.text().replace("&", ""))
        ]
        assert writing == [], key
    form = ProductForm(window.context, None, window)
    assert not form.save_button.isEnabled()
    assert not form.pages.field("name").isEnabled()
    assert form.pages.contents.isEnabled()
    form.deleteLater()


def refuse_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write what is marked read-only: open files as another account would."""
    is_open = Path.open

    def open_as_another(path: Path, mode: str = "r", *args: object, **kwargs: object) -> object:
        if set(mode) & set("wa+x") and path.is_file() and not path.stat().st_mode & 0o222:
            raise PermissionError(13, "Permission denied", str(path))
        return is_open(path, mode, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_as_another)


def test_first_run_on_a_damaged_register_tells_so_and_touches_nothing(
    session: Session, office_folder: Path
) -> None:
    file = office_folder / "register.sqlite"
    file.write_bytes(b"\0" * 512 + file.read_bytes()[512:])
    before = fingerprint(office_folder)
    session.start(None)
    questions = ask_first_questions(session, office_folder)
    assert questions.isVisible()
    assert "bị hỏng" in questions._note.text()
    assert session.window is None
    assert fingerprint(office_folder) == before


def test_a_folder_of_other_files_is_left_alone(session: Session, tmp_path: Path) -> None:
    (tmp_path / "thu.txt").write_text("Kính gửi")
    before = fingerprint(tmp_path)
    session.start(None)
    questions = ask_first_questions(session, tmp_path)
    assert questions.isVisible()
    assert "tệp khác" in questions._note.text()
    assert fingerprint(tmp_path) == before


def test_the_office_must_be_named(session: Session, tmp_path: Path) -> None:
    session.start(None)
    questions = ask_first_questions(session, tmp_path / "so-moi", name="")
    assert questions.isVisible()
    assert not (tmp_path / "so-moi").exists()
    type_text(questions.name, "UBND xã Mới")
    QTest.mouseClick(questions.open_button, Qt.MouseButton.LeftButton)
    assert not questions.isVisible()


def truncate(folder: Path) -> None:
    (folder / "register.sqlite").write_bytes(b"")


def spoil(folder: Path) -> None:
    file = folder / "register.sqlite"
    content = file.read_bytes()
    file.write_bytes(content[:100] + b"\xff" * (len(content) - 100))


def write_by_a_newer_program(folder: Path) -> None:
    with sqlite3.connect(folder / "register.sqlite") as plain:
        plain.execute("UPDATE alembic_version SET version_num = '9999'")
    plain.close()


def leave_another_file(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "thu.txt").write_text("Kính gửi")


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (shutil.rmtree, "Không thấy sổ"),
        (truncate, "bị hỏng"),
        (spoil, "bị hỏng"),
        (write_by_a_newer_program, "phiên bản mới hơn"),
        (leave_another_file, "không phải là sổ"),
    ],
)
def test_a_register_that_cannot_be_opened_leads_to_the_start_page_with_its_reason(
    session: Session,
    preferences: Preferences,
    office_folder: Path,
    wait_for: Wait,
    harm: Callable[[Path], None],
    words: str,
) -> None:
    harm(office_folder)
    preferences.register = office_folder
    preferences.remember_register(RecentRegister(office_folder, "UBND xã Mẫu", "01/11/2026"))
    session.start(None)
    wait_for(lambda: session.start_page is not None)
    page = start_page_of(session)
    assert page.reason.isVisible()
    assert words in page.reason.title.text() + page.reason.text.text()
    assert [one.title.text() for one in page.recent] == ["UBND xã Mẫu"]
    assert "01/11/2026" in page.recent[0].text_line.text()


def test_a_recent_register_opens_by_one_click_and_is_remembered_with_its_office(
    session: Session, preferences: Preferences, office_folder: Path, wait_for: Wait
) -> None:
    preferences.remember_register(RecentRegister(office_folder))
    session.start(None)
    page = start_page_of(session)
    QTest.mouseClick(page.recent[0], Qt.MouseButton.LeftButton)
    wait_for(opened(session, preferences, office_folder))
    wait_for(lambda: preferences.recent_registers[0].office == "UBND xã Mẫu")
    assert preferences.recent_registers[0].last_day == f"{TODAY:%d/%m/%Y}"


def test_a_closed_register_leads_to_the_start_page(
    session: Session, preferences: Preferences, office_folder: Path, wait_for: Wait
) -> None:
    session.start(office_folder)
    wait_for(opened(session, preferences, office_folder))
    assert session.window is not None
    session.window.menus.close_requested.emit()
    page = start_page_of(session)
    assert len(page.recent) == 1
    assert not page.reason.isVisible()


def test_a_table_that_cannot_be_read_leaves_the_new_register_open_and_remembered(
    session: Session, preferences: Preferences, tmp_path: Path, wait_for: Wait
) -> None:
    table = tmp_path / "bang.csv"
    table.write_text("a,b\n1,2\n", encoding="utf-8")
    session.start(None)
    start_page_of(session).choices[1].click()
    questions = session.first_run
    assert questions is not None
    questions.name.set_value("UBND xã Mẫu")
    questions.folder.set_value(str(tmp_path / "so"))
    questions.from_table.setChecked(True)
    questions._on_table_chosen((table,))
    wait_for(opened(session, preferences, tmp_path / "so"))
    window = session.window
    assert window is not None
    wait_for(lambda: any(one.isVisible() for one in window.findChildren(ImportWizard)))
    wizard = next(one for one in window.findChildren(ImportWizard) if one.isVisible())
    assert wizard.file_page.name.text() == "bang.csv"
    wait_for(lambda: not wizard.flow.work.is_running)
    session.end()
    register = registers.open_register(tmp_path / "so")
    assert offices.get(register).name == "UBND xã Mẫu"
    assert not products.all_rows(register, TODAY)
    register.close()


def test_practising_opens_the_practice_register_of_this_computer(
    session: Session, preferences: Preferences, tmp_path: Path, wait_for: Wait
) -> None:
    folder = tmp_path / "tl" / "so-dung-thu"
    copy_practice(folder, products=3, on=TODAY)
    before = fingerprint(folder)
    session.start(None)
    QTest.mouseClick(start_page_of(session).choices[2], Qt.MouseButton.LeftButton)
    wait_for(opened(session, preferences, folder))
    session.end()
    assert fingerprint(folder) == before
