"""What a text states of the decision it belongs to: number, day, issuer."""

import re
from collections.abc import Sequence
from datetime import date

from ocop_desktop.domain.register.recognition import Decision
from ocop_desktop.domain.text import nfc, parse_date

_NUMBER = r"(?P<number>\d{1,5}\s?/\s?(?:\d{4}\s?/\s?)?[QqĐđÐ]{2}(?:\s?[-–]\s?[A-ZĐÐ][\w.&-]*)?)"
_DAY = (
    r"ngày\s+(?:(?P<day>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})"
    r"|(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})\s+năm\s+(?P<y>\d{4}))"
)
_ISSUER = (
    r"của\s+(?P<issuer>(?:Chủ tịch\s+)?(?:[ỦU][ỷyỶY]? ?ban nhân dân|UBND|Bộ|Sở)\b[^,;.()\n]{0,80})"
)
_STATED = re.compile(
    rf"Quyết định\s+(?:số\s*)?:?\s*{_NUMBER}(?:[\s,]+(?:ký\s+|ban hành\s+)?{_DAY})?(?:[\s,]+{_ISSUER})?",
    re.IGNORECASE,
)
_LETTERHEAD = re.compile(rf"\bSố\s?:\s*{_NUMBER}", re.IGNORECASE)
_COMMITTEE_ABOVE = re.compile(
    r"^(?:[ỦU][ỶYỷy] BAN NHÂN DÂN|UBND)\s+"
    r"(?P<unit>TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s+(?P<name>[^\n;,.()]{2,40})$",
    re.MULTILINE,
)
_PLACE_AND_DAY = re.compile(rf",\s*{_DAY}", re.IGNORECASE)
_BASIS = re.compile(r"(?:căn cứ|theo|thay thế|bổ sung|sửa đổi|bãi bỏ)\s+$", re.IGNORECASE)
_WITH = re.compile(r"kèm theo\s+$", re.IGNORECASE)
_PRIME_MINISTER = "TTG"
_END_OF_ISSUER = re.compile(r"\s+(?:về|v/v|công nhận|phê duyệt|ban hành|năm)\b.*", re.IGNORECASE)
_COMMITTEE = re.compile(r"^(?:Chủ tịch\s+)?(?:[ỦU][ỷyỶY]? ?ban nhân dân|UBND)\b", re.IGNORECASE)


def find_decision(texts: Sequence[str]) -> Decision:
    """The decision to which these texts belong, as far as they state it.

    "Kèm theo Quyết định số …" counts first, then the number of a letterhead, then the one decision
    that is named otherwise. A basis ("Căn cứ …") is another decision.
    """
    text = nfc("\n".join(texts))
    named = [match for match in _STATED.finditer(text) if not _is_basis(text, match)]
    attached = [match for match in named if _WITH.search(text[: match.start()])]
    letterhead = _LETTERHEAD.search(text)
    if attached:
        return _read_match(attached[0])
    if letterhead:
        day = _PLACE_AND_DAY.search(text)
        issuer = _read_committee(text[: letterhead.start()])
        return Decision(
            _clean_number(letterhead["number"]), _read_day(day) if day else None, issuer
        )
    if len({_clean_number(match["number"]) for match in named}) == 1:
        return _read_match(named[0])
    return Decision("")


def _is_basis(text: str, match: re.Match[str]) -> bool:
    before = text[: match.start()]
    is_other = bool(_BASIS.search(before)) and not _WITH.search(before)
    return is_other or _clean_number(match["number"]).upper().endswith(_PRIME_MINISTER)


def _read_match(match: re.Match[str]) -> Decision:
    return Decision(
        _clean_number(match["number"]),
        _read_day(match) if match["day"] or match["d"] else None,
        _clean_issuer(match["issuer"] or ""),
    )


def _clean_number(text: str) -> str:
    number = "".join(text.split()).replace("–", "-").replace("Ð", "Đ").rstrip(".-&")
    return re.sub("qđ", "QĐ", number, flags=re.IGNORECASE)


def _read_day(match: re.Match[str]) -> date | None:
    if match["day"]:
        return parse_date(re.sub(r"\s", "", match["day"]))
    return parse_date(f"{match['d']}/{match['m']}/{match['y']}")


def _read_committee(text: str) -> str:
    """The committee in the capitals of a letterhead: "UBND tỉnh Đồng Nai"; empty without one."""
    match = _COMMITTEE_ABOVE.search(text)
    return f"UBND {match['unit'].lower()} {match['name'].strip().title()}" if match else ""


def _clean_issuer(text: str) -> str:
    issuer = _END_OF_ISSUER.sub("", " ".join(text.split()))
    return _COMMITTEE.sub("UBND", issuer)
