"""The list model of a score sheet, with its accessible texts."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ocop_desktop.domain.text import format_points
from ocop_desktop.ui.scoring.sheet_line import Choice, LineKind, SheetLine
from ocop_desktop.ui.words.evaluations import minimum_words

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_TEXT_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
translate = QCoreApplication.translate


class SheetModel(QAbstractListModel):
    """Holds the lines of one sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[SheetLine] = ()

    def set_lines(self, lines: Sequence[SheetLine]) -> None:
        """Replace all lines; if the places stay the same, the cursor stays too."""
        if [line.place for line in lines] != [line.place for line in self.lines]:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        self.lines = lines
        if lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one line."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        return describe_line(line) if role in _TEXT_ROLES else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return no flags for headings, so that the cursor skips them."""
        if self.lines[index.row()].is_answered_here:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def row_of(self, place: str) -> int | None:
        """Return the row of the criterion or the rule `place`."""
        rows = (row for row, line in enumerate(self.lines) if line.place == place)
        return next(rows, None) if place else None


def describe_line(line: SheetLine) -> str:
    """Return a line as a screen reader reads it: answer, minimums, choices with their keys."""
    title = " ".join(filter(None, (line.number, line.title)))
    if line.kind in {LineKind.PART, LineKind.SECTION}:
        return f"{title}, {line.points}"
    parts = [title, line.detail]
    parts += [_describe_minimum(stars, met) for stars, met in line.minimums]
    if line.is_carried:
        parts.append(carried_words())
    parts += [_describe_choice(choice) for choice in line.choices]
    return ". ".join(filter(None, parts))


def carried_words() -> str:
    """Say that the answer was carried over and not looked at yet."""
    return translate("Sheet", "chép từ lần trước, chưa xem lại")


def _describe_minimum(stars: int, met: bool | None) -> str:
    words = minimum_words(stars)
    if met is None:
        return ""
    state = translate("Sheet", "đã đạt") if met else translate("Sheet", "chưa đạt")
    return translate("Sheet", "mức {minimum}: {state}").format(minimum=words, state=state)


def _describe_choice(choice: Choice) -> str:
    words = translate("Sheet", "phím {key}: {label}").format(key=choice.key, label=choice.label)
    if choice.points is not None:
        points = translate("Sheet", "{points} điểm").format(points=format_points(choice.points))
        words += f", {points}"
    return f"{words}, {minimum_words(choice.stars)}" if choice.stars else words
