"""The editable table model of a criteria set's steps with the effort each takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ocop_desktop.domain.law.criteria import Criteria, Criterion
from ocop_desktop.domain.rating.effort import MAX_EFFORT, EffortTable
from ocop_desktop.domain.text import format_number, format_points, parse_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.unclear import number_sentence

Index = QModelIndex | QPersistentModelIndex
CRITERION, FROM, TO, POINTS, EFFORT = range(5)
_TEXT_ROLES = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
}


@dataclass(frozen=True)
class EffortStep:
    """One step of a criterion from an option ("" for no option met) to the next one."""

    criterion: Criterion
    start: str
    to: str
    points: Decimal
    default: Decimal


def find_steps(criteria: Criteria) -> tuple[EffortStep, ...]:
    """Return every step of the set in sheet order; options of 0 points need no step."""
    found = []
    for criterion in criteria.criteria_by_number().values():
        below, label = Decimal(0), ""
        for option in criterion.options:
            if option.points > 0:
                default = option.points - below
                found.append(EffortStep(criterion, label, option.label, option.points, default))
            below, label = option.points, option.label
    return tuple(found)


class EffortModel(QAbstractTableModel):
    """Shows an effort that was not typed as its default in grey: 1 for each point.

    `refused` says why a typed text was not taken; "" after one that was.
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(self, criteria: Criteria, table: EffortTable) -> None:
        super().__init__()
        self.lines = find_steps(criteria)
        self._efforts = {
            (number, points): effort
            for number, steps in table.steps.items()
            for points, effort in steps.items()
        }
        self._titles = (
            self.tr("Tiêu chí"),
            self.tr("Từ mức"),
            self.tr("Lên mức"),
            self.tr("Thêm điểm"),
            self.tr("Mức công sức"),
        )

    def table(self) -> EffortTable:
        """Return the table as typed."""
        steps: dict[str, dict[Decimal, Decimal]] = {}
        for (number, points), effort in self._efforts.items():
            steps.setdefault(number, {})[points] = effort
        return EffortTable(steps)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        default = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return default | Qt.ItemFlag.ItemIsEditable if index.column() == EFFORT else default

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        line = self.lines[index.row()]
        answer: object = None
        if role in _TEXT_ROLES:
            answer = self._cell_words(line, index.column())
        elif role == Qt.ItemDataRole.EditRole:
            own = self._typed_effort(line)
            answer = "" if own is None else format_number(own)
        elif role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= POINTS:
            answer = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        elif role == Qt.ItemDataRole.ForegroundRole and self._is_default(line, index.column()):
            answer = theme.colour("muted")
        return answer

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set the typed effort; an empty text restores the default, an invalid one is refused."""
        if role != Qt.ItemDataRole.EditRole or index.column() != EFFORT:
            return False
        line, text = self.lines[index.row()], str(value).strip()
        key = (line.criterion.number, line.points)
        number = parse_number(text)
        if not text:
            self._efforts.pop(key, None)
        elif number is None or not 0 <= number <= MAX_EFFORT:
            self.refused.emit(self._refusal(text, number))
            return False
        else:
            self._efforts[key] = number
        self.dataChanged.emit(index, index)
        self.edited.emit()
        self.refused.emit("")
        return True

    def _refusal(self, text: str, number: Decimal | None) -> str:
        if number is None:
            return number_sentence(text)
        return self.tr("Mức công sức từ 0 đến {most}.").format(most=format_number(MAX_EFFORT))

    def _typed_effort(self, line: EffortStep) -> Decimal | None:
        return self._efforts.get((line.criterion.number, line.points))

    def _is_default(self, line: EffortStep, column: int) -> bool:
        return column == EFFORT and self._typed_effort(line) is None

    def _cell_words(self, line: EffortStep, column: int) -> str:
        own = self._typed_effort(line)
        texts: Mapping[int, str] = {
            CRITERION: f"{line.criterion.number} {line.criterion.name}",
            FROM: line.start or self.tr("Không đạt mức nào"),
            TO: line.to,
            POINTS: f"+{format_points(line.default)}",
            EFFORT: format_number(line.default if own is None else own),
        }
        return texts[column]
