"""The council's tab: everybody's points side by side, the discussion, the decision."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.rating.evaluation import CouncilDecision
from ocop_desktop.domain.text import format_mean
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.forms.field_grid import FieldGrid
from ocop_desktop.ui.scoring.council_table import CouncilTable
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.widgets.scroll_area import make_vertical_area
from ocop_desktop.ui.words.evaluations import verdict_words
from ocop_desktop.ui.words.values import stars_words


class CouncilPage(QWidget):
    """Discussion and decision can be edited while the score sheets are locked."""

    jump_requested = Signal(str)

    def commit(self) -> None:
        """Write the fields to the draft."""
        now = self._draft.evaluation
        decision = CouncilDecision(
            self.stars.value(),
            self.number.value(),
            now.decision.on if self.on.problem() else self.on.value(),
            self.note.value(),
        )
        self._draft.set_evaluation(
            replace(now, discussion=self.discussion.value(), decision=decision)
        )

    def __init__(self, draft: ScoreDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.table = CouncilTable(draft)
        self.discussion = LongTextField(4)
        self.discussion_label = theme.style_heading(QLabel(self.tr("Ý kiến thảo l&uận")), 3)
        self.discussion_hint = theme.style_muted(QLabel(wordWrap=True))
        self.stars: PlainChoice[int | None] = PlainChoice(
            [(None, self.tr("Theo điểm chấm"))] + [(n, stars_words(n)) for n in range(5, 0, -1)]
        )
        self.number, self.on, self.note = TextField(), DateField(), TextField()
        self.difference = QLabel(wordWrap=True)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the draft's discussion and decision, except in the field that has the focus."""
        now = self._draft.evaluation
        decision = now.decision
        for field, value in (
            (self.discussion, now.discussion),
            (self.stars, decision.stars),
            (self.number, decision.number),
            (self.on, decision.on),
            (self.note, decision.note),
        ):
            if not field.hasFocus() and field.value() != value:
                field.set_value(value)  # type: ignore[arg-type]
        self._show_discussion_need()
        self._show_difference()

    def typed_fields(self) -> dict[str, QWidget]:
        """The fields that write to the draft when they are left, by name."""
        fields = {"number": self.number, "on": self.on, "note": self.note}
        return {"discussion": self.discussion, **{f"decision.{k}": v for k, v in fields.items()}}

    def focus_discussion(self) -> None:
        """Focus the discussion."""
        self.discussion.setFocus()

    def _show_discussion_need(self) -> None:
        spread, limit = self._draft.verdict.spread, self._draft.view.spread_limit
        is_needed = spread > limit
        words = (
            self.tr("Bắt buộc: các thành viên lệch nhau {spread} điểm, quá {limit} điểm.")
            if is_needed
            else self.tr("Không bắt buộc: lệch nhau {spread} điểm, chưa quá {limit} điểm.")
        )
        self.discussion_hint.setText(
            words.format(spread=format_mean(spread), limit=format_mean(limit))
        )
        is_missing = is_needed and not self.discussion.value()
        theme.set_role(self.discussion_hint, "error" if is_missing else "muted")
        self.discussion.mark(self.discussion_hint.text() if is_missing else "", hard=is_missing)

    def _show_difference(self) -> None:
        verdict, decided = self._draft.verdict, self._draft.evaluation.decision.stars
        computed = verdict_words(verdict)
        if decided is None:
            theme.set_role(self.difference, "muted")
            self.difference.setText(self.tr("Phiếu chấm cho: {result}.").format(result=computed))
        elif decided == verdict.stars:
            theme.set_role(self.difference, "muted")
            self.difference.setText(self.tr("Kết quả của Hội đồng trùng với phiếu chấm."))
        else:
            theme.set_role(self.difference, "warning")
            words = self.tr("Khác phiếu chấm: Hội đồng đề xuất {stars}, phiếu cho {result}.")
            self.difference.setText(words.format(stars=stars_words(decided), result=computed))

    def _connect(self) -> None:
        self.table.jump_requested.connect(self.jump_requested)
        self.stars.edited.connect(self.commit)
        for field in (self.discussion, self.number, self.on, self.note):
            field.editing_finished.connect(self.commit)
        self._draft.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, theme.GRID)
        below.setSpacing(3 * theme.GRID)
        below.addLayout(self._make_discussion_side(), 1)
        below.addLayout(self._make_decision_side(), 1)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, theme.GRID, 0, 0)
        inside.setSpacing(theme.GRID)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._make_key_hint())
        inside.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_vertical_area(content))

    def _make_key_hint(self) -> QLabel:
        hint = theme.style_muted(
            QLabel(
                self.tr(
                    "Chủ tịch sửa kết quả thống nhất của dòng đang chọn: 1–9 chọn mức · "
                    "0 không đạt mức nào · Backspace theo đa số · Enter mở danh sách. "
                    "Trong bảng: × không đạt mức nào, … chưa chấm."
                ),
                wordWrap=True,
            )
        )
        hint.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 0)
        return hint

    def _make_discussion_side(self) -> QVBoxLayout:
        self.discussion_label.setBuddy(self.discussion)
        self.discussion.setAccessibleName(self.tr("Ý kiến thảo luận"))
        side = QVBoxLayout()
        side.setSpacing(theme.GRID // 2)
        side.addWidget(self.discussion_label)
        side.addWidget(self.discussion)
        side.addWidget(self.discussion_hint)
        side.addStretch(1)
        return side

    def _make_decision_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(theme.GRID // 2)
        side.addWidget(theme.style_heading(QLabel(self.tr("Kết quả của Hội đồng")), 3))
        side.addWidget(self._make_decision_grid())
        side.addWidget(self.difference)
        side.addStretch(1)
        return side

    def _make_decision_grid(self) -> FieldGrid:
        grid = FieldGrid()
        grid.add("stars", self.tr("&Hạng sao"), self.stars, 0, 0)
        grid.add("number", self.tr("Số &quyết định"), self.number, 0, 1)
        grid.add("on", self.tr("Ngà&y"), self.on, 1, 0)
        grid.add("note", self.tr("&Lý do, ghi chú"), self.note, 1, 1)
        grid.set_stretch(2, 3)
        return grid
