"""The editable table model of a decision's lines."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal

from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.stars import find_band
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import (
    STARS,
    Decision,
    DecisionLine,
    Recognition,
    RecognitionDays,
    RecognitionKind,
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
    ProductMatch,
    regulation_for,
    with_field,
)
from ocop_desktop.ui.recognitions.decision_problems import (
    LineProblem,
    find_problems,
    likely_kind,
    line_state_words,
)
from ocop_desktop.ui.widgets.stars import recognised_stars
from ocop_desktop.ui.words.values import day_words, recognition_kind_words, stars_words

FIELDS = (
    "row", "producer", "state", "stars", "kind", "certificate_number", "product_code", "issued",
    "expires",
)  # fmt: skip
NAME_COLUMN = FIELDS.index("row")
PRODUCER_COLUMN = FIELDS.index("producer")
STATE_COLUMN = FIELDS.index("state")
STARS_COLUMN = FIELDS.index("stars")
KIND_COLUMN = FIELDS.index("kind")
_NAMES = {"row": "name", "producer": "producer"}
_MAX_STEPS = 100
_TONES = {
    ProductMatch.KNOWN: "green_soft",
    ProductMatch.NEAR: "warning_soft",
    ProductMatch.UNKNOWN: "error_soft",
    ProductMatch.ADDED: "blue_soft",
}


class DecisionModel(EditableModel[DecisionRow]):
    """Holds one line for each product; empty days show their default in grey.

    `names_changed` carries a line whose product or producer was typed.
    """

    names_changed = Signal(object)

    def __init__(self, regulations: tuple[Regulation, ...], on: date) -> None:
        super().__init__()
        self._on = on
        self._regulations = regulations
        self.problems: tuple[tuple[LineProblem, ...], ...] = ()
        self._decision = Decision("")
        self._recognitions: dict[int, tuple[Recognition, ...]] = {}
        self._steps: list[tuple[DecisionRow, ...]] = []
        self.titles = (
            self.tr("Sản phẩm"),
            self.tr("Chủ thể"),
            self.tr("Trong sổ"),
            self.tr("Hạng sao"),
            self.tr("Loại"),
            self.tr("Số giấy chứng nhận"),
            self.tr("Mã sản phẩm mới"),
            self.tr("Ngày cấp"),
            self.tr("Hết hạn"),
        )

    def product_id_of(self, line: DecisionRow) -> int:
        """Return the id of the line's product, or 0."""
        return line.row.id if line.row else 0

    def check_lines(self) -> None:
        """Find the problems of every line."""
        self.problems = find_problems(
            self.lines, self._decision, self._recognitions, self._regulations
        )

    def add(self, rows: Sequence[ProductRow]) -> int:
        """Append products with the stars of the line above; returns the place of the first."""
        stars = self._last_stars()
        return self.append([DecisionRow(row, stars) for row in rows])

    def add_new(self, name: str, producer: str, set_number: int | None) -> int:
        """Append a product that is added to the register with the decision; returns its place."""
        line = DecisionRow(
            None, self._last_stars(), name=name, producer=producer, is_added=True,
            set_number=set_number,
        )  # fmt: skip
        return self.append([line])

    def paste(self, lines: Iterable[DecisionRow]) -> int:
        """Append lines that were pasted; stars that only the points tell are filled in."""
        return self.append([self._with_stars(line) for line in lines])

    def keep_step(self) -> None:
        """Keep the lines as they are, for `undo_step`."""
        self._steps = [*self._steps[1 - _MAX_STEPS :], tuple(self.lines)]

    def undo_step(self) -> bool:
        """Bring back the lines that were kept last; False if there are none."""
        if not self._steps:
            return False
        self.beginResetModel()
        self.lines[:] = self._steps.pop()
        self.check_lines()
        self.endResetModel()
        self.notify_changed()
        return True

    def change_lines(
        self, places: Iterable[int], change: Callable[[DecisionRow], DecisionRow]
    ) -> None:
        """Change the lines at those places, as one step."""
        self.keep_step()
        for place in places:
            self.lines[place] = change(self.lines[place])
        self.notify_changed()

    def set_decision(self, decision: Decision) -> None:
        """Set the header by which the lines are checked."""
        self._decision = decision
        self.lines[:] = map(self._with_stars, self.lines)
        self.notify_changed()

    def add_recognitions(self, recognitions: Mapping[int, tuple[Recognition, ...]]) -> None:
        """Add recognitions of products that the register has already."""
        self._recognitions.update(recognitions)
        self.notify_changed()

    def value_at(self, place: int, column: int) -> object:
        """Return the value of a cell, as `set_value` takes it."""
        line, field = self.lines[place], FIELDS[column]
        shown = {"row": line.product_name, "producer": line.producer_name}
        return shown[field] if field in shown else getattr(line, field)

    def set_value(self, place: int, column: int, value: object) -> None:
        """Set one cell; names can be changed while the register does not have the product."""
        field = FIELDS[column]
        if column >= STARS_COLUMN:
            self.lines[place] = with_field(self.lines[place], field, value)
        elif field in _NAMES and self.lines[place].row is None:
            self.lines[place] = with_field(self.lines[place], _NAMES[field], value)
            self.names_changed.emit(self.lines[place])
        else:
            return
        self.notify_changed()

    def kind_of(self, line: DecisionRow) -> RecognitionKind:
        """Return the chosen kind of a line, else the one that follows from the register."""
        held = self._recognitions.get(line.row.id, ()) if line.row else ()
        return likely_kind(line, self._decision, held)

    def decision_lines(self) -> list[DecisionLine]:
        """Return the lines as the register stores them."""
        return [line.to_decision_line(self.kind_of(line)) for line in self.lines]

    def problems_at(self, index: Index) -> tuple[LineProblem, ...]:
        """Return the problems of one cell."""
        field = FIELDS[index.column()]
        return tuple(problem for problem in self.problems[index.row()] if problem.field == field)

    def flags(self, index: Index) -> Qt.ItemFlag:
        default_flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_name = FIELDS[index.column()] in _NAMES and self.lines[index.row()].row is None
        is_editable = is_name or index.column() >= STARS_COLUMN
        return default_flags | Qt.ItemFlag.ItemIsEditable if is_editable else default_flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        line, field = self.lines[index.row()], FIELDS[index.column()]
        answer: object = None
        if role == KIND:
            is_drawn = field == "stars" and line.stars in STARS and not self.problems_at(index)
            answer = "stars" if is_drawn else "text"
        elif role == VALUE:
            is_drawn = field == "stars" and line.stars is not None
            answer = recognised_stars(line.stars, self._state_of(line)) if is_drawn else None
        elif role in WORDS:
            answer = self._cell_words(line, index)
        elif role == Qt.ItemDataRole.EditRole:
            answer = getattr(line, _NAMES.get(field, field)) or ""
        elif role == Qt.ItemDataRole.ToolTipRole:
            sentences = "\n".join(problem.sentence for problem in self.problems_at(index))
            answer = sentences or self._cell_words(line, index)
        elif role == Qt.ItemDataRole.ForegroundRole and self._is_implied(line, field):
            answer = theme.colour("muted")
        elif role == Qt.ItemDataRole.BackgroundRole:
            answer = self._background(line, index)
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
        if value != self.value_at(index.row(), index.column()):
            self.keep_step()
            self.set_value(index.row(), index.column(), value)
        return True

    def _cell_words(self, line: DecisionRow, index: Index) -> str:
        """The text of a cell with the problems that are told in it."""
        words = self._plain_words(line, FIELDS[index.column()])
        if index.column() == STATE_COLUMN and line.state.is_open:
            return words
        told = (problem.sentence for problem in self.problems_at(index))
        return "\n".join(filter(None, (words, *told)))

    def _plain_words(self, line: DecisionRow, field: str) -> str:
        words: Mapping[str, Callable[[], str]] = {
            "row": lambda: line.product_name,
            "producer": lambda: line.producer_name,
            "state": lambda: line_state_words(line),
            "stars": lambda: stars_words(line.stars),
            "kind": lambda: recognition_kind_words(self.kind_of(line)),
            "issued": lambda: line.issued or day_words(line.issued_on(self._decision)),
            "expires": lambda: line.expires or day_words(self._find_expiry(line)),
        }
        return words[field]() if field in words else str(getattr(line, field))

    def _find_expiry(self, line: DecisionRow) -> date | None:
        return line.expires_on(self._decision, self._regulations)

    def _background(self, line: DecisionRow, index: Index) -> object:
        problems = self.problems_at(index)
        if problems:
            hard = any(problem.hard for problem in problems)
            is_near = line.state is ProductMatch.NEAR and index.column() == STATE_COLUMN
            return theme.colour("error_soft" if hard and not is_near else "warning_soft")
        return theme.colour(_TONES[line.state]) if index.column() == STATE_COLUMN else None

    def _state_of(self, line: DecisionRow) -> RecognitionState:
        """Return what the recognition of the line is worth today."""
        issued_on = line.issued_on(self._decision)
        days = RecognitionDays(line.stars or 0, issued_on, self._find_expiry(line))
        return state_on(days, self._on, self._regulations)

    def _is_implied(self, line: DecisionRow, field: str) -> bool:
        return field == "producer" or (
            field in {"kind", "issued", "expires"} and not getattr(line, field)
        )

    def _last_stars(self) -> int:
        return (self.lines[-1].stars if self.lines else None) or STARS[0]

    def _with_stars(self, line: DecisionRow) -> DecisionRow:
        """The line with the stars of its points where it states none; the highest are not guessed."""
        decision = self._decision
        regulation = regulation_for(decision.on, self._regulations, decision.regulation_id)
        if line.stars is not None or line.stars_text or line.points is None or regulation is None:
            return line
        band = find_band(regulation, line.points)
        is_of_ministry = band == regulation.bands[0]
        return line if is_of_ministry else replace(line, stars=band.stars, is_rated=True)
