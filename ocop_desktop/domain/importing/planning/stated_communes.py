"""The commune of today that a stated place names, where it names exactly one."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ocop_desktop.domain.importing.planning.near_names import MAX_NEAR, NearNames
from ocop_desktop.domain.importing.result import NearRecord
from ocop_desktop.domain.register.area import Area, AreaLevel
from ocop_desktop.domain.text import identity_key, search_key

_KIND = re.compile(
    r"(?P<commune>xã\b|x\.)|(?P<ward>phường\b|p\.)|(?P<zone>đặc khu\b|đ\.k\.)"
    r"|(?P<former>thị trấn\b|t\.?t\.?(?=\s)|tt\.)",
    re.IGNORECASE,
)
_LEVELS = {"commune": AreaLevel.COMMUNE, "ward": AreaLevel.WARD, "zone": AreaLevel.SPECIAL_ZONE}
_FORMER = re.compile(r"\(\s*(cũ|trước đây)\s*\)|\bcũ$", re.IGNORECASE)
_PROVINCE_KIND = re.compile(r"^(thành phố|tỉnh|tp\.?|t\.)\s+", re.IGNORECASE)
_CODE = re.compile(r"\d{5}")


@dataclass(frozen=True, slots=True)
class StatedPlace:
    """A place as a row states it; each part may be empty."""

    commune: str
    district: str = ""
    province: str = ""

    @property
    def text(self) -> str:
        """The place as one line: "xã Phú Cần, huyện Tiểu Cần, Trà Vinh"."""
        return ", ".join(part for part in (self.commune, self.district, self.province) if part)


class KnownCommunes:
    """The communes in force today; `province_code` is that of the office, or empty."""

    def __init__(self, communes: Mapping[str, Area], province_code: str = "") -> None:
        self._communes = communes
        self._province_code = province_code
        self._named: dict[tuple[AreaLevel, str], list[Area]] = defaultdict(list)
        self._by_name: dict[str, list[Area]] = defaultdict(list)
        self._provinces: dict[str, str] = {}
        self._near: dict[str, NearNames] = {}
        for area in communes.values():
            self._named[area.level, identity_key(area.name)].append(area)
            self._by_name[search_key(area.name)].append(area)
            self._provinces[_fold_province(area.province)] = area.province_code

    def find(self, place: StatedPlace) -> Area | None:
        """The commune of that kind and name in the stated province, else in the office's.

        None for a former one ("(cũ)", a town, one of a district), and where it is not exactly one.
        """
        text = place.commune
        if _CODE.fullmatch(text):
            return self._communes.get(text)
        kind = _KIND.match(text)
        level = _LEVELS.get(kind.lastgroup or "") if kind else None
        province_code = self._find_province(place)
        if kind is None or level is None or not province_code or is_former(place):
            return None
        name = identity_key(text[kind.end() :])
        found = [area for area in self._named[level, name] if area.province_code == province_code]
        return found[0] if len(found) == 1 else None

    def find_near(self, place: StatedPlace) -> tuple[NearRecord, ...]:
        """Communes of that name or one near it, those of the province first; keys are codes."""
        name = _strip_kind(place.commune)
        province_code = self._find_province(place)
        same = [
            area
            for area in self._by_name.get(search_key(name), ())
            if not province_code or area.province_code == province_code
        ]
        near = [_make_near(area) for area in same]
        if province_code:
            near += self._list_near(province_code, name)
        return tuple(dict.fromkeys(near))[:MAX_NEAR]

    def _list_near(self, province_code: str, name: str) -> Iterable[NearRecord]:
        if province_code not in self._near:
            names = self._near[province_code] = NearNames()
            for area in self._communes.values():
                if area.province_code == province_code:
                    names.add(area.code, area.name)
        for record in self._near[province_code].find(name):
            yield _make_near(self._communes[record.key])

    def _find_province(self, place: StatedPlace) -> str:
        """The code of the stated province, else of the office's; "" for one that is no more."""
        if not place.province:
            return self._province_code
        return self._provinces.get(_fold_province(place.province), "")


def is_former(place: StatedPlace) -> bool:
    """Whether the place is one from before 01/07/2025, as far as its words tell."""
    return bool(place.district or _FORMER.search(place.commune))


def _strip_kind(commune: str) -> str:
    text = _FORMER.sub("", commune).strip()
    kind = _KIND.match(text)
    return text[kind.end() :].strip() if kind else text


def _fold_province(name: str) -> str:
    return identity_key(_PROVINCE_KIND.sub("", name.strip()))


def _make_near(area: Area) -> NearRecord:
    return NearRecord(area.code, f"{area.full_name}, {area.province}")
