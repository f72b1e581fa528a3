"""The commune's check: each local topic of the decision with yes, no or not yet, and a note."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.scoring.score_draft import ScoreDraft


class TopicsPage(QWidget):
    """Shows one row for each topic of the evaluation."""

    def commit(self) -> None:
        """Write the fields to the draft."""
        now = self._draft.evaluation
        topics = tuple(
            replace(topic, met=answer.value(), note=note.value())
            for topic, answer, note in zip(now.topics, self.answers, self.notes, strict=True)
        )
        self._draft.set_evaluation(replace(now, topics=topics))

    def __init__(self, draft: ScoreDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.answers: list[PlainChoice[bool | None]] = []
        self.notes: list[TextField] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.setColumnStretch(2, 1)
        self._lay_out()
        draft.changed.connect(self.refresh)
        self.refresh()

    def typed_fields(self) -> dict[str, QWidget]:
        """The fields that write to the draft when they are left, by name."""
        return {f"topics.{place}": note for place, note in enumerate(self.notes)}

    def refresh(self) -> None:
        """Show the draft's topics."""
        topics = self._draft.evaluation.topics
        while len(self.answers) < len(topics):
            self._add_topic(topics[len(self.answers)])
        for topic, answer, note in zip(topics, self.answers, self.notes, strict=False):
            if not answer.hasFocus():
                answer.set_value(topic.met)
            if not note.hasFocus() and note.value() != topic.note:
                note.set_value(topic.note)

    def _add_topic(self, topic: TopicCheck) -> None:
        row = len(self.answers) + 1
        title = topic.topic[:1].upper() + topic.topic[1:]
        answer: PlainChoice[bool | None] = PlainChoice(
            [
                (None, self.tr("Chưa kiểm tra")),
                (True, self.tr("Đạt")),
                (False, self.tr("Không đạt")),
            ]
        )
        answer.setAccessibleName(title)
        note = TextField()
        note.setAccessibleName(self.tr("Nhận xét: {topic}").format(topic=title))
        label = QLabel(title)
        label.setBuddy(answer)
        answer.edited.connect(self.commit)
        note.editing_finished.connect(self.commit)
        self.answers.append(answer)
        self.notes.append(note)
        for column, widget in enumerate((label, answer, note)):
            self._grid.addWidget(widget, row, column)

    def _lay_out(self) -> None:
        heads = (self.tr("Nội dung"), self.tr("Kết quả"), self.tr("Nhận xét"))
        for place, words in enumerate(heads):
            self._grid.addWidget(theme.style_heading(QLabel(words), 3), 0, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(
            theme.style_heading(QLabel(self.tr("UBND cấp xã đánh giá một số nội dung")), 2)
        )
        days = self._draft.regulation.periods.commune_check_working_days
        if days:
            words = self.tr(
                "UBND cấp xã có {days} ngày làm việc kể từ ngày tiếp nhận hồ sơ sản phẩm."
            )
            column.addWidget(theme.style_muted(QLabel(words.format(days=days), wordWrap=True)))
        column.addLayout(self._grid)
        column.addStretch(1)
