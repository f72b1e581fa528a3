"""Recognitions that a row states, beside those that the register holds of the product."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.planning.record_fields import (
    RECOGNITION_FIELDS,
    RecordField,
    format_value,
    is_blank,
    set_fields,
)
from ocop_desktop.domain.importing.result import FieldChange
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.register.completing import (
    complete_days,
    complete_known,
    find_years,
    is_dated,
)
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import identity_key


@dataclass(frozen=True, slots=True)
class ToldRecognition:
    """What becomes of a recognition that a row states.

    `place` is that of the held one it tells again, None where it is new. `is_completed` tells that
    the day of the held one, of which only the year was known, is known now; `told` are values that
    were not taken, as an earlier row states others.
    """

    recognition: Recognition
    place: int | None = None
    changes: tuple[FieldChange, ...] = ()
    is_completed: bool = False
    told: tuple[tuple[RecordField, Any], ...] = ()


def report_recognition(
    held: Sequence[Recognition],
    stated: Recognition,
    regulations: tuple[Regulation, ...],
    kept: Collection[str] = (),
    *,
    told_places: Collection[int] = (),
    is_own: bool = False,
) -> ToldRecognition | None:
    """What becomes of `stated`; None where it contradicts the stars of that year.

    A field of `kept` stays as it is held; what is left blank never erases. A recognition of
    `told_places` was told by the same file before: only its blanks are filled, as are those of a dated
    one by what states the year only. With `is_own` the row was
    written by this program: then its stars, too, may have been changed on purpose.
    """
    if not held:
        return ToldRecognition(_complete(stated, regulations))
    place = _find_held(held, stated)
    if place is None and is_own:
        place = _find_edited(held, stated, told_places)
    if place is None:
        if _contradicts(held, stated):
            return None
        return ToldRecognition(_complete(stated, regulations))
    known = held[place]
    if not find_years(known) and _contradicts(held, stated):
        return None
    if not is_dated(known) and is_dated(stated) and (completed := complete_known([known], stated)):
        whole = _complete(completed, regulations)
        changes, lost = _list_changes(known, whole), _list_lost(known, whole)
        return ToldRecognition(whole, place, changes, is_completed=True, told=lost)
    values = _list_new_values(known, stated, kept)
    is_decided = place in told_places or (is_dated(known) and not is_dated(stated))
    told = _list_decided(known, values) if is_decided else {}
    stars = known.stars if place in told_places else stated.stars
    taken = {one: value for one, value in values.items() if one not in told}
    merged = _merge(known, taken, replace(stated, stars=stars), regulations)
    return ToldRecognition(merged, place, _list_changes(known, merged), told=tuple(told.items()))


def _merge(
    known: Recognition,
    values: Mapping[RecordField, Any],
    stated: Recognition,
    regulations: tuple[Regulation, ...],
) -> Recognition:
    """The held recognition with the values that are taken; itself where nothing is new."""
    revocation = known.revocation or stated.revocation
    if not values and revocation == known.revocation and stated.stars == known.stars:
        return known
    merged = replace(set_fields(known, values), stars=stated.stars, revocation=revocation)
    if merged.issued_on and merged.year:
        merged = replace(merged, year=None)
    return _complete(merged, regulations)


def _complete(recognition: Recognition, regulations: tuple[Regulation, ...]) -> Recognition:
    """The recognition with its regulation and expiry; the day of its decision is that of its issue.

    What is known already stays.
    """
    if recognition.decision_on and recognition.issued_on is None:
        recognition = replace(recognition, issued_on=recognition.decision_on, year=None)
    is_whole = recognition.regulation_id and recognition.expires_on
    return recognition if is_whole else complete_days(recognition, regulations)


def _list_new_values(
    known: Recognition, stated: Recognition, kept: Collection[str]
) -> dict[RecordField, Any]:
    said = dict(RECOGNITION_FIELDS.list_stated(stated))
    return {
        one: value
        for one, value in said.items()
        if one.field not in kept and getattr(known, one.attribute) != value
    }


def _list_decided(known: Recognition, values: Mapping[RecordField, Any]) -> dict[RecordField, Any]:
    return {
        one: value for one, value in values.items() if not is_blank(getattr(known, one.attribute))
    }


def _list_lost(known: Recognition, whole: Recognition) -> tuple[tuple[RecordField, Any], ...]:
    """What was known of the one without a day, and gave way to what the dated one says."""
    return tuple(
        (one, value)
        for one, value in _list_new_values(whole, known, ()).items()
        if not is_blank(getattr(whole, one.attribute)) and one.attribute != "year"
    )


def _list_changes(before: Recognition, after: Recognition) -> tuple[FieldChange, ...]:
    pairs = zip(
        RECOGNITION_FIELDS.fields,
        RECOGNITION_FIELDS.read(before),
        RECOGNITION_FIELDS.read(after),
        strict=True,
    )
    changes = [
        FieldChange(one.field, format_value(was), format_value(now))
        for one, was, now in pairs
        if was != now
    ]
    if before.stars != after.stars:
        stars = ImportField.RECOGNITION_STARS
        changes.insert(0, FieldChange(stars, str(before.stars), str(after.stars)))
    if before.revocation != after.revocation and after.revocation:
        day = format_value(after.revocation.on)
        changes.append(FieldChange(ImportField.RECOGNITION_REVOKED_ON, "", day))
    return tuple(changes)


def _find_held(held: Sequence[Recognition], stated: Recognition) -> int | None:
    """The place of the held recognition that `stated` tells again.

    One that it adds nothing to, else the newest.
    """
    for tells_again in (_is_same_decision, _is_same_day, _are_undated, _is_same_year):
        places = [
            place
            for place in reversed(range(len(held)))
            if held[place].stars == stated.stars and tells_again(held[place], stated)
        ]
        if places:
            said = (place for place in places if not _list_new_values(held[place], stated, ()))
            return next(said, places[0])
    return None


def _find_edited(
    held: Sequence[Recognition], stated: Recognition, told_places: Collection[int]
) -> int | None:
    """The place of the one that was written out: of its stars, else of its decision, day or year.

    Recognitions are written out oldest first, so the first that no turn told is the one.
    """
    free = [place for place in range(len(held)) if place not in told_places]
    for place in free:
        if held[place].stars == stated.stars:
            return place
    for tells_again in (_is_same_decision, _is_same_day, _is_same_year):
        for place in free:
            if tells_again(held[place], stated):
                return place
    return None


def _is_same_decision(known: Recognition, stated: Recognition) -> bool:
    """The same number, of years that may be the same: "01/QĐ-UBND" is given out every year."""
    if not stated.decision_number or not known.decision_number:
        return False
    same = identity_key(known.decision_number) == identity_key(stated.decision_number)
    years, others = find_years(known), find_years(stated)
    return same and (not years or not others or bool(years & others))


def _is_same_day(known: Recognition, stated: Recognition) -> bool:
    days = {known.issued_on, known.decision_on} & {stated.issued_on, stated.decision_on}
    return bool(days - {None})


def _are_undated(known: Recognition, stated: Recognition) -> bool:
    if find_years(known) or find_years(stated):
        return False
    return not _are_two_decisions(known, stated) and not _are_two_codes(known, stated)


def _is_same_year(known: Recognition, stated: Recognition) -> bool:
    """Of one year, unless decision and day both differ; stars without any day are told again."""
    years, others = find_years(known), find_years(stated)
    if not others:
        has_numbers = bool(stated.decision_number and known.decision_number)
        return not has_numbers and not _are_two_codes(known, stated)
    if not years & others:
        return False
    numbers = known.decision_number and stated.decision_number
    return not (numbers and is_dated(known) and is_dated(stated))


def _contradicts(held: Sequence[Recognition], stated: Recognition) -> bool:
    """Whether the held recognitions give other stars in that year, by no other decision of another day."""
    years = find_years(stated)
    return any(
        one.stars != stated.stars
        and years & find_years(one)
        and not (_are_two_decisions(one, stated) and _are_two_days(one, stated))
        for one in held
    )


def _are_two_days(known: Recognition, stated: Recognition) -> bool:
    return is_dated(known) and is_dated(stated) and not _is_same_day(known, stated)


def _are_two_codes(known: Recognition, stated: Recognition) -> bool:
    codes = known.product_code, stated.product_code
    return all(codes) and codes[0] != codes[1]


def _are_two_decisions(known: Recognition, stated: Recognition) -> bool:
    numbers = identity_key(known.decision_number), identity_key(stated.decision_number)
    return all(numbers) and numbers[0] != numbers[1]
