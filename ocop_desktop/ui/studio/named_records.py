"""The selections of products and label sheets that the studio saves in the register."""

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
    """Saves and deletes selections and label sheets for the studio.

    `selection_saved` carries the selection, `sheet_changed` the sheet, or None after a deletion.
    """

    selection_saved = Signal(object)
    sheet_changed = Signal(object)

    def __init__(self, context: PageContext, labels: LabelOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._labels = labels
        labels.new_requested.connect(partial(self._open_sheet_dialog, change=False))
        labels.change_requested.connect(partial(self._open_sheet_dialog, change=True))
        labels.delete_requested.connect(self._delete_sheet)

    def ask_selection_name(self, product_ids: tuple[int, ...]) -> None:
        """Ask for a name and save these products under it."""
        title, words = self.tr("Lưu danh sách sản phẩm"), self.tr("Tên của danh sách:")
        ask_name(self._page, title, words, partial(self.save_selection, product_ids))

    def save_selection(self, product_ids: tuple[int, ...], name: str) -> None:
        """Save these products as the selection `name`."""
        selection = Selection(name, product_ids)
        self._context.runner.call(self._on_selection_saved, services.selections.save, selection)

    def delete_selection(self, selection_id: int) -> None:
        """Delete a selection; undo restores it."""
        self._context.runner.call(
            self._on_selection_deleted, services.selections.delete, selection_id
        )

    def _on_selection_saved(self, selection: Selection) -> None:
        self.selection_saved.emit(selection)

    def _on_selection_deleted(self, _answer: None) -> None:
        """Do nothing: the page reloads by the signal `changed`."""

    def _open_sheet_dialog(self, *, change: bool) -> None:
        dialog = LabelSheetDialog(
            self._context, self._labels.chosen_sheet, change=change, parent=self._page
        )
        dialog.sheet_saved.connect(self.sheet_changed)
        dialog.open()

    def _delete_sheet(self) -> None:
        name = self._labels.chosen_sheet.name
        self._context.runner.call(self._on_sheet_deleted, services.label_sheets.delete, name)

    def _on_sheet_deleted(self, _answer: None) -> None:
        self.sheet_changed.emit(None)


def ask_name(
    parent: QWidget, title: str, words: str, answer: Callable[[str], object], name: str = ""
) -> None:
    """Ask for a name and call `answer` with it; nothing is called if the clerk cancels."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(words)
    dialog.setTextValue(name)
    dialog.setOkButtonText(translate("Studio", "Lưu"))
    dialog.setCancelButtonText(translate("Studio", "Đóng"))
    dialog.textValueSelected.connect(answer)
    dialog.open()
