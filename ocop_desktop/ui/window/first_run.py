"""The dialog of the first start: the office, the folder of the register and its first content."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.office.office import Office, OfficeKind
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.files import TABLES, choose_files, choose_folder
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import OpenRegister
from ocop_desktop.ui.words.values import office_kind_words

PRACTICE_PRODUCTS = 66
PRACTICE_SEED = 1
_WIDTH = 96  # in characters: the longest hint fits on one line


@dataclass(frozen=True)
class FirstRunAnswers:
    """The answers: the office, the folder, a table to import if any, or whether to use practice data."""

    office: Office
    folder: Path
    table: Path | None = None
    practice: bool = False


def make_register(answers: FirstRunAnswers, on: date) -> OpenRegister:
    """Make the register that the answers describe; runs on the worker thread.

    Raises FolderNotEmpty, CannotWrite, BrokenTable, WrongHeaders.
    """
    if answers.practice:
        return _build_practice_register(answers, on)
    register = services.registers.open_or_create(answers.folder)
    _save_office(register, answers.office)
    if answers.table:
        services.imports.import_file(register, answers.table)
    return register


def _build_practice_register(answers: FirstRunAnswers, on: date) -> OpenRegister:
    register = services.demo.build(
        answers.folder, products=PRACTICE_PRODUCTS, seed=PRACTICE_SEED, on=on
    )
    if answers.office.name:
        _save_office(register, answers.office)
    return register


def _save_office(register: Any, answered: Office) -> None:
    """Save what was answered; the rest of an office that the register knows already stays."""
    known = services.offices.get(register)
    if known.version and not answered.name:
        return
    office = replace(
        known, name=answered.name, parent_body=answered.parent_body, kind=answered.kind
    )
    services.offices.save(register, office)


class FolderField(QWidget):
    """A folder as text, with a button that opens a dialog to choose it."""

    browse_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path = TextField()
        self.path.setAccessibleName(self.tr("Thư mục dữ liệu"))
        button = QPushButton(self.tr("Chọn…"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Chọn thư mục dữ liệu"))
        theme.set_icon(button, "folder-open")
        button.clicked.connect(self.browse_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(button)
        self.setFocusProxy(self.path)

    def value(self) -> str:
        """The folder's path as typed or chosen."""
        return self.path.value()

    def set_value(self, path: str) -> None:
        """Show `path`."""
        self.path.set_value(path)


class FirstRunDialog(QDialog):
    """Asks four questions; `ready` carries the function that opens the register."""

    ready = Signal(object)

    def __init__(self, preferences: Preferences, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._on = on
        self._table: Path | None = None
        self.form = Form()
        self.setWindowTitle(self.tr("Bắt đầu với OCOP Desktop"))
        self._add_fields()
        self._lay_out()

    def answers(self) -> FirstRunAnswers:
        """The answers in the fields now."""
        office = Office(
            kind=self.kind.value() or OfficeKind.COMMUNE,
            name=self.name.value(),
            parent_body=self.parent_body.value(),
        )
        return FirstRunAnswers(
            office,
            Path(self.folder.value() or str(_default_folder())),
            self._table if self.from_table.isChecked() else None,
            self.practice.isChecked(),
        )

    def finish(self) -> None:
        """Emit `ready` and close; if a table is to be imported, have it chosen first."""
        if self.from_table.isChecked() and self._table is None:
            self._choose_table()
            return
        open_register: Callable[[], OpenRegister] = partial(make_register, self.answers(), self._on)
        self.ready.emit(open_register)
        self.accept()

    def _add_fields(self) -> None:
        form = self.form
        kinds = [(kind, office_kind_words(kind)) for kind in OfficeKind]
        self.kind = form.add("kind", self.tr("1. Loại cơ quan"), PlainChoice(kinds))
        self.name = form.add(
            "name", self.tr("2. Tên cơ quan"), TextField(), hint=self.tr("Ví dụ: UBND xã …")
        )
        self.parent_body = form.add("parent_body", self.tr("Cơ quan chủ quản"), TextField())
        self.folder = form.add(
            "folder", self.tr("3. Nơi để dữ liệu"), FolderField(),
            hint=self.tr("Một thư mục trên máy này. Chép cả thư mục là chép cả sổ."),
        )  # fmt: skip
        self.folder.set_value(str(_default_folder()))
        self.folder.browse_requested.connect(self._choose_folder)

    def _lay_out(self) -> None:
        self.empty = QRadioButton(self.tr("Bắt đầu với sổ trống"))
        self.from_table = QRadioButton(self.tr("Nhập từ tệp Excel hoặc CSV…"))
        self.practice = QRadioButton(self.tr("Xem thử với dữ liệu tập (hư cấu)"))
        self.empty.setChecked(True)
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[3 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.tr("Mở sổ OCOP của cơ quan"))))
        column.addWidget(
            theme.style_muted(
                QLabel(self.tr("Bốn câu hỏi, sau này đều sửa được trong Cài đặt."), wordWrap=True)
            )
        )
        column.addSpacing(theme.GRID)
        column.addWidget(self.form)
        column.addWidget(theme.style_heading(QLabel(self.tr("4. Bắt đầu thế nào")), 3))
        for button in (self.empty, self.from_table, self.practice):
            group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        self.open_button = QPushButton(self.tr("Mở sổ"))
        self.open_button.clicked.connect(self.finish)
        theme.style_primary(self.open_button).setDefault(True)
        leave = QPushButton(self.tr("Thoát"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.open_button)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH * self.fontMetrics().horizontalAdvance("n"))

    def _choose_folder(self) -> None:
        title = self.tr("Chọn thư mục để dữ liệu")
        choose_folder(self, self._preferences, title, self._on_folder_chosen)

    def _on_folder_chosen(self, folder: Path) -> None:
        self.folder.set_value(str(folder))

    def _choose_table(self) -> None:
        title = self.tr("Chọn tệp Excel hoặc CSV")
        choose_files(self, self._preferences, title, TABLES, self._on_table_chosen)

    def _on_table_chosen(self, files: tuple[Path, ...]) -> None:
        self._table = files[0]
        self.from_table.setText(self.tr("Nhập từ tệp: {name}").format(name=files[0].name))
        self.finish()


def _default_folder() -> Path:
    return Path(platformdirs.user_documents_dir()) / "so-ocop"
