"""The columns of a table while it is decided what each holds: by itself, its neighbours, its values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.table import Cell, TableRow
from ocop_desktop.spreadsheets.annex.column_roles import names_producer
from ocop_desktop.spreadsheets.columns.column_values import (
    are_points,
    is_empty,
    may_hold,
    must_hold,
    read_number,
)
from ocop_desktop.spreadsheets.columns.heading_names import (
    HeadingMark,
    HeadingReading,
    ListKind,
    Need,
    Strength,
    read_heading,
)

RECOGNITION = "recognition."
_PERSON_FIELDS = {
    ImportField.PRODUCER_REPRESENTATIVE_POSITION,
    ImportField.PRODUCER_PHONE,
    ImportField.PRODUCER_EMAIL,
}
_PAPERS = {
    ImportField.PRODUCT_CERTIFICATES: "other",
    ImportField.PRODUCER_REGISTRATION_NUMBER: "registration",
    ImportField.PRODUCER_TAX_CODE: "registration",
    HeadingMark.PERSONAL: "personal",
}
_BARE_DAYS = {
    "ngay cap", "noi cap", "co quan cap", "ngay het han", "het han", "thoi han", "hieu luc",
    "hieu luc den", "don vi cap", "co gia tri den", "ngay hieu luc", "gia tri den",
}  # fmt: skip
_NEAR = 2
_LONGEST_UNIT = 8
_WHOLE_DONG = Decimal(1_000_000)


@dataclass
class ColumnDraft:
    """A column: what its heading names in this list, and the cells of a few rows."""

    place: int
    heading: str
    reading: HeadingReading
    cells: tuple[Cell, ...]
    field: ImportField | None = None
    mark: HeadingMark | None = None
    need: Need = Need.NOTHING
    strength: Strength = Strength.EXACT
    turn: int | None = None
    is_dropped: bool = False
    tick: int = 0
    year: int = 0

    def drop(self) -> None:
        """Take the field away: the column is kept as stated text, and the clerk is told."""
        self.field, self.is_dropped = None, True

    @property
    def is_recognition(self) -> bool:
        """Whether it holds a fact of a recognition."""
        return self.field is not None and self.field.value.startswith(RECOGNITION)

    @property
    def rank(self) -> tuple[bool, int, bool, int]:
        """The greater, the better it is for its field; of equals the left one."""
        keys = self.reading.words.keys
        says_now = any("moi" in key.split() or "sau sap nhap" in key for key in keys)
        is_full = any("ten" in key.split() for key in keys)
        return (self.need is Need.NOTHING, self.strength + says_now, is_full, -self.place)


def find_kind(headings: Iterable[str]) -> ListKind:
    """Products where a heading names them, else producers."""
    meanings = (read_heading(heading).find(ListKind.PRODUCTS) for heading in headings)
    names = {one.names for one in meanings if one}
    return ListKind.PRODUCTS if ImportField.PRODUCT_NAME in names else ListKind.PRODUCERS


def draft_columns(
    headings: Sequence[str], sample: Sequence[TableRow], kind: ListKind
) -> list[ColumnDraft]:
    """A draft for each heading, by its words alone."""
    drafts = []
    for place, heading in enumerate(headings):
        reading = read_heading(heading)
        cells = tuple(row.cells[place] for row in sample if place < len(row.cells))
        draft = ColumnDraft(place, heading, reading, cells, turn=reading.words.turn)
        meaning = reading.find(kind)
        if meaning and isinstance(meaning.names, ImportField):
            draft.field, draft.need, draft.strength = meaning.names, meaning.need, meaning.strength
        elif meaning and isinstance(meaning.names, HeadingMark):
            draft.mark = meaning.names
        drafts.append(draft)
    return drafts


def settle(drafts: Sequence[ColumnDraft], kind: ListKind, factor: int | None) -> None:
    """Take away the fields that neighbours, values or the list speak against."""
    _settle_persons(drafts)
    _settle_papers(drafts, kind)
    for draft in drafts:
        if draft.field and not may_hold(draft.field, draft.cells):
            draft.drop()
    for draft in drafts:
        check = _CHECKS.get(draft.need)
        if draft.field and check and not check(draft, drafts, factor):
            draft.drop()
    for draft in drafts:
        if draft.field is ImportField.PRODUCT_NOTES and draft.turn:
            draft.field = ImportField.RECOGNITION_NOTES


def _settle_persons(drafts: Sequence[ColumnDraft]) -> None:
    """A phone right behind the office's own people is theirs; a position is of whom it follows."""
    is_staff = follows_representative = False
    for draft in drafts:
        names_owner = any("dai dien" in key or "chu the" in key for key in draft.reading.words.keys)
        if draft.mark is HeadingMark.STAFF:
            is_staff, follows_representative = True, False
        elif draft.field is ImportField.PRODUCER_REPRESENTATIVE:
            is_staff, follows_representative = False, True
        elif draft.field not in _PERSON_FIELDS:
            is_staff = follows_representative = False
        elif (is_staff and not names_owner) or (
            draft.need is Need.REPRESENTATIVE and not follows_representative
        ):
            draft.drop()


def _settle_papers(drafts: Sequence[ColumnDraft], kind: ListKind) -> None:
    """A bare "Ngày cấp" is of the paper at its left: a recognition, a registration, another one."""
    owner, since = "", 0
    for draft in drafts:
        named = draft.field or draft.mark
        is_bare = draft.reading.words.keys[:1] and draft.reading.words.keys[0] in _BARE_DAYS
        if not is_bare and (draft.is_recognition or named in _PAPERS):
            owner = _PAPERS.get(named, RECOGNITION) if named else ""
            since = draft.place
        elif is_bare and owner == "personal" and draft.place - since <= _NEAR:
            draft.field, draft.mark = None, HeadingMark.PERSONAL
        elif is_bare and owner == "other" and draft.place - since <= _NEAR:
            draft.drop()
        elif is_bare and owner == "registration" and draft.place - since <= _NEAR:
            _give_to_registration(draft)
        elif (
            is_bare and kind is ListKind.PRODUCERS and draft.field is ImportField.RECOGNITION_ISSUER
        ):
            draft.drop()


def _give_to_registration(draft: ColumnDraft) -> None:
    if draft.field in {ImportField.RECOGNITION_ISSUED_ON, ImportField.PRODUCER_REGISTERED_ON}:
        draft.field = ImportField.PRODUCER_REGISTERED_ON
    elif draft.field:
        draft.drop()


def _has_values(draft: ColumnDraft, _drafts: Sequence[ColumnDraft], _factor: int | None) -> bool:
    return draft.field is not None and must_hold(draft.field, draft.cells)


def _is_only_one(draft: ColumnDraft, drafts: Sequence[ColumnDraft], _factor: int | None) -> bool:
    """Whether no surer column fills the field, and the values are not units or counts."""
    others = (one for one in drafts if one is not draft and one.field is draft.field)
    texts = [str(cell) for cell in draft.cells if not is_empty(cell)]
    is_unit = len(texts) > _NEAR and not any(map(names_producer, texts))
    is_unit = is_unit and all(len(text) < _LONGEST_UNIT for text in texts)
    return all(one.need is Need.WEAK for one in others) and (
        draft.field is not ImportField.PRODUCER_NAME or not is_unit
    )


def _has_unit(draft: ColumnDraft, _drafts: Sequence[ColumnDraft], factor: int | None) -> bool:
    """Whether the unit is stated, or every amount is so great that it is in đồng."""
    numbers = [number for cell in draft.cells if (number := read_number(cell)) is not None]
    is_great = bool(numbers) and all(number >= _WHOLE_DONG for number in numbers if number)
    return draft.reading.words.factor is not None or factor is not None or is_great


def _has_stars(_draft: ColumnDraft, drafts: Sequence[ColumnDraft], _factor: int | None) -> bool:
    return any(one.field is ImportField.RECOGNITION_STARS for one in drafts)


def _has_points(draft: ColumnDraft, drafts: Sequence[ColumnDraft], _factor: int | None) -> bool:
    has_mean = any(one.field is ImportField.COUNCIL_MEAN for one in drafts)
    return are_points(draft.cells) or (has_mean and all(map(is_empty, draft.cells)))


_Check = Callable[[ColumnDraft, Sequence[ColumnDraft], int | None], bool]
_CHECKS: Mapping[Need, _Check] = {
    Need.VALUES: _has_values,
    Need.WEAK: _is_only_one,
    Need.UNIT: _has_unit,
    Need.STARS: _has_stars,
    Need.POINTS: _has_points,
}
