"""What a catalogue has besides its products (cover photo, foreword), kept with its fair."""

from collections.abc import Sequence
from dataclasses import astuple, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from ocop_desktop.domain.fair import TradeFair
from ocop_desktop.domain.printing import LabelSheet, PrintOrder
from ocop_desktop.domain.product import Photo
from ocop_desktop.domain.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui import verbs
from ocop_desktop.ui.cover_dialog import CoverDialog
from ocop_desktop.ui.desk import Desk
from ocop_desktop.ui.foreword_dialog import ForewordDialog
from ocop_desktop.ui.label_sheet_dialog import LabelSheetDialog
from ocop_desktop.ui.studio_options import StudioOptions

SHOWN_LETTERS = 26


class StudioBook(QObject):
    """`edited` carries the order with another cover, foreword or sheet of labels."""

    edited = Signal(object)

    def __init__(self, desk: Desk, options: StudioOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = parent
        self._options = options
        self._order: PrintOrder | None = None
        self._fair: TradeFair | None = None
        self._product_ids: tuple[int, ...] = ()
        options.cover_asked.connect(self.ask_cover)
        options.foreword_asked.connect(self.ask_foreword)
        options.own_sheet_asked.connect(self.ask_sheet)

    def show(self, order: PrintOrder, fair: TradeFair | None, product_ids: tuple[int, ...]) -> None:
        """Say which cover and foreword will be printed."""
        self._order, self._fair, self._product_ids = order, fair, product_ids
        cover = self.tr("Ảnh bìa: ảnh đã chọn") if self._cover() else self.tr("Ảnh bìa: ghép ảnh")
        words = " ".join(self._foreword().vi.split())
        short = words if len(words) <= SHOWN_LETTERS else f"{words[:SHOWN_LETTERS]}…"
        self._options.show_book(cover, short or self.tr("Viết lời nói đầu…"))

    def ask_cover(self) -> None:
        """Let the clerk choose a photo of the products, or a file."""
        self._desk.runner.read_latest(
            self._choose_cover, verbs.printing.cover_choices, self._product_ids
        )

    def ask_foreword(self) -> None:
        """Let the clerk write the foreword."""
        dialog = ForewordDialog(self._foreword(), self._page)
        dialog.written.connect(self._write_foreword)
        dialog.open()

    def ask_sheet(self) -> None:
        """Let the clerk describe a sheet of labels of the office's own."""
        sheet = self._order.style.sheet if self._order else None
        dialog = LabelSheetDialog(self._desk, sheet, self._page)
        dialog.kept_record.connect(self._take_sheet)
        dialog.open()

    def keep_selection(self) -> None:
        """Keep the chosen products under a name."""
        dialog = QInputDialog(self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Lưu danh sách sản phẩm"))
        dialog.setLabelText(self.tr("Tên của danh sách:"))
        dialog.setOkButtonText(self.tr("Lưu"))
        dialog.setCancelButtonText(self.tr("Đóng"))
        dialog.textValueSelected.connect(self._keep_selection)
        dialog.open()

    def _keep_selection(self, name: str) -> None:
        selection = Selection(name, self._product_ids)
        self._desk.runner.write(self._kept, verbs.selections.save, selection)

    def _kept(self, _selection: Selection) -> None:
        """The page hears of it by `changed`."""

    def _choose_cover(self, choices: Sequence[tuple[str, Photo]]) -> None:
        dialog = CoverDialog(self._desk, choices, self._cover(), self._page)
        dialog.chosen.connect(self._put_cover)
        dialog.open()

    def _put_cover(self, cover: Photo | None) -> None:
        if self._order is None:
            return
        if self._fair is not None:
            self._keep_fair(replace(self._fair, cover=cover))
        self.edited.emit(replace(self._order, cover=cover))

    def _write_foreword(self, words: Translated) -> None:
        if self._order is None:
            return
        if self._fair is not None:
            self._keep_fair(replace(self._fair, foreword=words))
        self.edited.emit(replace(self._order, foreword=words))

    def _keep_fair(self, fair: TradeFair) -> None:
        self._fair = fair
        self._desk.runner.write(self._fair_kept, verbs.fairs.save, fair)

    def _fair_kept(self, _fair: TradeFair) -> None:
        """The page hears of it by `changed`."""

    def _take_sheet(self, sheet: LabelSheet) -> None:
        if self._order is not None:
            style = replace(self._order.style, sheet=sheet, start=1)
            self.edited.emit(replace(self._order, style=style))

    def _cover(self) -> Photo | None:
        ordered = self._order.cover if self._order else None
        return ordered or (self._fair.cover if self._fair else None)

    def _foreword(self) -> Translated:
        ordered = self._order.foreword if self._order else Translated()
        if any(astuple(ordered)):
            return ordered
        return self._fair.foreword if self._fair else Translated()
