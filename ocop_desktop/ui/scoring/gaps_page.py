"""The tab “Vì sao chưa 4 sao”: what the next star lacks, and the cheapest path to it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.errors import IncompleteSheet
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.rating.effort import USUAL_EFFORT
from ocop_desktop.domain.rating.improvement import ImprovementPath, find_cheapest_paths
from ocop_desktop.domain.rating.stars import find_gaps
from ocop_desktop.domain.register.recognition import STARS
from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.gap_words import gaps_html, path_words, plan_html, why_title
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.words.values import stars_words

_LINKS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


class GapsPage(QWidget):
    """Computes paths only while it is visible; `jump_requested` carries a criterion's number."""

    jump_requested = Signal(str)
    title_changed = Signal(str)

    def __init__(
        self, context: PageContext, draft: ScoreDraft, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._effort = USUAL_EFFORT
        self._chosen_target: int | None = None
        self._paths: tuple[ImprovementPath, ...] = ()
        self._path_place = 0
        self.title = theme.style_heading(QLabel(), 2)
        self.missing, self.plan = self._make_label(), self._make_label()
        self.missing.setAccessibleName(self.tr("Còn thiếu"))
        self.plan.setAccessibleName(self.tr("Cách ít công sức nhất"))
        self.star_buttons = {stars: self._make_star_button(stars) for stars in STARS}
        self._path_bar = QWidget()
        self.path_buttons = FlowLayout(theme.GRID, self._path_bar)
        self._lay_out()
        draft.changed.connect(self.refresh)
        context.runner.call(self._on_office, services.offices.get)

    @property
    def target(self) -> int:
        """Return the stars asked about: the chosen number, else one more than the verdict's."""
        reached = self._draft.verdict.stars or 0
        return self._chosen_target or min(max(reached + 1, STARS[0]), STARS[-1])

    def selected_path(self) -> ImprovementPath | None:
        """Return the chosen path, else the cheapest one; None if no path is known."""
        if not self._paths:
            self._path_place = 0
            self._find_paths()
        return self._paths[self._path_place] if self._paths else None

    def refresh(self) -> None:
        """Update the title, and the rest if the tab is visible."""
        self.title_changed.emit(why_title(self._draft.verdict, self.target))
        self._paths = ()
        if self.isVisible():
            self._show()

    def set_target(self, stars: int) -> None:
        """Set the stars asked about."""
        self._chosen_target = stars
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        draft, target = self._draft, self.target
        for stars, button in self.star_buttons.items():
            theme.set_role(button, "chip-on" if stars == target else "chip")
        self.title.setText(why_title(draft.verdict, target))
        lacking = find_gaps(draft.verdict, draft.regulation, target)
        self.missing.setText(gaps_html(draft, lacking))
        self._paths = ()
        if draft.criteria is None:
            self.plan.setText(self.tr("Không có phiếu chấm nên không tính được cách nâng hạng."))
        else:
            self._find_paths()
        self._show_path_buttons()

    def _find_paths(self) -> None:
        draft = self._draft
        if draft.criteria is None:
            return
        now = draft.evaluation
        try:
            self._paths = find_cheapest_paths(
                draft.criteria, now.score_sheet, draft.regulation, self.target,
                self._effort, now.level,
            )  # fmt: skip
        except IncompleteSheet as error:
            words = self.tr("Chấm hết phiếu rồi mới tính được: còn {count} tiêu chí chưa chấm.")
            self.plan.setText(words.format(count=len(error.unscored)))
            return
        if not self._paths:
            self.plan.setText(
                self.tr("Không có cách nâng điểm nào tới được {stars}: có điều kiện không đạt.")
                .format(stars=stars_words(self.target))
            )  # fmt: skip

    def _show_path_buttons(self) -> None:
        while taken := self.path_buttons.takeAt(0):
            widget = taken.widget()
            if widget is not None:
                widget.deleteLater()
        several = len(self._paths) > 1
        self._path_bar.setVisible(several)
        for place, path in enumerate(self._paths):
            button = QPushButton(path_words(place, path), autoDefault=False)
            button.clicked.connect(partial(self._show_path, place))
            self.path_buttons.addWidget(button)
            button.setVisible(several)
        if self._paths:
            self._show_path(0)

    def _show_path(self, place: int, checked: bool = False) -> None:
        del checked
        self._path_place = place
        for at in range(self.path_buttons.count()):
            item = self.path_buttons.itemAt(at)
            widget = item.widget() if item else None
            if widget is not None:
                theme.set_role(widget, "chip-on" if at == place else "chip")
        self.plan.setText(plan_html(self._draft, self._paths[place]))

    def _on_office(self, office: Office) -> None:
        number = self._draft.evaluation.set_number or 0
        self._effort = office.rating.efforts.get(number, USUAL_EFFORT)
        self.refresh()

    def _make_star_button(self, stars: int) -> QPushButton:
        button = QPushButton(stars_words(stars), autoDefault=False)
        button.setProperty("role", "chip")
        button.clicked.connect(lambda: self.set_target(stars))
        return button

    def _make_label(self) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        label.setTextInteractionFlags(_LINKS)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.linkActivated.connect(self.jump_requested)
        return label

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.addWidget(self.title, 1)
        for button in self.star_buttons.values():
            header.addWidget(button)
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(0, 0, theme.GRID, 0)
        body.setSpacing(theme.GRID)
        body.addWidget(theme.style_heading(QLabel(self.tr("Còn thiếu")), 3))
        body.addWidget(self.missing)
        body.addSpacing(theme.GRID)
        body.addWidget(theme.style_heading(QLabel(self.tr("Cách ít công sức nhất")), 3))
        body.addWidget(self._path_bar)
        body.addWidget(self.plan)
        body.addStretch(1)
        scroll = make_scroll_area(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, theme.GRID, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        column.addLayout(header)
        column.addWidget(scroll, 1)
