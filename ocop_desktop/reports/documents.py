"""How every printed document is composed from what it shows."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from ocop_desktop.domain.errors import NothingToPrint
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PagePreview, PrintContent, Printed, Quality, Style
from ocop_desktop.reports.assembly import document_writer
from ocop_desktop.reports.cards import (
    badges,
    booth_card,
    price_tags,
    qr_labels,
    shelf_card,
    table_sign,
)
from ocop_desktop.reports.catalogue import booklet, catalogue
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.leaflet import leaflet
from ocop_desktop.reports.lists import check_in, contact_sheet, feedback, packing_list
from ocop_desktop.reports.pdf.canvas import Composition
from ocop_desktop.reports.profile import profile
from ocop_desktop.reports.translation.content import translate_content

COMPOSERS: Mapping[DocumentKey, Callable[[PrintContent, Style], Composition]] = {
    DocumentKey.A4: profile.compose_a4,
    DocumentKey.A5: profile.compose_a5,
    DocumentKey.LEAFLET: leaflet.compose,
    DocumentKey.BOOTH_CARD: booth_card.compose,
    DocumentKey.SHELF_CARD: shelf_card.compose,
    DocumentKey.PRICE_TAGS: price_tags.compose,
    DocumentKey.QR_LABELS: qr_labels.compose,
    DocumentKey.TABLE_SIGN: table_sign.compose,
    DocumentKey.BADGES: badges.compose,
    DocumentKey.CATALOGUE: catalogue.compose,
    DocumentKey.BOOKLET: booklet.compose,
    DocumentKey.CONTACT_SHEET: contact_sheet.compose,
    DocumentKey.PACKING_LIST: packing_list.compose,
    DocumentKey.CHECK_IN: check_in.compose,
    DocumentKey.FEEDBACK: feedback.compose,
}


def compose(document: DocumentKey, content: PrintContent, style: Style) -> Composition:
    """The document `document` of `content` in its language, ready to be drawn. Raises `NothingToPrint`."""
    if not content.products:
        raise NothingToPrint
    translated = translate_content(content, style.language)
    composition = COMPOSERS[document](translated, style)
    left = tuple(
        name for name in translated.untranslated if getattr(translated, name) in composition.words
    )
    return replace(composition, untranslated=left)


def write(
    document: DocumentKey,
    content: PrintContent,
    style: Style,
    output: Path,
    *,
    progress: document_writer.Progress | None = None,
    limits: document_writer.DrawingLimits = document_writer.USUAL_LIMITS,
) -> Printed:
    """Write `document` to the PDF `output`, whole or not at all.

    `progress` and `limits` are those of `document_writer.write`.

    Raises `NothingToPrint`, `CannotPrint` (missing glyphs, lost or changed photos, unreadable QR
    codes) and `CannotWrite`.
    """
    composition = compose(document, content, style)
    light = style.quality is Quality.SMALL
    return document_writer.write(
        composition, _look(style), output, light=light, progress=progress, limits=limits
    )


def write_page(
    document: DocumentKey, content: PrintContent, style: Style, page: int, output: Path
) -> PagePreview:
    """Write the page at `page` (from 0, the last one if there are fewer) alone, to be looked at.

    Raises as `write`.
    """
    composition = compose(document, content, style)
    count = len(composition.pages)
    page = min(page, count - 1)
    light = style.quality is Quality.SMALL
    alone = document_writer.extract_page(composition, page)
    printed = document_writer.write(alone, _look(style), output, light=light)
    return PagePreview(output, page, count, printed.warnings)


def check(
    document: DocumentKey,
    content: PrintContent,
    style: Style,
    *,
    progress: document_writer.Progress | None = None,
    limits: document_writer.DrawingLimits = document_writer.USUAL_LIMITS,
) -> tuple[Finding, ...]:
    """What the reader should know of `document`, blocking findings too. Raises as `document_writer.check`."""
    composition = compose(document, content, style)
    return document_writer.check(composition, _look(style), progress=progress, limits=limits)


def _look(style: Style) -> Look:
    return Look(Wording(style.language), style.theme)
