"""The checks before a page is drawn: blocking findings stop the document, others are reported."""

from collections.abc import Iterator, Sequence

from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.print.documents import PrintPhoto, ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.reports.design import photos, qr
from ocop_desktop.reports.design.content import any_story, every_text
from ocop_desktop.reports.design.layout import QR_SIZE
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Composition, product_finding
from ocop_desktop.reports.text.text_block import find_missing_glyphs
from ocop_desktop.resources import labels

MAX_PHOTOS = 4
_SECTIONS = {
    **dict.fromkeys(
        ("specification", "ingredients", "standards", "shelf_life", "storage", "yearly_output",
         "certificates", "export_markets"),
        PageSection.FACTS,
    ),
    "price_unit": PageSection.PRICE,
    "shops": PageSection.CONTACT,
    "issuer": PageSection.RECOGNITION,
}  # fmt: skip
"""The section in which a field that may stay Vietnamese is printed."""


def check_product(profile: ProductProfile, look: Look, page: int) -> Iterator[Finding]:
    """Find what is wrong with `profile`, drawn on `page` (from 0); blocking findings come first."""
    for rule, detail in _find_blocking(profile, look):
        yield product_finding(rule, profile, detail, page, blocking=True)
    for rule, detail in _find_lacking(profile, look):
        yield product_finding(rule, profile, detail, page)


def check_document_words(composition: Composition) -> Iterator[Finding]:
    """Find what no font has a glyph for, and what stays Vietnamese, in the document's own texts."""
    unknown = find_missing_glyphs("\n".join(composition.words))
    if unknown:
        yield Finding(
            FindingRule.MISSING_GLYPHS, composition.title, glyph_codes(unknown), blocking=True
        )
    for name in composition.untranslated:
        detail = labels("vi")[f"finding.{name}"]
        yield Finding(FindingRule.NO_TRANSLATION, composition.title, detail)


def glyph_codes(glyphs: str) -> str:
    """Return characters with their code points: "😀 (U+1F600)"."""
    return ", ".join(f"{glyph} (U+{ord(glyph):04X})" for glyph in glyphs)


def _find_blocking(profile: ProductProfile, look: Look) -> Iterator[tuple[FindingRule, str]]:
    unknown = find_missing_glyphs("\n".join(every_text(profile, look.wording)))
    if unknown:
        yield FindingRule.MISSING_GLYPHS, glyph_codes(unknown)
    for photo in _list_photos(profile, look):
        if fault := photos.find_fault(photo):
            yield fault, photo.path.name
    if profile.qr and look.shows(PageSection.QR) and qr.make_modules(profile.qr, QR_SIZE) is None:
        yield FindingRule.QR_UNREADABLE, "QR"


def _find_lacking(profile: ProductProfile, look: Look) -> Iterator[tuple[FindingRule, str]]:
    wording = look.wording
    if profile.stars is None:
        yield FindingRule.NO_STARS, wording.vietnamese[f"state.{profile.state}"]
    if look.shows(PageSection.CONTACT) and profile.phone_withheld:
        yield FindingRule.PHONE_WITHHELD, profile.producer
    if look.shows(PageSection.PRICE) and profile.price_is_stale:
        yield FindingRule.STALE_PRICE, wording.vietnamese["profile.price"]
    if wording.is_untranslated(profile.name):
        yield FindingRule.NO_TRANSLATION, wording.vietnamese["profile.name"]
    if look.shows(PageSection.STORY) and wording.is_untranslated(any_story(profile)):
        yield FindingRule.NO_TRANSLATION, wording.vietnamese["profile.story"]
    for name in profile.untranslated:
        if name in _SECTIONS and look.shows(_SECTIONS[name]) and getattr(profile, name):
            yield FindingRule.NO_TRANSLATION, _name_field(name, wording)


def _name_field(name: str, wording: Wording) -> str:
    """Return the words by which findings name a field of a product."""
    words = wording.vietnamese
    return words.get(f"profile.{name}") or words[f"finding.{name}"]


def _list_photos(profile: ProductProfile, look: Look) -> Sequence[PrintPhoto]:
    more = profile.more_photos[: MAX_PHOTOS - 1] if look.shows(PageSection.GALLERY) else ()
    return [photo for photo in (profile.photo, *more) if photo]
