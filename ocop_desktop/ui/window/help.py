"""The dialogs of the help menu: the keyboard shortcuts (F1) and the program's description."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.ui import theme

translate = QCoreApplication.translate


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
        ("Ctrl+O", translate("Help", "Mở sổ khác")),
        ("F5", translate("Help", "Tải lại")),
        ("F1", translate("Help", "Bảng phím tắt này")),
        ("Ctrl+Q", translate("Help", "Thoát")),
    )


def show_shortcuts(parent: QWidget) -> QDialog:
    """Open the list of shortcuts."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("Help", "Phím tắt"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*[3 * theme.GRID] * 4)
    column.setSpacing(2 * theme.GRID)
    column.addWidget(theme.style_heading(QLabel(translate("Help", "Phím tắt"))))
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * theme.GRID)
    for row, (keys, words) in enumerate(shortcuts()):
        grid.addWidget(theme.style_heading(QLabel(keys), 3), row, 0)
        grid.addWidget(QLabel(words), row, 1)
    column.addLayout(grid)
    close = QPushButton(translate("Help", "Đóng"))
    close.clicked.connect(dialog.close)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    dialog.open()
    return dialog


def show_about(parent: QWidget) -> QMessageBox:
    """Open the description of the program."""
    box = QMessageBox(
        QMessageBox.Icon.NoIcon,
        translate("Help", "Giới thiệu"),
        translate(
            "Help",
            "OCOP Desktop\nSổ sản phẩm OCOP của cơ quan: hạng sao theo quy định đang có hiệu lực, "
            "tờ giới thiệu và catalogue hội chợ bằng PDF.",
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
    box.addButton(translate("Help", "Đóng"), QMessageBox.ButtonRole.RejectRole)
    box.open()
    return box
