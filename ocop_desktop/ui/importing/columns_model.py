"""The columns of a list as rows: heading, examples, and what each is used for."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from ocop_desktop.domain.importing.columns import (
    FIELDS_OF_MANY_COLUMNS,
    Column,
    ColumnMap,
    ColumnUse,
)
from ocop_desktop.domain.importing.table import ReadTable
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.choice_delegate import CHOICES, ChoiceGroups
from ocop_desktop.ui.importing.words import (
    ColumnTarget,
    cell_words,
    target_groups,
    target_of,
    target_words,
)
from ocop_desktop.ui.lists.row_model import Index

HEADING, EXAMPLES, TARGET, REMARK = range(4)
_EXAMPLES, _LOOKED_AT, _LONGEST = 3, 200, 30


class ColumnsModel(QAbstractTableModel):
    """Columns that are asked about come first: unknown headings, then fields filled twice.

    `columns_chosen` carries the columns whose use was changed, by their place.
    """

    columns_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.columns: list[Column] = []
        self._asked: frozenset[int] = frozenset()
        self._examples: Mapping[int, str] = {}
        self._doubled: frozenset[ColumnTarget] = frozenset()
        self._groups: ChoiceGroups = ()
        self.titles = (
            self.tr("Cột trong tệp"),
            self.tr("Ví dụ"),
            self.tr("Vào ô"),
            self.tr("Lưu ý"),
        )

    @property
    def unsettled(self) -> int:
        """How many columns fill a field that another one fills too."""
        return sum(target_of(one) in self._doubled for one in self.columns)

    @property
    def asked(self) -> int:
        """How many columns were not known when the table was read."""
        return len(self._asked)

    def show_table(self, table: ReadTable, column_map: ColumnMap) -> None:
        """Show the columns of `table` as `column_map` uses them."""
        self.beginResetModel()
        self._groups = [
            (title, [(target, target_words(target)) for target in targets])
            for title, targets in target_groups()
        ]
        self._asked = _find_asked(column_map)
        self._examples = {one.place: _find_examples(table, one.place) for one in column_map.columns}
        self.columns = sorted(
            column_map.columns, key=lambda one: (one.place not in self._asked, one.place)
        )
        self._find_doubled()
        self.endResetModel()

    def set_targets(self, places: Sequence[int], target: ColumnTarget) -> None:
        """Use the columns in those rows for `target`."""
        chosen = {}
        for place in places:
            column = self.columns[place]
            changed = replace(column, use=target.use, field=target.field, turn=target.turn)
            if target.field is not column.field:
                changed = replace(changed, factor=1, tick=0, year=0)
            if changed != column:
                self.columns[place] = chosen[column.place] = changed
        self._find_doubled()
        if chosen:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.columns) - 1, REMARK))
            self.columns_chosen.emit(chosen)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == TARGET else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        column = self.columns[index.row()]
        answer: object = None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            answer = self._words(column, index.column())
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            answer = f"{self.titles[index.column()]}: {self._words(column, index.column())}"
        elif role == Qt.ItemDataRole.EditRole and index.column() == TARGET:
            answer = target_of(column)
        elif role == CHOICES and index.column() == TARGET:
            answer = self._groups
        elif role == Qt.ItemDataRole.BackgroundRole:
            answer = self._background(column)
        elif role == Qt.ItemDataRole.ForegroundRole:
            is_quiet = index.column() == EXAMPLES or column.use is ColumnUse.LEFT_OUT
            answer = theme.colour("muted") if is_quiet else None
        return answer

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Use the column for the ColumnTarget `value`."""
        if role != Qt.ItemDataRole.EditRole or not isinstance(value, ColumnTarget):
            return False
        self.set_targets([index.row()], value)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, column: Column, place: int) -> str:
        if place == HEADING:
            return column.heading or self.tr("(không có tên)")
        if place == EXAMPLES:
            return self._examples.get(column.place, "")
        return target_words(target_of(column)) if place == TARGET else self._remark(column)

    def _remark(self, column: Column) -> str:
        if target_of(column) in self._doubled:
            return self.tr("Hai cột vào một ô: chọn lại một cột")
        if column.place in self._asked:
            return self.tr("Chưa nhận ra cột này")
        if column.factor != 1:
            factor = f"{column.factor:,}".replace(",", ".")
            return self.tr("Nhân với {factor}").format(factor=factor)
        return ""

    def _background(self, column: Column) -> object:
        if target_of(column) in self._doubled:
            return theme.colour("error_soft")
        return theme.colour("warning_soft") if column.place in self._asked else None

    def _find_doubled(self) -> None:
        targets = Counter(
            target_of(one) for one in self.columns if one.field is not None and not one.tick
        )
        self._doubled = frozenset(
            target
            for target, count in targets.items()
            if count > 1 and target.field not in FIELDS_OF_MANY_COLUMNS
        )


def _find_asked(column_map: ColumnMap) -> frozenset[int]:
    headings = {*column_map.unknown, *column_map.doubled}
    return frozenset(one.place for one in column_map.columns if one.heading in headings)


def _find_examples(table: ReadTable, place: int) -> str:
    """The first different texts of a column, each cut where it is long."""
    texts: dict[str, None] = {}
    for row in table.rows[:_LOOKED_AT]:
        text = " ".join(cell_words(row.cells[place]).split()) if place < len(row.cells) else ""
        if text:
            texts[text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"] = None
        if len(texts) == _EXAMPLES:
            break
    return " · ".join(texts)
