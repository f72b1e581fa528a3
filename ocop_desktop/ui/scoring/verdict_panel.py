"""The verdict beside the score sheets: points, stars, and what is missing, with links."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.rating.verdict import Effect, Gap, Outcome, Verdict
from ocop_desktop.domain.register.recognition import STARS
from ocop_desktop.domain.text import format_mean, format_points
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.part_bars import PartBars
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.widgets.stars import StarsLabel, scored_stars
from ocop_desktop.ui.words.evaluations import (
    effect_words,
    line_number,
    make_link,
    shorten,
    verdict_words,
)
from ocop_desktop.ui.words.values import stars_words

_BAD = {Outcome.DISQUALIFIED, Outcome.NOT_ELIGIBLE, Outcome.STOPPED}
_LINKS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


class VerdictPanel(QFrame):
    """`jump_requested` carries a criterion's number or a rule's name."""

    jump_requested = Signal(str)

    def __init__(self, draft: ScoreDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.setProperty("role", "panel")
        self.stars = StarsLabel()
        self.outcome = theme.style_heading(QLabel(wordWrap=True), 2)
        self.mean = QLabel()
        self.mean.setProperty("role", "heading1")
        self.parts = PartBars()
        self.warning = self._make_label()
        self.open = self._make_label()
        self.missing = self._make_label()
        self._lay_out()
        draft.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the draft's verdict."""
        verdict = self._draft.verdict
        self.stars.set_stars(scored_stars(verdict.stars))
        self.stars.setVisible(verdict.stars is not None)
        words = verdict_words(verdict)
        self.outcome.setText(words[:1].upper() + words[1:])
        theme.set_role(self.outcome, "error2" if verdict.outcome in _BAD else "heading2")
        mean = "–" if verdict.mean is None else format_mean(verdict.mean)
        self.mean.setText(self.tr("{points} điểm").format(points=mean))
        self.mean.setVisible(verdict.mean is not None)
        self.parts.show_parts(self._draft.regulation.parts, verdict.parts or {})
        self._show_lines(self.warning, self._warnings(verdict))
        self._show_lines(self.open, self._open_lines(verdict))
        self._show_lines(self.missing, self._missing_lines(verdict))

    def _warnings(self, verdict: Verdict) -> Iterator[str]:
        for fired in verdict.rules:
            if fired.effect is not Effect.UNCONFIRMED:
                words = effect_words(fired.effect)
                yield f"<b>{words}</b>: {make_link(fired.rule.name, shorten(fired.rule.text, 60))}"
        if verdict.spread > self._draft.view.spread_limit:
            words = self.tr("Các thành viên lệch nhau {points} điểm: cần ghi ý kiến thảo luận.")
            yield words.format(points=format_mean(verdict.spread))
        if verdict.quorum is False:
            yield self.tr("Hội đồng có mặt chưa đủ {percent}%.").format(
                percent=self._draft.regulation.council.quorum_percent
            )

    def _open_lines(self, verdict: Verdict) -> Iterator[str]:
        if verdict.outcome is Outcome.INCOMPLETE and verdict.unscored and self._draft.criteria:
            words = self.tr("Còn {count} tiêu chí chưa chấm").format(count=len(verdict.unscored))
            yield make_link(verdict.unscored[0], f"{words} →")
        if verdict.unconfirmed:
            words = self.tr("Còn {count} điều kiện chưa xác nhận")
            count = len(verdict.unconfirmed)
            yield make_link(verdict.unconfirmed[0].name, f"{words.format(count=count)} →")
        carried = self._draft.evaluation.carried
        if carried and self._draft.criteria:
            words = self.tr("Còn {count} tiêu chí chép từ lần trước, chưa xem lại")
            first = next(n for n in self._draft.criteria.criteria_by_number() if n in carried)
            yield make_link(first, f"{words.format(count=len(carried))} →")

    def _missing_lines(self, verdict: Verdict) -> Iterator[str]:
        for stars in STARS:
            gaps = [gap for gap in verdict.missing if gap.stars == stars]
            if gaps:
                words = self.tr("{stars} còn thiếu {count} yêu cầu tối thiểu")
                yield f"<b>{words.format(stars=stars_words(stars), count=len(gaps))}</b>"
                yield f"<table width='100%'>{''.join(map(self._gap_row, gaps))}</table>"

    def _gap_row(self, gap: Gap) -> str:
        names = self._draft.criteria.criteria_by_number() if self._draft.criteria else {}
        name = shorten(names[gap.criterion].name, 34)
        needs = format_points(gap.needs_points) if gap.needs_points is not None else ""
        has = format_points(gap.has_points or Decimal(0))
        words = self.tr("{has} → {needs} điểm").format(has=has, needs=needs)
        name_link = make_link(gap.criterion, f"{line_number(gap.criterion)} {name}")
        right = f"<td align='right' style='white-space:nowrap; padding-left:8px'>{words}</td>"
        return f"<tr><td>{name_link}</td>{right}</tr>"

    def _show_lines(self, label: QLabel, lines: Iterable[str]) -> None:
        text = "".join(f"<p style='margin:0 0 4px 0'>{line}</p>" for line in lines)
        label.setText(text)
        label.setVisible(bool(text))

    def _make_label(self) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        label.setTextInteractionFlags(_LINKS)
        label.linkActivated.connect(self.jump_requested)
        return label

    def _lay_out(self) -> None:
        self.warning.setProperty("role", "error")
        self.open.setAccessibleName(self.tr("Việc còn lại"))
        self.missing.setAccessibleName(self.tr("Yêu cầu tối thiểu còn thiếu"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        for widget in (
            self.stars, self.outcome, self.mean, self.parts, self.warning, self.open, self.missing,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        scroll = make_scroll_area(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
