"""The table model of the council: totals first, then every criterion with everybody's answer."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ocop_desktop.domain.rating.council_table import (
    CouncilLine,
    Vote,
    find_outliers,
    make_council_lines,
)
from ocop_desktop.domain.rating.known_council import shorten_names
from ocop_desktop.domain.text import format_mean, format_points
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.words.evaluations import answer_words, break_in_two

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_TEXT_ROLES = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
_CENTER = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CouncilCell:
    """One cell: its text, the name of its colour ("" for the usual one), whether it is bold."""

    words: str
    tone: str = ""
    strong: bool = False


class CouncilModel(QAbstractTableModel):
    """Has the columns criterion, one for each member present, spread, agreed answer."""

    def __init__(self, draft: ScoreDraft) -> None:
        super().__init__()
        self._draft = draft
        self.lines: tuple[CouncilLine, ...] = ()
        self._names: tuple[str, ...] = ()
        self._rows: list[list[CouncilCell]] = []
        self.refresh()

    def refresh(self) -> None:
        """Read the draft again; with the same members the cursor stays."""
        draft = self._draft
        names = tuple(member.name for member in draft.verdict.members)
        is_same = names == self._names and bool(self._rows)
        if not is_same:
            self.beginResetModel()
        if draft.criteria is not None:
            self.lines = make_council_lines(
                draft.criteria, draft.evaluation.score_sheet, draft.verdict
            )
        self._names = names
        self._rows = [self._totals_row(), *map(self._criterion_row, self.lines)]
        if not is_same:
            self.endResetModel()
        else:
            last = self.index(len(self._rows) - 1, len(self._rows[0]) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._names) + 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words
        if role in _TEXT_ROLES:
            return self._tooltip(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() == 0 else _CENTER
        if role == Qt.ItemDataRole.ForegroundRole and cell.tone:
            return theme.colour(cell.tone)
        if role == Qt.ItemDataRole.FontRole and cell.strong:
            font = QFont()
            font.setBold(True)
            return font
        return self.line(index.row()) if role == LINE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            names = [break_in_two(name) for name in shorten_names(self._names)]
            names = [name or self.tr("Phiếu chung") for name in names]
            return [self.tr("Tiêu chí"), *names, self.tr("Chênh"), self.tr("Thống nhất")][section]
        if role == Qt.ItemDataRole.ToolTipRole and 0 < section <= len(self._names):
            return self._names[section - 1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == 0 else _CENTER
        return None

    def widest_words(self) -> tuple[str, str]:
        """Return the widest usual texts of the columns of the spread and of the agreed answer."""
        far_apart = self.tr("{points} · cách {steps} mức").format(points="0,5", steps=4)
        overruled = self.tr("{points} (Chủ tịch)").format(points="10,5")
        return far_apart, overruled

    def line(self, row: int) -> CouncilLine | None:
        """Return the criterion of a row, None for the totals."""
        return self.lines[row - 1] if 0 < row <= len(self.lines) else None

    def _totals_row(self) -> list[CouncilCell]:
        verdict, limit = self._draft.verdict, self._draft.view.spread_limit
        far = find_outliers(verdict.members, limit)
        totals = [
            self._total_cell(member.total, is_far=member.name in far) for member in verdict.members
        ]
        spread = format_mean(verdict.spread)
        is_far_apart = verdict.spread > limit
        words = self.tr("{points} quá xa").format(points=spread) if is_far_apart else spread
        mean = "–" if verdict.mean is None else format_mean(verdict.mean)
        return [
            CouncilCell(self.tr("Tổng điểm"), strong=True),
            *totals,
            CouncilCell(words, "error" if is_far_apart else "", strong=True),
            CouncilCell(mean, strong=True),
        ]

    def _total_cell(self, total: Decimal, *, is_far: bool) -> CouncilCell:
        words = format_points(total)
        if not is_far:
            return CouncilCell(words, strong=True)
        return CouncilCell(self.tr("{points} lệch").format(points=words), "error", strong=True)

    def _criterion_row(self, line: CouncilLine) -> list[CouncilCell]:
        name = line.slot.criteria[0].name
        section = self._section_name(line) if len(line.slot.criteria) > 1 else name
        spread = format_points(line.spread)
        if line.is_far_apart:
            words = self.tr("{points} · cách {steps} mức")
            spread = words.format(points=spread, steps=line.steps)
        return [
            CouncilCell(f"{line.slot.number}  {section}"),
            *map(_vote_cell, line.votes),
            CouncilCell(spread, "warning" if line.is_far_apart else "muted"),
            self._agreed_cell(line),
        ]

    def _agreed_cell(self, line: CouncilLine) -> CouncilCell:
        words = answer_words(line.agreed.points, is_scored=line.agreed.criterion is not None)
        if line.is_overruled:
            return CouncilCell(
                self.tr("{points} (Chủ tịch)").format(points=words), "blue", strong=True
            )
        return CouncilCell(words, "" if line.agreed.criterion else "warning", strong=True)

    def _section_name(self, line: CouncilLine) -> str:
        sections = self._draft.criteria.sections if self._draft.criteria else ()
        return next(
            (section.name for section in sections if section.number == line.slot.section), ""
        )

    def _tooltip(self, row: int, column: int) -> str:
        line = self.line(row)
        if line is None or column == 0 or column == len(self._names) + 1:
            return self._rows[row][column].words
        vote = line.agreed if column > len(self._names) else line.votes[column - 1]
        return _option_label(vote)


def _vote_cell(vote: Vote) -> CouncilCell:
    is_scored = vote.criterion is not None
    if not is_scored:
        return CouncilCell("…", "warning")
    if vote.points is None:
        return CouncilCell("×", "error")
    return CouncilCell(format_points(vote.points))


def _option_label(vote: Vote) -> str:
    if vote.criterion is None or vote.points is None:
        return answer_words(None, is_scored=vote.criterion is not None)
    option = vote.criterion.option(vote.points)
    return option.label if option else ""
