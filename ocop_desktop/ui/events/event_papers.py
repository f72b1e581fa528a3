"""The button “Giấy tờ” of an event: its papers as PDF, Word documents and tables."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.ui import files, theme
from ocop_desktop.ui.events.event_editor import EventEditor
from ocop_desktop.ui.events.event_paper_dialog import EventPaperDialog, make_file_name
from ocop_desktop.ui.events.event_saving import EventSaving
from ocop_desktop.ui.lists.list_export import ExportChoice, ListExport
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import make_temporary_path, show_preview
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.event_papers import event_paper_words

translate = QCoreApplication.translate


class EventPapers(QObject):
    """Prints the papers of the event shown, after saving it.

    A letter is asked for its number and signer first; the collection sheet is a form without them.
    """

    def __init__(
        self, context: PageContext, page: PageWidget, editor: EventEditor, saving: EventSaving
    ) -> None:
        super().__init__(page)
        self._context, self._page, self._editor, self._saving = context, page, editor, saving
        self.exports = ListExport(context, page, list_paper_tables(editor))
        self.button = QToolButton(page)
        self.button.setText(self.tr("Giấy tờ"))
        self.button.setToolTip(self.tr("Kế hoạch, danh sách, phiếu thu thập, báo cáo kết quả"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.set_icon(self.button, "file-text")
        editor.add_papers_button(self.button)
        self._fill_menu()

    def open_dialog(self, paper: EventPaper) -> None:
        """Ask for number, day and signer of a paper, then print it."""
        self._when_saved(partial(self._open_dialog, paper))

    def print_form(self) -> None:
        """Print the collection sheets and show them."""
        self._when_saved(self._print_form)

    def save_form(self) -> None:
        """Ask where to write the collection sheets as a Word document, and write them."""
        self._when_saved(self._save_form)

    def export(self, choice: ExportChoice) -> None:
        """Export the list or the collection sheet as a table."""
        self._when_saved(partial(self.exports.start, choice))

    def _when_saved(self, following: Callable[[], object]) -> None:
        if self._editor.is_dirty or not self._editor.event_id:
            self._saving.save_then(following)
        else:
            following()

    def _open_dialog(self, paper: EventPaper) -> None:
        EventPaperDialog(self._context, self._editor.stored_event, paper, self._page).open()

    def _print_form(self) -> None:
        self._write(self._on_printed, make_temporary_path(self._form_name))

    def _save_form(self) -> None:
        files.choose_target(
            self._page,
            self._context.preferences,
            self.tr("Lưu tệp Word"),
            f"{self._form_name}.docx",
            files.WORD,
            partial(self._write, self._on_written),
        )

    def _write(self, on_done: Callable[[Printed], object], target: Path) -> None:
        self._context.runner.call_slow(
            on_done,
            services.event_papers.write,
            self._editor.event_id,
            EventPaper.SHEET,
            target,
            on=self._context.on,
        )

    @property
    def _form_name(self) -> str:
        name = self._editor.stored_event.name
        return make_file_name(f"{event_paper_words()[EventPaper.SHEET]} - {name}")

    def _on_printed(self, printed: Printed) -> None:
        show_preview(self._page, self._context.preferences, printed)

    def _on_written(self, printed: Printed) -> None:
        show_toast(
            self._page,
            self.tr("Đã lưu {name}.").format(name=printed.file.name),
            (self.tr("Mở tệp"), partial(files.open_with_system, printed.file)),
        )

    def _fill_menu(self) -> None:
        menu = PopupMenu(self.button)
        words = event_paper_words()
        for paper in (EventPaper.PLAN, EventPaper.LIST, EventPaper.REPORT):
            self._add(menu, f"{words[paper]}…", partial(self.open_dialog, paper))
        menu.addSeparator()
        form = words[EventPaper.SHEET]
        self._add(menu, self.tr("{paper}, bản in").format(paper=form), self.print_form)
        self._add(menu, self.tr("{paper}, tệp Word…").format(paper=form), self.save_form)
        menu.addSeparator()
        for choice in self.exports.choices:
            self._add(menu, f"{choice.words}…", partial(self.export, choice))
        self.button.setMenu(menu)

    @staticmethod
    def _add(menu: PopupMenu, words: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over `checked`
        return action


def list_paper_tables(editor: EventEditor) -> tuple[ExportChoice, ...]:
    """The tables of the event as it was saved: the list, and the sheet to fill and import."""
    words = event_paper_words()
    tables = (
        (EventPaper.LIST, services.event_papers.export_list),
        (EventPaper.SHEET, services.event_papers.export_sheet),
    )
    return tuple(
        ExportChoice(
            translate("EventPapers", "{paper}, Excel").format(paper=words[paper]),
            words[paper],
            service,
            lambda: (editor.event_id,),
            lambda: bool(editor.event_id),
        )
        for paper, service in tables
    )
