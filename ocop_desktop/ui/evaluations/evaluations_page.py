"""Đánh giá: the list of evaluations, or the editor of one of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.comparison import DraftComparison, resumed_record
from ocop_desktop.domain.rating.comparison import Clone, Comparison
from ocop_desktop.domain.rating.evaluation import Evaluation
from ocop_desktop.domain.rating.evaluations_list import EvaluationRow, EvaluationView
from ocop_desktop.domain.register.product import Certificate, ProductRow
from ocop_desktop.ui.evaluations.comparison_dialog import ComparisonDialog
from ocop_desktop.ui.evaluations.evaluation_editor import EvaluationEditor
from ocop_desktop.ui.evaluations.evaluation_exports import evaluation_choices
from ocop_desktop.ui.evaluations.evaluations_list import EvaluationsList
from ocop_desktop.ui.evaluations.new_evaluation_dialog import NewEvaluationDialog
from ocop_desktop.ui.evaluations.what_if_dialog import WhatIfDialog
from ocop_desktop.ui.history.record_history import make_history_verb
from ocop_desktop.ui.lists.deletion import Deletion
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_export import KEYS, ListExport
from ocop_desktop.ui.lists.list_printing import ListPrinting
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.page import Following, PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services

COLUMNS = "evaluations/columns"


class EvaluationsPage(PageWidget):
    """Ctrl+N begins an evaluation, Enter opens one, Del removes, Ctrl+S saves the open one."""

    tables = frozenset({"evaluation", "product", "producer", "office"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list = EvaluationsList()
        self.editor: EvaluationEditor | None = None
        self._expired: tuple[Certificate, ...] = ()
        self._resumed: DraftComparison | None = None
        self._deletion = Deletion(
            context,
            self,
            lambda count: self.tr("Xóa {count} lần đánh giá?").format(count=count),
            self._delete_ids,
        )
        self.list_printing = ListPrinting(context, self, self.list.shown_table)
        self.list_export = ListExport(context, self, evaluation_choices(self.list), KEYS)
        self.list.add_bar(
            make_selection_bar(
                self,
                self.list.table,
                self._list_verbs(),
                [self.list_printing.action, self.list_export.action],
            )
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.table.restore_layout_state(context.preferences.state(COLUMNS))
        self.list.new_requested.connect(self.new)
        self.list.opened.connect(self._open_row)
        self.list.delete_requested.connect(self.delete)
        self.list.clone_requested.connect(self.clone)
        self.list.compare_requested.connect(self.compare)
        self.list.what_if_requested.connect(self.show_what_if)
        self.list.filtered.connect(self._update_status)

    def reload(self) -> None:
        """Ask for the list, and for the open evaluation unless it has unsaved changes."""
        self.context.runner.call_latest(self.list.set_rows, services.evaluations.rows)
        editor = self.editor
        if editor is not None and editor.draft.evaluation.id and not editor.draft.is_dirty:
            self.context.runner.call_latest(
                self._on_reloaded, services.evaluations.view, editor.draft.evaluation.id
            )

    def open(self, argument: object) -> None:
        """Show the evaluation with that id, begin one of that row's product, or go on with a draft."""
        if isinstance(argument, ProductRow):
            self._close_editor_then(partial(self._open_new_dialog, argument))
        elif isinstance(argument, int):
            self._close_editor_then(partial(self._open_id, argument))
        elif isinstance(argument, DraftComparison):
            self._close_editor_then(partial(self._open_draft, argument))

    def focus_search(self) -> None:
        """Focus the search box."""
        if self.editor is None:
            self.list.search.focus_and_select()

    def new(self) -> None:
        """Begin an evaluation."""
        self._close_editor_then(partial(self._open_new_dialog, None))

    def save(self) -> None:
        """Save the open evaluation."""
        if self.editor is not None:
            self.editor.save()

    def print(self) -> None:
        """Open the print menu of the open evaluation."""
        if self.editor is not None:
            self.editor.header.print_button.showMenu()

    def undo(self) -> bool:
        """Undo the last answer of the open evaluation."""
        return self.editor is not None and self.editor.undo()

    def delete(self) -> None:
        """Delete the selected evaluations; more than five are asked about."""
        if self.editor is None:
            self._deletion.start([row.id for row in self.list.selected_rows()])

    def _delete_ids(self, ids: Sequence[int]) -> None:
        self.context.runner.call(self._on_deleted, services.evaluations.delete, ids)

    def _list_verbs(self) -> tuple[Verb | None, ...]:
        table = self.list.table
        return (
            Verb(self.tr("Mở"), "clipboard-check", self._open_current,
                 self.tr("Mở lần đánh giá này (Enter)"), maximum=1),
            Verb(self.tr("Chép để đánh giá lại"), "copy", self.clone, maximum=1, writes=True),
            Verb(self.tr("So sánh hai lần"), "arrow-right-left", self.compare,
                 minimum=2, maximum=2),
            Verb(self.tr("Thử quyết định khác"), "flask-conical", self.show_what_if, maximum=1),
            make_history_verb(self, RecordKind.EVALUATION, table.selected_rows,
                              lambda row: row.product),
            None,
            Verb(self.tr("Chép"), "copy", table.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
            None,
            Verb(self.tr("Xóa"), "trash-2", self.delete,
                 self.tr("Xóa các lần đánh giá đã chọn (Del)"), writes=True),
        )  # fmt: skip

    def _open_current(self) -> None:
        row = self.list.table.current()
        if row is not None:
            self._open_row(row)

    def clone(self) -> None:
        """Begin an evaluation with those answers of the selected one that still hold."""
        for row in self.list.selected_rows()[:1]:
            self.context.runner.call(
                self._on_cloned, services.evaluations.clone, row.id, on=self.context.on
            )

    def compare(self) -> None:
        """Show the two selected evaluations side by side."""
        ids = [row.id for row in self.list.selected_rows()]
        if len(ids) == 2:
            self.context.runner.call(self._on_compared, services.evaluations.compare, *ids)

    def show_what_if(self) -> None:
        """Score the selected evaluation's answers by another decision."""
        for row in self.list.selected_rows()[:1]:
            WhatIfDialog(self.context, row, self).open()

    def confirm_leave(self, following: Following) -> bool:
        """Whether the page may be left; an evaluation with unsaved changes asks first."""

        def close_and_go() -> None:
            self._close_editor()
            following()

        return self.editor is None or self.editor.may_close(close_and_go)

    def save_layout(self) -> None:
        """Save the widths of the columns."""
        self.context.preferences.save_state(COLUMNS, self.list.table.layout_state())

    def _close_editor_then(self, act: partial[None]) -> None:
        """Call `act` once no evaluation is open; unsaved changes are asked about first."""

        def close_and_act() -> None:
            self._close_editor()
            act()

        if self.editor is None or self.editor.may_close(close_and_act):
            close_and_act()

    def _open_new_dialog(self, product: ProductRow | None) -> None:
        dialog = NewEvaluationDialog(self.context, product, self)
        dialog.record_saved.connect(self._on_begun)
        dialog.open()

    def _on_begun(self, evaluation: Evaluation) -> None:
        self._expired = ()
        self.context.runner.call(self._open_editor, services.evaluations.view_of, evaluation)

    def _on_cloned(self, clone: Clone) -> None:
        self._expired = clone.expired
        self.context.runner.call(self._open_editor, services.evaluations.view_of, clone.evaluation)

    def _on_compared(self, comparison: Comparison) -> None:
        ComparisonDialog(comparison, self).open()

    def _open_row(self, row: EvaluationRow) -> None:
        self._open_id(row.id)

    def _open_id(self, evaluation_id: int) -> None:
        self._expired = ()
        self.context.runner.call(self._open_editor, services.evaluations.view, evaluation_id)

    def _open_draft(self, comparison: DraftComparison) -> None:
        self._expired, self._resumed = (), comparison
        record = resumed_record(comparison)
        self.context.runner.call(self._resume, services.evaluations.view_of, record)

    def _resume(self, view: EvaluationView) -> None:
        self._open_editor(view)
        comparison, self._resumed = self._resumed, None
        if self.editor is not None and comparison is not None:
            self.editor.drafts.resume(comparison)

    def _open_editor(self, view: EvaluationView) -> None:
        self._close_editor()
        self.editor = EvaluationEditor(self.context, view, self._expired)
        self.editor.closed.connect(self._close_editor)
        self.set_selected_count(0)
        self._stack.addWidget(self.editor)
        self._stack.setCurrentWidget(self.editor)
        self.editor.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reloaded(self, view: EvaluationView) -> None:
        editor = self.editor
        if editor is None or editor.draft.is_dirty:
            return
        if editor.draft.evaluation.id == view.evaluation.id:
            editor.draft.set_view(view)

    def _close_editor(self) -> None:
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        self._stack.setCurrentWidget(self.list)
        self._stack.removeWidget(editor)
        editor.deleteLater()
        if editor.draft.evaluation.id:
            self.list.table.select_ids([editor.draft.evaluation.id])
        self.list.table.selection_changed.emit()
        self.list.table.setFocus()

    def _on_deleted(self, count: int) -> None:
        del count
        self.list.table.setFocus()

    def _update_status(self, shown: int, total: int) -> None:
        self.count_changed.emit(total)
        if shown == total:
            words = self.tr("{total} lần đánh giá").format(total=total)
        else:
            words = self.tr("{shown} / {total} lần đánh giá").format(shown=shown, total=total)
        self.status_changed.emit(words)
