"""What is wrong or doubtful in the lines of a decision, and the words of a line's state."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.problems import Severity
from ocop_desktop.domain.rating.stars import find_band
from ocop_desktop.domain.register.checks import check_recognition
from ocop_desktop.domain.register.completing import complete_known, find_year
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import (
    STARS,
    Decision,
    Recognition,
    RecognitionKind,
    RecognitionState,
)
from ocop_desktop.domain.text import format_points, identity_key, parse_date, search_key
from ocop_desktop.messages.values import problem_sentence
from ocop_desktop.ui.fields.unclear import day_sentence
from ocop_desktop.ui.recognitions.decision_lines import (
    DAY_MEANINGS,
    DecisionRow,
    ProductMatch,
    regulation_for,
)
from ocop_desktop.ui.words.values import day_words, stars_words, state_words

translate = QCoreApplication.translate
_Key: TypeAlias = int | tuple[str, str]


@dataclass(frozen=True, slots=True)
class LineProblem:
    """A problem of one field of a line; a `hard` one forbids saving the decision."""

    field: str
    sentence: str
    hard: bool = False


def find_problems(
    lines: Sequence[DecisionRow],
    decision: Decision,
    recognitions: Mapping[int, Iterable[Recognition]],
    regulations: tuple[Regulation, ...],
) -> tuple[tuple[LineProblem, ...], ...]:
    """Find the problems of every line.

    `recognitions` holds by product what the register has already.
    """
    numbers = Counter(search_key(line.certificate_number) for line in lines)
    codes = Counter(search_key(line.product_code) for line in lines)
    first_places: dict[_Key, int] = {}
    for place, line in enumerate(lines):
        first_places.setdefault(_key(line), place)
    return tuple(
        (
            *_find_open(line),
            *_find_repeated(first_places[_key(line)], place),
            *_find_unreadable_days(line),
            *_find_star_problems(line, decision, regulations),
            *_find_law_problems(line, decision, regulations),
            *_find_duplicates(
                "certificate_number", numbers[search_key(line.certificate_number)], line
            ),
            *_find_duplicates("product_code", codes[search_key(line.product_code)], line),
            *_find_recorded(line, decision, recognitions.get(line.row.id, ()) if line.row else ()),
        )
        for place, line in enumerate(lines)
    )


def likely_kind(
    line: DecisionRow, decision: Decision, held: Iterable[Recognition]
) -> RecognitionKind:
    """The chosen kind of a line, else the one that follows from the stars the product had before.

    A recognition that the decision only completes is not one before it.
    """
    if line.kind:
        return line.kind
    held = tuple(held)
    known = complete_known(held, _meant(line, decision))
    before = line.row.last_stars if line.row else None
    if known:
        earlier = [one for one in held if one.id != known.id]
        before = max(earlier, key=lambda one: find_year(one) or 0).stars if earlier else None
    if before is None:
        return known.kind or RecognitionKind.FIRST if known else RecognitionKind.FIRST
    is_higher = line.stars is not None and line.stars > before
    return RecognitionKind.UPGRADE if is_higher else RecognitionKind.RENEWAL


def line_state_words(line: DecisionRow) -> str:
    """What the register has for a line, and the stars that its product holds."""
    if line.row is not None:
        return _known_words(line)
    if line.near and not line.is_added:
        return _near_words(line, line.near[0])
    return {
        ProductMatch.UNKNOWN: translate("DecisionLines", "Chưa có trong sổ"),
        ProductMatch.ADDED: translate("DecisionLines", "Sẽ thêm vào sổ"),
    }[line.state]


def _near_words(line: DecisionRow, nearest: ProductRow) -> str:
    """The question whether the nearest product is meant; of the same name, whether its producer is."""
    if nearest.producer and identity_key(nearest.name) == identity_key(line.name):
        words = translate("DecisionLines", "Có phải của “{producer}”?")
        return words.format(producer=nearest.producer)
    name = f"{nearest.name} · {nearest.producer}" if nearest.producer else nearest.name
    return translate("DecisionLines", "Có phải “{name}”?").format(name=name)


def _known_words(line: DecisionRow) -> str:
    row = line.row
    words = translate("DecisionLines", "Có trong sổ")
    if row is None or row.state is RecognitionState.NONE:
        return words
    held = state_words(row.state)
    return f"{words} · {stars_words(row.last_stars)}, {held[:1].lower()}{held[1:]}"


def _meant(line: DecisionRow, decision: Decision) -> Recognition:
    """The recognition of a line by what tells it from others."""
    return Recognition(
        0, line.stars or 0, decision_on=decision.on, issued_on=line.issued_on(decision)
    )


def _key(line: DecisionRow) -> _Key:
    """What two lines of one product have in common."""
    return line.row.id if line.row else (identity_key(line.name), identity_key(line.producer))


def _find_open(line: DecisionRow) -> Iterable[LineProblem]:
    if line.state is ProductMatch.NEAR:
        words = translate("DecisionLines", "Chưa chọn sản phẩm nào trong sổ là “{name}”")
        yield LineProblem("state", words.format(name=line.name), hard=True)
    elif line.state is ProductMatch.UNKNOWN:
        words = translate("DecisionLines", "“{name}” chưa có trong sổ: thêm sản phẩm này hoặc chọn")
        yield LineProblem("state", words.format(name=line.name), hard=True)
    elif line.state is ProductMatch.ADDED and not line.name:
        yield LineProblem("row", translate("DecisionLines", "Chưa có tên sản phẩm"), hard=True)
    if line.is_filled_down:
        words = translate("DecisionLines", "Ô chủ thể để trống, lấy theo dòng trên")
        yield LineProblem("producer", words)


def _find_repeated(first: int, place: int) -> Iterable[LineProblem]:
    if first < place:
        words = translate("DecisionLines", "Trùng với dòng {number}")
        yield LineProblem("row", words.format(number=first + 1), hard=True)


def _find_unreadable_days(line: DecisionRow) -> Iterable[LineProblem]:
    for field, meaning in DAY_MEANINGS.items():
        text = getattr(line, field)
        if text and parse_date(text, meaning) is None:
            yield LineProblem(field, day_sentence(text, meaning), hard=True)


def _find_star_problems(
    line: DecisionRow, decision: Decision, regulations: tuple[Regulation, ...]
) -> Iterable[LineProblem]:
    """Stars that are missing, unreadable, or not those of the points."""
    if line.stars is None:
        words = (
            translate("DecisionLines", "Không đọc được hạng sao từ “{text}”")
            if line.stars_text
            else translate("DecisionLines", "Chưa có hạng sao")
        )
        yield LineProblem("stars", words.format(text=line.stars_text), hard=True)
        return
    regulation = regulation_for(decision.on, regulations, decision.regulation_id)
    if line.points is None or regulation is None:
        return
    points, band = format_points(line.points), find_band(regulation, line.points)
    if line.is_rated:
        yield LineProblem(
            "stars", translate("DecisionLines", "Theo {points} điểm").format(points=points)
        )
    elif band.stars != line.stars:
        words = translate("DecisionLines", "{points} điểm thuộc khung {stars} sao")
        yield LineProblem("stars", words.format(points=points, stars=band.stars))


def _find_law_problems(
    line: DecisionRow, decision: Decision, regulations: tuple[Regulation, ...]
) -> Iterable[LineProblem]:
    meant = Recognition(
        product_id=line.row.id if line.row else 0,
        stars=STARS[0] if line.stars is None else line.stars,
        decision_number="0",
        decision_on=decision.on,
        issued_on=line.issued_on(decision),
        year=1,
        expires_on=parse_date(line.expires, DayMeaning.EXPIRY),
        product_code=line.product_code,
    )
    columns = {"issued_on": "issued", "expires_on": "expires"}
    for problem in check_recognition(meant, regulations):
        hard = problem.severity is Severity.HARD
        yield LineProblem(
            columns.get(problem.field, problem.field), problem_sentence(problem, translate), hard
        )


def _find_duplicates(field: str, count: int, line: DecisionRow) -> Iterable[LineProblem]:
    text = getattr(line, field)
    if text and count > 1:
        sentence = translate("DecisionLines", "“{text}” có ở {count} dòng")
        yield LineProblem(field, sentence.format(text=text, count=count))


def _find_recorded(
    line: DecisionRow, decision: Decision, held: Iterable[Recognition]
) -> Iterable[LineProblem]:
    """The same recognition in the register: told, and refused when its day is the same too.

    One of which the register knows the year only is completed.
    """
    held = tuple(held)
    day = line.issued_on(decision)
    if known := complete_known(held, _meant(line, decision)):
        words = translate(
            "DecisionLines", "Sổ đã ghi {stars} sao năm {year}: sẽ bổ sung ngày và số"
        )
        yield LineProblem("state", words.format(stars=known.stars, year=find_year(known)))
        return
    number = search_key(decision.number)
    same = [one for one in held if number and search_key(one.decision_number) == number]
    is_sure = any(one.decision_on == decision.on for one in same)
    if is_sure or any(None in {one.decision_on, decision.on} for one in same):
        words = translate("DecisionLines", "Sản phẩm đã có công nhận theo quyết định này")
        yield LineProblem("state", words, hard=is_sure)
    elif day and any((one.issued_on, one.stars) == (day, line.stars) for one in held):
        words = translate("DecisionLines", "Sổ đã ghi {stars} sao từ ngày {day}")
        yield LineProblem("state", words.format(stars=line.stars, day=day_words(day)))
