"""A dialog around one record whose form has several pages."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.problems import Problem
from ocop_desktop.ui import errors
from ocop_desktop.ui.forms.paged_form import PagedForm
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks.runner import Reply


class PagedRecordDialog(RecordDialog):
    """Loads a record of the register and shows the problems of the fields the clerk has left.

    Override `on_loaded` and what RecordDialog asks for; add the rows to `pages`, one of them
    called "name". `saved` carries the record as the register keeps it.
    """

    saved = Signal(object)

    def __init__(self, context: PageContext, title: str, parent: QWidget | None = None) -> None:
        self.pages = PagedForm()
        super().__init__(context, title, parent, self.pages)
        self._visited: set[str] = set()
        self.record_saved.connect(self.saved)

    def on_loaded(self, answer: Any) -> None:
        """Fill the fields with what the service has read, then call `show_loaded`."""
        raise NotImplementedError

    def begin_loading(self) -> Reply[Any]:
        """Disable the form and return the reply of the service that reads the record."""
        self.form.setEnabled(False)
        return Reply(self.on_loaded, self._on_load_failed)

    def show_loaded(self, name: str, problems: Iterable[Problem]) -> None:
        """Enable the form of the record called `name` and show all of its `problems`."""
        self.setWindowTitle(name)
        self.heading.setText(name)
        self.form.setEnabled(True)
        self._visited.update(self.pages.names())
        self.form.show_problems(problems)
        self._focus_name()

    def show_new(self, title: str) -> None:
        """Show the first page of a new record, without problems."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._visited.clear()
        self.form.show_problems(())
        self.pages.contents.setCurrentRow(0)
        self._focus_name()

    def on_field_left(self, name: str) -> None:
        """Show the problems of every field that was left so far, now also of `name`."""
        self._visited.add(name)
        problems = self.problems(self.record())
        visited = (problem for problem in problems if problem.field in self._visited)
        self.form.show_problems(visited)

    def save(self) -> None:
        """Save the record unless a hard problem forbids it; every problem is shown."""
        self._visited.update(self.pages.names())
        super().save()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_name()

    def _focus_name(self) -> None:
        self.form.field("name").setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_load_failed(self, error: Exception) -> None:
        errors.report(error)
        self.close()
