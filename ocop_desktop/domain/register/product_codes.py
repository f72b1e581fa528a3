"""Product codes (mã sản phẩm): reading them, checking them, and the next serial of a commune.

The form is (T)-(X)-(STT)-(năm) since decision 26/2026/QĐ-TTg and (T)-(H)-(X)-(STT)-(năm) before;
the commune keeps the serials, the year is that of the rating.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.product import Product, ProductCode

_SHORTEST_FORM = ("province", "commune", "serial", "year")


@dataclass(frozen=True, slots=True)
class CodeParts:
    """What a code says; `district` is empty in today's form."""

    province_code: str
    commune_code: str
    serial: int
    year: int
    district: str = ""

    @property
    def text(self) -> str:
        """The code as written: "79-27664-3-2026", or with its former district."""
        places = filter(None, (self.province_code, self.district, self.commune_code))
        return "-".join((*places, str(self.serial), str(self.year)))


@dataclass(frozen=True, slots=True)
class SerialUse:
    """A serial of a commune: which product carries or carried it (None: deleted since), by which code."""

    serial: int
    code: str
    product_id: int | None
    product: str = ""


@dataclass(frozen=True, slots=True)
class CommuneSerials:
    """Every serial a commune has given, by number; `gaps` were skipped and stay so."""

    commune_code: str
    uses: tuple[SerialUse, ...] = ()

    @property
    def taken(self) -> frozenset[int]:
        """The serials given so far."""
        return frozenset(use.serial for use in self.uses)

    @property
    def next(self) -> int:
        """The serial a new product gets: one more than any ever given, so none is used twice."""
        return max(self.taken, default=0) + 1

    @property
    def gaps(self) -> tuple[int, ...]:
        """The serials below the last one that no product of this register carries or carried."""
        return tuple(sorted(set(range(1, self.next)) - self.taken))


def split_code(text: str) -> tuple[str, int | None]:
    """The commune and the serial that a code of either form would name; ("", None) for other texts."""
    parts = text.split("-")
    if len(parts) < len(_SHORTEST_FORM) or not all(map(str.isdecimal, parts[-2:])):
        return "", None
    return parts[-3], int(parts[-2])


def parse_code(text: str, regulation: Regulation) -> CodeParts | None:
    """What a code of one of the regulation's patterns says; None for any other text."""
    if not any(re.fullmatch(pattern, text) for pattern in regulation.code_patterns):
        return None
    province, *district, commune, serial, year = text.split("-")
    return CodeParts(province, commune, int(serial), int(year), "".join(district))


def check_code(
    text: str, regulation: Regulation, communes: Mapping[str, Area]
) -> tuple[Problem, ...]:
    """What is doubtful in a code: its form, its commune, the province that commune lies in.

    Codes of the former form name communes of their time, so only today's form is held to the list.
    """
    parts = parse_code(text, regulation)
    if parts is None:
        return (Problem("product_code", ValueReason.CODE_PATTERN, value=text),)
    area = communes.get(parts.commune_code)
    if parts.district:
        return ()
    if area is None:
        return (Problem("product_code", ValueReason.UNKNOWN_COMMUNE, value=parts.commune_code),)
    if area.province_code != parts.province_code:
        return (Problem("product_code", ValueReason.OTHER_PROVINCE, value=area.province),)
    return ()


def collect_serials(
    commune_code: str,
    carried: Iterable[tuple[int | None, str, Sequence[str]]],
    regulation: Regulation,
) -> CommuneSerials:
    """The serials of a commune among the codes each product (id, name, codes) carries or carried."""
    uses = (
        SerialUse(parts.serial, code, product_id, name)
        for product_id, name, codes in carried
        for code in codes
        if (parts := parse_code(code, regulation)) and parts.commune_code == commune_code
    )
    return CommuneSerials(commune_code, tuple(sorted(uses, key=lambda use: (use.serial, use.code))))


def make_next_code(
    codes: Sequence[ProductCode],
    area: Area,
    serials: CommuneSerials,
    year: int,
    *,
    new_serial_on_move: bool,
    regulation: Regulation,
) -> CodeParts:
    """The code of a product's next rating: its serial in this commune, else a new one.

    With `new_serial_on_move` off, a product that comes from elsewhere keeps its number while that
    is free here.
    """
    earlier = [parts for code in reversed(codes) if (parts := parse_code(code.code, regulation))]
    here = [parts.serial for parts in earlier if parts.commune_code == area.code]
    moved = [] if new_serial_on_move else [parts.serial for parts in earlier[:1]]
    reusable = here or [serial for serial in moved if serial not in serials.taken]
    serial = reusable[0] if reusable else serials.next
    return CodeParts(area.province_code, area.code, serial, year)


def add_code(product: Product, code: str, given_on: date) -> tuple[ProductCode, ...]:
    """The product's codes with `code` as its newest; the former ones stay as aliases."""
    if any(known.code == code for known in product.codes):
        return product.codes
    return (*product.codes, ProductCode(code, given_on))
