"""What is wrong with a window as it is shown: too large, words cut, names elided beside free room."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QStyle,
    QTableView,
    QToolButton,
    QWidget,
)

from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.widgets.elided_label import ElidedLabel

CELL_PADDING = 2
SAMPLE = 300
DRAWN_KINDS = {"stars", "state", "deadline"}
NAME_KEYS = {"name", "product", "title"}


def find_faults(window: QWidget) -> list[str]:
    """A line for each fault of the window and the widgets it shows."""
    return [
        f"{type(window).__name__} “{window.windowTitle()}”: {fault}"
        for fault in (*_size_faults(window), *_cut_words(window), *_elided_names(window))
    ]


def _size_faults(window: QWidget) -> Iterator[str]:
    screen = window.screen().availableGeometry()
    frame = window.frameGeometry()
    if frame.width() > screen.width() or frame.height() > screen.height():
        yield (
            f"larger than the screen: {frame.width()}x{frame.height()}, "
            f"screen {screen.width()}x{screen.height()}"
        )


def _cut_words(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel):
            yield from _cut_label(widget)
        elif isinstance(widget, DateField):
            if widget.text() and widget.width() < (wanted := widget.minimumSizeHint().width()):
                yield f"cut: “{widget.text()}”, {widget.width()} of {wanted} px"
        elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton | QGroupBox):
            words = widget.title() if isinstance(widget, QGroupBox) else widget.text()
            wanted = widget.minimumSizeHint().width()
            if words and widget.width() < wanted - 1:
                yield f"cut: “{words}”, {widget.width()} of {wanted} px"


def _cut_label(label: QLabel) -> Iterator[str]:
    """An ElidedLabel ends in an ellipsis by design and has the whole in its tooltip."""
    if isinstance(label, ElidedLabel) or not label.text() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > 0 and label.height() < wanted - 2:
            yield f"cut: “{label.text()[:60]}”, {label.height()} of {wanted} px high"
    elif label.width() < label.sizeHint().width() - 1:
        yield f"cut: “{label.text()[:60]}”, {label.width()} of {label.sizeHint().width()} px"


def _elided_names(window: QWidget) -> Iterator[str]:
    for table in window.findChildren(QTableView):
        if table.isVisible() and table.model() is not None and table.model().rowCount():
            yield from _elided_in(table)


def _elided_in(table: QTableView) -> Iterator[str]:
    """The name column narrower than its words while other columns or the table have room."""
    columns = [at for at in range(table.model().columnCount()) if not table.isColumnHidden(at)]
    wanted = {at: _wanted_width(table, at) for at in columns}
    free = max(0, table.viewport().width() - sum(map(table.columnWidth, columns)))
    spare = free + sum(
        max(0, table.columnWidth(at) - wanted[at])
        for at in columns
        if not _is_name(table, at) and not _is_drawn(table, at)
    )
    for at in filter(lambda at: _is_name(table, at), columns):
        lacking = wanted[at] - table.columnWidth(at)
        if lacking > 0 and spare >= lacking:
            title = table.accessibleName()
            yield f"table “{title}”: a name lacks {lacking} px while {spare} are free"


def _is_name(table: QTableView, at: int) -> bool:
    columns = getattr(table.model(), "columns", None)
    return columns is not None and getattr(columns[at], "key", "") in NAME_KEYS


def _is_drawn(table: QTableView, at: int) -> bool:
    """Whether the cells hold more than their words: stars, or a frame around a state."""
    columns = getattr(table.model(), "columns", None)
    return columns is not None and getattr(columns[at], "kind", "") in DRAWN_KINDS


def _shown_rows(table: QTableView) -> range:
    first = max(0, table.rowAt(0))
    last = table.rowAt(table.viewport().height() - 1)
    return range(first, (table.model().rowCount() if last < 0 else last + 1))


def _some_rows(count: int) -> range:
    return range(0, count, max(1, count // SAMPLE))


def _wanted_width(table: QTableView, at: int) -> int:
    """The room that the header and the cells of a column need, in pixels: of names those shown."""
    rows = _shown_rows(table) if _is_name(table, at) else _some_rows(table.model().rowCount())
    style = QApplication.style()
    margin = 2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1) + CELL_PADDING
    metrics = table.fontMetrics()
    words = (str(table.model().index(row, at).data() or "") for row in rows)
    cells = max((metrics.horizontalAdvance(text) + margin for text in words), default=0)
    return max(cells, table.horizontalHeader().sectionSizeHint(at))
