"""A small picture of a label sheet; a click chooses the first free label."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.ui import theme

HEIGHT = 190


class LabelGrid(QWidget):
    """`start_chosen` carries the first free label (from 1); arrows move it, Home goes to the first."""

    start_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: LabelSheet | None = None
        self.start = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tem đầu tiên còn trống"))
        self.setToolTip(self.tr("Bấm vào tem đầu tiên còn trống trên tờ"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def show_sheet(self, sheet: LabelSheet, start: int) -> None:
        """Show `sheet` with its first free label."""
        self._sheet, self.start = sheet, min(max(1, start), sheet.count)
        self._update_description()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._key_steps().get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._set_start(self.start + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._label_at(event.position().toPoint())
        if at:
            self._set_start(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._sheet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("control")))
        painter.setBrush(theme.colour("base"))
        painter.drawRect(self._page_rect())
        for number in range(1, self._sheet.count + 1):
            used = number < self.start
            painter.setBrush(theme.colour("line" if used else "green_soft"))
            painter.setPen(QPen(theme.colour("control" if used else "green_line")))
            painter.drawRoundedRect(self._label_rect(number), 1.5, 1.5)
        painter.setPen(QPen(theme.colour("green"), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._label_rect(self.start), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("green_line"), 1.5, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _key_steps(self) -> dict[Qt.Key, int]:
        columns = self._sheet.columns if self._sheet else 1
        return {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Home: 1 - self.start,
        }

    def _set_start(self, start: int) -> None:
        if self._sheet and 1 <= start <= self._sheet.count and start != self.start:
            self.start = start
            self._update_description()
            self.start_chosen.emit(start)

    def _update_description(self) -> None:
        count = self._sheet.count if self._sheet else 0
        words = self.tr("tem {start} trên {count}")
        self.setAccessibleDescription(words.format(start=self.start, count=count))
        self.update()

    def _page_rect(self) -> QRectF:
        if self._sheet is None:
            return QRectF()
        scale = self._scale(self._sheet)
        width, height = self._sheet.page_width * scale, self._sheet.page_height * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _scale(self, sheet: LabelSheet) -> float:
        return min((self.width() - 8) / sheet.page_width, (self.height() - 8) / sheet.page_height)

    def _label_rect(self, number: int) -> QRectF:
        sheet = self._sheet
        if sheet is None:
            return QRectF()
        row, column = divmod(number - 1, sheet.columns)
        scale, page = self._scale(sheet), self._page_rect()
        return QRectF(
            page.left() + (sheet.left + column * sheet.step_x) * scale,
            page.top() + (sheet.top + row * sheet.step_y) * scale,
            sheet.width * scale,
            sheet.height * scale,
        )

    def _label_at(self, place: QPoint) -> int:
        if self._sheet is None:
            return 0
        numbers = range(1, self._sheet.count + 1)
        return next((number for number in numbers if self._label_rect(number).contains(place)), 0)
