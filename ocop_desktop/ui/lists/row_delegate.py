"""Draws the cells of a RowTable: text with the searched words in bold, stars, states, boxes to tick."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import remove_marks, spell_i
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.row_model import FAINT, KIND, VALUE, Index
from ocop_desktop.ui.widgets.stars import ShownStars, paint_stars
from ocop_desktop.ui.widgets.state_pill import State, paint_pill

MARGIN = 8
_STATES = {"state", "deadline", "registration"}


class RowDelegate(QStyledItemDelegate):
    """Draws stars and states as pictures, and text with `search_words` in bold."""

    search_words: tuple[str, ...] = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        kind = index.data(KIND)
        words = str(index.data() or "")
        self.initStyleOption(option, index)
        option.text = ""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        area = QRectF(option.rect).adjusted(MARGIN, 0, -MARGIN, 0)
        value = index.data(VALUE)
        painter.save()
        if kind == "stars":
            if isinstance(value, ShownStars):
                paint_stars(painter, area, value, option.fontMetrics.height() * 0.95)
        elif kind == "check":
            _paint_box(painter, option, is_checked=bool(value))
        elif kind in _STATES and value:
            font = QFont(option.font)
            font.setPointSizeF(font.pointSizeF() * 0.92)
            painter.setFont(font)
            paint_pill(painter, area, _state_of(kind, value))
        else:
            if index.data(FAINT):
                _make_faint(option)
            self._paint_text(painter, option, area, words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 2 * MARGIN, size.height())

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, words: str
    ) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(QPen(QColor(option.palette.color(role))))
        font = QFont(option.font)
        spans = find_spans(words, self.search_words)
        if not spans:
            painter.setFont(font)
            elided = option.fontMetrics.elidedText(
                words, Qt.TextElideMode.ElideRight, int(area.width())
            )
            painter.drawText(area, int(option.displayAlignment), elided)
            return
        left = area.left()
        for text, bold in _split_at_spans(words, spans):
            font.setBold(bold)
            metrics = QFontMetrics(font)
            text_area = QRectF(left, area.top(), area.right() - left, area.height())
            painter.setFont(font)
            elided = metrics.elidedText(
                text, Qt.TextElideMode.ElideRight, max(0, int(text_area.width()))
            )
            painter.drawText(text_area, Qt.AlignmentFlag.AlignVCenter, elided)
            left += metrics.horizontalAdvance(elided)
            if elided != text:
                return


def _make_faint(option: QStyleOptionViewItem) -> None:
    """Draw the text muted and struck out."""
    option.font.setStrikeOut(True)
    option.palette.setColor(QPalette.ColorRole.Text, theme.colour("muted"))


def _paint_box(painter: QPainter, option: QStyleOptionViewItem, *, is_checked: bool) -> None:
    """Draw the style's box to tick in the middle of the cell."""
    style = option.widget.style() if option.widget else QApplication.style()
    box = QStyleOptionViewItem(option)
    width = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, box, option.widget)
    height = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, box, option.widget)
    box.rect = QRect(0, 0, width, height)
    box.rect.moveCenter(option.rect.center())
    box.state &= ~(QStyle.StateFlag.State_On | QStyle.StateFlag.State_Off)
    box.state |= QStyle.StateFlag.State_On if is_checked else QStyle.StateFlag.State_Off
    indicator = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
    style.drawPrimitive(indicator, box, painter, option.widget)


def _state_of(kind: str, value: str) -> State:
    """The state that Qt has returned as a plain string."""
    if kind == "state":
        return RecognitionState(value)
    from ocop_desktop.domain.deadlines.renewal import DeadlineState  # noqa: PLC0415 - not at the start
    from ocop_desktop.domain.outlets.registration_days import RegistrationState  # noqa: PLC0415 - not at the start

    return DeadlineState(value) if kind == "deadline" else RegistrationState(value)


def find_spans(words: str, search_words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Find the folded `search_words` in `words`; returns merged (start, end) pairs."""
    if not search_words:
        return []
    folded = spell_i("".join(remove_marks(char) or " " for char in words))
    if len(folded) != len(words):
        return []
    spans = [
        (start, start + len(word)) for word in search_words for start in _find_starts(folded, word)
    ]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _find_starts(folded: str, word: str) -> list[int]:
    starts: list[int] = []
    at = folded.find(word)
    while word and at >= 0:
        starts.append(at)
        at = folded.find(word, at + len(word))
    return starts


def _split_at_spans(words: str, spans: list[tuple[int, int]]) -> list[tuple[str, bool]]:
    documents: list[tuple[str, bool]] = []
    last = 0
    for start, end in spans:
        documents += [(words[last:start], False), (words[start:end], True)]
        last = end
    documents.append((words[last:], False))
    return [document for document in documents if document[0]]
