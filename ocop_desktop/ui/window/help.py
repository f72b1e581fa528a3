"""The windows of the help menu: guides and shortcuts (F1), and the program's description."""

from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.ask import widen_for_title
from ocop_desktop.ui.window.guides import guide_titles, read_guide

translate = QCoreApplication.translate
_SIZE = QSize(920, 600)


def shortcuts() -> tuple[tuple[str, str], ...]:
    """Every shortcut and what it does."""
    return (
        ("Ctrl+N", translate("Help", "Thêm mới")),
        ("Ctrl+S", translate("Help", "Lưu")),
        ("Ctrl+F", translate("Help", "Tìm")),
        ("Enter", translate("Help", "Mở dòng đang chọn")),
        ("F2", translate("Help", "Sửa dòng đang chọn")),
        ("Ctrl+G", translate("Help", "Ghi thông báo đã gửi (trang Thời hạn)")),
        ("Esc", translate("Help", "Đóng, xóa ô tìm")),
        ("Delete", translate("Help", "Xóa các dòng đang chọn")),
        ("Ctrl+C", translate("Help", "Chép các dòng đang chọn sang Excel")),
        ("1–9, 0, Backspace", translate("Help", "Chấm điểm: chọn mức, không đạt mức nào, bỏ chấm")),
        (
            "Enter, Shift+Enter, PgDn",
            translate("Help", "Chấm điểm: tiêu chí sau, tiêu chí trước, mục sau"),
        ),
        ("Ctrl+Z, Ctrl+Y", translate("Help", "Hoàn tác, làm lại")),
        ("Ctrl+;", translate("Help", "Điền ngày hôm nay")),
        ("Ctrl+P", translate("Help", "In")),
        ("PgUp, PgDn", translate("Help", "Xem bản in: trang trước, trang sau")),
        ("+, −, 0", translate("Help", "Xem bản in: phóng to, thu nhỏ, vừa cả trang")),
        ("Ctrl+I", translate("Help", "Nhập từ Excel, CSV")),
        ("Ctrl+B", translate("Help", "Sao lưu ngay")),
        ("Ctrl+H", translate("Help", "Nhật ký: ai đã sửa gì, trước và sau")),
        ("Ctrl+E", translate("Help", "Xuất danh sách đang xem ra Excel, CSV")),
        ("Ctrl+V", translate("Help", "Nhập bảng vừa chép từ Excel, Word (trang có danh sách)")),
        ("Ctrl+O", translate("Help", "Mở sổ khác")),
        ("F5", translate("Help", "Tải lại")),
        ("F1", translate("Help", "Hướng dẫn của trang và bảng phím tắt này")),
        ("Ctrl+Q", translate("Help", "Thoát")),
    )


class HelpWindow(QDialog):
    """The guide of a page at the left, the keys at the right; both scroll."""

    def __init__(self, parent: QWidget, key: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Trợ giúp"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.guide = QTextBrowser()
        self.keys = QTextBrowser()
        self.page = QComboBox()
        for page_key, title in guide_titles().items():
            self.page.addItem(title, page_key)
        self.page.setCurrentIndex(self.page.findData(key))
        self.page.currentIndexChanged.connect(self._show_guide)
        self._lay_out()
        self._show_guide()
        self.keys.setHtml(_keys_as_html())
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() * 0.9))

    def _show_guide(self) -> None:
        title, sentences = self.page.currentText(), read_guide(self.page.currentData())
        items = "".join(f"<li style='margin-bottom:6px'>{escape(one)}</li>" for one in sentences)
        self.guide.setHtml(f"<h3>{escape(title)}</h3><ol style='margin-left:0'>{items}</ol>")

    def _lay_out(self) -> None:
        label = QLabel(translate("Help", "&Hướng dẫn của trang:"))
        label.setBuddy(self.page)
        self.guide.setAccessibleName(translate("Help", "Hướng dẫn"))
        self.keys.setAccessibleName(translate("Help", "Phím tắt"))
        close = QPushButton(translate("Help", "Đó&ng"))
        close.clicked.connect(self.close)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.page)
        top.addStretch(1)
        panes = QHBoxLayout()
        panes.addWidget(self.guide, 1)
        panes.addWidget(self.keys, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.addLayout(top)
        column.addLayout(panes, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.guide.setFocus()


def _keys_as_html() -> str:
    rows = "".join(
        f"<tr><td style='padding:2px 16px 2px 0'><b>{escape(keys)}</b></td>"
        f"<td style='padding:2px 0'>{escape(words)}</td></tr>"
        for keys, words in shortcuts()
    )
    return f"<h3>{escape(translate('Help', 'Phím tắt'))}</h3><table>{rows}</table>"


def show_help(parent: QWidget, key: str) -> HelpWindow:
    """Open the help window with the guide of the page `key`; F1 again brings it to the front."""
    window = parent.findChild(HelpWindow)
    if not isinstance(window, HelpWindow):
        window = HelpWindow(parent, key)
    window.page.setCurrentIndex(window.page.findData(key))
    window.show()
    window.raise_()
    window.activateWindow()
    return window


def show_about(parent: QWidget) -> QMessageBox:
    """Open the description of the program."""
    box = QMessageBox(
        QMessageBox.Icon.NoIcon,
        translate("Help", "Giới thiệu"),
        translate(
            "Help",
            "OCOP Desktop\nSổ sản phẩm OCOP của cơ quan: hạng sao theo quyết định đang có hiệu lực, "
            "tờ giới thiệu và catalogue sự kiện bằng PDF.",
        ),
        parent=parent,
    )
    box.setInformativeText(
        translate(
            "Help",
            "Phần mềm tự do theo giấy phép GPL-3.0. Dữ liệu nằm trên máy này, không gửi đi đâu.",
        )
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.addButton(translate("Help", "Đó&ng"), QMessageBox.ButtonRole.RejectRole)
    widen_for_title(box)
    box.open()
    return box
