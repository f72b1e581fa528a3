"""Texts that name communes in the cells of a table: read by code, by the words shown, or by a name."""

import re
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication

from ocop_desktop import resources
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.text import search_key
from ocop_desktop.ui.lists.text_reading import TextReading
from ocop_desktop.ui.words.values import commune_words

_CODE = re.compile(r"(?<!\d)\d{5}(?!\d)")
translate = QCoreApplication.translate


def read_commune(text: str) -> str | None:
    """The code of the commune that the text names; None where it names none, or several."""
    coded = _CODE.search(text)
    if coded:
        return coded[0] if resources.commune(coded[0]) else None
    found = _codes_by_name().get(search_key(text), ())
    return found[0] if len(found) == 1 else None


def read_communes(text: str) -> tuple[str, ...] | None:
    """The codes of communes separated by ";"; None where one of them is not found."""
    parts = [part for part in text.split(";") if part.strip()]
    codes = [code for part in parts if (code := read_commune(part))]
    return tuple(dict.fromkeys(codes)) if len(codes) == len(parts) else None


def write_communes(codes: Sequence[str]) -> str:
    """Communes in one cell: "xã Cần Giờ (27664); xã Bình Khánh (27667)"."""
    named = ((code, resources.commune(code)) for code in codes)
    return "; ".join(f"{area.full_name} ({code})" if area else code for code, area in named)


def list_commune_texts() -> list[str]:
    """Every commune, its name first, as it is typed: "Bình Khánh · xã · TP. Hồ Chí Minh (27667)"."""
    return [
        f"{area.name} · {area.full_name.removesuffix(area.name).strip()} · {area.province} ({area.code})"
        for area in resources.communes()
    ]


def _explain(text: str) -> str:
    words = translate(
        "CommuneCells", "Chưa rõ xã, phường nào: “{text}”. Gõ tên rồi chọn, hoặc ghi mã."
    )
    return words.format(text=text)


COMMUNES = TextReading(read_commune, commune_words, _explain)
SHORT_COMMUNES = TextReading(read_communes, write_communes, _explain)


@cache
def _codes_by_name() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for area in resources.communes():
        for name in _names_of(area):
            found[name] = (*found.get(name, ()), area.code)
    return found


def _names_of(area: Area) -> set[str]:
    whole = f"{area.full_name}, {area.province}"
    return {search_key(name) for name in (area.name, area.full_name, whole)}
