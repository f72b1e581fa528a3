"""A field for one local topic of the commune's check: met, not met or not checked, and a note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import TextField


class TopicField(QWidget):
    """A field whose value is the TopicCheck of its topic."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic = topic
        self.met: PlainChoice[bool | None] = PlainChoice(
            [
                (None, self.tr("Chưa kiểm tra")),
                (True, self.tr("Đạt")),
                (False, self.tr("Không đạt")),
            ]
        )
        self.met.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.met.setAccessibleName(topic)
        self.note = TextField()
        self.note.setPlaceholderText(self.tr("nhận xét, nếu có"))
        self.note.setAccessibleName(self.tr("Nhận xét: {topic}").format(topic=topic))
        self.setFocusProxy(self.met)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.met)
        row.addWidget(self.note, 1)
        for field in (self.met, self.note):
            field.edited.connect(self.edited)

    def value(self) -> TopicCheck:
        """The result and the note as a TopicCheck."""
        return TopicCheck(self._topic, self.met.value(), self.note.value())

    def set_value(self, value: TopicCheck) -> None:
        """Show result and note of `value`."""
        self.met.set_value(value.met)
        self.note.set_value(value.note)

    def draft_value(self) -> list[object]:
        """The result, and the note as typed."""
        return [self.met.draft_value(), self.note.draft_value()]

    def set_draft_value(self, value: object) -> None:
        """Show what a draft keeps."""
        met, note = value if isinstance(value, list) else (None, "")
        self.met.set_draft_value(met)
        self.note.set_draft_value(note)
