"""Picture the steps of an import over the window, for a list with a few odd cells."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from ocop_desktop.ui.importing.import_wizard import ImportWizard
from ocop_desktop.ui.importing.step_line import ImportStep
from ocop_desktop.ui.window.main_window import MainWindow

PRODUCTS = 24
LONGEST_MS = 30_000
SIZE = (1240, 690)
HEADINGS = "TT;Tên sản phẩm;Chủ thể;Địa chỉ;Điện thoại;Hạng sao;Số QĐ;Ngày QĐ;Giá bán;Zalo bán hàng"
STARS = ("3 sao", "****", "Bốn sao", "3*")


def write_list(file: Path) -> None:
    """Write the list: a title, groups, lost zeros, written days, an unclear price, a total."""
    lines = ["DANH SÁCH SẢN PHẨM OCOP NĂM 2025", "", HEADINGS]
    for number in range(1, PRODUCTS + 1):
        if number % 12 == 1:
            lines.append(f"{'I' * (number // 12 + 1)};{('THỰC PHẨM', 'ĐỒ UỐNG')[number // 12]}")
        day = "31/02/2025" if number == 7 else "ngày 5 tháng 6 năm 2025"
        price = "1,200" if number == 4 else "65.000đ"
        lines.append(
            f"{number};Mật dừa nước số {number};Hợp tác xã Rừng Thử {(number + 2) // 3};Ấp 1;"
            f"{912345678 + number};{STARS[number % 4]};10{number // 12}/QĐ-UBND;{day};{price};"
        )
    lines.append(f";Tổng cộng: {PRODUCTS} sản phẩm")
    file.write_text("\n".join(lines), encoding="utf-8")


def picture_import(window: MainWindow, folder: Path, save: Callable[[QWidget, str], None]) -> None:
    """Picture each step; nothing is written to the register."""
    file = folder / "danh-sach.csv"
    write_list(file)
    window.menus.import_file(file)
    wizard = window.findChildren(ImportWizard)[-1]
    wizard.resize(*SIZE)
    _wait(lambda: not wizard.flow.work.is_running)
    save(wizard, "import-file")
    for step, name in (
        (ImportStep.COLUMNS, "columns"),
        (ImportStep.PREVIEW, "preview"),
        (ImportStep.RESULT, "trial"),
    ):
        wizard.go_on()
        _wait(lambda step=step: wizard.step is step)  # type: ignore[misc]
        save(wizard, f"import-{name}")
    wizard.close()


def _wait(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(LONGEST_MS)
    while not condition() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
