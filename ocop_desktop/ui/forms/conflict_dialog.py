"""The dialog of an edit conflict: for each field both values, and the clerk chooses which one stays."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.change import EditDifference
from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.merging import merge
from ocop_desktop.messages.records import record_kind
from ocop_desktop.ui import theme
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.words.differences import DifferenceWords, difference_words
from ocop_desktop.ui.words.evaluations import shorten
from ocop_desktop.ui.words.record_values import FormWords

translate = QCoreApplication.translate
MAX_LETTERS = 280
MAX_WORD = (
    24  # letters of one word; a longer one may break, so that a long address never widens the row
)


class ConflictSide(QFrame):
    """One side of a difference: a radio button, and the value below it, which chooses it too."""

    def __init__(
        self, caption: str, saved: str, value: str, field: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "choice")
        self.radio = QRadioButton(caption)
        self.radio.setAccessibleName(f"{field}: {caption}, {saved}, {value}")
        self.saved = theme.style_muted(QLabel(_break_words(saved), wordWrap=True))
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.value = QLabel(_break_words(shorten(value, MAX_LETTERS)), wordWrap=True)
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        self.value.setMinimumWidth(1)
        self.value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for label in (self.saved, self.value):
            label.setContentsMargins(3 * theme.GRID, 0, 0, 0)
        if len(value) > MAX_LETTERS:
            self.value.setToolTip(value)
        self.radio.toggled.connect(self._show_choice)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID] * 4)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.radio)
        column.addWidget(self.saved)
        column.addWidget(self.value, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setChecked(True)
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def _show_choice(self, chosen: bool) -> None:
        theme.set_role(self, "choice-made" if chosen else "choice")


class ConflictRow(QWidget):
    """One difference: the field, my value and the other's side by side; mine is chosen at first."""

    def __init__(
        self, difference: EditDifference, words: DifferenceWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.path = difference.path
        self.title = theme.style_heading(QLabel(_break_words(words.field), wordWrap=True), 3)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setMinimumWidth(1)
        self.mine = ConflictSide(
            translate("ConflictDialog", "Giữ của tôi"),
            translate("ConflictDialog", "chưa lưu"),
            words.mine,
            words.field,
        )
        self.theirs = ConflictSide(
            translate("ConflictDialog", "Lấy của người kia"),
            _saved_words(difference),
            words.theirs,
            words.field,
        )
        group = QButtonGroup(self)
        sides = QHBoxLayout()
        sides.setSpacing(theme.GRID)
        for side in (self.mine, self.theirs):
            group.addButton(side.radio)
            sides.addWidget(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.title)
        column.addLayout(sides)
        self.mine.radio.setChecked(True)

    @property
    def keeps_theirs(self) -> bool:
        """Whether the other's value was chosen."""
        return self.theirs.radio.isChecked()


class ConflictDialog(QDialog):
    """`decided` carries the record with every choice made, ready to be saved by the same service.

    Closing it in another way, or Esc, changes nothing: what was typed stands in the form.
    """

    decided = Signal(object)

    def __init__(self, conflict: EditConflict, form: FormWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._conflict = conflict
        self.setWindowTitle(self.tr("Hai người cùng sửa một chỗ"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows = tuple(
            ConflictRow(difference, difference_words(difference, conflict, form))
            for difference in conflict.differences
        )
        self._make_buttons()
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        resize_within_screen(self, 104, 13 + 6 * min(len(self.rows), 4))
        self.rows[0].mine.radio.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_all(self, *, theirs: bool) -> None:
        """Choose the same side for every difference."""
        for row in self.rows:
            (row.theirs if theirs else row.mine).radio.setChecked(True)

    def record(self) -> Any:
        """Both edits in one record, with the chosen side where they differ."""
        conflict = self._conflict
        chosen = [row.path for row in self.rows if row.keeps_theirs]
        return merge(conflict.base, conflict.mine, conflict.theirs, chosen).record

    def save(self) -> None:
        """Emit the record and close."""
        self.decided.emit(self.record())
        self.accept()

    def _make_buttons(self) -> None:
        self.all_mine = QPushButton(self.tr("Giữ tất cả của &tôi"), autoDefault=False)
        self.all_theirs = QPushButton(self.tr("Lấy tất cả của &người kia"), autoDefault=False)
        self.back = QPushButton(self.tr("&Quay lại biểu mẫu"), autoDefault=False)
        self.save_button = QPushButton(self.tr("Lưu"))
        theme.set_icon(self.save_button, "save")
        theme.style_primary(self.save_button).setDefault(True)
        self.all_mine.clicked.connect(partial(self.choose_all, theirs=False))
        self.all_theirs.clicked.connect(partial(self.choose_all, theirs=True))
        self.back.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        if len(self.rows) == 1:
            self.all_mine.hide()
            self.all_theirs.hide()

    def _lay_out(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID)
        for row in self.rows:
            rows.addWidget(row)
        rows.addStretch(1)
        self.area = make_scroll_area(inner)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        for place, button in enumerate(
            (self.all_mine, self.all_theirs, self.back, self.save_button)
        ):
            if place == 2:
                buttons.addStretch(1)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.windowTitle(), wordWrap=True)))
        column.addWidget(QLabel(self._explain(), wordWrap=True))
        column.addWidget(self.area, 1)
        column.addLayout(buttons)

    def _explain(self) -> str:
        words = self.tr(
            "Trong khi bạn sửa, {kind} này đã được lưu ở nơi khác. Mọi chỗ khác của cả hai đều được "
            "giữ; hãy chọn giá trị cho từng chỗ dưới đây. Chưa ghi gì vào sổ."
        )
        return words.format(kind=record_kind(self._conflict.kind, translate))


def ask_about_conflict(
    parent: QWidget,
    conflict: EditConflict,
    form: FormWords,
    save: Callable[[Any], object],
    go_back: Callable[[], object] | None = None,
) -> ConflictDialog:
    """Open the dialog; `save` gets the record the clerk decided on, `go_back` is called without one."""
    dialog = ConflictDialog(conflict, form, parent)
    dialog.decided.connect(save)
    if go_back is not None:
        dialog.rejected.connect(go_back)
    dialog.open()
    return dialog


def _saved_words(difference: EditDifference) -> str:
    """Who has saved the other value, and when by the clock of this machine."""
    clerk = difference.clerk or translate("ConflictDialog", "người khác")
    if difference.at is None:
        return translate("ConflictDialog", "{clerk} đã lưu").format(clerk=clerk)
    words = translate("ConflictDialog", "{clerk} lưu lúc {time}")
    return words.format(clerk=clerk, time=f"{difference.at.astimezone():%H:%M %d/%m/%Y}")


def _break_words(text: str) -> str:
    """The text, with places to break where a word has more than `MAX_WORD` letters."""
    return " ".join(
        "\u200b".join(word[at : at + MAX_WORD] for at in range(0, len(word), MAX_WORD))
        for word in text.split(" ")
    )
