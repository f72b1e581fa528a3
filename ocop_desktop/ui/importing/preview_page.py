"""The third step: all rows with what is refused and repaired, and the questions at the side."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLabel, QSplitter, QVBoxLayout, QWidget

from ocop_desktop.domain.importing.table import TableRow
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.importing.cell_marks import (
    MarkKind,
    MarkTone,
    count_kinds,
    count_unconfirmed,
    kind_words,
)
from ocop_desktop.ui.importing.draft import ImportDraft
from ocop_desktop.ui.importing.preview_model import PreviewModel
from ocop_desktop.ui.importing.preview_table import PreviewTable
from ocop_desktop.ui.importing.questions_panel import QuestionsPanel
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.flow_layout import FlowLayout

translate = QCoreApplication.translate
Filter = str | MarkTone | MarkKind
_ALL, _SKIPPED, _EDITED, _ROWS = "all", "skipped", "edited", "rows"


class PreviewPage(QWidget):
    """`edited` is emitted when the clerk has typed, answered or switched something."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PreviewModel()
        self.model.setParent(self)
        self.table = PreviewTable(self.model)
        self.filter: PlainChoice[Filter] = PlainChoice()
        self.next_button = theme.make_button(
            self.tr("Ô &sau"), "arrow-down", self.tr("Ô đỏ hoặc vàng sau (F8)")
        )
        self.fill_button = theme.make_button(
            self.tr("&Chép xuống"),
            "copy",
            self.tr("Chép ô trên cùng xuống các ô đang chọn (Ctrl+D)"),
        )
        self.skip_button = theme.make_button(
            self.tr("&Bỏ dòng"),
            "x",
            self.tr("Không nhập các dòng đang chọn, hoặc lại nhập (Delete)"),
        )
        self.repairs = QCheckBox()
        self.questions = QuestionsPanel()
        self.told = ElidedLabel()
        self._asked_rows: frozenset[int] = frozenset()
        self._draft: ImportDraft | None = None
        self._lay_out()
        self._connect()

    def show_draft(self, draft: ImportDraft) -> None:
        """Show the rows and what the trial tells of them; the cursor stays on the same table."""
        is_other = self._draft is None or (
            self._draft.table is not draft.table or self._draft.column_map != draft.column_map
        )
        self._draft = draft
        if draft.table is None or draft.column_map is None or draft.result is None:
            return
        if is_other:
            self.questions.model.forget()
            self.model.show_table(draft.table, draft.column_map, draft.edited, draft.skipped_rows)
            self.filter.set_choices([(_ALL, "")])
        self.model.show_marks(draft.marks)
        if is_other:
            self.table.fit()
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_filters()
        if is_other:
            self._apply_filter()
        self._show_repairs(draft)
        self.questions.show_draft(draft)
        self._show_current()

    def first_field(self) -> QWidget:
        """Where the focus goes when the step is shown."""
        return self.table

    def _show_filters(self) -> None:
        rows = (
            {row.number for row in self._draft.table.rows}
            if self._draft and self._draft.table
            else set()
        )
        tones = {tone: set[int]() for tone in MarkTone}
        for (number, _), mark in self.model.marks.items():
            tones[mark.tone].add(number)
        choices: list[tuple[Filter, str]] = [
            (_ALL, self.tr("Mọi dòng ({count})").format(count=format_number(len(rows)))),
            (
                MarkTone.RED,
                self.tr("Dòng có ô đỏ ({count})").format(
                    count=format_number(len(tones[MarkTone.RED]))
                ),
            ),
            (
                MarkTone.YELLOW,
                self.tr("Dòng có ô vàng ({count})").format(
                    count=format_number(len(tones[MarkTone.YELLOW]))
                ),
            ),
        ]
        choices += [
            (kind, f"   {kind_words(kind)} ({format_number(count)})")
            for kind, count in count_kinds(self.model.marks)
        ]
        edited = {number for number, _ in self.model.edited}
        if edited:
            choices.append(
                (_EDITED, self.tr("Dòng đã sửa ({count})").format(count=format_number(len(edited))))
            )
        if self.model.skipped:
            words = self.tr("Dòng không nhập ({count})").format(
                count=format_number(len(self.model.skipped))
            )
            choices.append((_SKIPPED, words))
        if self._asked_rows:
            words = self.tr("Dòng của câu hỏi ({count})").format(
                count=format_number(len(self._asked_rows))
            )
            choices.append((_ROWS, words))
        self.filter.set_choices(choices)
        if self.filter.value() is None:
            self.filter.set_value(_ALL)

    def _apply_filter(self) -> None:
        chosen = self.filter.value()
        if chosen == _ALL or chosen is None:
            self.model.show_rows(None)
        else:
            numbers = self._find_rows(chosen)

            def is_shown(row: TableRow) -> bool:
                return row.number in numbers

            self.model.show_rows(is_shown)
        self.table.looked_for = None if isinstance(chosen, str) else chosen
        self.table.setCurrentIndex(self.model.index(0, 0))
        if chosen != _ALL:
            self.table.go_to_next_mark()

    def _find_rows(self, chosen: Filter) -> frozenset[int]:
        named = {
            _EDITED: frozenset(number for number, _ in self.model.edited),
            _SKIPPED: self.model.skipped,
            _ROWS: self._asked_rows,
        }
        if isinstance(chosen, str) and chosen in named:
            return named[chosen]
        return frozenset(
            number
            for (number, _), mark in self.model.marks.items()
            if chosen in (mark.tone, mark.kind)
        )

    def _show_repairs(self, draft: ImportDraft) -> None:
        """The switch stands where something waits for consent, or was consented to."""
        result = draft.result
        repairs = result.repairs if result else ()
        waiting = count_unconfirmed(result) if result else 0
        accepted = sum(one.kind.needs_consent for one in repairs)
        count = accepted if draft.accept_repairs else waiting
        self.repairs.blockSignals(True)
        self.repairs.setChecked(draft.accept_repairs)
        self.repairs.blockSignals(False)
        self.repairs.setVisible(draft.accept_repairs or bool(count))
        self.repairs.setText(
            self.tr("&Nhận cả chỗ sửa chưa chắc ({count})").format(count=format_number(count))
        )

    def _show_current(self) -> None:
        index = self.table.currentIndex()
        self.told.show_text(self.model.told_words(index) if index.isValid() else "")
        mark = self.model.mark_at(index) if index.isValid() else None
        tones = {None: "muted", MarkTone.RED: "error", MarkTone.YELLOW: "warning"}
        theme.set_role(self.told, tones[mark.tone if mark else None])

    def _show_rows_of_question(self, rows: frozenset[int]) -> None:
        self._asked_rows = rows
        self._show_filters()
        self.filter.set_value(_ROWS)
        self._apply_filter()

    def _on_edited(self) -> None:
        self._show_current()
        self.edited.emit()

    def _connect(self) -> None:
        self.table.cell_chosen.connect(self._show_current)
        self.model.changed_by_clerk.connect(self._on_edited)
        self.questions.answered.connect(self.edited)
        self.questions.rows_requested.connect(self._show_rows_of_question)
        self.repairs.toggled.connect(self._on_edited)
        self.filter.edited.connect(self._apply_filter)
        self.next_button.clicked.connect(self.table.go_to_next_mark)
        self.fill_button.clicked.connect(self.table.fill_down)
        self.skip_button.clicked.connect(self.table.skip_selected)
        QShortcut(QKeySequence("F8"), self, self.table.go_to_next_mark)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Hiện"))
        label.setBuddy(self.filter)
        tools = FlowLayout(theme.GRID)
        for widget in (
            label, self.filter, self.next_button, self.fill_button, self.skip_button, self.repairs,
        ):  # fmt: skip
            tools.addWidget(widget)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.questions)
        splitter.setStretchFactor(0, 1)
        splitter.setChildrenCollapsible(False)
        letter = self.fontMetrics().horizontalAdvance("n")
        splitter.setSizes([75 * letter, 48 * letter])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(tools)
        column.addWidget(splitter, 1)
        column.addWidget(self.told)
