"""The window that takes a list in: file and table, columns, preview, trial, writing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.errors import Cancelled
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.columns_page import ColumnsPage
from ocop_desktop.ui.importing.done_page import DonePage
from ocop_desktop.ui.importing.draft import ListSource
from ocop_desktop.ui.importing.file_page import FilePage
from ocop_desktop.ui.importing.import_flow import ImportFlow
from ocop_desktop.ui.importing.preview_page import PreviewPage
from ocop_desktop.ui.importing.reason_panel import ReasonPanel
from ocop_desktop.ui.importing.result_page import ResultPage, take_words
from ocop_desktop.ui.importing.step_line import ImportStep, StepLine
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.ask import ask
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.screen_fit import resize_bounded
from ocop_desktop.ui.words.failures import error_message
from ocop_desktop.ui.writing import needs_writing

_WIDTH, _HEIGHT = 1240, 690


class ImportWizard(QDialog):
    """Enter goes on, Esc stops a task or closes.

    `file_requested` asks for another file, `products_requested` for the page of the products that
    its result names.
    """

    file_requested = Signal()
    products_requested = Signal(object)
    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nhập từ Excel"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.flow = ImportFlow(context, self)
        self.step = ImportStep.FILE
        self._goal: ImportStep | None = None
        self.steps = StepLine((
            self.tr("Tệp và bảng"), self.tr("Các cột"), self.tr("Xem trước"), self.tr("Kết quả thử"),
            self.tr("Nhập"),
        ))  # fmt: skip
        self.reason = ReasonPanel()
        self.file_page = FilePage(context)
        self.columns_page = ColumnsPage()
        self.preview_page = PreviewPage()
        self.trial_page = ResultPage(context)
        self.done_page = DonePage(context)
        self.pages = QStackedWidget()
        self.task = ElidedLabel()
        self.bar = QProgressBar(textVisible=False)
        self.stop_button = QPushButton(self.tr("&Dừng"))
        self.back_button = QPushButton(self.tr("&Quay lại"))
        self.next_button = theme.style_primary(QPushButton())
        self.close_button = QPushButton(self.tr("Đó&ng"))
        theme.style_muted(self.task)
        self._lay_out()
        self._connect()
        self._show_step(ImportStep.FILE)

    def open_source(self, source: ListSource) -> None:
        """Read a list and show the first step."""
        self._goal = None
        self.flow.start(source)
        self.file_page.show_draft(self.flow.draft)
        self._show_step(ImportStep.FILE)

    def go_on(self) -> None:
        """Go to the next step, once what it shows is known."""
        if not self.next_button.isEnabled():
            return
        self.reason.show_message(None)
        if self.step is ImportStep.DONE or self._is_nothing_new:
            self.close()
        elif self.step is ImportStep.FILE:
            self.flow.confirm_encoding()
            self.columns_page.show_draft(self.flow.draft)
            self._show_step(ImportStep.COLUMNS)
        elif self.step is ImportStep.RESULT:
            self._goal = ImportStep.DONE
            self.flow.take()
        else:
            self._goal = ImportStep(self.step + 1)
            self.flow.try_now()

    def go_back(self) -> None:
        """Go to the step before."""
        if self.back_button.isEnabled():
            self.reason.show_message(None)
            self._goal = None
            self._show_step(ImportStep(self.step - 1))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        resize_bounded(self, self.width(), self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.flow.is_writing:
            event.ignore()
            self.flow.stop()
        elif self.flow.draft.is_edited and self.step is not ImportStep.DONE:
            event.ignore()
            ask(
                self,
                self.windowTitle(),
                self.tr("Chưa nhập gì vào sổ. Bỏ những chỗ đã chọn và đã sửa?"),
                [(self.tr("&Bỏ, không nhập"), self._discard)],
                self.tr("&Quay lại"),
                stay_by_default=True,
            )
        else:
            self.flow.close()
            event.accept()
            self.closed.emit()

    def reject(self) -> None:
        """Esc: stop the task that the clerk waits for, else close."""
        if self._goal is not None and self.flow.work.is_running:
            self._stop()
        else:
            self.close()

    def _discard(self) -> None:
        self.flow.close()
        self.flow.draft = type(self.flow.draft)(ListSource())
        self.close()

    def _show_step(self, step: ImportStep) -> None:
        self.step = step
        self.steps.show_step(step)
        self.pages.setCurrentIndex(step)
        page = self.pages.currentWidget()
        self._update_buttons()
        if isinstance(page, FilePage | ColumnsPage | PreviewPage):
            page.first_field().setFocus()
        else:
            self.next_button.setFocus()

    def _update_buttons(self) -> None:
        is_running, draft = self.flow.work.is_running, self.flow.draft
        is_waiting = is_running and (self._goal is not None or self.step is ImportStep.FILE)
        titles = {ImportStep.RESULT: take_words(draft), ImportStep.DONE: self.tr("&Xong")}
        self.next_button.setText(titles.get(self.step, self.tr("Tiế&p theo")))
        is_ready = draft.column_map is not None and not is_waiting
        if self.step is ImportStep.RESULT:
            is_ready = is_ready and draft.is_tried
        elif self.step is ImportStep.FILE:
            is_ready = is_ready and not self.flow.needs_encoding
        self.next_button.setEnabled(is_ready or self.step is ImportStep.DONE)
        self.back_button.setEnabled(
            ImportStep.FILE < self.step < ImportStep.DONE and not is_waiting
        )
        for button in (self.close_button, self.back_button):
            button.setVisible(self.step is not ImportStep.DONE)
        self.pages.setEnabled(not (is_waiting and self._goal is not None))
        for widget in (self.task, self.bar, self.stop_button):
            widget.setVisible(is_running)
        self.stop_button.setEnabled(is_waiting)
        self.task.show_text(self._task_words())
        self.next_button.setDefault(True)

    @property
    def _is_nothing_new(self) -> bool:
        """Whether the trial is shown, and would change nothing."""
        return self.step is ImportStep.RESULT and not self.flow.draft.has_changes

    def _task_words(self) -> str:
        if self.flow.is_writing:
            return self.tr("Đang ghi vào sổ…")
        is_reading = self.step is ImportStep.FILE
        return self.tr("Đang đọc danh sách…") if is_reading else self.tr("Đang thử nhập…")

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _stop(self) -> None:
        self._goal = None if not self.flow.is_writing else self._goal
        self.flow.stop()
        self._update_buttons()

    def _on_read(self) -> None:
        self.file_page.show_draft(self.flow.draft, self.flow.error)
        self._update_buttons()

    def _on_tried(self) -> None:
        self.preview_page.show_draft(self.flow.draft)
        goal, self._goal = self._goal, None
        if ImportStep.RESULT in {goal, self.step}:
            self.trial_page.show_draft(self.flow.draft)
        if goal is not None:
            self._show_step(goal)
        self._update_buttons()

    def _on_taken(self, result: ImportResult) -> None:
        self._goal = None
        self.done_page.show_result(self.flow.draft.table, result)
        self._show_step(ImportStep.DONE)

    def _on_failed(self, error: Exception) -> None:
        self._goal = None
        if self.step is ImportStep.FILE:
            self.file_page.show_draft(self.flow.draft, error)
            self.file_page.choose_button.setFocus()
        elif not isinstance(error, Cancelled):
            self.reason.show_message(error_message(error))
        self._update_buttons()
        if isinstance(error, Cancelled) and self.step is not ImportStep.FILE:
            self.next_button.setFocus()

    def _on_photos(self, photos: Path) -> None:
        self.flow.set_photos(photos)
        self.file_page.show_draft(self.flow.draft, self.flow.error)

    def _on_cells_edited(self) -> None:
        preview = self.preview_page
        self.flow.set_cells(
            preview.model.edited, preview.model.skipped, preview.questions.model.answers,
            accept_repairs=preview.repairs.isChecked(),
        )  # fmt: skip

    def _on_accepted(self) -> None:
        self.flow.keep(self.trial_page.kept_fields, self.trial_page.difference.model.kept_cells)
        self._update_buttons()

    def _connect(self) -> None:
        flow = self.flow
        flow.read.connect(self._on_read)
        flow.tried.connect(self._on_tried)
        flow.taken.connect(self._on_taken)
        flow.failed.connect(self._on_failed)
        flow.work.started.connect(self._update_buttons)
        flow.work.ended.connect(self._update_buttons)
        flow.work.progressed.connect(self._show_progress)
        self.file_page.reading_changed.connect(flow.read_again)
        self.file_page.photos_chosen.connect(self._on_photos)
        self.file_page.layout_changed.connect(flow.set_layout)
        self.file_page.file_requested.connect(self.file_requested)
        self.columns_page.columns_chosen.connect(flow.set_columns)
        self.preview_page.edited.connect(self._on_cells_edited)
        self.trial_page.accepted.connect(self._on_accepted)
        self.done_page.again_button.clicked.connect(self.file_requested)
        self.done_page.show_button.clicked.connect(self._show_products)
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.close)
        self.stop_button.clicked.connect(self._stop)

    def _show_products(self) -> None:
        self.products_requested.emit(self.done_page.result)
        self.close()

    def _lay_out(self) -> None:
        for page in (
            self.file_page,
            self.columns_page,
            self.preview_page,
            self.trial_page,
            self.done_page,
        ):
            self.pages.addWidget(page)
        self.bar.setProperty("role", "job")
        self.bar.setFixedWidth(16 * theme.GRID)
        self.bar.setAccessibleName(self.tr("Tiến độ"))
        needs_writing(self.next_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.task, 1)
        for widget in (self.bar, self.stop_button):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        for widget in (self.close_button, self.back_button, self.next_button):
            buttons.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(self.steps)
        column.addWidget(self.reason)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)
        resize_bounded(self, _WIDTH, _HEIGHT)
