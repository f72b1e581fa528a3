"""The recognitions of a product, newest first: day, stars, issuer, last day."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.register.recognition import Recognition, RecognitionState
from ocop_desktop.ui import theme
from ocop_desktop.ui.history.record_history import RecordHistory, make_entry_history_verb
from ocop_desktop.ui.lists.list_verbs import Verb, add_entry_menu
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel
from ocop_desktop.ui.words.values import (
    day_words,
    keep_ampersands,
    recognition_kind_words,
    stars_words,
    state_words,
)


class RecognitionTimeline(QWidget):
    """Shows one entry for each recognition; `opened` carries the one the clerk opens."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)

    def show_recognitions(
        self, recognitions: Sequence[tuple[Recognition, RecognitionState]]
    ) -> None:
        """Show these recognitions with their states, in the order given."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for recognition, state in recognitions:
            self._column.addWidget(self._entry(recognition, state))
        if not recognitions:
            nothing = self.tr("Chưa có lần công nhận nào.")
            self._column.addWidget(theme.style_muted(QLabel(nothing, wordWrap=True)))

    def _entry(self, recognition: Recognition, state: RecognitionState) -> QFrame:
        entry = QFrame()
        theme.set_role(entry, "entry-on" if state.shows_stars else "entry")
        title = QPushButton(keep_ampersands(self._title(recognition)))
        theme.set_role(title, "link")
        title.setToolTip(self.tr("Mở lần công nhận này"))
        title.setMinimumWidth(1)
        title.clicked.connect(lambda: self.opened.emit(recognition))
        words = WrappedLabel(self._words(recognition, state))
        column = QVBoxLayout(entry)
        column.setContentsMargins(theme.GRID, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(theme.style_muted(words))
        record = RecordHistory(RecordKind.RECOGNITION, recognition.id, self._title(recognition))
        edit = Verb(self.tr("Sửa"), "pencil", title.click, writes=True)
        add_entry_menu(entry, [edit, make_entry_history_verb(entry, record)])
        return entry

    def _title(self, recognition: Recognition) -> str:
        when = day_words(recognition.issued_on) or (
            self.tr("Năm {year}").format(year=recognition.year) if recognition.year else ""
        )
        kind = recognition_kind_words(recognition.kind)
        stars = stars_words(recognition.stars)
        return " · ".join(filter(None, (when, f"{kind} {stars}".strip())))

    def _words(self, recognition: Recognition, state: RecognitionState) -> str:
        decision = recognition.decision_number
        revoked = recognition.revocation
        lines = (
            self.tr("QĐ {number}").format(number=decision) if decision else "",
            recognition.issuer,
            recognition.unit,
            self._period(recognition, state),
            self.tr("Thu hồi giấy chứng nhận {day}: {ground}").format(
                day=day_words(revoked.on), ground=revoked.ground
            )
            if revoked
            else "",
        )
        return "\n".join(filter(None, lines))

    def _period(self, recognition: Recognition, state: RecognitionState) -> str:
        until = recognition.extended_until or recognition.expires_on
        words = state_words(state)
        if until is None:
            return words
        return self.tr("{state}, đến {day}").format(state=words, day=day_words(until))
