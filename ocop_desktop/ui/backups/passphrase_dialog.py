"""Asking for the passphrase of an encrypted copy, and for a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.screen_fit import resize_bounded

MIN_LETTERS = 8
_GOOD_LETTERS = 16
_WIDTH, _HEIGHT = 520, 240


class PassphraseDialog(QDialog):
    """Asks for a passphrase; `given` carries it. With `is_new` it is typed twice, after a warning."""

    given = Signal(str)

    def __init__(self, title: str, *, is_new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.first = self._make_line()
        self.second = self._make_line()
        self.second.setVisible(is_new)
        self.shown = QCheckBox(self.tr("&Hiện chữ đã gõ"))
        self.shown.toggled.connect(self._show_letters)
        self.accepts_risk = QCheckBox(self.tr("Tôi hiểu: mất mật khẩu là &mất bản sao này"))
        self.accepts_risk.setVisible(is_new)
        self.accepts_risk.toggled.connect(self._judge)
        self.strength = QLabel(wordWrap=True)
        self.ok_button = theme.style_primary(QPushButton(self.tr("&Tiếp tục")))
        self.ok_button.clicked.connect(self.accept)
        self.close_button = QPushButton(self.tr("Đó&ng"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self._judge()
        resize_bounded(self, _WIDTH, _HEIGHT)

    def accept(self) -> None:
        """Emit the passphrase and close."""
        if self.ok_button.isEnabled():
            super().accept()
            self.given.emit(self.first.text())

    def _make_line(self) -> QLineEdit:
        line = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        line.textChanged.connect(self._judge)
        return line

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in (self.first, self.second):
            line.setEchoMode(mode)

    def _judge(self) -> None:
        """Say how strong the new passphrase is, and let it be used only when it was typed twice alike."""
        typed, repeated = self.first.text(), self.second.text()
        if not self._is_new:
            self.ok_button.setEnabled(bool(typed))
            return
        self.strength.setText(self._strength_words(typed, repeated))
        is_usable = len(typed) >= MIN_LETTERS and typed == repeated
        theme.set_role(self.strength, "muted" if is_usable else "warning")
        self.ok_button.setEnabled(is_usable and self.accepts_risk.isChecked())

    def _strength_words(self, typed: str, repeated: str) -> str:
        if len(typed) < MIN_LETTERS:
            words = self.tr("Quá ngắn: cần ít nhất {count} ký tự. Nên dùng bốn từ trở lên.")
            return words.format(count=MIN_LETTERS)
        if repeated and typed != repeated:
            return self.tr("Hai lần gõ chưa giống nhau.")
        if len(typed) < _GOOD_LETTERS:
            return self.tr("Tạm được. Dài hơn, như một câu chỉ mình nhớ, thì khó đoán hơn.")
        return self.tr("Mạnh.")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        texts = [(self.tr("Mật &khẩu"), self.first)]
        if self._is_new:
            texts.append((self.tr("Gõ &lại mật khẩu"), self.second))
        for row, (text, line) in enumerate(texts):
            label = QLabel(text)
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.shown)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.ok_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        if self._is_new:
            column.addWidget(self._make_warning())
        column.addLayout(grid)
        column.addWidget(self.strength)
        column.addWidget(self.accepts_risk)
        column.addStretch(1)
        column.addLayout(buttons)

    def _make_warning(self) -> QLabel:
        warning = QLabel(
            self.tr(
                "Không có mật khẩu thì không ai mở được bản sao, kể cả người viết chương trình. "
                "Hãy ghi mật khẩu ra giấy và cất riêng với USB."
            ),
            wordWrap=True,
        )
        warning.setProperty("role", "banner")
        return warning
