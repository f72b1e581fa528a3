"""What a form hands over to be kept as its draft."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.draft import Draft

_FORMER_NAMES = {"shop_links": "listings"}
"""Fields of older programs by today's names."""


@dataclass(frozen=True)
class FormState:
    """The unsaved state of a form.

    `fields` are the fields as they stand, also text that is no value; `labels` their labels;
    `record` is what could be read of them, with the id and the version it was opened with. `more`
    is what the form needs beside its fields. `media` are the photos and documents it names.
    """

    kind: RecordKind
    row_id: int
    version: int
    name: str
    record: object | None
    fields: Mapping[str, object]
    labels: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, object] = field(default_factory=dict)
    media: tuple[str, ...] = ()

    @property
    def content(self) -> dict[str, object]:
        """What a draft keeps to fill the form again."""
        return {
            "fields": dict(self.fields),
            "labels": dict(self.labels),
            "more": dict(self.more),
        }


class DraftedForm(Protocol):
    """A form whose typing is kept; `draft_form` names it in its drafts."""

    draft_form: str

    @property
    def is_dirty(self) -> bool:
        """Whether there is unsaved typing."""

    def read_state(self) -> FormState:
        """The form as it stands now."""


class DraftWriter(Protocol):
    """What keeps the drafts of a window's forms."""

    def watch(self, form: Any) -> None:
        """Write the draft of `form` too when all are to be written at once."""

    def write(self, draft: Draft) -> None:
        """Write `draft` soon."""

    def remove(self, draft_id: str, media: Collection[str]) -> None:
        """Remove a draft, and of `media` what nothing names any more."""


def content_part(content: Mapping[str, Any], part: str) -> Mapping[str, Any]:
    """The part of a draft's content of that name; empty where it holds none."""
    found = content.get(part)
    return found if isinstance(found, Mapping) else {}


def read_fields(fields: Mapping[str, Any]) -> dict[str, object]:
    """The state of every field that can be kept, by name."""
    return {
        name: found.draft_value() for name, found in fields.items() if hasattr(found, "draft_value")
    }


def fill_fields(fields: Mapping[str, Any], content: Mapping[str, Any]) -> None:
    """Show in each field the state that a draft keeps of it."""
    for name, value in content_part(content, "fields").items():
        fill = getattr(fields.get(_FORMER_NAMES.get(name, name)), "set_draft_value", None)
        if fill is not None:
            fill(value)


def list_media(fields: Mapping[str, Any]) -> tuple[str, ...]:
    """The photos and documents that the fields name."""
    named = (found.media_names() for found in fields.values() if hasattr(found, "media_names"))
    return tuple(dict.fromkeys(name for names in named for name in names if name))
