"""A dialog to choose several products by searching and ticking."""

from collections import Counter
from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.finding.product_finder import index_products
from ocop_desktop.ui.finding.tick_table import TickTable
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.stars import product_stars

_TICK = "\u2713"


class ProductChooser(QDialog):
    """Space ticks the selected products, Enter accepts the ticked ones; `chosen` carries their ids.

    Products in `excluded` are not listed. With `to_print` these are ticked at first, and the texts
    are about printing.
    """

    chosen = Signal(object)

    def __init__(
        self,
        rows: Sequence[ProductRow],
        excluded: Collection[int],
        parent: QWidget | None = None,
        *,
        to_print: Collection[int] | None = None,
        title: str = "",
    ) -> None:
        super().__init__(parent)
        self._to_print = to_print is not None
        self._rows = tuple(row for row in rows if row.id not in excluded)
        self._index = index_products(self._rows)
        self._alike = Counter((row.name, row.producer) for row in self._rows)
        self._ticked: dict[int, None] = dict.fromkeys(to_print or ())
        usual = self.tr("Thêm sản phẩm vào sự kiện")
        self.setWindowTitle(title or (self.tr("Chọn sản phẩm để in") if self._to_print else usual))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm tên, chủ thể, mã, xã (không cần dấu)"))
        self.search.setAccessibleName(self.tr("Tìm sản phẩm"))
        self.valid_only = QCheckBox(self.tr("Chỉ sản phẩm &còn hiệu lực"))
        self.table = TickTable(self._columns(), self.tr("Sản phẩm để chọn"))
        self.count = theme.style_muted(QLabel())
        self.accept_button = theme.style_primary(QPushButton(autoDefault=False))
        self._lay_out()
        self.search.searched.connect(self._filter_rows)
        self.valid_only.toggled.connect(self._filter_rows)
        self.table.ticked.connect(self._toggle_rows)
        self.table.opened.connect(self.accept_products)
        self.table.selection_changed.connect(self._show_count)
        self.accept_button.clicked.connect(self.accept_products)
        self._filter_rows()
        self.search.setFocus()

    def ids(self) -> tuple[int, ...]:
        """The ids of the ticked products, or of the selected ones if none is ticked."""
        return tuple(self._ticked) or tuple(row.id for row in self.table.selected_rows())

    def accept_products(self) -> None:
        """Emit `chosen` and close, if there are products."""
        if ids := self.ids():
            self.chosen.emit(ids)
            self.accept()

    def toggle_ticks(self) -> None:
        """Tick the selected products, or untick them if all are ticked."""
        self._toggle_rows(self.table.selected_rows())

    def _toggle_rows(self, rows: Sequence[ProductRow]) -> None:
        ids = [row.id for row in rows]
        if all(product_id in self._ticked for product_id in ids):
            for product_id in ids:
                del self._ticked[product_id]
        else:
            self._ticked.update(dict.fromkeys(ids))
        self.table.viewport().update()
        self._show_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._accept_or_focus_table()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._focus_table()
        else:
            super().keyPressEvent(event)

    def _accept_or_focus_table(self) -> None:
        if self.search.hasFocus() and not self._ticked:
            self._focus_table()
        else:
            self.accept_products()

    def _focus_table(self) -> None:
        self.table.setFocus()
        if not self.table.selected_rows() and self.table.rows:
            self.table.select_ids([self.table.rows[0].id])

    def _filter_rows(self) -> None:
        rows = tuple(self._rows[place] for place in self._index.rank(self.search.value()).places)
        if self.valid_only.isChecked():
            rows = tuple(row for row in rows if row.state.shows_stars)
        self._show_empty_state()
        self.table.set_search_words(self.search.value().split())
        self.table.set_rows(rows)
        self._show_count()

    def _show_count(self) -> None:
        ids = self.ids()
        words = self.tr("{shown} / {total} sản phẩm · đã đánh dấu {ticked}")
        self.count.setText(
            words.format(
                shown=len(self.table.rows), total=len(self._rows), ticked=len(self._ticked)
            )
        )
        self.accept_button.setText(self._button_words().format(count=len(ids)))
        self.accept_button.setEnabled(bool(ids))

    def _button_words(self) -> str:
        if self._to_print:
            return self.tr("In {count} sản phẩm") if self.ids() else self.tr("In sản phẩm")
        return self.tr("Thêm {count} sản phẩm") if self.ids() else self.tr("Thêm sản phẩm")

    def _show_empty_state(self) -> None:
        if self._rows:
            title = self.tr("Không có kết quả với điều kiện này")
            text = self.tr("Bỏ bớt chữ trong ô tìm hoặc bỏ đánh dấu “còn hiệu lực”.")
        elif self._to_print:
            title = self.tr("Sổ chưa có sản phẩm nào")
            text = self.tr("Hãy thêm sản phẩm ở trang Sản phẩm trước.")
        else:
            title = self.tr("Không còn sản phẩm nào để thêm")
            text = self.tr("Mọi sản phẩm trong sổ đã được chọn rồi.")
        self.table.set_empty_state(EmptyState("package", title, text))

    def _name_words(self, row: ProductRow) -> str:
        """The name, with its code or id where the same producer has another one of that name."""
        if self._alike[row.name, row.producer] == 1:
            return row.name
        return f"{row.name} · {row.code or f'#{row.id}'}"

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("tick", self.tr("Chọn"), lambda row: _TICK if row.id in self._ticked else "",
                      6, align="center", kind="check", sortable=False),
            RowColumn("name", self.tr("Sản phẩm"), self._name_words, 34, sortable=False,
                      is_name=True),
            RowColumn("producer", self.tr("Chủ thể"), lambda row: row.producer, 26, sortable=False),
            RowColumn("stars", self.tr("Hạng sao"), product_stars, 15, kind="stars",
                      sortable=False),
            RowColumn("state", self.tr("Tình trạng"), lambda row: row.state, 18, kind="state",
                      sortable=False),
        )  # fmt: skip

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * theme.GRID)
        top.addWidget(self.search, 1)
        top.addWidget(self.valid_only)
        bottom = QHBoxLayout()
        bottom.addWidget(self.count, 1)
        close = QPushButton(self.tr("Đóng"), autoDefault=False)
        close.clicked.connect(self.reject)
        bottom.addWidget(close)
        bottom.addWidget(self.accept_button)
        keys = (
            self.tr(
                "Dấu cách đánh dấu · Ctrl+A, dấu cách: mọi dòng · Enter in các dòng đã đánh dấu"
            )
            if self._to_print
            else self.tr(
                "Dấu cách đánh dấu · Ctrl+A, dấu cách: mọi dòng · Enter thêm các dòng đã đánh dấu"
            )
        )
        hint = theme.style_muted(QLabel(keys, wordWrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(hint)
        column.addLayout(bottom)
        letter = self.fontMetrics().horizontalAdvance("n")
        screen = self.screen().availableSize()
        self.resize(
            min(max(960, 105 * letter), screen.width() - 40), min(600, screen.height() - 40)
        )
