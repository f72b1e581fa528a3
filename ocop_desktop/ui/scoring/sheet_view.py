"""One member's score sheet, filled by number keys; the current line shows its choices."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.sheet_delegate import SheetDelegate
from ocop_desktop.ui.scoring.sheet_line import LineKind, LineState, SheetLine
from ocop_desktop.ui.scoring.sheet_model import LINE, SheetModel

_NEXT = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}
_CLEAR = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_SECTION_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_PLAIN = {
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier,
}
_LOWEST_EDGE_SHARE = 0.86


class SheetView(QListView):
    """1..9 choose, 0 = no option met, Backspace clears, Enter or Down goes on, PgDn to the next section.

    `answered` carries a line and a choice, `cleared` and `accepted` a line (Enter pressed on it).
    """

    answered = Signal(object, object)
    cleared = Signal(object)
    accepted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SheetModel()
        self._model.setParent(self)
        self._delegate = SheetDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Phiếu chấm"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        theme.notifier.changed.connect(self._update_font)

    @property
    def line(self) -> SheetLine | None:
        """Return the line under the cursor."""
        index = self.currentIndex()
        return index.data(LINE) if index.isValid() else None

    @property
    def lines(self) -> tuple[SheetLine, ...]:
        """Return every line, in order."""
        return tuple(self._model.lines)

    def set_lines(self, lines: tuple[SheetLine, ...]) -> None:
        """Replace all lines; the cursor stays, or goes to the first line that is not answered."""
        place = self.line.place if self.line else ""
        self._model.set_lines(lines)
        if self.line is None:
            row = self._model.row_of(place)
            self._set_row(self._find_first_open() if row is None else row)
        self.doItemsLayout()

    def set_locked(self, locked: bool) -> None:
        """Set whether the answers are read-only."""
        self._delegate.is_locked = locked

    def jump(self, place: str) -> bool:
        """Go to a criterion or a rule; False if the sheet does not have it."""
        row = self._model.row_of(place)
        if row is not None:
            self._set_row(row)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None

    def step(self, by: int) -> None:
        """Go to the next answerable line (`by` 1) or the one before (-1)."""
        row = self.currentIndex().row() + by
        while 0 <= row < len(self._model.lines):
            if self._model.lines[row].is_answered_here:
                self._set_row(row)
                return
            row += by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = event.key(), self.line
        if line is None or event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._choose(chr(key))
        elif key in _NEXT:
            self._move_on(event, line)
        elif key == Qt.Key.Key_Up:
            self.step(-1)
        elif key in _CLEAR:
            self._clear(line)
        elif key in _SECTION_STEPS:
            self._move_to_section(_SECTION_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self._set_row(-1)
            self.step(1)
        elif key == Qt.Key.Key_End:
            self._set_row(len(self._model.lines) - 1)
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's own name
        """Ignore typed text, because digits are answers."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        line: SheetLine = index.data(LINE)
        if index.row() == self.currentIndex().row():
            place = self._choice_at(event.position())
            if place is not None:
                self._choose(line.choices[place].key)
        elif line.is_answered_here:
            self._set_row(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._choice_at(event.position())
        at = None if place is None else (self.currentIndex().row(), place)
        if at != self._delegate.hovered:
            self._delegate.hovered = at
            self.viewport().update(self.visualRect(self.currentIndex()))

    def leaveEvent(self, event: QEvent) -> None:
        self._delegate.hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_from_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()
        self._show_from_top()

    def _move_on(self, event: QKeyEvent, line: SheetLine) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not back and event.key() != Qt.Key.Key_Down and line.is_carried:
            self.accepted.emit(line)
        self.step(-1 if back else 1)

    def _choose(self, key: str) -> None:
        line = self.line
        if line is None or line.state is LineState.CLOSED or self._delegate.is_locked:
            return
        choice = next((offered for offered in line.choices if offered.key == key), None)
        if choice is not None:
            self.answered.emit(line, choice)

    def _clear(self, line: SheetLine) -> None:
        if line.state is LineState.DONE and not self._delegate.is_locked:
            self.cleared.emit(line)

    def _move_to_section(self, by: int) -> None:
        """Go to the first line of the next section, or back to the start of this one or the one before."""
        starts = self._find_section_starts()
        row = self.currentIndex().row()
        ahead = [start for start in starts if (start > row if by > 0 else start < row)]
        if ahead:
            self._set_row(ahead[0] if by > 0 else ahead[-1])

    def _find_section_starts(self) -> list[int]:
        lines = self._model.lines
        heads = {LineKind.PART, LineKind.SECTION}
        return [
            row
            for row, line in enumerate(lines)
            if line.is_answered_here and (not row or lines[row - 1].kind in heads)
        ]

    def _find_first_open(self) -> int:
        lines = self._model.lines
        criteria = [r for r, one in enumerate(lines) if one.kind is LineKind.CRITERION]
        unanswered = (row for row in criteria if lines[row].state is LineState.OPEN)
        return next(unanswered, criteria[0] if criteria else 0)

    def _set_row(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self.doItemsLayout()
        self._show_current()

    def _show_from_top(self) -> None:
        """Scroll to the top if the current line is visible from there."""
        rect, bar = self.visualRect(self.currentIndex()), self.verticalScrollBar()
        if rect.bottom() + bar.value() <= self.viewport().height() * _LOWEST_EDGE_SHARE:
            bar.setValue(0)
        self._show_current()

    def _show_current(self) -> None:
        """Scroll until the current line is whole and the next ones are visible."""
        index = self.currentIndex()
        if not index.isValid():
            return
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        viewport_height = self.viewport().height()
        highest = self._headings_height(index.row(), viewport_height)
        lowest = max(round(viewport_height * _LOWEST_EDGE_SHARE) - rect.height(), highest)
        if rect.top() < highest:
            bar.setValue(bar.value() + rect.top() - highest)
        elif rect.top() > lowest:
            bar.setValue(bar.value() + rect.top() - lowest)

    def _headings_height(self, row: int, viewport_height: int) -> int:
        """Return the height of the headings right above a line, which stay visible."""
        height = 0
        while row > 0 and not self._model.lines[row - 1].is_answered_here:
            row -= 1
            height += self.visualRect(self._model.index(row)).height()
        return min(height, viewport_height // 3)

    def _choice_at(self, where: QPointF) -> int | None:
        index = self.currentIndex()
        rect = self.visualRect(index)
        if not rect.contains(QPoint(int(where.x()), int(where.y()))):
            return None
        inside = where - QPointF(rect.topLeft())
        rects = self._delegate.rects(index, rect.width())
        found = (
            n for n, choice_rects in enumerate(rects.choices) if choice_rects.whole.contains(inside)
        )
        return next(found, None)

    def _update_font(self) -> None:
        self._delegate.update_font()
        self.doItemsLayout()
        self.viewport().update()
