"""A field for several communes: a chooser to add them and a list to remove them from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.words.values import commune_words

VISIBLE_LINES = 3


class CommunesField(QWidget):
    """Holds the codes of several communes; Delete removes the current one of the list."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[str, ...] = ()
        self.chooser = CommuneChooser()
        self.chooser.setAccessibleName(self.tr("Thêm xã, phường"))
        self.chooser.suggestion_chosen.connect(self._add_chosen)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Xã, phường đã chọn"))
        self.list.setToolTip(self.tr("Bấm Delete để bỏ dòng đang chọn"))
        self.list.setFixedHeight(self.fontMetrics().lineSpacing() * VISIBLE_LINES + 12)
        self.setFocusProxy(self.chooser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chooser)
        column.addWidget(self.list)

    def value(self) -> tuple[str, ...]:
        """The chosen codes, in the order they were chosen."""
        return self._codes

    def set_value(self, codes: tuple[str, ...]) -> None:
        """Show those communes."""
        self._codes = codes
        self.list.clear()
        self.list.addItems([commune_words(code) for code in codes])
        self.list.setVisible(bool(codes))

    def draft_value(self) -> list[object]:
        """The chosen codes, and what is typed in the chooser."""
        return [list(self._codes), self.chooser.text()]

    def set_draft_value(self, value: object) -> None:
        """Show what a draft keeps."""
        codes, typed = value if isinstance(value, list) else ([], "")
        self.set_value(tuple(map(str, codes)))
        self.chooser.set_draft_value(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.list.currentRow()
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and row >= 0:
            self.set_value((*self._codes[:row], *self._codes[row + 1 :]))
            self.edited.emit()
            return
        super().keyPressEvent(event)

    def _add_chosen(self) -> None:
        code = self.chooser.value()
        if code:
            self.chooser.set_value("")
            if code not in self._codes:
                self.set_value((*self._codes, code))
            self.edited.emit()
