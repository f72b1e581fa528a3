"""Which kind of list a table is, and whether it is one that can be taken."""

import re
from collections.abc import Sequence

from ocop_desktop.domain.importing.columns import ImportField, Layout
from ocop_desktop.domain.lookalikes import read_entities
from ocop_desktop.spreadsheets.columns.column_drafts import ColumnDraft
from ocop_desktop.spreadsheets.columns.column_values import are_points, is_empty, value_share
from ocop_desktop.spreadsheets.columns.heading_names import HeadingMark, ListKind, Need
from ocop_desktop.spreadsheets.columns.heading_words import fold_words

_MEMBER = re.compile(
    r"(?:diem )?(?:cua )?(?:thanh vien|tv|uy vien|giam khao|gk|nguoi cham)(?: hoi dong)? ?(?:so )?\d{1,2}"
    r"|(?:diem )?(?:ong|ba|dong chi|d c|dc) .+"
)
_TITLED = ("tong hop diem", "bang diem", "ket qua cham", "hoi dong danh gia", "phieu cham")
_FACTS = {
    ImportField.PRODUCER_TAX_CODE, ImportField.PRODUCER_KIND,
    ImportField.PRODUCER_REGISTRATION_NUMBER, ImportField.PRODUCER_REPRESENTATIVE,
}  # fmt: skip
_PRODUCER_FACTS = _FACTS | {
    ImportField.PRODUCER_CERTIFIED_ADDRESS, ImportField.PRODUCER_PHONE,
    ImportField.PRODUCER_COMMUNE, ImportField.PRODUCER_WORKERS_TOTAL,
    ImportField.PRODUCER_EMAIL, ImportField.PRODUCER_WEBSITE, ImportField.PRODUCER_REGISTERED_ON,
}  # fmt: skip
_MIN_LISTED = 2
_MANY = re.compile(r"[;\n]|,.*,")


def find_members(drafts: Sequence[ColumnDraft], title: Sequence[str]) -> None:
    """Mark the columns in which the members of a council gave their points, and their mean."""
    members = [
        draft
        for draft in drafts
        if draft.field is None and draft.mark is None and _is_member(draft)
    ]
    people = [
        draft
        for draft in drafts
        if draft.reading.meanings == () and draft not in members and _is_person(draft)
    ]
    others = [draft for draft in drafts if draft.field is ImportField.COUNCIL_MEMBER]
    if members or others or len(people) > 1:
        for draft in (*members, *people):
            draft.field = ImportField.COUNCIL_MEMBER
    elif not any(word in fold_words(line) for line in title for word in _TITLED):
        for draft in drafts:
            if draft.field is ImportField.COUNCIL_MEAN:
                draft.drop()


def _is_member(draft: ColumnDraft) -> bool:
    fits = any(map(_MEMBER.fullmatch, draft.reading.words.keys))
    return fits and (all(map(is_empty, draft.cells)) or are_points(draft.cells))


def _is_person(draft: ColumnDraft) -> bool:
    """Whether the heading is a person's name above points."""
    words = draft.heading.rpartition(" / ")[2].split()
    are_names = 2 <= len(words) <= 5 and all(word[0].isupper() and word.isalpha() for word in words)
    return are_names and are_points(draft.cells)


def find_layouts(drafts: Sequence[ColumnDraft], kind: ListKind) -> tuple[Layout, ...]:
    """The layout of the table; several where it is not sure, none where it can be no list of ours."""
    fields = {draft.field for draft in drafts}
    if kind is ListKind.PRODUCTS and ImportField.PRODUCT_NAME in fields:
        return _find_product_layouts(drafts, fields)
    if ImportField.PRODUCER_NAME in fields and kind is ListKind.PRODUCERS:
        return _find_producer_layouts(drafts, fields)
    return ()


def _find_product_layouts(
    drafts: Sequence[ColumnDraft], fields: set[ImportField | None]
) -> tuple[Layout, ...]:
    layout = _name_layout(drafts, fields)
    if layout in {Layout.PRODUCTS, Layout.PUBLISHED, Layout.COUNCIL, Layout.REGISTRY}:
        return (layout,)
    has_producer = ImportField.PRODUCER_NAME in fields
    product = next(one for one in drafts if one.field is ImportField.PRODUCT_NAME)
    marks = {draft.mark for draft in drafts}
    if not has_producer and _names_others(drafts, product):
        return ()
    rates = {ImportField.RECOGNITION_STARS, ImportField.RECOGNITION_DECISION_NUMBER} & fields
    is_sale = HeadingMark.SALE in marks and not has_producer
    is_plan = (HeadingMark.PLANNED in marks and not rates) or is_sale
    counts = [draft for draft in drafts if draft.mark is HeadingMark.COUNT]
    are_counts = len(counts) > 1
    has_facts = len(fields - {None, ImportField.PRODUCT_NAME}) > 0
    if is_plan or (are_counts and not rates):
        return Layout.FREE, Layout.PRODUCERS
    if not has_facts and len([one for one in drafts if one.heading]) > 2:
        return Layout.FREE, Layout.PRODUCERS
    return (layout,)


def _name_layout(drafts: Sequence[ColumnDraft], fields: set[ImportField | None]) -> Layout:
    if ImportField.PRODUCT_ID in fields:
        return Layout.PRODUCTS
    if ImportField.COUNCIL_MEMBER in fields or ImportField.COUNCIL_MEAN in fields:
        return Layout.COUNCIL
    headings = [draft.heading for draft in drafts if draft.heading]
    if all(heading.isascii() and heading == heading.lower() for heading in headings) and any(
        heading.startswith("product") for heading in headings
    ):
        return Layout.PUBLISHED
    stars = {one.turn for one in drafts if one.field is ImportField.RECOGNITION_STARS}
    days = {one.turn for one in drafts if one.field is ImportField.RECOGNITION_ISSUED_ON}
    return Layout.REGISTRY if {1, 2} <= stars or {1, 2} <= days else Layout.FREE


def _names_others(drafts: Sequence[ColumnDraft], name: ColumnDraft) -> bool:
    """Whether a column left of the name says that the rows are something else: craft villages, areas."""
    return any(one.mark is HeadingMark.OTHER and one.place < name.place for one in drafts)


def _find_producer_layouts(
    drafts: Sequence[ColumnDraft], fields: set[ImportField | None]
) -> tuple[Layout, ...]:
    names = [one for one in drafts if one.field is ImportField.PRODUCER_NAME]
    marks = [draft.mark for draft in drafts]
    if any(_names_others(drafts, name) for name in names):
        return ()
    is_unsure = all(name.need is Need.UNSURE for name in names)
    if is_unsure and (HeadingMark.OTHER in marks or not _FACTS & fields):
        return () if HeadingMark.OTHER in marks else (Layout.PRODUCERS, Layout.FREE)
    is_statistic = marks.count(HeadingMark.COUNT) > 1 or HeadingMark.PLANNED in marks
    if is_statistic or len(names) > 1 or not _PRODUCER_FACTS & fields:
        return Layout.PRODUCERS, Layout.FREE
    return (Layout.PRODUCERS,)


def holds_many(draft: ColumnDraft) -> bool:
    """Whether most of at least two cells list several products: then the rows are producers."""
    if sum(not is_empty(cell) for cell in draft.cells) < _MIN_LISTED:
        return False
    share = value_share(draft.cells, lambda cell: bool(_MANY.search(read_entities(str(cell)))))
    return share is not None and share > 0.5
