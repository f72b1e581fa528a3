"""The toolbar above the products: search, view, print, decision, new product."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.writing import needs_writing


class ProductsToolbar(QWidget):
    """Holds the controls; the page connects them and fills `print_menu`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm tên, chủ thể, mã, điện thoại, xã (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Tìm sản phẩm"))
        self.table = _make_view_button(self.tr("Bảng"), "list", self.tr("Xem dạng bảng"))
        self.pictures = _make_view_button(self.tr("Ảnh"), "layout-grid", self.tr("Xem dạng ảnh"))
        self.table.setChecked(True)
        self.print = QPushButton(self.tr("In"))
        theme.set_icon(self.print, "printer")
        self.print_menu = PopupMenu(self.print)
        self.print.setMenu(self.print_menu)
        self.decision = QPushButton(self.tr("Nhập quyết định…"))
        theme.set_icon(self.decision, "award")
        self.new = theme.style_primary(QPushButton(self.tr("Thêm sản phẩm")))
        needs_writing(self.decision, self.new)
        self.new.setToolTip(self.tr("Thêm sản phẩm (Ctrl+N)"))
        theme.set_icon(self.new, "plus", "on_green")
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = FlowLayout(theme.GRID, self)
        row.addWidget(_group_widgets(self.search, self.table, self.pictures))
        row.addWidget(_group_widgets(self.print, self.decision, self.new))

    def show_view(self, *, pictures: bool) -> None:
        """Check the button of the view that is shown."""
        self.table.setChecked(not pictures)
        self.pictures.setChecked(pictures)


def _group_widgets(*widgets: QWidget) -> QWidget:
    """Return a widget that keeps these widgets in one row."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID)
    for widget in widgets:
        row.addWidget(widget)
    return group


def _make_view_button(words: str, icon: str, hint: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(hint)
    button.setAccessibleName(hint)
    button.setCheckable(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    theme.set_icon(button, icon)
    return button
