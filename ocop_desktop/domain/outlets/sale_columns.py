"""Which column of a list of monthly sales holds what, and in which unit its money is."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from ocop_desktop.domain.errors import ColumnsMissing
from ocop_desktop.domain.text import remove_marks


class SaleColumn(StrEnum):
    """What a column of such a list holds."""

    MONTH = "month"
    CODE = "code"
    PRODUCT = "product"
    PRODUCER = "producer"
    CHANNEL = "channel"
    QUANTITY = "quantity"
    UNIT = "unit"
    ORDERS = "orders"
    GROSS = "gross"
    NET = "net"
    SOURCE = "source"


class MoneyUnit(StrEnum):
    """The unit of amounts in a list."""

    DONG = "dong"
    MILLION = "trieu-dong"


FIGURES = (SaleColumn.QUANTITY, SaleColumn.ORDERS, SaleColumn.GROSS, SaleColumn.NET)
MONEY = (SaleColumn.GROSS, SaleColumn.NET)
FACTORS = MappingProxyType({MoneyUnit.DONG: 1, MoneyUnit.MILLION: 10**6})

_NAMES = MappingProxyType(
    {
        SaleColumn.MONTH: ("month", "thang", "ky", "ky bao cao", "thang bao cao", "thang nam"),
        SaleColumn.CODE: ("code", "product code", "ma san pham", "ma sp", "ma so san pham", "id"),
        SaleColumn.PRODUCT: (
            "product", "product name", "san pham", "ten san pham", "sp", "ten sp", "mat hang",
            "ten hang", "ten mat hang", "hang hoa", "ten hang hoa", "san pham ocop",
            "ten san pham ocop",
        ),
        SaleColumn.PRODUCER: (
            "producer", "holder", "chu the", "ten chu the", "chu the ocop", "don vi san xuat",
            "ten don vi", "co so",
        ),
        SaleColumn.CHANNEL: (
            "channel", "kenh", "kenh ban", "kenh ban hang", "kenh tieu thu", "kenh phan phoi",
            "ten kenh", "san", "san tmdt", "san thuong mai dien tu", "noi ban",
        ),
        SaleColumn.QUANTITY: (
            "quantity", "so luong", "sl", "so luong ban", "so luong ban ra", "san luong",
            "san luong ban", "so luong tieu thu",
        ),
        SaleColumn.UNIT: ("unit", "don vi tinh", "dvt", "don vi"),
        SaleColumn.ORDERS: ("orders", "don hang", "so don", "so don hang"),
        SaleColumn.GROSS: ("gross", "gmv", "doanh so", "doanh so ban", "tong doanh so"),
        SaleColumn.NET: (
            "net", "doanh thu", "doanh thu thuc", "doanh thu thuan", "doanh thu thuc te",
            "doanh thu thuc nhan", "thuc thu",
        ),
        SaleColumn.SOURCE: ("source", "nguon", "nguon so lieu"),
    }
)  # fmt: skip
_COLUMN_BY_NAME = {name: column for column, names in _NAMES.items() for name in names}
_IGNORED = frozenset({"stt", "tt", "so tt", "so thu tu", "no", "ghi chu", "notes", ""})
_SCALES = MappingProxyType({"": 1, "nghin": 1000, "ngan": 1000, "trieu": 10**6, "ty": 10**9})
_UNIT_WORDS = r"(?:(nghin|ngan|trieu|ty|1(?:[. ]?000)+)\s*)?(?:dong|vnd|d)(?!\w)"
_MONEY_UNIT = re.compile(rf"(?<!\w){_UNIT_WORDS}")
_STATED_UNIT = re.compile(
    rf"(?<!\w)(?:dvt|don vi tinh|don vi tien|don vi|tinh bang)\W*{_UNIT_WORDS}(?=\s*(?:$|[^\w\s]))"
)
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*")
_TAIL = re.compile(r"\s*[,;:/*–-]\s*.*$")


@dataclass(frozen=True, slots=True)
class SaleColumns:
    """The places of the columns, how many đồng one unit of a money column is, and what is unknown."""

    places: dict[SaleColumn, int]
    factors: dict[SaleColumn, int]
    unknown: tuple[str, ...] = ()


def map_sale_columns(headings: Sequence[str], *, has_month: bool = False) -> SaleColumns:
    """What the columns hold by their headings, in any order; the first of a kind counts.

    `has_month` says that the list states its month elsewhere. Raises ColumnsMissing where there is
    no month, product or channel, or no figure at all.
    """
    places: dict[SaleColumn, int] = {}
    factors: dict[SaleColumn, int] = {}
    unknown: list[str] = []
    for place, heading in enumerate(headings):
        column = find_sale_column(heading)
        if column is None or column in places:
            if _fold(heading) not in _IGNORED:
                unknown.append(heading)
            continue
        places[column] = place
        factor = find_factor(heading)
        if column in MONEY and factor is not None:
            factors[column] = factor
    missing = list(_list_missing(places, has_month=has_month))
    if missing:
        raise ColumnsMissing(tuple(missing), tuple(filter(None, headings)))
    return SaleColumns(places, factors, tuple(unknown))


def _list_missing(places: dict[SaleColumn, int], *, has_month: bool) -> Iterable[str]:
    if SaleColumn.MONTH not in places and not has_month:
        yield SaleColumn.MONTH.value
    if SaleColumn.PRODUCT not in places and SaleColumn.CODE not in places:
        yield "product_id"
    if SaleColumn.CHANNEL not in places:
        yield SaleColumn.CHANNEL.value
    if not any(figure in places for figure in FIGURES):
        yield SaleColumn.NET.value


def find_sale_column(heading: str) -> SaleColumn | None:
    """What a column of that heading holds; units in brackets and what follows a comma do not count."""
    folded = _fold(heading)
    for words in (folded, _TAIL.sub("", folded), _MONEY_UNIT.sub("", folded)):
        if (column := _COLUMN_BY_NAME.get(" ".join(words.split()))) is not None:
            return column
    return None


def find_factor(heading: str) -> int | None:
    """How many đồng the unit is that a heading names: "Doanh thu (triệu đồng)"; None for none."""
    found = _MONEY_UNIT.search(remove_marks(heading))
    return _read_scale(found[1] or "") if found else None


def find_stated_factor(title: Iterable[str]) -> int | None:
    """How many đồng the unit is that a line above the table states: "ĐVT: triệu đồng"."""
    for line in title:
        if stated := _STATED_UNIT.search(remove_marks(line)):
            return _read_scale(stated[1] or "")
    return None


def _read_scale(words: str) -> int:
    """The factor that stands before "đồng": "triệu", or "1.000.000"."""
    digits = re.sub(r"[. ]", "", words)
    return int(digits) if digits.isdecimal() else _SCALES[words]


def _fold(heading: str) -> str:
    return " ".join(_BRACKETS.sub(" ", remove_marks(heading)).split())
