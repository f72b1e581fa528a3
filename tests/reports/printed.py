"""Pieces printed by the real press, for tests."""

from collections.abc import Callable, Sequence
from pathlib import Path

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintContent, Printed, ProductProfile, Style
from ocop_desktop.domain.text import Language
from ocop_desktop.reports import documents
from ocop_desktop.reports.assembly.document_writer import USUAL_LIMITS, DrawingLimits
from tests.reports.samples import TODAY


def write_profiles(
    profiles: Sequence[ProductProfile],
    output: Path,
    *,
    template: str = "a4",
    language: Language = Language.VI,
    author: str = "",
    progress: Callable[[int, int], None] | None = None,
    limits: DrawingLimits = USUAL_LIMITS,
) -> Printed:
    """Print a page for each of `profiles`."""
    content = PrintContent("", TODAY, tuple(profiles), office=author)
    return documents.write(
        DocumentKey(template), content, Style(language), output, progress=progress, limits=limits
    )


def write_catalogue(
    content: PrintContent,
    output: Path,
    *,
    language: Language = Language.VI,
    limits: DrawingLimits = USUAL_LIMITS,
) -> Printed:
    """Print the catalogue of `content`."""
    return documents.write(DocumentKey.CATALOGUE, content, Style(language), output, limits=limits)
