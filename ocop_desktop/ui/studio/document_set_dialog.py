"""The dialog of an event's document set: which documents, in which languages."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.text import Language
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.words.languages import language_choices
from ocop_desktop.ui.words.studio import document_name

COLUMNS = 2


class DocumentSetDialog(QDialog):
    """`ordered` carries the ticked documents and languages."""

    ordered = Signal(object, object)

    def __init__(
        self, offered: Sequence[DocumentKey], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Bộ tài liệu sự kiện"))
        self.documents = {document: CheckField(document_name(document)) for document in offered}
        self.languages = {value: CheckField(words) for value, words in language_choices()}
        self.accept_button = theme.style_primary(
            QPushButton(self.tr("Chọn nơi lưu…"), autoDefault=False, default=True)
        )
        for field in self.documents.values():
            field.set_value(True)
        self.languages[language].set_value(True)
        self._lay_out()
        for field in (*self.documents.values(), *self.languages.values()):
            field.edited.connect(self._update_button)
        self.accept_button.clicked.connect(self.accept_choice)

    def accept_choice(self) -> None:
        """Emit what is ticked and close."""
        self.ordered.emit(_find_ticked(self.documents), _find_ticked(self.languages))
        self.accept()

    def _update_button(self) -> None:
        self.accept_button.setEnabled(
            bool(_find_ticked(self.documents) and _find_ticked(self.languages))
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        text = self.tr("Mỗi loại một tệp PDF trong cùng một thư mục, kèm trang tóm tắt.")
        column.addWidget(theme.style_muted(QLabel(text)))
        column.addWidget(theme.style_heading(QLabel(self.tr("Tài liệu")), 3))
        grid = QGridLayout()
        for place, field in enumerate(self.documents.values()):
            grid.addWidget(field, place // COLUMNS, place % COLUMNS)
        column.addLayout(grid)
        column.addWidget(theme.style_heading(QLabel(self.tr("Ngôn ngữ")), 3))
        row = QHBoxLayout()
        for field in self.languages.values():
            row.addWidget(field)
        row.addStretch(1)
        column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        close = QPushButton(self.tr("Đóng"), autoDefault=False)
        close.clicked.connect(self.reject)
        buttons.addWidget(close)
        buttons.addWidget(self.accept_button)
        column.addLayout(buttons)


def _find_ticked(
    fields: dict[DocumentKey, CheckField] | dict[Language, CheckField],
) -> tuple[object, ...]:
    return tuple(value for value, field in fields.items() if field.value())
