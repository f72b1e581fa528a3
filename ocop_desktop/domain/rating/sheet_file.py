"""Score sheets out of plain data (a JSON file): anything unexpected is refused and named."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from ocop_desktop.domain.codes import SheetFileReason
from ocop_desktop.domain.data_files import is_plain_number
from ocop_desktop.domain.errors import BrokenSheet
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, ScoreSheet
from ocop_desktop.domain.text import nfc

NO = "no"
MAX_MEMBERS = 500
_KEYS = {"members", "confirm", "agreed", "council_size", "means"}


@dataclass(frozen=True, slots=True)
class SheetFile:
    """A sheet as a file holds it: the members' sheets, or only the `means` of the parts."""

    sheet: ScoreSheet
    means: Mapping[str, Decimal] = field(default_factory=dict)


def parse_score_sheet(data: object) -> SheetFile:
    """The sheet written in `data`. Raises BrokenSheet.

    {"members": [{"name": "Bà Lan", "options": {"1.1": 2, "1.2": "no"}}], "confirm": {"1.1:requires:1":
    true}, "agreed": {...}, "council_size": 7}, or {"means": {"A": 31, "B": 24, "C": 38}}.
    """
    facts = _read_object(data, "")
    for key in facts:
        if key not in _KEYS:
            raise BrokenSheet(SheetFileReason.UNKNOWN_KEY, key)
    means = {
        part: _read_points(points, f"means.{part}")
        for part, points in _read_object(facts.get("means", {}), "means").items()
    }
    members = facts.get("members", [])
    if not isinstance(members, list) or len(members) > MAX_MEMBERS or not (members or means):
        raise BrokenSheet(SheetFileReason.NO_MEMBERS, "members")
    sheets = tuple(_read_member(place, member) for place, member in enumerate(members, start=1))
    for name, count in Counter(sheet.name for sheet in sheets).items():
        if name and count > 1:
            raise BrokenSheet(SheetFileReason.NAME_TWICE, "members", name)
    return SheetFile(
        ScoreSheet(
            sheets,
            _read_confirmations(facts.get("confirm", {})),
            _read_answers(facts.get("agreed", {}), "agreed"),
            _read_size(facts.get("council_size")),
        ),
        means,
    )


def _read_object(data: object, at: str) -> Mapping[str, object]:
    if not isinstance(data, dict):
        raise BrokenSheet(SheetFileReason.NOT_AN_OBJECT, at, _shorten(data))
    return data


def _read_member(place: int, data: object) -> MemberSheet:
    at = f"members.{place}"
    facts = _read_object(data, at)
    name = facts.get("name", "")
    if not isinstance(name, str):
        raise BrokenSheet(SheetFileReason.NOT_AN_OBJECT, f"{at}.name", _shorten(name))
    return MemberSheet(nfc(name).strip(), _read_answers(facts.get("options", {}), f"{at}.options"))


def _read_answers(data: object, at: str) -> dict[str, Answer]:
    return {
        number: None if points == NO else _read_points(points, f"{at}.{number}")
        for number, points in _read_object(data, at).items()
    }


def _read_points(value: object, at: str) -> Decimal:
    try:
        points = Decimal(str(value))
    except (InvalidOperation, ValueError) as error:
        raise BrokenSheet(SheetFileReason.NOT_POINTS, at, _shorten(value)) from error
    if not is_plain_number(points):
        raise BrokenSheet(SheetFileReason.NOT_POINTS, at, _shorten(value))
    return points


def _read_confirmations(data: object) -> dict[str, bool]:
    confirm = _read_object(data, "confirm")
    for name, holds in confirm.items():
        if not isinstance(holds, bool):
            raise BrokenSheet(SheetFileReason.NOT_YES_NO, name, _shorten(holds))
    return {name: bool(holds) for name, holds in confirm.items()}


def _read_size(value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise BrokenSheet(SheetFileReason.NOT_POINTS, "council_size", _shorten(value))
    return value


def _shorten(value: object) -> str:
    return str(value)[:40]
