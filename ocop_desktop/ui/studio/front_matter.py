"""The front matter of a catalogue: title, cover photo and foreword, saved with its fair."""

from collections.abc import Sequence
from dataclasses import astuple, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.fair import TradeFair
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio.cover_dialog import CoverDialog
from ocop_desktop.ui.studio.cover_panel import CoverPanel
from ocop_desktop.ui.studio.foreword_dialog import ForewordDialog
from ocop_desktop.ui.tasks import services


class FrontMatter(QObject):
    """Edits cover and foreword; those of a fair are saved in the register.

    `edited` carries the order with another cover or foreword.
    """

    edited = Signal(object)

    def __init__(self, context: PageContext, panel: CoverPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._panel = panel
        self._order: PrintOrder | None = None
        self._fair: TradeFair | None = None
        self._product_ids: tuple[int, ...] = ()
        panel.cover_requested.connect(self.ask_cover)
        panel.foreword_requested.connect(self.ask_foreword)

    def set_order(
        self, order: PrintOrder, fair: TradeFair | None, product_ids: tuple[int, ...]
    ) -> None:
        """Show the front matter of `order`."""
        self._order, self._fair, self._product_ids = order, fair, product_ids
        self._panel.show_front_matter(order.title, self.cover(), self.foreword(), own=fair is None)

    def cover(self) -> Photo | None:
        """Return the photo of the cover, None for a collage."""
        ordered = self._order.cover if self._order else None
        return ordered or (self._fair.cover if self._fair else None)

    def foreword(self) -> Translated:
        """Return the foreword that will be printed."""
        ordered = self._order.foreword if self._order else Translated()
        if any(astuple(ordered)):
            return ordered
        return self._fair.foreword if self._fair else Translated()

    def ask_cover(self) -> None:
        """Ask for the photos the clerk can choose from."""
        self._context.runner.call_latest(
            self._open_cover_dialog, services.printing.cover_choices, self._product_ids
        )

    def ask_foreword(self) -> None:
        """Open the dialog of the foreword."""
        dialog = ForewordDialog(self.foreword(), self._page)
        dialog.foreword_saved.connect(self._set_foreword)
        dialog.open()

    def _open_cover_dialog(self, choices: Sequence[tuple[str, Photo]]) -> None:
        dialog = CoverDialog(self._context, choices, self.cover(), self._page)
        dialog.chosen.connect(self._set_cover)
        dialog.open()

    def _set_cover(self, cover: Photo | None) -> None:
        if self._fair is not None:
            self._save_fair(replace(self._fair, cover=cover))
        elif self._order is not None:
            self.edited.emit(replace(self._order, cover=cover))

    def _set_foreword(self, words: Translated) -> None:
        if self._fair is not None:
            self._save_fair(replace(self._fair, foreword=words))
        elif self._order is not None:
            self.edited.emit(replace(self._order, foreword=words))

    def _save_fair(self, fair: TradeFair) -> None:
        self._context.runner.call(self._on_fair_saved, services.fairs.save, fair)

    def _on_fair_saved(self, _fair: TradeFair) -> None:
        """Do nothing: the page reloads by the signal `changed`."""
