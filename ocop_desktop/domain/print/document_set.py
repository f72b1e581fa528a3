"""A fair's document set: its documents in some languages, printed together into one folder."""

from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.documents import DocumentKey, Printed, Quality
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.text import Language


@dataclass(frozen=True, slots=True)
class DocumentSetOrder:
    """What to print for the fair `fair_id`: `documents` (none = all), each in every language."""

    fair_id: int
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
