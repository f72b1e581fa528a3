"""The tab of an evaluation's facts: level, kind, round, day, the council, notes."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.rating import scoring
from ocop_desktop.domain.rating.evaluation import CouncilMember
from ocop_desktop.domain.rating.score_sheet import Level
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import FreeChoice, PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField
from ocop_desktop.ui.forms.field_grid import FieldGrid
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.scroll_area import make_vertical_area
from ocop_desktop.ui.words.evaluations import level_words, role_words
from ocop_desktop.ui.words.values import recognition_kind_words
from ocop_desktop.ui.writing import needs_writing


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as a row of the table; the name is the `id`."""

    member: CouncilMember

    @property
    def id(self) -> str:
        """Return the name, by which score sheets are kept."""
        return self.member.name


class EvaluationFacts(QWidget):
    """The fields write to the draft when the clerk leaves them.

    `member_requested` carries the member to be changed, or None for a new one.
    """

    member_requested = Signal(object)

    def commit(self) -> None:
        """Write the fields to the draft."""
        now = self._draft.evaluation
        level = self.level.value() or now.level
        topics = now.topics
        if level is Level.COMMUNE and not topics:
            topics = tuple(map(TopicCheck, self._draft.regulation.commune_checks))
        self._draft.set_evaluation(
            replace(
                now,
                level=level,
                topics=topics,
                kind=self.kind.value(),
                round=self.round.value(),
                held_on=now.held_on if self.held_on.problem() else self.held_on.value(),
                notes=self.notes.value(),
            )
        )

    def __init__(
        self, draft: ScoreDraft, rounds: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self.level = PlainChoice([(one, level_words(one)) for one in Level])
        self.kind: PlainChoice[RecognitionKind | None] = PlainChoice(
            [(None, self.tr("Chưa ghi"))]
            + [(one, recognition_kind_words(one)) for one in RecognitionKind]
        )
        self.round = FreeChoice(rounds)
        self.held_on = DateField()
        self.notes = LongTextField(3)
        self.council = RowTable(self._columns(), self.tr("Hội đồng"))
        self.council.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.council.set_empty_state(
            EmptyState(
                "users",
                self.tr("Chưa ghi Hội đồng"),
                self.tr("Một phiếu chấm chung là đủ khi tự đánh giá hoặc khi cấp xã đánh giá."),
            )
        )
        self.add_button = QPushButton(self.tr("Thêm thành viên…"), autoDefault=False)
        needs_writing(self.add_button)
        theme.set_icon(self.add_button, "user-plus")
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the draft's facts, except in the field that has the focus."""
        now = self._draft.evaluation
        for field, value in (
            (self.level, now.level),
            (self.kind, now.kind),
            (self.round, now.round),
            (self.held_on, now.held_on),
            (self.notes, now.notes),
        ):
            if not field.hasFocus() and field.value() != value:
                field.set_value(value)  # type: ignore[arg-type]
        named = [MemberRow(member) for member in self._draft.members if member.name]
        self.council.set_rows(named)
        self.add_button.setEnabled(not now.is_locked)

    def typed_fields(self) -> dict[str, QWidget]:
        """The fields that write to the draft when they are left, by name."""
        return {"round": self.round, "held_on": self.held_on, "notes": self.notes}

    def remove(self) -> None:
        """Remove the current member with the score sheet; Ctrl+Z restores both."""
        row = self.council.current()
        if row is not None and not self._draft.evaluation.is_locked:
            self._draft.set_evaluation(scoring.remove_member(self._draft.evaluation, row.id))

    def _connect(self) -> None:
        for choice in (self.level, self.kind):
            choice.edited.connect(self.commit)
        self.round.suggestion_chosen.connect(self.commit)
        for field in (self.round, self.held_on, self.notes):
            field.editing_finished.connect(self.commit)
        self.add_button.clicked.connect(lambda: self.member_requested.emit(None))
        self.council.opened.connect(lambda row: self.member_requested.emit(row.member))
        self.council.delete_requested.connect(self.remove)
        self._draft.changed.connect(self.refresh)

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("name", self.tr("Họ và tên"), lambda row: row.member.name, 28, sortable=False),
            RowColumn("role", self.tr("Nhiệm vụ trong Hội đồng"), lambda row: role_words(row.member.role), 14,
                      sortable=False),
            RowColumn("position", self.tr("Chức vụ, đơn vị"), lambda row: row.member.position, 30,
                      sortable=False),
            RowColumn("present", self.tr("Dự họp"), self._presence_words, 10, sortable=False),
        )  # fmt: skip

    def _presence_words(self, row: MemberRow) -> str:
        return self.tr("có mặt") if row.member.present else self.tr("vắng")

    def _lay_out(self) -> None:
        grid = FieldGrid()
        grid.add("level", self.tr("&Cấp đánh giá"), self.level, 0, 0)
        grid.add("kind", self.tr("&Loại"), self.kind, 0, 1)
        grid.add("round", self.tr("Đợt"), self.round, 1, 0)
        grid.add("held_on", self.tr("&Ngày"), self.held_on, 1, 1)
        grid.set_stretch(3, 2)
        council_header = QHBoxLayout()
        council_header.addWidget(theme.style_heading(QLabel(self.tr("Hội đồng")), 3))
        council_header.addWidget(theme.style_muted(QLabel(self.tr("Enter sửa · Delete bỏ"))), 1)
        council_header.addWidget(self.add_button)
        label = theme.style_heading(QLabel(self.tr("G&hi chú")), 3)
        label.setBuddy(self.notes)
        self.notes.setAccessibleName(self.tr("Ghi chú"))
        content = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(make_vertical_area(content))
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(grid)
        column.addSpacing(theme.GRID)
        column.addLayout(council_header)
        column.addWidget(self.council, 1)
        column.addWidget(label)
        column.addWidget(self.notes)
