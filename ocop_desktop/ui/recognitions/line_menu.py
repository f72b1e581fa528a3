"""The menu of one line of a decision: which product it means, or that it is added or removed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.ui.finding.product_finder import distinguish_labels
from ocop_desktop.ui.recognitions.decision_lines import DecisionRow, ProductMatch
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.values import keep_ampersands

_MARGINS = 100


class LineMenu(PopupMenu):
    """`chosen` carries the product that the line means; the other signals say what else is wanted."""

    chosen = Signal(object)
    add_requested = Signal()
    find_requested = Signal()
    remove_requested = Signal()

    def __init__(self, line: DecisionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._near: tuple[ProductRow, ...] = () if line.row else line.near
        self.aboutToHide.connect(self.deleteLater)
        self.setToolTipsVisible(True)
        for place, label in enumerate(distinguish_labels(self._near)):
            words = self._fit(self.tr("Đúng là “{name}”").format(name=label))
            action = self.addAction(f"&{place + 1}  {words}")
            action.setToolTip(label)
            action.setData(place)
        if self._near:
            self.addSeparator()
        if line.state in {ProductMatch.NEAR, ProductMatch.UNKNOWN}:
            self.addAction(self.tr("&Thêm sản phẩm này vào sổ")).triggered.connect(
                self.add_requested
            )
        self.addAction(self.tr("Tìm sản phẩm &khác…")).triggered.connect(self.find_requested)
        self.addAction(self.tr("&Bỏ dòng này")).triggered.connect(self.remove_requested)
        self.triggered.connect(self._on_triggered)
        self.setActiveAction(self.actions()[0])

    def _fit(self, words: str) -> str:
        """`words` for an entry; the middle is left out where the screen is too narrow."""
        room = self.screen().availableSize().width() - _MARGINS
        elided = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        return keep_ampersands(elided)

    def _on_triggered(self, action: QAction) -> None:
        place = action.data()
        if isinstance(place, int):
            self.chosen.emit(self._near[place])
