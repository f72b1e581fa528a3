"""From the studio to paper: print, save as PDF, a whole fair's documents at once."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.kit import Kit, KitOrder
from ocop_desktop.domain.printing import Finding, Piece, Printed, PrintOrder
from ocop_desktop.domain.text import Language, search_key
from ocop_desktop.ui import files, theme, verbs
from ocop_desktop.ui.desk import Desk
from ocop_desktop.ui.job import Outcome
from ocop_desktop.ui.kit_dialog import KitDialog
from ocop_desktop.ui.paper_output import ask_printer
from ocop_desktop.ui.preview import temporary_pdf
from ocop_desktop.ui.studio_words import piece_words

translate = QCoreApplication.translate


class StudioJobs(QObject):
    """The two main buttons; `order` answers what is to be printed now."""

    def __init__(self, desk: Desk, order: Callable[[], PrintOrder], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order = order
        self._page = parent
        self._document = QPdfDocument(self)
        self.print_button = QPushButton(self.tr("In…"))
        self.save_button = QPushButton(self.tr("Lưu PDF…"))
        theme.put_icon(self.print_button, "printer")
        theme.put_icon(self.save_button, "save")
        theme.primary(self.print_button)
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.ask_target)
        self.kit_button = theme.button(
            self.tr("Bộ tài liệu hội chợ…"),
            "folder-open",
            self.tr("In mọi tài liệu của hội chợ này vào một thư mục"),
        )
        self.kit_button.clicked.connect(self.ask_kit)
        self.buttons = QWidget()
        column = QVBoxLayout(self.buttons)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        column.addLayout(row)
        column.addWidget(self.kit_button)
        row.addWidget(self.print_button, 1)
        row.addWidget(self.save_button, 1)

    def show_ready(self, *, ready: bool) -> None:
        """Whether the document may be printed."""
        hint = "" if ready else self.tr("Hãy sửa các chỗ được nêu ở phần kiểm tra trước.")
        for button in (self.print_button, self.save_button):
            button.setEnabled(ready)
            button.setToolTip(hint)

    def show_fair(self, *, is_fair: bool) -> None:
        """Whether a whole kit can be printed: only for a fair."""
        self.kit_button.setVisible(is_fair)

    def ask_kit(self) -> None:
        """Let the clerk tick the pieces of the fair's kit."""
        self._desk.runner.read_latest(self._choose_kit, verbs.printing.kit_pieces)

    def _choose_kit(self, offered: tuple[Piece, ...]) -> None:
        dialog = KitDialog(offered, self._order().style.language, self._page)
        dialog.ordered.connect(self._ask_folder)
        dialog.open()

    def _ask_folder(self, pieces: tuple[Piece, ...], languages: tuple[Language, ...]) -> None:
        order = self._order()
        if order.fair_id is None:
            return
        kit = KitOrder(order.fair_id, pieces, languages, order.style.theme, order.style.quality)
        title = self.tr("Thư mục sẽ chứa bộ tài liệu")
        files.choose_folder(self._page, self._desk.preferences, title, partial(self.print_kit, kit))

    def print_kit(self, kit: KitOrder, parent: Path) -> None:
        """Print the kit into a folder of its own inside `parent`."""
        folder = parent / f"bo-tai-lieu-{plain_name(self._order().title)}"
        self._desk.runner.job(
            self.tr("Bộ tài liệu: {title}").format(title=self._order().title),
            self._kit_printed,
            verbs.printing.print_kit,
            kit,
            folder,
            on=self._desk.on,
        )

    def _kit_printed(self, kit: Kit) -> Outcome:
        return Outcome(
            report_words(kit.folder.name, kit.pages, kit.findings),
            ((self.tr("Mở thư mục"), partial(files.show_in_folder, kit.folder)),),
        )

    def print(self) -> None:
        """Draw the whole document, then ask for a printer."""
        if self.print_button.isEnabled():
            self._draw(self._to_printer, temporary_pdf(file_name(self._order())))

    def ask_target(self) -> None:
        """Ask where the PDF is to be kept."""
        name = f"{file_name(self._order())}.pdf"
        title = self.tr("Lưu PDF")
        files.choose_target(
            self._page, self._desk.preferences, title, name, files.PDF, self.save_as
        )

    def save_as(self, target: Path) -> None:
        """Draw the whole document into `target`."""
        self._draw(self._saved, target)

    def _draw(self, reply: Callable[[Printed], object], target: Path) -> None:
        order = self._order()
        self._desk.runner.job(
            f"{piece_words(order.piece)}: {order.title}",
            reply,
            verbs.printing.print_order,
            order,
            target,
            on=self._desk.on,
        )

    def _to_printer(self, printed: Printed) -> None:
        self._document.load(str(printed.file))
        ask_printer(self._page, self._document, printed.file.stem)

    def _saved(self, printed: Printed) -> Outcome:
        return Outcome(
            report_words(printed.file.name, printed.pages, printed.warnings),
            (
                (self.tr("Mở tệp"), partial(files.open_with_system, printed.file)),
                (self.tr("Mở thư mục"), partial(files.show_in_folder, printed.file)),
            ),
        )


def report_words(name: str, pages: int, findings: Sequence[Finding]) -> str:
    """What came of a job, with the number of places worth a look."""
    words = translate("Studio", "Đã lưu {name}, {pages} trang.").format(name=name, pages=pages)
    if findings:
        words += " " + translate("Studio", "Có {count} chỗ nên xem.").format(count=len(findings))
    return words


def file_name(order: PrintOrder) -> str:
    """A plain name for the file: piece and title, without accents."""
    return f"{order.piece}-{plain_name(order.title)}"


def plain_name(title: str) -> str:
    """`title` for a file: small letters without accents, figures, hyphens."""
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in search_key(title))
    return "-".join(part for part in plain.split("-") if part)[:48]
