"""Columns that follow from a row's other columns: keys for searching and sorting, what lists show."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from ocop_desktop.domain.register.product import StatedText, stated_group, stated_place
from ocop_desktop.domain.text import digits, search_key, sort_key
from ocop_desktop.store.listed_events import derive_event

Row = Mapping[str, Any]


def derive_columns(table_name: str, row: Row) -> dict[str, Any]:
    """The derived columns of a row of that table, by name; none where the table has none."""
    derive = _DERIVE.get(table_name)
    return derive(row) if derive else {}


def _derive_producer(row: Row) -> dict[str, Any]:
    words = (
        row["name"], row["short_name"], row["representative"], row["tax_code"],
        row["certified_address"],
    )  # fmt: skip
    return {
        "search_key": f"{search_key(' '.join(words))} {digits(row['phone'])}",
        "sort_key": sort_key(row["name"]),
    }


def _derive_product(row: Row) -> dict[str, Any]:
    stated = [StatedText(one["field"], one["text"]) for one in row["stated"]]
    return {
        "code": row["codes"][-1]["code"] if row["codes"] else "",
        "cover": _find_cover(row["photos"]),
        "place": stated_place(stated),
        "stated_group": stated_group(stated),
        "search_key": search_key(" ".join(_list_searched_texts(row))),
        "sort_key": sort_key(row["name_vi"]),
    }


def _find_cover(photos: Iterable[Row]) -> str:
    """The small rendition of the marked photo, else of the first one."""
    in_order = sorted(photos, key=lambda photo: not photo.get("cover"))
    return str(in_order[0]["small"]) if in_order else ""


def _list_searched_texts(row: Row) -> Iterable[str]:
    yield row["name_vi"]
    yield row["name_en"]
    yield row["name_zh"]
    yield from (code["code"] for code in row["codes"])
    yield row["barcode"]
    yield from (one["text"] for one in row["stated"])


_DERIVE: Mapping[str, Callable[[Row], dict[str, Any]]] = MappingProxyType(
    {"producer": _derive_producer, "product": _derive_product, "fair": derive_event}
)
