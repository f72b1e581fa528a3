"""What the studio keeps in the register under a name: selections of products, sheets of labels."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio.label_options import LabelOptions
from ocop_desktop.ui.studio.label_sheet_dialog import LabelSheetDialog
from ocop_desktop.ui.tasks import services

translate = QCoreApplication.translate


class NamedRecords(QObject):
    """`selected` carries the selection just kept, `measured` the sheet, None when one was dropped."""

    selected = Signal(object)
    measured = Signal(object)

    def __init__(self, context: PageContext, labels: LabelOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._labels = labels
        labels.new_requested.connect(partial(self._measure, change=False))
        labels.change_requested.connect(partial(self._measure, change=True))
        labels.delete_requested.connect(self._drop_sheet)

    def ask_selection_name(self, product_ids: tuple[int, ...]) -> None:
        """Keep these products under a name the clerk gives."""
        title, words = self.tr("Lưu danh sách sản phẩm"), self.tr("Tên của danh sách:")
        ask_name(self._page, title, words, partial(self.keep_selection, product_ids))

    def keep_selection(self, product_ids: tuple[int, ...], name: str) -> None:
        """Keep these products under `name`."""
        selection = Selection(name, product_ids)
        self._context.runner.call(self._selected, services.selections.save, selection)

    def drop_selection(self, selection_id: int) -> None:
        """Remove a selection; undo brings it back."""
        self._context.runner.call(self._dropped, services.selections.delete, selection_id)

    def _selected(self, selection: Selection) -> None:
        self.selected.emit(selection)

    def _dropped(self, _answer: None) -> None:
        """The page hears of it by `changed`."""

    def _measure(self, *, change: bool) -> None:
        dialog = LabelSheetDialog(
            self._context, self._labels.chosen, change=change, parent=self._page
        )
        dialog.kept.connect(self.measured)
        dialog.open()

    def _drop_sheet(self) -> None:
        name = self._labels.chosen.name
        self._context.runner.call(self._sheet_dropped, services.label_sheets.delete, name)

    def _sheet_dropped(self, _answer: None) -> None:
        self.measured.emit(None)


def ask_name(
    parent: QWidget, title: str, words: str, answer: Callable[[str], object], name: str = ""
) -> None:
    """Ask for a name; `answer` gets it, and nothing when the clerk gives up."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(words)
    dialog.setTextValue(name)
    dialog.setOkButtonText(translate("Studio", "Lưu"))
    dialog.setCancelButtonText(translate("Studio", "Đóng"))
    dialog.textValueSelected.connect(answer)
    dialog.open()
