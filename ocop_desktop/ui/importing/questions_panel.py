"""The questions of an import at the side of the preview."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.importing.choices import SKIP
from ocop_desktop.domain.importing.result import OpenQuestion
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.importing import question_kind
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.choice_delegate import ChoiceDelegate, is_end_of_editing
from ocop_desktop.ui.importing.draft import ImportDraft
from ocop_desktop.ui.importing.questions_model import ANSWER, NAME, QuestionsModel, told_question
from ocop_desktop.ui.words.values import keep_ampersands

translate = QCoreApplication.translate
_NAME_SHARE = 58  # per cent of the width


class QuestionsTable(QTableView):
    """A click or Space opens the choice of an answer."""

    def __init__(self, model: QuestionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ChoiceDelegate(self))
        self.setAccessibleName(self.tr("Tên chưa có trong sổ"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._on_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.GRID)
        room = self.viewport().width()
        self.setColumnWidth(NAME, room * _NAME_SHARE // 100)
        self.setColumnWidth(ANSWER, room - room * _NAME_SHARE // 100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_F2} and index.isValid():
            self.edit(index.siblingAtColumn(ANSWER))
        elif is_end_of_editing(self, event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        if self.currentIndex().column() == ANSWER:
            self.edit(self.currentIndex())


class QuestionsPanel(QWidget):
    """`answered` is emitted after each answer; `rows_requested` carries the rows of a question."""

    answered = Signal()
    rows_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QuestionsModel()
        self.model.setParent(self)
        self.heading = theme.style_heading(QLabel(wordWrap=True), 3)
        self.table = QuestionsTable(self.model)
        self.told = theme.style_muted(QLabel(wordWrap=True))
        self.for_all = QPushButton()
        self.show_rows = QPushButton(self.tr("Xem các dòng ấy"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addWidget(self.for_all)
        column.addWidget(self.show_rows)
        self.model.answered.connect(self._on_answered)
        self.table.selectionModel().currentChanged.connect(self._show_current)
        self.for_all.clicked.connect(self._answer_all)
        self.show_rows.clicked.connect(self._request_rows)

    def show_draft(self, draft: ImportDraft) -> None:
        """Show the questions of the trial."""
        questions = draft.result.questions if draft.result else ()
        self.model.show_questions(questions, draft.answers)
        count = len(self.model.questions)
        self.setVisible(count > 0)
        self.heading.setText(
            self.tr("{count} tên chưa có trong sổ").format(count=format_number(count))
        )
        if count and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, ANSWER))
        self._show_current()

    def _current(self) -> OpenQuestion | None:
        place = self.table.currentIndex().row()
        return self.model.questions[place] if 0 <= place < len(self.model.questions) else None

    def _show_current(self) -> None:
        question = self._current()
        self.for_all.setEnabled(question is not None)
        self.show_rows.setEnabled(question is not None)
        if question is None:
            self.told.clear()
            return
        kind = question_kind(question.kind, translate)
        self.told.setText(f"{kind}: {told_question(question)}")
        said = self.model.index(self.table.currentIndex().row(), ANSWER).data()
        is_common = self.model.said(question) not in {one.key for one in question.near}
        self.for_all.setEnabled(is_common)
        words = said if is_common else self._skip_words(question)
        self.for_all.setText(
            self.tr("Áp dụng cho tất cả: {answer}").format(answer=keep_ampersands(words))
        )

    def _skip_words(self, question: OpenQuestion) -> str:
        del question
        return self.tr("chọn câu trả lời chung")

    def _answer_all(self) -> None:
        question = self._current()
        if question is not None:
            self.model.answer_all(question.kind, self.model.said(question) or SKIP)
            self.table.setFocus()

    def _request_rows(self) -> None:
        question = self._current()
        if question is not None:
            self.rows_requested.emit(frozenset(question.rows))

    def _on_answered(self) -> None:
        self._show_current()
        self.answered.emit()
