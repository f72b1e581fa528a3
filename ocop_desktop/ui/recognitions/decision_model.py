"""The editable table model of a decision's lines."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt

from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import (
    STARS,
    Decision,
    Recognition,
    RecognitionDays,
    RecognitionState,
    state_on,
)
from ocop_desktop.domain.text import clean_line, parse_date
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.editable_model import WORDS, EditableModel
from ocop_desktop.ui.lists.row_model import KIND, VALUE, Index
from ocop_desktop.ui.recognitions.decision_lines import (
    DAY_MEANINGS,
    DecisionRow,
    LineProblem,
    find_problems,
    with_field,
)
from ocop_desktop.ui.widgets.stars import recognised_stars
from ocop_desktop.ui.words.values import day_words, recognition_kind_words, stars_words

FIELDS = (
    "row", "producer", "stars", "kind", "certificate_number", "product_code", "issued", "expires",
)  # fmt: skip
STARS_COLUMN = FIELDS.index("stars")
KIND_COLUMN = FIELDS.index("kind")


class DecisionModel(EditableModel[DecisionRow]):
    """Holds one line for each product; empty days show their default in grey."""

    def __init__(self, regulations: tuple[Regulation, ...], on: date) -> None:
        super().__init__()
        self._on = on
        self._regulations = regulations
        self.problems: tuple[tuple[LineProblem, ...], ...] = ()
        self._decision = Decision("")
        self._recognitions: dict[int, tuple[Recognition, ...]] = {}
        self.titles = (
            self.tr("Sản phẩm"),
            self.tr("Chủ thể"),
            self.tr("Hạng sao"),
            self.tr("Loại"),
            self.tr("Số giấy chứng nhận"),
            self.tr("Mã sản phẩm mới"),
            self.tr("Ngày cấp"),
            self.tr("Hết hạn"),
        )

    def product_id_of(self, line: DecisionRow) -> int:
        """Return the id of the line's product."""
        return line.row.id

    def check_lines(self) -> None:
        """Find the problems of every line."""
        self.problems = find_problems(
            self.lines, self._decision, self._recognitions, self._regulations
        )

    def add(self, row: ProductRow) -> int:
        """Append a product with the stars of the line above; returns its place."""
        stars = self.lines[-1].stars if self.lines else STARS[0]
        return self.append([DecisionRow(row, stars)])

    def set_decision(self, decision: Decision) -> None:
        """Set the header by which the lines are checked."""
        self._decision = decision
        self.notify_changed()

    def add_recognitions(self, recognitions: Mapping[int, tuple[Recognition, ...]]) -> None:
        """Add recognitions of products that the register has already."""
        self._recognitions.update(recognitions)
        self.notify_changed()

    def value_at(self, place: int, column: int) -> object:
        """Return the value of a cell, as `set_value` takes it."""
        return getattr(self.lines[place], FIELDS[column])

    def set_value(self, place: int, column: int, value: object) -> None:
        """Set one cell; the columns of product and producer are read-only."""
        if column >= STARS_COLUMN:
            self.lines[place] = with_field(self.lines[place], FIELDS[column], value)
            self.notify_changed()

    def problems_at(self, index: Index) -> tuple[LineProblem, ...]:
        """Return the problems of one cell."""
        field = FIELDS[index.column()]
        return tuple(problem for problem in self.problems[index.row()] if problem.field == field)

    def flags(self, index: Index) -> Qt.ItemFlag:
        default_flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return (
            default_flags | Qt.ItemFlag.ItemIsEditable
            if index.column() >= STARS_COLUMN
            else default_flags
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        line, field = self.lines[index.row()], FIELDS[index.column()]
        problems = self.problems_at(index)
        answer: object = None
        if role == KIND:
            answer = "stars" if field == "stars" else "text"
        elif role == VALUE:
            answer = (
                recognised_stars(line.stars, self._state_of(line)) if field == "stars" else None
            )
        elif role in WORDS:
            answer = self._cell_words(line, field)
        elif role == Qt.ItemDataRole.EditRole:
            answer = getattr(line, field) or ""
        elif role == Qt.ItemDataRole.ToolTipRole:
            answer = "\n".join(problem.sentence for problem in problems) or self._cell_words(
                line, field
            )
        elif role == Qt.ItemDataRole.ForegroundRole and self._is_implied(line, field):
            answer = theme.colour("muted")
        elif role == Qt.ItemDataRole.BackgroundRole and problems:
            hard = any(problem.hard for problem in problems)
            answer = theme.colour("error_soft" if hard else "warning_soft")
        return answer

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set what was typed; a day is written in the usual form."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        if isinstance(value, str) and FIELDS[index.column()] != "kind":
            value = clean_line(value)
            meaning = DAY_MEANINGS.get(FIELDS[index.column()])
            day = parse_date(value, meaning) if meaning else None
            value = day_words(day) if day else value
        self.set_value(index.row(), index.column(), value)
        return True

    def _cell_words(self, line: DecisionRow, field: str) -> str:
        texts = {
            "row": line.row.name,
            "producer": line.row.producer,
            "stars": stars_words(line.stars),
            "kind": recognition_kind_words(line.likely_kind),
            "certificate_number": line.certificate_number,
            "product_code": line.product_code,
            "issued": line.issued or day_words(line.issued_on(self._decision)),
            "expires": line.expires
            or day_words(line.expires_on(self._decision, self._regulations)),
        }
        return texts[field]

    def _state_of(self, line: DecisionRow) -> RecognitionState:
        """Return what the recognition of the line is worth today."""
        days = RecognitionDays(
            line.stars,
            line.issued_on(self._decision),
            line.expires_on(self._decision, self._regulations),
        )
        return state_on(days, self._on, self._regulations)

    def _is_implied(self, line: DecisionRow, field: str) -> bool:
        return field == "producer" or (
            field in {"kind", "issued", "expires"} and not getattr(line, field)
        )
