"""Which recognition each column is of, where a row has several: the first, the second, that of today."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.spreadsheets.columns.column_drafts import ColumnDraft

TODAY = 0
_STARS = ImportField.RECOGNITION_STARS


def give_turns(drafts: Sequence[ColumnDraft]) -> None:
    """Give each column of a recognition its turn; every other column has turn 1."""
    facts = [draft for draft in drafts if draft.is_recognition]
    for draft in drafts:
        if not draft.is_recognition:
            draft.turn = 1
    if _give_years(facts):
        return
    stated = {draft.turn for draft in facts if draft.turn}
    if len(stated) > 1 or stated - {1}:
        _complete_turns(facts, stated)
    elif stated:
        _split_from_today(facts)
    else:
        _count_turns(facts)


def _give_years(facts: Sequence[ColumnDraft]) -> bool:
    """Tell recognitions apart by the years that their headings name; False where they name no two.

    The other facts are of today.
    """
    named = {draft.reading.words.year for draft in facts if draft.field is _STARS} - {0}
    if len(named) < 2:
        return False
    order = {year: turn for turn, year in enumerate(sorted(named), 1)}
    for draft in facts:
        year = draft.reading.words.year
        draft.turn = order.get(year, TODAY)
        if draft.field is _STARS and draft.turn:
            draft.year = year
    return True


def _complete_turns(facts: Sequence[ColumnDraft], stated: set[int]) -> None:
    """Columns without a turn: today's before the first turn, else the turn at their left if it is free.

    Where only later turns are named, facts that these repeat are of the first, the others of today.
    """
    if 1 not in stated:
        later = {draft.field for draft in facts if draft.turn}
        for draft in facts:
            if not draft.turn:
                draft.turn = 1 if draft.field in later else TODAY
        return
    taken = {(draft.field, draft.turn) for draft in facts if draft.turn}
    last, last_place = TODAY, -2
    for draft in facts:
        if draft.turn:
            last, last_place = draft.turn, draft.place
            continue
        follows = last and draft.place == last_place + 1 and draft.turn is None
        draft.turn = last if follows and (draft.field, last) not in taken else TODAY
        if draft.turn:
            last_place = draft.place
            taken.add((draft.field, draft.turn))


def _split_from_today(facts: Sequence[ColumnDraft]) -> None:
    """One turn alone is named, the first: the others are of today where they repeat its facts."""
    first = {draft.field for draft in facts if draft.turn == 1}
    others = {draft.field for draft in facts if draft.turn != 1}
    repeats = bool(first & others)
    for draft in facts:
        if draft.turn != 1:
            draft.turn = TODAY if repeats else 1


def _count_turns(facts: Sequence[ColumnDraft]) -> None:
    """No turn is named: the same headings again are the next recognition."""
    headings = Counter((draft.field, draft.heading) for draft in facts)
    stars = sum(draft.field is ImportField.RECOGNITION_STARS for draft in facts)
    repeated = {field for (field, _heading), count in headings.items() if count > 1}
    places: dict[ImportField | None, int] = defaultdict(int)
    for draft in facts:
        places[draft.field] += 1
        is_counted = draft.field in repeated
        draft.turn = places[draft.field] if is_counted else (TODAY if repeated and stars > 1 else 1)
