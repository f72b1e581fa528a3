"""The validator of regulation folders: every fault named by file, set and criterion."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

from ocop_desktop.domain.codes import FaultReason
from ocop_desktop.domain.data_files import parse_toml, read_small_file
from ocop_desktop.domain.errors import BrokenRegulation, Fault
from ocop_desktop.domain.law.criteria import Criteria, Criterion, Section
from ocop_desktop.domain.law.criteria_file import CriteriaReader, TomlTable, load_blocks
from ocop_desktop.domain.law.regulation import Regulation, parse_regulation

HEAD = "regulation.toml"
MAX_FILES = 500
_NOT_UNDERSTOOD = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError)
_ID = re.compile("[a-z0-9][a-z0-9-]{0,59}")
_LONGEST_PATTERN = 200
_REPEATED_TWICE = re.compile(r"[*+}]\??\)+[*+{]")  # "(a+)+" takes for ever with some codes
_NEEDED = ("id", "number", "name", "in_force_from", "parts", "band", "periods", "product_code")
_WHOLE = Decimal(100)
_Noted: TypeAlias = tuple[FaultReason, str, *tuple[str, ...]]  # reason, place, facts


def check_folder(folder: Path) -> tuple[Fault, ...]:
    """Every fault of the regulation in `folder`; empty for a sound one."""
    data, faults = _read_toml(folder / HEAD)
    needed = (*_NEEDED, "origin_criterion") if data.get("sheets") else _NEEDED
    faults += [
        Fault(HEAD, FaultReason.MISSING_KEY, facts=(key,)) for key in needed if key not in data
    ]
    if faults:
        return tuple(faults)
    try:
        regulation = parse_regulation(data)
    except _NOT_UNDERSTOOD as error:
        return (Fault(HEAD, FaultReason.NOT_UNDERSTOOD, facts=(str(error),)),)
    try:
        found = [*_find_place_faults(folder), *_find_head_faults(regulation)]
        found += _find_sheet_faults(folder, regulation) if regulation.has_sheets else ()
    except _NOT_UNDERSTOOD as error:
        return (Fault(HEAD, FaultReason.NOT_UNDERSTOOD, facts=(str(error),)),)
    return tuple(found)


def _find_place_faults(folder: Path) -> Iterator[Fault]:
    """What lies in the folder and is no file of its own: a link, a pipe, or far too many files."""
    for count, path in enumerate(folder.rglob("*")):
        if count > MAX_FILES:
            yield Fault(HEAD, FaultReason.UNREADABLE, facts=(f"> {MAX_FILES}",))
            return
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            yield Fault(path.name, FaultReason.UNREADABLE, facts=(path.name,))


def _read_toml(path: Path) -> tuple[TomlTable, list[Fault]]:
    try:
        return parse_toml(read_small_file(path)), []
    except (OSError, ValueError) as error:
        return {}, [Fault(path.name, FaultReason.UNREADABLE, facts=(str(error),))]


def _find_head_faults(regulation: Regulation) -> Iterator[Fault]:
    if not _ID.fullmatch(regulation.id):
        yield Fault(HEAD, FaultReason.BAD_ID, facts=(regulation.id[:60],))
    total = sum((part.max for part in regulation.parts), Decimal(0))
    if total != _WHOLE:
        yield Fault(
            HEAD, FaultReason.PARTS_SUM, facts=(_format_points(total), _format_points(_WHOLE))
        )
    until = regulation.in_force_until
    if not isinstance(regulation.in_force_from, date) or (
        until is not None and until < regulation.in_force_from
    ):
        yield Fault(HEAD, FaultReason.DATES_OUT_OF_ORDER)
    yield from _find_band_faults(regulation)
    for pattern in regulation.code_patterns:
        if not _is_pattern(pattern):
            yield Fault(HEAD, FaultReason.BAD_PATTERN, facts=(pattern,))
    for yearly in regulation.rounds:
        for month, day in (yearly.by, yearly.requests_before):
            if not (1 <= month <= 12 and 1 <= day <= 31):
                yield Fault(HEAD, FaultReason.BAD_ROUND_DAY, facts=(f"{month:02}-{day:02}",))


def _find_band_faults(regulation: Regulation) -> Iterator[Fault]:
    """Bands are half-open: each begins where the one below ends, the lowest at 0, stars rising."""
    bands = regulation.bands
    if not bands or bands[-1].start != 0:
        yield Fault(HEAD, FaultReason.BANDS_DO_NOT_BEGIN_AT_0)
    if sorted(band.stars for band in bands) != [1, 2, 3, 4, 5]:
        yield Fault(HEAD, FaultReason.BANDS_ARE_NOT_1_TO_5)
    for higher, lower in pairwise(bands):
        if higher.start <= lower.start or higher.stars <= lower.stars:
            facts = (str(higher.stars), _format_points(higher.start))
            yield Fault(HEAD, FaultReason.BANDS_OUT_OF_ORDER, facts=facts)
    if bands and bands[0].start > _WHOLE:
        yield Fault(HEAD, FaultReason.BAND_OUT_OF_REACH, facts=(_format_points(bands[0].start),))


def _is_pattern(text: str) -> bool:
    if len(text) > _LONGEST_PATTERN or _REPEATED_TWICE.search(text):
        return False
    try:
        re.compile(text)
    except re.error:
        return False
    return True


def _find_sheet_faults(folder: Path, regulation: Regulation) -> Iterator[Fault]:
    paths = sorted((folder / "sets").glob("*.toml"))
    if not paths:
        yield Fault("sets", FaultReason.NO_SETS)
    try:
        blocks = load_blocks(folder)
    except BrokenRegulation as broken:
        yield from broken.faults
        return
    numbers: Counter[Any] = Counter()
    for path in paths:
        data, faults = _read_toml(path)
        yield from faults
        if faults:
            continue
        numbers[data.get("number")] += 1
        yield from _find_set_faults(path, data, blocks, regulation)
        if numbers[data.get("number")] == 2:
            yield Fault(path.name, FaultReason.SET_TWICE, data.get("number"))


def _find_set_faults(
    path: Path, data: TomlTable, blocks: TomlTable, regulation: Regulation
) -> Iterator[Fault]:
    reading = CriteriaReader(path.name, blocks)
    try:
        criteria = reading.read_criteria(data)
    except (ValueError, TypeError, AttributeError, ArithmeticError) as error:
        yield Fault(path.name, FaultReason.NOT_UNDERSTOOD, reading.number, facts=(str(error),))
        return
    yield from reading.faults
    if not path.name.startswith(f"{criteria.criteria_set.number:02}-"):
        yield Fault(path.name, FaultReason.FILE_NAME, criteria.criteria_set.number)
    for reason, place, *facts in _find_tree_faults(criteria, regulation):
        yield Fault(path.name, reason, criteria.criteria_set.number, place, tuple(facts))


def _find_tree_faults(criteria: Criteria, regulation: Regulation) -> Iterator[_Noted]:
    for part in regulation.parts:
        maximums = [section.max for section in criteria.sections if section.part == part.letter]
        if sum(maximums, Decimal(0)) != part.max:
            yield (
                FaultReason.SUM,
                part.letter,
                _format_points(sum(maximums, Decimal(0))),
                _format_points(part.max),
            )
    letters = {part.letter for part in regulation.parts}
    for section in criteria.sections:
        if section.part not in letters:
            yield FaultReason.UNKNOWN_PART, section.number, section.part
        yield from _find_section_faults(section)
    origin = regulation.origin_criterion
    if origin and origin not in criteria.criteria_by_number():
        yield FaultReason.NO_ORIGIN_CRITERION, "", origin
    numbers = Counter(_list_numbers(criteria))
    for number, count in numbers.items():
        if count > 1 or not number:
            yield FaultReason.NUMBER_TWICE, number
    for slot in criteria.slots:
        for criterion in slot.criteria:
            yield from _find_option_faults(criterion)


def _list_numbers(criteria: Criteria) -> Iterator[str]:
    for section in criteria.sections:
        yield section.number
        for criterion in section.criteria:
            if criterion.number != section.number:
                yield criterion.number
            yield from (part.number for part in criterion.part_criteria)


def _find_section_faults(section: Section) -> Iterator[_Noted]:
    highest = [criterion.max for criterion in section.criteria]
    if section.choose_one:
        for case in section.criteria:
            if case.max != section.max:
                yield (
                    FaultReason.SUM,
                    case.number,
                    _format_points(case.max),
                    _format_points(section.max),
                )
    elif sum(highest, Decimal(0)) != section.max:
        yield (
            FaultReason.SUM,
            section.number,
            _format_points(sum(highest, Decimal(0))),
            _format_points(section.max),
        )
    for criterion in section.criteria:
        parts = sum((part.max for part in criterion.part_criteria), Decimal(0))
        if criterion.part_criteria and parts != criterion.max:
            yield (
                FaultReason.SUM,
                criterion.number,
                _format_points(parts),
                _format_points(criterion.max),
            )


def _find_option_faults(criterion: Criterion) -> Iterator[_Noted]:
    points = [option.points for option in criterion.options]
    if points and max(points) != criterion.max:
        yield (
            FaultReason.HIGHEST_OPTION,
            criterion.number,
            _format_points(max(points)),
            _format_points(criterion.max),
        )
    if any(later <= earlier for earlier, later in pairwise(points)):
        yield FaultReason.POINTS_DO_NOT_RISE, criterion.number
    marks = [option.minimum_for for option in criterion.options if option.minimum_for]
    if any(later < earlier for earlier, later in pairwise(marks)):
        yield FaultReason.MARKS_FALL, criterion.number
    if len(set(marks)) < len(marks):
        yield FaultReason.MARK_TWICE, criterion.number


def _format_points(points: Decimal) -> str:
    return format(points.normalize(), "f")
