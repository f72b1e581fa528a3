"""The list of suggestions under a line: it takes neither the keyboard nor the presses beside it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

MAX_VISIBLE = 12
TEXT_LEFT = 10  # pixels beside a text: the padding of the style sheet and the style's own margin
TEXT_TOP = 4
ADD = -1  # the place of the row that adds a new record
NOTE = -2  # the place of a row that only tells something
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.NonClientAreaMouseButtonPress}
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowDeactivate, QEvent.Type.Hide}
Index = QModelIndex | QPersistentModelIndex


class SuggestionList(QListView):
    """Shows labels below or above its line, whole: as wide as the screen allows, then wrapped.

    It is no popup: the line keeps the focus and the keys, and a press elsewhere closes the list
    and does what it does without it. `chosen` carries the place that stands behind a row.
    """

    chosen = Signal(int)

    def __init__(self, line: QWidget) -> None:
        super().__init__(line)
        self._line = line
        self._is_untouched = True
        self.places: tuple[int, ...] = ()
        self.setObjectName("suggestions")
        self.setAccessibleName(self.tr("Gợi ý"))
        self.setWindowFlags(
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setModel(_SuggestionModel(self))
        self.setItemDelegate(_WrappingDelegate(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.clicked.connect(self._on_clicked)

    @property
    def current(self) -> int | None:
        """The place behind the highlighted row; None if no row is highlighted."""
        index = self.currentIndex()
        return self.places[index.row()] if index.isValid() else None

    @property
    def labels(self) -> list[str]:
        """The labels shown, in order."""
        return self._rows().stringList()

    def show_labels(
        self, places: Sequence[int], labels: Sequence[str], *, highlighted: int | None = None
    ) -> None:
        """Show `labels`, behind which `places` stand, and highlight one row or none; hide without any."""
        self.places = tuple(places)
        model = self._rows()
        model.places = self.places
        model.setStringList(list(labels))
        self._is_untouched = True
        index = QModelIndex() if highlighted is None else model.index(highlighted, 0)
        self.setCurrentIndex(index)
        if not labels:
            self.hide()
            return
        self._place()
        self.scrollToTop()
        self.show()

    def move_highlight(self, rows: int) -> None:
        """Highlight the row that many rows further, passing over those that cannot be taken.

        The first step stays on a record that is highlighted already where only a new one is left.
        """
        selectable = [row for row, place in enumerate(self.places) if place != NOTE]
        if not selectable:
            return
        current = self.currentIndex().row()
        if current not in selectable:
            target = 0 if rows > 0 else len(selectable) - 1
        else:
            target = min(max(selectable.index(current) + rows, 0), len(selectable) - 1)
        if self._is_untouched and current == 0 and self.places[selectable[target]] == ADD:
            target = 0
        self._is_untouched = False
        index = self.model().index(selectable[target], 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES or kind == QEvent.Type.Wheel:
            if isinstance(watched, QWidget) and not self._is_part(watched):
                self.hide()
        elif kind in _MOVES and (watched is self._line or watched is self._line.window()):
            self.hide()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key on to the line: the list has no focus of its own."""
        QApplication.sendEvent(self._line, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def _rows(self) -> "_SuggestionModel":
        model = self.model()
        assert isinstance(model, _SuggestionModel)  # noqa: S101 - we set it
        return model

    def _is_part(self, widget: QWidget) -> bool:
        return any(owner is widget or owner.isAncestorOf(widget) for owner in (self, self._line))

    def _on_clicked(self, index: QModelIndex) -> None:
        place = self.places[index.row()]
        if place != NOTE:
            self.chosen.emit(place)

    def _place(self) -> None:
        """Lie below the line, or above it where there is more room; never on it."""
        area = self.screen().availableGeometry()
        metrics = self.fontMetrics()
        scroll_bar = self.verticalScrollBar().sizeHint().width()
        text_width = max(map(metrics.horizontalAdvance, self.labels))
        wanted = text_width + 2 * (TEXT_LEFT + self.frameWidth()) + scroll_bar
        width = min(max(wanted, self._line.width()), area.width())
        self.resize(width, self.height())
        self.doItemsLayout()
        rows = range(min(self.model().rowCount(), MAX_VISIBLE))
        height = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth()
        top_left = self._line.mapToGlobal(QPoint(0, 0))
        line = QRect(top_left, self._line.size())
        below, above = area.bottom() - line.bottom(), line.top() - area.top()
        is_below = height <= below or below >= above
        height = min(height, below if is_below else above)
        left = max(area.left(), min(line.left(), area.right() + 1 - width))
        top = line.bottom() + 1 if is_below else line.top() - height
        self.setGeometry(left, top, width, height)


class _SuggestionModel(QStringListModel):
    """Labels, of which some only tell something."""

    places: tuple[int, ...] = ()

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = index.row()
        if 0 <= row < len(self.places) and self.places[row] == NOTE:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _WrappingDelegate(QStyledItemDelegate):
    """Gives each row the height its text needs in the width of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        if not isinstance(view, QListView):
            return super().sizeHint(option, index)
        width = view.viewport().width()
        area = QRect(0, 0, width - 2 * TEXT_LEFT, 0)
        text = str(index.data() or "")
        needed = view.fontMetrics().boundingRect(area, Qt.TextFlag.TextWordWrap, text)
        return QSize(width, needed.height() + 2 * TEXT_TOP)
