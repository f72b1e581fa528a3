"""Words for the differences of two edits: which field it is, and what each side has put there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.change import EditDifference, Path
from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.law.criteria import RuleKind
from ocop_desktop.domain.merging import ABSENT, ANSWERS, COVER, ORDER, find_part
from ocop_desktop.domain.text import Translated
from ocop_desktop.messages.columns import column_words
from ocop_desktop.messages.event_columns import name_event_parts
from ocop_desktop.ui.words.evaluations import answer_words, line_number, rule_tag
from ocop_desktop.ui.words.record_values import (
    FormWords,
    element_name,
    empty_words,
    removed_words,
    value_words,
)

translate = QCoreApplication.translate
_GROUPS = frozenset({"deadlines", "rating", "printing", "outlets", "sensitive", "revocation"})
_LABELS_OF = {
    ("revocation",): "revoked_on",
    ("revocation", "on"): "revoked_on",
    ("revocation", "ground"): "revocation_ground",
    ("revocation", "decision_number"): "revocation_number",
    ("deadlines", "days_off"): "worked",
}


@dataclass(frozen=True)
class DifferenceWords:
    """One difference as the clerk reads it: the field, my value, the value of the other."""

    field: str
    mine: str
    theirs: str


def difference_words(
    difference: EditDifference, conflict: EditConflict, form: FormWords
) -> DifferenceWords:
    """The words of one difference of `conflict`, by the labels of the form."""
    records = (conflict.theirs, conflict.mine, conflict.base)
    path_words = _PathWords(difference.path, tuple(one for one in records if one is not None), form)
    return DifferenceWords(
        path_words.name_field(),
        path_words.side_words(conflict.mine, difference.mine),
        path_words.side_words(conflict.theirs, difference.theirs),
    )


class _PathWords:
    """Follows the path of one difference through the records that differ."""

    def __init__(self, path: Path, records: Sequence[Any], form: FormWords) -> None:
        self._path = path
        self._records = records
        self._form = form

    def name_field(self) -> str:
        """The label of the field, then what leads to the part: an element, a language, a criterion."""
        parts: list[str] = []
        for depth, key in enumerate(self._path):
            holders = self._find_holders(depth)
            words = self._name_step(holders, depth, key)
            if holders and isinstance(holders[0], Translated) and self._has_own_label(depth + 1):
                parts.pop()
            parts.append(words)
        return " · ".join(filter(None, parts))

    def side_words(self, record: Any, value: Any) -> str:
        """What one side holds there."""
        holders = self._find_holders(len(self._path) - 1)
        is_list = bool(holders) and isinstance(holders[0], tuple)
        last = self._path[-1]
        if is_list and last == ORDER:
            names = (self._name_element(holders, str(key)) for key in value or ())
            return ", ".join(names) or empty_words()
        if is_list and last == COVER:
            return self._name_element(holders, value) if value else empty_words()
        found = record
        for key in self._path:
            found = find_part(found, key)
        if found is ABSENT:
            return removed_words() if is_list else self._absent_words()
        return value_words(found, self._value_name(holders), self._form)

    def _absent_words(self) -> str:
        scored = self._path[-2:-1] and self._path[-2] in ANSWERS
        return answer_words(None, is_scored=False) if scored else empty_words()

    def _value_name(self, holders: Sequence[Any]) -> str:
        """The name of the field that a value belongs to, also of a value of its mapping or list."""
        is_field = bool(holders) and is_dataclass(holders[0])
        return self._path[-1] if is_field or len(self._path) == 1 else self._path[-2]

    def _find_holders(self, depth: int) -> tuple[Any, ...]:
        """What holds the path's step `depth`, in every record that has it."""
        held = list(self._records)
        for key in self._path[:depth]:
            held = [part for one in held if (part := find_part(one, key)) is not ABSENT]
        return tuple(one for one in held if one is not None)

    def _name_step(self, holders: Sequence[Any], depth: int, key: str) -> str:
        holder = holders[0] if holders else None
        if isinstance(holder, tuple):
            if key == ORDER:
                return translate("Differences", "thứ tự")
            if key == COVER:
                return translate("Differences", "ảnh đại diện")
            return self._name_element(holders, key)
        if isinstance(holder, Mapping):
            return _key_words(self._path[:depth], key)
        if isinstance(holder, Translated):
            return self._name_language(depth, key)
        return self._name_of_field(depth, key)

    def _name_of_field(self, depth: int, key: str) -> str:
        path = self._path[: depth + 1]
        if depth == 0 and key in _GROUPS and len(self._path) > 1:
            return ""
        label = self._form.labels.get(_LABELS_OF.get(path, key))
        is_in_form = depth == 0 or (depth == 1 and path[0] in _GROUPS)
        return (label if is_in_form and label else "") or field_words(key) or ("" if depth else key)

    def _has_own_label(self, depth: int) -> bool:
        """Whether the form has a field of its own for this language of the text."""
        labels, path = self._form.labels, self._path[:depth]
        own = labels.get(".".join(path), "")
        return bool(own) and own != labels.get(path[0])

    def _name_language(self, depth: int, key: str) -> str:
        if self._has_own_label(depth + 1):
            return self._form.labels[".".join(self._path[: depth + 1])]
        if key == "vi" and f"{self._path[0]}.en" in self._form.labels:
            return ""
        return {
            "vi": translate("Differences", "tiếng Việt"),
            "en": translate("Differences", "tiếng Anh"),
            "zh": translate("Differences", "tiếng Trung"),
        }[key]

    def _name_element(self, holders: Sequence[Any], key: str) -> str:
        for elements in holders:
            element = find_part(elements, key)
            if element is not ABSENT:
                place = list(elements).index(element)
                return element_name(element, self._path[0], place, self._form)
        return key


def _key_words(path: Path, key: str) -> str:
    """The key of a mapping: a criterion, a rule, a part of the sheet, a set, an option's points."""
    criterion = translate("Differences", "tiêu chí {number}")
    match path[-1]:
        case "confirm":
            kind = key.split(":")[-2] if key.count(":") > 1 else ""
            tag = rule_tag(RuleKind(kind)) if kind in set(RuleKind) else ""
            number = criterion.format(number=line_number(key))
            return f"{number}, {tag}" if tag else number
        case "means":
            return translate("Differences", "phần {letter}").format(letter=key)
        case "efforts":
            return translate("Differences", "bộ {number}").format(number=key)
        case "options" | "agreed" | "steps":
            return criterion.format(number=line_number(key))
        case _:
            return translate("Differences", "mức {points} điểm").format(points=key)


def field_words(name: str) -> str:
    """The word for a field that no label of the form names; empty for a list inside its element."""
    known = _record_fields().get(name) or _element_fields().get(name)
    if known:
        return known
    words = column_words("fair", name, translate)
    return words if words != name else name_event_parts(translate).get(name, "")


def _record_fields() -> dict[str, str]:
    return {
        "name": translate("Differences", "Tên"),
        "cover": translate("Differences", "Ảnh bìa"),
        "foreword": translate("Differences", "Lời nói đầu"),
        "entries": translate("Differences", "Sản phẩm, chủ thể tham gia"),
        "product_ids": translate("Differences", "Sản phẩm"),
        "level": translate("Differences", "Cấp đánh giá"),
        "kind": translate("Differences", "Loại"),
        "round": translate("Differences", "Đợt"),
        "held_on": translate("Differences", "Ngày họp"),
        "council": translate("Differences", "Hội đồng"),
        "sheets": translate("Differences", "Phiếu chấm"),
        "confirm": translate("Differences", "Xác nhận"),
        "agreed": translate("Differences", "Mức thống nhất"),
        "means": translate("Differences", "Điểm trung bình"),
        "discussion": translate("Differences", "Ý kiến thảo luận"),
        "topics": translate("Differences", "Cấp xã đánh giá"),
        "decision": translate("Differences", "Kết quả của Hội đồng"),
        "notes": translate("Differences", "Ghi chú"),
        "listings": translate("Differences", "Nơi bán"),
    }


def _element_fields() -> dict[str, str]:
    return {
        "caption": translate("Differences", "chú thích"),
        "focus_x": translate("Differences", "điểm giữ khi cắt, ngang"),
        "focus_y": translate("Differences", "điểm giữ khi cắt, dọc"),
        "title": translate("Differences", "tên tài liệu"),
        "given_on": translate("Differences", "ngày cấp"),
        "issued_on": translate("Differences", "ngày cấp"),
        "expires_on": translate("Differences", "ngày hết hạn"),
        "channel": translate("Differences", "kênh bán"),
        "url": translate("Differences", "địa chỉ"),
        "place": translate("Differences", "nơi bán"),
        "status": translate("Differences", "tình trạng"),
        "since": translate("Differences", "từ ngày"),
        "until": translate("Differences", "đến ngày"),
        "contract": translate("Differences", "hợp đồng"),
        "signed_on": translate("Differences", "ngày ký"),
        "price": translate("Differences", "giá"),
        "usd": translate("Differences", "đô la Mỹ"),
        "dong": translate("Differences", "đồng"),
        "checked_on": translate("Differences", "ngày kiểm tra"),
        "checked_by": translate("Differences", "người kiểm tra"),
        "booth": translate("Differences", "gian hàng"),
        "role": translate("Differences", "nhiệm vụ trong Hội đồng"),
        "position": translate("Differences", "chức vụ, đơn vị"),
        "present": translate("Differences", "dự họp"),
        "met": translate("Differences", "kết quả"),
        "note": translate("Differences", "ghi chú"),
        "stars": translate("Differences", "hạng sao"),
        "number": translate("Differences", "số"),
        "on": translate("Differences", "ngày"),
        "file": translate("Differences", "tệp"),
    }
