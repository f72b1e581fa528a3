"""Evaluations by older decisions: the means of parts A, B and C, up to their maximum."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.law.regulation import Part
from ocop_desktop.domain.text import format_points
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.scoring.score_draft import ScoreDraft


class PointsField(NumberField):
    """A field for points from 0 to `maximum`, or nothing."""

    def __init__(self, maximum: Decimal, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._maximum = maximum

    def problem(self) -> str:
        """Return why the text is not a valid number of points."""
        points = self.value()
        if points is not None and not 0 <= points <= self._maximum:
            words = self.tr("Điểm phần này từ 0 đến {maximum}.")
            return words.format(maximum=format_points(self._maximum))
        return super().problem()


class MeansForm(QWidget):
    """Writes valid points to the draft when the clerk leaves a field."""

    def __init__(self, draft: ScoreDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.form = Form()
        self.fields = {part.letter: self._add_part(part) for part in draft.regulation.parts}
        words = self.tr(
            "{number} không có phiếu chấm trong chương trình. Ghi điểm trung bình của từng phần."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(
            theme.style_muted(QLabel(words.format(number=draft.regulation.number), wordWrap=True))
        )
        column.addWidget(self.form)
        column.addStretch(1)
        draft.changed.connect(self.refresh)
        self.refresh()

    def jump(self, letter: str) -> None:
        """Focus the field of a part."""
        field = self.fields.get(letter)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the draft's points."""
        now = self._draft.evaluation
        for letter, field in self.fields.items():
            field.setEnabled(not now.is_locked)
            saved = now.means.get(letter)
            if not field.hasFocus() and not field.problem() and field.value() != saved:
                field.set_value(saved)

    def typed_fields(self) -> dict[str, QWidget]:
        """The fields that write to the draft when they are left, by name."""
        return {f"means.{letter}": field for letter, field in self.fields.items()}

    def commit(self) -> None:
        """Write the valid points to the draft."""
        means = {
            letter: points
            for letter, field in self.fields.items()
            if (points := field.value()) is not None and not field.problem()
        }
        self._draft.set_evaluation(replace(self._draft.evaluation, means=means))

    def _add_part(self, part: Part) -> PointsField:
        label = self.tr("Phần {letter}. {name}").format(letter=part.letter, name=part.name)
        hint = self.tr("từ 0 đến {maximum} điểm").format(maximum=format_points(part.max))
        field = self.form.add(part.letter, label, PointsField(part.max), hint=hint)
        field.setMaximumWidth(20 * self.fontMetrics().averageCharWidth())
        field.editing_finished.connect(self.commit)
        return field
