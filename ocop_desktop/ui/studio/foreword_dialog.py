"""The dialog of a catalogue's foreword in three languages."""

from dataclasses import astuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.text import Translated
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import LongTextField
from ocop_desktop.ui.forms.saving_dialog import SavingDialog


class ForewordDialog(SavingDialog):
    """`foreword_saved` carries the foreword; `typed` is one that could not be saved before."""

    foreword_saved = Signal(object)

    def __init__(
        self, words: Translated, parent: QWidget | None = None, typed: Translated | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Lời nói đầu của catalogue"))
        self._saved_words = words
        self.vi, self.en, self.zh = LongTextField(7), LongTextField(5), LongTextField(4)
        self._lay_out()
        self._fields = (self.vi, self.en, self.zh)
        for field, text in zip(self._fields, astuple(typed or words), strict=True):
            field.set_value(text)
        self.resize(640, 560)

    def words(self) -> Translated:
        """Return the foreword as typed."""
        return Translated(*(field.value() for field in self._fields))

    @property
    def is_dirty(self) -> bool:
        return self.words() != self._saved_words

    def mark_clean(self) -> None:
        self._saved_words = self.words()

    def save(self) -> None:
        self.mark_clean()
        self.foreword_saved.emit(self._saved_words)
        self.close()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID // 2)
        hint = self.tr("In ở đầu catalogue. Ngôn ngữ nào chưa nhập thì in bằng tiếng Việt.")
        column.addWidget(theme.style_muted(QLabel(hint, wordWrap=True)))
        for words, field in (
            (self.tr("Tiếng Việt"), self.vi),
            (self.tr("Tiếng Anh"), self.en),
            (self.tr("Tiếng Trung"), self.zh),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            column.addWidget(label)
            field.setMaximumHeight(16_777_215)
            column.addWidget(field, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = QPushButton(self.tr("Đóng"), autoDefault=False)
        close.clicked.connect(self.close)
        save = QPushButton(self.tr("Lưu"), autoDefault=False)
        theme.set_icon(save, "save")
        save.clicked.connect(self.save)
        row.addWidget(close)
        row.addWidget(theme.style_primary(save))
        column.addLayout(row)
