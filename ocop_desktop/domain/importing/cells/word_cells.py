"""Cells that hold one word of a few: yes or no, a kind of producer, a kind of recognition."""

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import (
    BLANK,
    CellReading,
    read_line,
    refuse,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.table import Cell, RepairKind
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.domain.text import remove_marks

_Kind = TypeVar("_Kind", bound=StrEnum)
_YES = frozenset(
    {"co", "x", "yes", "y", "true", "1", "dong y", "duoc", "v", "✓", "✔", "☑", "cho phep"}
)
_NO = frozenset({"khong", "no", "n", "false", "0", "khong dong y", "khong duoc", "☐", "✗", "✘"})
_PRODUCER_KINDS: Mapping[ProducerKind, str] = MappingProxyType(
    {
        ProducerKind.COOPERATIVE: "hop tac xa|htx|lien hiep hop tac xa|lhhtx|qtd",
        ProducerKind.COOPERATIVE_GROUP: "to hop tac|tht|to san xuat|nhom ho",
        ProducerKind.SMALL_ENTERPRISE: "cong ty|cty|doanh nghiep|dn|dntn|tnhh|co phan|ctcp|xi nghiep",
        ProducerKind.FARM: "trang trai|chu trang trai",
        ProducerKind.HOUSEHOLD: "ho|hkd|hksx|hsx|co so|csxs|cssx|ca the",
        ProducerKind.ASSOCIATION: "hoi|hiep hoi|chi hoi|lien hoi",
        ProducerKind.OPERATION_CENTRE: "trung tam dieu hanh|ttdh",
    }
)
_RECOGNITION_KINDS: Mapping[RecognitionKind, str] = MappingProxyType(
    {
        RecognitionKind.FIRST: "lan dau|lan 1|moi|cong nhan moi|san pham moi",
        RecognitionKind.UPGRADE: "nang hang|nang sao|nang cap|nang hang sao",
        RecognitionKind.RENEWAL: "danh gia lai|cong nhan lai|tai cong nhan|phan hang lai",
    }
)
_FACILITY = re.compile(r"^(?:co so|csxs|cssx)\b")  # no kind of article 2.3: the nearest is told
_PARTS = re.compile(r"[,;/+&]|\bva\b|\bhoac\b")
_NOT_WORDS = re.compile(r"[^a-z0-9 ]+")


def read_yes_no(cell: Cell) -> CellReading[bool]:
    """Yes or no: "Có", "x", "không"; anything else is not understood."""
    text = read_line(write_cell(cell)).value or ""
    folded = remove_marks(text)
    if folded in _YES or folded in _NO:
        return CellReading(folded in _YES)
    return BLANK if states_nothing(text) else refuse(ValueReason.NOT_UNDERSTOOD)


def read_producer_kind(cell: Cell) -> CellReading[ProducerKind]:
    """The kind whose words a cell begins with: "HTX", "Công ty TNHH", "Hộ kinh doanh cá thể"."""
    reading = _read_kind(cell, ProducerKind, _PRODUCER_KINDS, begins=True)
    if reading.value is ProducerKind.HOUSEHOLD and _FACILITY.search(remove_marks(write_cell(cell))):
        return CellReading(reading.value, RepairKind.WRITTEN_FORM, "Hộ kinh doanh")
    return reading


def read_recognition_kind(cell: Cell) -> CellReading[RecognitionKind]:
    """Why a product was rated: "Lần đầu", "Nâng hạng", "Đánh giá lại"."""
    return _read_kind(cell, RecognitionKind, _RECOGNITION_KINDS, begins=False)


def _read_kind(
    cell: Cell, kinds: type[_Kind], words: Mapping[_Kind, str], *, begins: bool
) -> CellReading[_Kind]:
    line = read_line(write_cell(cell))
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    if text in set(kinds):
        return CellReading(kinds(text))
    parts = _PARTS.split(remove_marks(text)) if begins else [remove_marks(text)]
    found = {kind for part in parts if (kind := _find_kind(part, words, begins=begins))}
    return CellReading(found.pop()) if len(found) == 1 else refuse(ValueReason.NOT_UNDERSTOOD)


def _find_kind(part: str, words: Mapping[_Kind, str], *, begins: bool) -> _Kind | None:
    folded = " ".join(_NOT_WORDS.sub(" ", part).split())
    for kind, known in words.items():
        for word in known.split("|"):
            if folded == word or (begins and folded.startswith(f"{word} ")):
                return kind
    return None
