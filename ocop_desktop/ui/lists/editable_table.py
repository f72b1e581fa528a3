"""An editable table of products whose columns fit the width and the text size."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.column_layout import MARGIN
from ocop_desktop.ui.lists.column_widths import ColumnWidth, share_width
from ocop_desktop.ui.lists.editable_delegate import EditableDelegate

_NAME, _PRODUCER = 0, 1
_MIN_NAME = 16
_MEASURED = 300


class EditableTable(QTableView):
    """The first column holds names and stretches, the second producers; both take the free room.

    `widths` are the column widths in characters. `typed` is emitted at each letter typed in a cell.
    """

    typed = Signal()

    def __init__(self, widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths = tuple(widths)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(6 * theme.GRID)
        theme.notifier.changed.connect(self.fit)

    def fit(self) -> None:
        """Set widths and heights for the text size in force; call it after the model is set."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.GRID)
        self.verticalHeader().setMinimumWidth(4 * self._letter)
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, width * self._letter)
        self._fit_columns()

    def set_delegate(self, delegate: EditableDelegate) -> None:
        """Set what draws and edits the cells."""
        self.setItemDelegate(delegate)
        delegate.typed.connect(self.typed)

    def needed_width(self) -> int:
        """The width in pixels that all columns but the producers' need."""
        return (sum(self._widths) - self._widths[_PRODUCER] + 8) * self._letter

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    @property
    def _letter(self) -> int:
        return self.fontMetrics().horizontalAdvance("n")

    def _fit_columns(self) -> None:
        """Hide the producers if names became too narrow; share the width, and scroll if it is too small."""
        width = self.viewport().width()
        self.setColumnHidden(_PRODUCER, width < sum(self._widths) * self._letter)
        shown = [place for place in range(len(self._widths)) if not self.isColumnHidden(place)]
        asked = [self._asked_width(place) for place in shown]
        for place, share in zip(shown, share_width(asked, width), strict=True):
            self.setColumnWidth(place, share)

    def _asked_width(self, place: int) -> ColumnWidth:
        is_name = place in {_NAME, _PRODUCER}
        heading = self.horizontalHeader().sectionSizeHint(place)
        letters = _MIN_NAME if place == _NAME else self._widths[place]
        usual = max(letters * self._letter, heading)
        needed = max(self._measure(place), heading) if is_name else usual
        return ColumnWidth(usual, needed, is_name)

    def _measure(self, place: int) -> int:
        """The width of the column's widest text; of many lines only the first are measured."""
        model = self.model()
        if model is None:
            return 0
        count = min(model.rowCount(), _MEASURED)
        texts = {str(model.index(row, place).data() or "") for row in range(count)}
        widest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        return widest + 2 * MARGIN + 2
