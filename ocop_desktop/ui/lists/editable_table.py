"""An editable table of products whose columns fit the width and the text size."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ocop_desktop.ui import theme

_NAME, _PRODUCER = 0, 1
_MIN_NAME = 16


class EditableTable(QTableView):
    """The first column holds names and stretches, the second producers.

    `widths` are the column widths in characters.
    """

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
        """Hide the producers if names became too narrow, and scroll if they still are."""
        width = self.viewport().width()
        self.setColumnHidden(_PRODUCER, width < sum(self._widths) * self._letter)
        others = sum(self._widths) - self._widths[_NAME] - self._widths[_PRODUCER]
        fits = width >= (others + _MIN_NAME) * self._letter
        mode = QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.Interactive
        self.horizontalHeader().setSectionResizeMode(_NAME, mode)
        if not fits:
            self.setColumnWidth(_NAME, self._widths[_NAME] * self._letter)
