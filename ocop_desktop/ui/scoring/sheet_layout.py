"""The rectangles of a score sheet's line: one row, or all its choices when it is current."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.sheet_line import LineKind, SheetLine
from ocop_desktop.ui.words.evaluations import minimum_words

translate = QCoreApplication.translate
GAP = theme.GRID
PAD = 1.5 * theme.GRID
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_TITLE_SHARE = 0.55


@dataclass(frozen=True, slots=True)
class ChoiceRects:
    """The rectangles of one choice; `heading` is None unless a case begins here."""

    heading: QRectF | None
    key: QRectF
    label: QRectF
    right: QRectF
    whole: QRectF


@dataclass(frozen=True, slots=True)
class LineRects:
    """The rectangles of a line, measured from its top left corner."""

    height: float
    icon: QRectF
    number: QRectF
    title: QRectF
    detail: QRectF
    minimums: QRectF
    points: QRectF
    hint: QRectF
    choices: tuple[ChoiceRects, ...] = ()


class SheetLayout:
    """Measures lines in one font; `width` is the width of the list."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.bold = QFont(font)
        self.bold.setBold(True)
        self.metrics = QFontMetricsF(font)
        self.strong = QFontMetricsF(self.bold)
        self.row = self.metrics.height()
        self._icon = self.row
        self._number = self.strong.horizontalAdvance("6.1.10") + GAP
        self._points = self.strong.horizontalAdvance("10,5 / 10,5") + GAP
        self.minimum = self.metrics.horizontalAdvance("5") + self.row + GAP
        self._choice_right = (
            self.metrics.horizontalAdvance(minimum_words(5)) + 4 * GAP + self._points
        )

    @property
    def text_left(self) -> float:
        """Return the left edge of titles."""
        return PAD + self._icon + GAP + self._number

    def rects(self, line: SheetLine, width: float, *, is_current: bool) -> LineRects:
        """Return the rectangles of `line`."""
        if line.kind in {LineKind.PART, LineKind.SECTION}:
            return self._lay_out_heading(line, width)
        return (
            self._lay_out_expanded(line, width)
            if is_current
            else self._lay_out_compact(line, width)
        )

    def _lay_out_heading(self, line: SheetLine, width: float) -> LineRects:
        above = GAP if line.kind is LineKind.PART else GAP / 2
        left = PAD if line.kind is LineKind.PART else PAD + self._icon + GAP
        title_left = left if line.kind is LineKind.PART else self.text_left
        return self._lay_out_row(line, width, 2 * above + GAP / 2, (left, title_left), self.strong)

    def _lay_out_compact(self, line: SheetLine, width: float) -> LineRects:
        left = PAD + self._icon + GAP
        return self._lay_out_row(line, width, 1.25 * GAP, (left, self.text_left), self.metrics)

    def _lay_out_row(
        self,
        line: SheetLine,
        width: float,
        margins: float,
        lefts: tuple[float, float],
        metrics: QFontMetricsF,
    ) -> LineRects:
        """Return one row; a title without room on one line is wrapped, so that it is read whole.

        `margins` are those above and below together, `lefts` the left edges of number and title.
        """
        number_left, title_left = lefts
        points_left = width - PAD - self._points
        minimums_width = len(line.minimums) * self.minimum
        text_width = (
            points_left - GAP - (GAP + minimums_width if minimums_width else 0) - title_left
        )
        title_width = self._share_width(line, text_width, metrics)
        height = self._text_height(line.title, title_width - GAP, metrics) + margins
        detail_left = title_left + title_width
        return LineRects(
            height,
            QRectF(PAD, 0, self._icon, height),
            QRectF(number_left, 0, self._number, height),
            QRectF(title_left, 0, title_width - GAP, height),
            QRectF(detail_left, 0, text_width - title_width, height),
            QRectF(points_left - GAP - minimums_width, 0, minimums_width, height),
            QRectF(points_left, 0, self._points, height),
            QRectF(),
        )

    def _share_width(self, line: SheetLine, width: float, metrics: QFontMetricsF) -> float:
        """Return the title's part of `width`: the usual share, unless one leaves room to the other."""
        detail = detail_of(line)
        if not detail:
            return width
        usual = _TITLE_SHARE * width
        title_needs = metrics.horizontalAdvance(line.title) + 2 * GAP
        room = width - self.metrics.horizontalAdvance(detail) - GAP
        if title_needs > usual:
            return max(usual, min(title_needs, room))
        return min(usual, max(title_needs, room))

    def _lay_out_expanded(self, line: SheetLine, width: float) -> LineRects:
        top = GAP
        points = QRectF(width - PAD - self._points, top, self._points, self.row)
        title_width = points.left() - GAP - self.text_left
        title = QRectF(
            self.text_left,
            top,
            title_width,
            self._text_height(line.title, title_width, self.strong),
        )
        bottom = title.bottom()
        hint_words = hint_of(line)
        text_width = width - PAD - self.text_left
        hint = QRectF(self.text_left, bottom + GAP / 4, text_width, 0)
        if hint_words:
            hint.setHeight(self._text_height(hint_words, text_width, self.metrics))
            bottom = hint.bottom()
        choices, bottom = self._lay_out_choices(line, width, bottom + GAP * 0.75)
        return LineRects(
            bottom + GAP,
            QRectF(PAD, top, self._icon, self.row),
            QRectF(PAD + self._icon + GAP, top, self._number, self.row),
            title,
            QRectF(),
            QRectF(),
            points,
            hint,
            choices,
        )

    def _lay_out_choices(
        self, line: SheetLine, width: float, top: float
    ) -> tuple[tuple[ChoiceRects, ...], float]:
        found = []
        key_side = self.row + GAP / 2
        left = self.text_left
        label_left = left + key_side + 1.5 * GAP
        right_width = self._right_width(line)
        label_width = width - PAD - right_width - label_left
        for choice in line.choices:
            heading = None
            if choice.heading:
                heading = QRectF(left, top + GAP / 2, width - PAD - left, self.row)
                top = heading.bottom() + GAP / 4
            height = (
                max(self._text_height(choice.label, label_width, self.strong), key_side) + GAP / 2
            )
            whole = QRectF(left - GAP / 2, top, width - PAD - left + GAP / 2, height)
            found.append(
                ChoiceRects(
                    heading,
                    QRectF(left, top + (height - key_side) / 2, key_side, key_side),
                    QRectF(label_left, top, label_width, height),
                    QRectF(width - PAD - right_width, top, right_width - GAP, height),
                    whole,
                )
            )
            top = whole.bottom()
        return tuple(found), top

    def _right_width(self, line: SheetLine) -> float:
        """Return the width of the points, with that of the minimums if a choice has one."""
        if line.kind is not LineKind.CRITERION:
            return GAP
        marked = any(choice.stars for choice in line.choices)
        return self._choice_right if marked else self._points + 2 * GAP

    def _text_height(self, words: str, width: float, metrics: QFontMetricsF) -> float:
        if metrics.horizontalAdvance(words) <= width:
            return metrics.height()
        bounds = QRectF(0, 0, max(width, 1), 10_000)
        return max(metrics.boundingRect(bounds, int(WRAPPED), words).height(), metrics.height())


def hint_of(line: SheetLine) -> str:
    """Return the text in grey under the title of the current line."""
    carried = translate("Sheet", "Chép từ lần trước: bấm Enter nếu vẫn đúng, hoặc chọn mức khác.")
    return "\n".join(filter(None, (line.note, carried if line.is_carried else "", *line.hints)))


def detail_of(line: SheetLine) -> str:
    """Return the answer of a line as its compact row shows it."""
    carried = translate("Sheet", "chép · {answer}")
    return carried.format(answer=line.detail) if line.is_carried else line.detail
