"""The dialog of the first start: the office, the folder of the register and its first content."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
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

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import CannotWrite
from ocop_desktop.domain.office.office import Office, OfficeKind
from ocop_desktop.domain.office.register_folder import FolderContent
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.folder import FolderField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.files import TABLES, choose_files, choose_folder
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.preferences import CLERK_LETTERS, Preferences
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.open_register import OpenRegister
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.window.new_register import FirstRunAnswers, default_folder, make_register
from ocop_desktop.ui.words.values import keep_ampersands, office_kind_words

_WIDTH = 96  # in characters: the longest hint fits on one line


class FirstRunDialog(QDialog):
    """Asks four questions; `ready` carries the function that opens the register, and a table or None.

    Where the folder holds a register, the other questions rest: it is opened as it is.
    """

    ready = Signal(object, object)

    def __init__(self, preferences: Preferences, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._on = on
        self._table: Path | None = None
        self.form = Form(of_register=False)
        self.setWindowTitle(self.tr("Tạo sổ mới"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._content = FolderContent.NOTHING
        self._add_fields()
        self._lay_out()
        self.look_at_folder()

    def answers(self) -> FirstRunAnswers:
        """The answers in the fields now."""
        office = Office(
            kind=self.kind.value() or OfficeKind.COMMUNE,
            name=self.name.value(),
            parent_body=self.parent_body.value(),
        )
        return FirstRunAnswers(
            office,
            Path(self.folder.value() or str(default_folder())),
            self.practice.isChecked(),
            self.clerk.value(),
        )

    def look_at_folder(self) -> None:
        """See what the folder holds, say so, and let only those questions be answered that count."""
        try:
            self._content = services.registers.look_at(self.answers().folder)
        except CannotWrite:
            self._content = FolderContent.OTHER
        is_register = self._content is FolderContent.REGISTER
        for field in (self.kind, self.name, self.parent_body):
            field.setEnabled(not is_register)
        for button in (self.empty, self.from_table, self.practice):
            button.setEnabled(not is_register)
        self.open_button.setText(self.tr("&Mở sổ này") if is_register else self.tr("&Tạo sổ"))
        self._note.setText(self._folder_words())
        self._note.setVisible(bool(self._note.text()))

    def finish(self) -> None:
        """Emit `ready` and close, unless something is missing; a table is chosen first if one is wanted."""
        self.look_at_folder()
        if self._content is FolderContent.REGISTER:
            self._emit_ready(None)
        elif self._content is not FolderContent.NOTHING:
            self.folder.setFocus()
        elif not self._is_named():
            self.name.setFocus()
        elif self.from_table.isChecked() and self._table is None:
            self._choose_table()
        else:
            self._emit_ready(self._table if self.from_table.isChecked() else None)

    def _emit_ready(self, table: Path | None) -> None:
        self._preferences.clerk = self.clerk.value() or self._preferences.clerk
        open_register: Callable[[], OpenRegister] = partial(make_register, self.answers(), self._on)
        self.accept()
        self.ready.emit(open_register, table)

    def _is_named(self) -> bool:
        """Whether the office is named, as every register but a practice one needs; else say so."""
        if self.practice.isChecked() or self.name.value():
            self.form.show_problems(())
            return True
        self.form.show_problems((Problem("name", ValueReason.REQUIRED, Severity.HARD, ""),))
        return False

    def _folder_words(self) -> str:
        folder = self.answers().folder
        match self._content:
            case FolderContent.NOTHING:
                return ""
            case FolderContent.REGISTER:
                recent = self._preferences.recent_registers
                office = next((one.office for one in recent if one.folder == folder), "")
                name = office or folder.name
                return self.tr(
                    "Thư mục này đã có sổ “{name}”. Sổ sẽ được mở như đang có, không sửa gì."
                ).format(name=name)
            case FolderContent.DAMAGED_REGISTER:
                return self.tr(
                    "Sổ trong thư mục này bị hỏng. Hãy chọn thư mục khác, hoặc mở bản sao lưu."
                )
            case FolderContent.OTHER:
                return self.tr("Thư mục này đã có tệp khác. Hãy chọn hoặc gõ tên thư mục mới.")

    def _add_fields(self) -> None:
        form = self.form
        kinds = [(kind, office_kind_words(kind)) for kind in OfficeKind]
        self.kind = form.add("kind", self.tr("1. Loại cơ quan"), PlainChoice(kinds))
        self.name = form.add(
            "name",
            self.tr("2. Tên cơ quan"),
            TextField(),
            required=True,
            hint=self.tr("Ví dụ: UBND xã …"),
        )
        self.parent_body = form.add("parent_body", self.tr("Cơ quan chủ quản"), TextField())
        self.clerk = form.add(
            "clerk", self.tr("Tên của bạn"), TextField(),
            hint=self.tr("Ghi trong nhật ký ai đã sửa gì; của máy này, sửa được trong Cài đặt."),
        )  # fmt: skip
        self.clerk.setMaxLength(CLERK_LETTERS)
        self.clerk.set_value(self._preferences.clerk)
        self.name.edited.connect(lambda: form.show_problems(()))
        self.folder = form.add(
            "folder", self.tr("3. Nơi để dữ liệu"), FolderField(self.tr("Thư mục dữ liệu")),
            hint=self.tr("Một thư mục trên máy này. Chép cả thư mục là chép cả sổ."),
        )  # fmt: skip
        self.folder.set_value(str(default_folder()))
        self.folder.browse_requested.connect(self._choose_folder)
        self.folder.path.editing_finished.connect(self.look_at_folder)
        self._note = QLabel(wordWrap=True)
        self._note.setProperty("role", "banner")
        policy = self._note.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._note.setSizePolicy(policy)
        form.add_full_width(self._note)

    def _lay_out(self) -> None:
        self.empty = QRadioButton(self.tr("Bắt đầu với sổ trống"))
        self.from_table = QRadioButton(self.tr("Nhập từ tệp Excel hoặc CSV…"))
        self.practice = QRadioButton(self.tr("Xem thử với dữ liệu mẫu (hư cấu)"))
        self.empty.setChecked(True)
        group = QButtonGroup(self)
        questions = QWidget()
        column = QVBoxLayout(questions)
        column.setContentsMargins(*[3 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.tr("Tạo sổ OCOP của cơ quan"))))
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
        self.open_button = QPushButton(self.tr("&Tạo sổ"))
        self.open_button.clicked.connect(self.finish)
        theme.style_primary(self.open_button).setDefault(True)
        leave = QPushButton(self.tr("&Quay lại"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(3 * theme.GRID, theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.open_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(make_scroll_area(questions), 1)
        outer.addLayout(buttons)
        hint = questions.sizeHint()
        wanted = QSize(
            _WIDTH * self.fontMetrics().horizontalAdvance("n"),
            hint.height() + buttons.sizeHint().height() + theme.GRID,
        )
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.95))

    def _choose_folder(self) -> None:
        title = self.tr("Chọn thư mục để dữ liệu")
        choose_folder(self, self._preferences, title, self._on_folder_chosen)

    def _on_folder_chosen(self, folder: Path) -> None:
        content = services.registers.look_at(folder)
        inside = folder / default_folder().name
        self.folder.set_value(str(inside if content is FolderContent.OTHER else folder))
        self.look_at_folder()

    def _choose_table(self) -> None:
        title = self.tr("Chọn tệp Excel hoặc CSV")
        choose_files(self, self._preferences, title, TABLES, self._on_table_chosen)

    def _on_table_chosen(self, files: tuple[Path, ...]) -> None:
        self._table = files[0]
        name = keep_ampersands(files[0].name)
        self.from_table.setText(self.tr("Nhập từ tệp: {name}").format(name=name))
        self.finish()
