"""Words for drafts: what they are of, how old they are, where they differ from the register."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.drafts.comparison import DraftComparison, DraftState
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.text import Translated, clean_line, format_date
from ocop_desktop.ui.drafts.form_state import content_part
from ocop_desktop.ui.words.differences import difference_words, field_words
from ocop_desktop.ui.words.evaluations import shorten
from ocop_desktop.ui.words.record_values import FormWords, empty_words, value_words

translate = QCoreApplication.translate
MAX_NAME = 60
MAX_FIELDS = 3
_HIDDEN = frozenset({"id", "version", "regulation_id", "scan", "content_hash", "locked_hash"})
Sets = Mapping[int, CriteriaSet]


@dataclass(frozen=True)
class DraftRow:
    """One field: what the register holds now, and what each draft holds."""

    field: str
    now: str
    drafts: tuple[str, ...]


def draft_title(draft: Draft) -> str:
    """What the draft is of: "Sản phẩm “Mật dừa nước”"."""
    name = shorten(draft.name, MAX_NAME)
    patterns = {
        "product": translate("Drafts", "Sản phẩm “{name}”"),
        "producer": translate("Drafts", "Chủ thể “{name}”"),
        "fair": translate("Drafts", "Sự kiện “{name}”"),
        "evaluation": translate("Drafts", "Đánh giá “{name}”"),
        "listing": translate("Drafts", "Nơi bán “{name}”"),
        "channel": translate("Drafts", "Kênh bán “{name}”"),
        "sale_point": translate("Drafts", "Điểm bán “{name}”"),
        "sales": translate("Drafts", "Doanh số {name}"),
    }
    return patterns.get(draft.form, "{name}").format(name=name)


def age_words(at: datetime, now: datetime) -> str:
    """How long ago the draft was written: "5 phút trước", "hôm qua 16:05", "02/03/2026 16:05"."""
    minutes = int((now - at).total_seconds() // 60)
    if minutes < 1:
        return translate("Drafts", "vừa xong")
    if minutes < 60:
        return translate("Drafts", "{count} phút trước").format(count=minutes)
    local, today = at.astimezone(), now.astimezone().date()
    if local.date() == today:
        return translate("Drafts", "{count} giờ trước").format(count=minutes // 60)
    if local.date() == today - timedelta(days=1):
        return translate("Drafts", "hôm qua lúc {time}").format(time=f"{local:%H:%M}")
    return f"{local:%d/%m/%Y %H:%M}"


def summary_words(comparison: DraftComparison, sets: Sets) -> str:
    """Where the draft differs from the register, in few words."""
    if comparison.state is DraftState.NEW:
        return translate("Drafts", "chưa có trong sổ")
    if comparison.state is DraftState.DELETED:
        return translate("Drafts", "bản ghi đã bị xóa khỏi sổ, mở lại thì thành bản ghi mới")
    names = list(dict.fromkeys(row.field for row in list_rows([comparison], sets)))
    if not names:
        return translate("Drafts", "không khác sổ")
    words = translate("Drafts", "khác sổ ở: {fields}").format(fields=", ".join(names[:MAX_FIELDS]))
    if len(names) > MAX_FIELDS:
        others = translate("Drafts", "và {count} ô nữa").format(count=len(names) - MAX_FIELDS)
        words = f"{words} {others}"
    if comparison.state is DraftState.CHANGED:
        words += "; " + translate("Drafts", "sổ đã được sửa sau khi mở biểu mẫu này")
    return words


def list_rows(comparisons: Sequence[DraftComparison], sets: Sets) -> tuple[DraftRow, ...]:
    """The fields in which drafts of one record differ from the register; of a new record all typed.

    A text that is no value is shown as it was typed.
    """
    found: dict[str, list[tuple[str, str] | None]] = {}
    for place, comparison in enumerate(comparisons):
        for name, now, typed in _list_differences(comparison, sets):
            found.setdefault(name, [None] * len(comparisons))[place] = (now, typed)
    rows = []
    for name, sides in found.items():
        now = next((side[0] for side in sides if side), empty_words())
        rows.append(DraftRow(name, now, tuple(side[1] if side else now for side in sides)))
    return tuple(rows)


def _list_differences(comparison: DraftComparison, sets: Sets) -> list[tuple[str, str, str]]:
    draft = comparison.draft
    words = FormWords(_labels(draft), comparison.names, sets)
    if comparison.current is None:
        return _list_typed(draft, words)
    conflict = EditConflict(
        draft.kind, (None, draft.record, comparison.current), comparison.differences
    )
    found = [difference_words(one, conflict, words) for one in comparison.differences]
    unread = _list_unread(draft, words)
    read = [(one.field, one.theirs, one.mine) for one in found if one.field not in unread]
    return [*read, *((name, empty_words(), text) for name, text in unread.items())]


def _list_typed(draft: Draft, words: FormWords) -> list[tuple[str, str, str]]:
    """What is typed of a record that the register does not hold."""
    typed: dict[str, str] = {}
    record: Any = draft.record
    if is_dataclass(record):
        for name in (field.name for field in fields(record)):
            value, label = getattr(record, name), words.labels.get(name) or field_words(name)
            if label and value and name not in _HIDDEN:
                typed[label] = value_words(value, name, words)
            if isinstance(value, Translated):
                typed |= _list_translations(name, value, label, words)
    else:
        typed |= _list_texts(draft, words)
    for label, text in _list_unread(draft, words).items():
        typed[label] = f"{typed[label]}, {text}" if label in typed else text
    return [(label, empty_words(), text) for label, text in typed.items() if text != empty_words()]


def _list_texts(draft: Draft, words: FormWords) -> dict[str, str]:
    """The texts of a form of several records, and the names of its lines."""
    texts = {
        words.labels.get(name, name): value
        for name, value in content_part(draft.content, "fields").items()
        if isinstance(value, str) and value.strip() and name not in _HIDDEN
    }
    lines = content_part(draft.content, "more").get("lines")
    if isinstance(lines, list) and lines:
        names = ", ".join(str(line.get("name", "")) for line in lines)
        texts[translate("Drafts", "{count} sản phẩm").format(count=len(lines))] = names
    return texts


def _list_translations(
    name: str, value: Translated, label: str, words: FormWords
) -> dict[str, str]:
    """The English and Chinese of a text, by the label that the form gives them, else by the language."""
    languages = {
        "en": (value.en, translate("Differences", "tiếng Anh")),
        "zh": (value.zh, translate("Differences", "tiếng Trung")),
    }
    found = {}
    for key, (text, language) in languages.items():
        own = words.labels.get(f"{name}.{key}", label)
        if text:
            found[own if own != label else f"{label} · {language}"] = text
    return found


def _list_unread(draft: Draft, words: FormWords) -> dict[str, str]:
    """The texts that are no value yet, such as "31/0" of a day, by their label."""
    found = {}
    for name, typed in content_part(draft.content, "fields").items():
        value = getattr(draft.record, name, "")
        if isinstance(typed, list):
            text = ", ".join(_unread_cells(typed, value))
        else:
            text = typed if isinstance(typed, str) and value is None else ""
        if text.strip() and name in words.labels:
            found[words.labels[name]] = text
    return found


def _unread_cells(lines: list[Any], elements: object) -> list[str]:
    """The cells of a list's lines that no element holds, such as "31/0" of the day of a code."""
    if not isinstance(elements, tuple) or not all(map(is_dataclass, elements)):
        return []
    held = {
        format_date(value) if isinstance(value, date) else value
        for element in elements
        for value in (getattr(element, field.name) for field in fields(element))
        if isinstance(value, date | str)
    }
    cells = (cell for line in lines if isinstance(line, list) for cell in line)
    return [cell for cell in cells if isinstance(cell, str) and clean_line(cell) not in {"", *held}]


def _labels(draft: Draft) -> dict[str, str]:
    return {str(name): str(label) for name, label in content_part(draft.content, "labels").items()}
