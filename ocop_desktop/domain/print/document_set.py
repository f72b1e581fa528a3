"""An event's document set: its documents in some languages, printed together into one folder."""

from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.document_table import DOCUMENT_KINDS, DocumentKey, kind_of
from ocop_desktop.domain.print.documents import Printed, Quality
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.text import Language


@dataclass(frozen=True, slots=True)
class DocumentSetOrder:
    """What to print for the event `fair_id`: `documents` (none = all), each in every language."""

    event_id: int
    documents: tuple[DocumentKey, ...] = ()
    languages: tuple[Language, ...] = (Language.VI,)
    theme: Theme = Theme()
    quality: Quality = Quality.OFFICE


@dataclass(frozen=True, slots=True)
class DocumentSet:
    """A printed set: its files, the summary first, and what the reader should know of all of them."""

    folder: Path
    files: tuple[Printed, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def pages(self) -> int:
        """The pages of all files."""
        return sum(file.pages for file in self.files)


def find_document(name: str) -> DocumentKey | None:
    """The document a person means by "booth-cards", "booth-card" or "bang-gian-hang", else None."""
    wanted = name.strip().casefold()
    for call in (command_name, file_name_in_set, str):
        for kind in DOCUMENT_KINDS:
            if call(kind.key) == wanted:
                return kind.key
    return None


def command_name(key: DocumentKey) -> str:
    """What a command calls the document: "booth-cards"; its key where no set holds it."""
    file = kind_of(key).file_in_set
    return file.command if file else key.value


def file_name_in_set(key: DocumentKey) -> str:
    """What its file in a set is called: "bang-gian-hang"; its key where no set holds it."""
    file = kind_of(key).file_in_set
    return file.name if file else key.value


def documents_in_set() -> tuple[DocumentKey, ...]:
    """The documents of an event's set in the order of its files."""
    kinds = [(kind.file_in_set.position, kind.key) for kind in DOCUMENT_KINDS if kind.file_in_set]
    return tuple(key for _, key in sorted(kinds))
