"""What each column of a table holds, and which kind of list the table is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ocop_desktop.domain.errors import LayoutUnsure, UnknownList
from ocop_desktop.domain.exporting.product_columns import find_product_column
from ocop_desktop.domain.importing.columns import (
    FIELDS_OF_MANY_COLUMNS,
    Column,
    ColumnMap,
    ColumnUse,
    ImportField,
    Layout,
)
from ocop_desktop.domain.importing.table import TableRow
from ocop_desktop.spreadsheets.columns.column_drafts import (
    ColumnDraft,
    draft_columns,
    find_kind,
    settle,
)
from ocop_desktop.spreadsheets.columns.column_turns import give_turns
from ocop_desktop.spreadsheets.columns.heading_names import HeadingMark, ListKind, Need, Strength
from ocop_desktop.spreadsheets.columns.heading_words import find_factor
from ocop_desktop.spreadsheets.columns.list_layouts import find_layouts, find_members, holds_many
from ocop_desktop.spreadsheets.columns.tick_columns import find_ticks

_LEFT_OUT = {HeadingMark.ROW_NUMBER, HeadingMark.BUTTON, HeadingMark.PERSONAL}
_MONEY = {
    ImportField.PRODUCT_PRICE, ImportField.PRODUCER_YEARLY_REVENUE,
    ImportField.PRODUCER_YEARLY_PROFIT,
}  # fmt: skip
_NAMES = {Layout.PRODUCERS: ImportField.PRODUCER_NAME}
_MIN_OF_TEMPLATE = 20


def map_columns(
    headings: tuple[str, ...],
    sample: Sequence[TableRow] = (),
    layout: Layout | None = None,
    title: tuple[str, ...] = (),
    known: ColumnMap | None = None,
) -> ColumnMap:
    """The use of every column; `layout` and `known` (an earlier map) are a clerk's word and come first.

    Values of the `sample` may take a field away, never give one that no heading names. Raises
    UnknownList where the table is no list of ours, LayoutUnsure where it may be several.
    """
    kind = _find_kind(headings, sample, layout, known)
    drafts = draft_columns(headings, sample, kind)
    is_own = _take_own_columns(drafts)
    factor = next(filter(None, map(find_factor, title)), None)
    if not is_own:
        settle(drafts, kind, factor)
        if kind is ListKind.PRODUCTS:
            find_ticks(drafts)
            find_members(drafts, title)
        give_turns(drafts)
    kept = _take_known(drafts, known)
    doubled = _drop_doubled(drafts, kept) or _still_doubled(headings, known)
    chosen = layout or (known.layout if known else None)
    found = (chosen,) if chosen else find_layouts(drafts, kind)
    columns = tuple(kept.get(draft.place) or _make_column(draft, factor) for draft in drafts)
    _refuse(columns, found)
    told = set(known.unknown) if known else set()
    unknown = tuple(
        column.heading
        for column in columns
        if column.use is ColumnUse.STATED
        and column.field is None
        and column.heading
        and (column.place not in kept or column.heading in told)
    )
    return ColumnMap(found[0], columns, unknown, doubled)


def _find_kind(
    headings: Sequence[str],
    sample: Sequence[TableRow],
    layout: Layout | None,
    known: ColumnMap | None,
) -> ListKind:
    """Products or producers, as the clerk says; where nobody says so, as headings and values do."""
    chosen = layout or (known.layout if known else None)
    if chosen:
        return ListKind.PRODUCERS if chosen is Layout.PRODUCERS else ListKind.PRODUCTS
    kind = find_kind(headings)
    if kind is ListKind.PRODUCTS:
        drafts = draft_columns(headings, sample, kind)
        settle(drafts, kind, None)
        names = [one for one in drafts if one.field is ImportField.PRODUCT_NAME]
        if not names:
            return ListKind.PRODUCERS
        has_producer = any(one.field is ImportField.PRODUCER_NAME for one in drafts)
        is_rated = any(one.is_recognition for one in drafts)
        if has_producer and not is_rated and all(map(holds_many, names)):
            raise LayoutUnsure(_describe(drafts), (Layout.PRODUCERS, Layout.FREE))
    return kind


def _take_own_columns(drafts: Sequence[ColumnDraft]) -> bool:
    """Place the columns of this program's own export by their exact headings; False where it is none.

    Its empty template has the same headings, yet not the ids of products.
    """
    own = {draft.place: find_product_column(draft.heading) for draft in drafts}
    has_ids = any(column and column.field is ImportField.PRODUCT_ID for column in own.values())
    is_template = len(own) >= _MIN_OF_TEMPLATE and all(own.values())
    if not has_ids and not is_template:
        return False
    for draft in drafts:
        column = own[draft.place]
        if column:
            draft.field, draft.turn, draft.mark = column.field, column.turn, None
            draft.strength, draft.need = Strength.EXACT, Need.NOTHING
        elif draft.field:
            draft.drop()
    return True


def _take_known(drafts: Sequence[ColumnDraft], known: ColumnMap | None) -> dict[int, Column]:
    """The columns whose headings the earlier map has, at their places of today."""
    if known is None:
        return {}
    counted: Counter[str] = Counter()
    earlier = {}
    for column in known.columns:
        earlier[column.heading, counted[column.heading]] = column
        counted[column.heading] += 1
    counted.clear()
    kept = {}
    for draft in drafts:
        known_column = earlier.get((draft.heading, counted[draft.heading]))
        counted[draft.heading] += 1
        if known_column and draft.heading:
            kept[draft.place] = replace(known_column, place=draft.place)
    return kept


def _drop_doubled(drafts: Sequence[ColumnDraft], kept: dict[int, Column]) -> tuple[str, ...]:
    """Let the best column of each field keep it; the headings of the others."""
    taken: set[tuple[ImportField | None, int | None]]
    taken = {(column.field, column.turn) for column in kept.values() if column.field}
    doubled = []
    rest = [one for one in drafts if one.field and one.place not in kept]
    for draft in sorted(rest, key=lambda one: one.rank, reverse=True):
        fact = (draft.field, draft.turn)
        is_doubled = fact in taken and draft.field not in FIELDS_OF_MANY_COLUMNS
        if is_doubled and not draft.tick:
            doubled.append(draft)
            draft.drop()
        taken.add(fact)
    return tuple(one.heading for one in sorted(doubled, key=lambda one: one.place))


def _still_doubled(headings: Sequence[str], known: ColumnMap | None) -> tuple[str, ...]:
    return tuple(one for one in known.doubled if one in headings) if known else ()


def _make_column(draft: ColumnDraft, factor: int | None) -> Column:
    if draft.field:
        amount = (draft.reading.words.factor or factor or 1) if draft.field in _MONEY else 1
        turn = 1 if draft.turn is None else draft.turn
        return Column(
            draft.place, draft.heading, ColumnUse.FIELD, draft.field, turn, amount, draft.tick,
            draft.year,
        )  # fmt: skip
    is_left_out = draft.mark in _LEFT_OUT or not draft.heading
    use = ColumnUse.LEFT_OUT if is_left_out else ColumnUse.STATED
    return Column(draft.place, draft.heading, use)


def _refuse(columns: Sequence[Column], layouts: tuple[Layout, ...]) -> None:
    """Raise where the table is no list that can be taken, or it is not sure which."""
    described = tuple((one.heading, one.field.value if one.field else "") for one in columns)
    fields = {one.field for one in columns if one.use is ColumnUse.FIELD}
    if not layouts or not fields & {_NAMES.get(one, ImportField.PRODUCT_NAME) for one in layouts}:
        raise UnknownList(described)
    if len(layouts) > 1:
        raise LayoutUnsure(described, tuple(map(str, layouts)))


def _describe(drafts: Sequence[ColumnDraft]) -> tuple[tuple[str, str], ...]:
    return tuple((one.heading, one.field.value if one.field else "") for one in drafts)
