"""Reading a published list of products: what a line states, and what an import did with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import CellRepair, RepairKind
from ocop_desktop.domain.lookalikes import read_entities
from ocop_desktop.domain.register.completing import find_year, find_years
from ocop_desktop.domain.register.product import StatedText
from ocop_desktop.domain.register.recognition import STARS, Recognition
from ocop_desktop.domain.text import clean_line, clean_text

_PLACED_COLUMNS = {"product", "producer", "stars"}
_FIRST_YEAR, _LAST_YEAR = 2018, 2100


@dataclass(frozen=True, slots=True)
class StatedRow:
    """What one line states. `stated` keeps, word for word, what the register has no place for."""

    number: int
    product: str
    producer: str
    stars: int | None
    year: int | None
    stated: tuple[StatedText, ...]
    repairs: tuple[CellRepair, ...] = ()

    def make_recognition(self, product_id: int) -> Recognition | None:
        """The recognition the line states; its day is unknown. None without stars."""
        return Recognition(product_id, self.stars, year=self.year) if self.stars else None

    def is_known(self, recognitions: Iterable[Recognition]) -> bool:
        """Whether `recognitions` of the register already have the stars of that year."""
        return any(
            recognition.stars == self.stars and self._is_year_of(recognition)
            for recognition in recognitions
        )

    def _is_year_of(self, recognition: Recognition) -> bool:
        years = find_years(recognition)
        return self.year in years if years else self.year is None

    def contradicts(self, recognitions: Iterable[Recognition]) -> bool:
        """Whether `recognitions` of the register give only other stars for that very year."""
        same_year = [
            recognition.stars
            for recognition in recognitions
            if self.year and find_year(recognition) == self.year
        ]
        return self.stars is not None and bool(same_year) and self.stars not in same_year


def read_row(number: int, cells: Mapping[str, str]) -> StatedRow | RejectedCell:
    """What line `number` states, or why it cannot be taken."""
    texts = {column: clean_line(clean_text(text)) for column, text in cells.items()}
    if not texts.get("product"):
        return RejectedCell(number, "product", "", ValueReason.REQUIRED, row_taken=False)
    stars, year = texts.get("stars", ""), texts.get("year", "")
    if stars and stars not in map(str, STARS):
        return RejectedCell(number, "stars", stars, ValueReason.OUT_OF_RANGE, row_taken=False)
    if year and not (year.isdecimal() and _FIRST_YEAR <= int(year) <= _LAST_YEAR):
        return RejectedCell(number, "year", year, ValueReason.NOT_A_YEAR, row_taken=False)
    return StatedRow(
        number=number,
        product=texts["product"],
        producer=texts.get("producer", ""),
        stars=int(stars) if stars else None,
        year=int(year) if year else None,
        stated=tuple(
            StatedText(column, text)
            for column, text in texts.items()
            if _is_stated_text(column, stars, text)
        ),
        repairs=tuple(
            CellRepair(number, column, before, texts[column], _find_reason(before))
            for column, text in cells.items()
            if (before := clean_line(text)) != texts[column]
        ),
    )


def compare_names(row: int, stated: str, known: str) -> CellRepair | None:
    """That a line's product is a known one, where its name has other dashes or quotes; else None."""
    if _list_punctuation(stated) == _list_punctuation(known):
        return None
    return CellRepair(row, "product", stated, known, RepairKind.SAME_NAME)


def _list_punctuation(name: str) -> str:
    return "".join(char for char in name if not char.isalnum() and not char.isspace())


def _find_reason(text: str) -> RepairKind:
    return RepairKind.LOOK_ALIKE if read_entities(text) == text else RepairKind.ENTITY


def _is_stated_text(column: str, stars: str, text: str) -> bool:
    """A year is placed only in a recognition: without stars it stays as stated text."""
    placed = column in _PLACED_COLUMNS or (column == "year" and stars)
    return bool(text and column and not placed)
