"""A draft as JSON, and back. What is damaged is no draft: it costs itself and nothing else."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.text import nfc
from ocop_desktop.store import tables
from ocop_desktop.store.change_values import read_recorded, row_to_json

if TYPE_CHECKING:
    from ocop_desktop.store.records import RecordFormat

FORMAT = 1
_DAMAGED = (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError)


def write_draft(draft: Draft) -> bytes:
    """The draft as a JSON text in UTF-8, every text in it in NFC."""
    facts = {
        "format": FORMAT,
        "form": draft.form,
        "kind": draft.kind,
        "row_id": draft.row_id,
        "version": draft.version,
        "name": draft.name,
        "at": draft.at.isoformat(),
        "media": draft.media,
        "content": draft.content,
        "row": _make_row(draft),
    }
    return json.dumps(_normalise(facts), ensure_ascii=False).encode()


def read_draft(draft_id: str, text: bytes, *, is_left: bool = True) -> Draft | None:
    """The draft of that JSON text; None where it is damaged or of a newer program."""
    try:
        facts = json.loads(text)
        if facts["format"] != FORMAT:
            return None
        draft = Draft(
            id=draft_id,
            form=str(facts["form"]),
            kind=RecordKind(facts["kind"]),
            row_id=int(facts["row_id"]),
            version=int(facts["version"]),
            name=str(facts["name"]),
            at=datetime.fromisoformat(facts["at"]),
            content=dict(facts["content"]),
            media=tuple(map(str, facts["media"])),
            is_left=is_left,
        )
        return replace(draft, record=_read_record(draft, facts["row"]))
    except _DAMAGED:
        return None


def _make_row(draft: Draft) -> Mapping[str, Any] | None:
    record_format = _find_format(draft)
    if draft.record is None or record_format is None:
        return None
    return row_to_json(record_format.make(draft.record))


def _read_record(draft: Draft, row: Mapping[str, Any] | None) -> object | None:
    record_format = _find_format(draft)
    if row is None or record_format is None:
        return None
    _, values = read_recorded(tables.metadata.tables[draft.kind], None, row)
    record: object = record_format.read(
        {**(values or {}), "id": draft.row_id, "version": draft.version}
    )
    return record


def _find_format(draft: Draft) -> "RecordFormat | None":
    from ocop_desktop.store.records import FORMATS  # noqa: PLC0415 - it imports the store of every noun

    return FORMATS.get(draft.kind)


def _normalise(value: Any) -> Any:
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, Mapping):
        return {nfc(str(key)): _normalise(item) for key, item in value.items()}
    return list(map(_normalise, value)) if isinstance(value, list | tuple) else value
