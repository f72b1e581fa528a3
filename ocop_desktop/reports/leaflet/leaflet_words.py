"""The text on a leaflet's inner flap and back: recognition, certificates, shops; contacts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design import shapes
from ocop_desktop.reports.design.content import (
    Contact,
    certificate_words,
    contacts,
    recognition_lines,
)
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.rating_mark import measure_rating_mark
from ocop_desktop.reports.design.stack import (
    StackItem,
    TextItem,
    VerticalStack,
    make_stack,
    trim_stack,
)
from ocop_desktop.reports.leaflet.panels import FLAP, MARGIN, PANEL
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import GOLD, INK, SOFT_INK, Colour
from ocop_desktop.reports.text.text_block import TextBlock, fit_text, set_text

MAX_CONTACTS = 8
_SIZES = (9.4, 9, 8.6, 8.2, 7.8, 7.4, 7)
_INDENT = 1.9  # from an icon to its words, as a factor of the font size
_CONTACT_ICONS = ("address", "phone", "email", "website")


def flap_words(
    profile: ProductProfile, look: Look, max_height: float
) -> tuple[VerticalStack, bool]:
    """Set recognition, certificates and shops; return them and whether some were cut."""
    max_width = FLAP - 2 * MARGIN
    for size in _SIZES:
        flap = make_stack(*_flap_rows(profile, look, max_width, size))
        if flap.height <= max_height:
            return flap, False
    return trim_stack(flap, max_height), True


def back_words(
    profile: ProductProfile, look: Look, max_height: float
) -> tuple[VerticalStack, bool]:
    """Set the producer and its contacts; return them and whether some were cut."""
    for size in _SIZES:
        back = make_stack(*_back_rows(profile, look, PANEL - 2 * MARGIN, size))
        if back.height <= max_height:
            return back, False
    return trim_stack(back, max_height), True


def _flap_rows(
    profile: ProductProfile, look: Look, max_width: float, size: float
) -> Iterator[tuple[float, StackItem | None]]:
    if profile.stars is not None:
        yield 0, _set_title(profile, look, "leaflet.recognition", max_width)
    yield size, measure_rating_mark(profile, look.wording, 19, max_width)
    if look.shows(PageSection.RECOGNITION):
        for line in recognition_lines(profile, look.wording):
            yield size * 0.8, TextItem(set_text(line, REGULAR, size, max_width, leading=1.42), INK)
    if look.shows(PageSection.FACTS):
        certificates = certificate_words(profile, look.wording)
        yield from _bullet_rows(
            certificates, _set_title(profile, look, "profile.certificates", max_width), size
        )
        markets = tuple(filter(None, map(clean_line, profile.export_markets)))
        yield from _bullet_rows(
            markets, _set_title(profile, look, "profile.export_markets", max_width), size
        )
    shops = list(_contact_items(profile, look, ("shops",), max_width, size))
    if shops:
        yield size * 2.4, _set_title(profile, look, "profile.shops", max_width)
    for shop in shops:
        yield size * 0.4, shop


def _bullet_rows(
    lines: Sequence[str], title: StackItem, size: float
) -> Iterator[tuple[float, StackItem | None]]:
    if lines:
        yield size * 2.4, title
    for line in lines:
        block = set_text(line, REGULAR, size, FLAP - 2 * MARGIN - 12, max_lines=4)
        yield size * 0.35, _BulletItem(block)


def _back_rows(
    profile: ProductProfile, look: Look, max_width: float, size: float
) -> Iterator[tuple[float, StackItem | None]]:
    producer = clean_line(profile.producer)
    sizes = (15, 13.5, 12, 11)
    block = fit_text((producer,), HEAVY, sizes, max_width, 90, leading=1.25)
    yield 0, TextItem(block, look.colours(profile.group).deep)
    if producer and profile.producer_kind:
        kind = look.wording.label(f"producer_kind.{profile.producer_kind}")
        yield 2, TextItem(set_text(kind, REGULAR, size, max_width, max_lines=2), SOFT_INK)
    ways = list(_contact_items(profile, look, _CONTACT_ICONS, max_width, size))
    if ways:
        yield size * 2, _set_title(profile, look, "profile.contact", max_width)
    for way in ways:
        yield size * 0.55, way


def _contact_items(
    profile: ProductProfile, look: Look, icons: tuple[str, ...], max_width: float, size: float
) -> "Iterator[_ContactItem]":
    if not look.shows(PageSection.CONTACT):
        return
    colour = look.colours(profile.group).deep
    for contact in [
        contact for contact in contacts(profile, look.wording) if contact.icon in icons
    ][:MAX_CONTACTS]:
        block = set_text(contact.words, REGULAR, size, max_width - size * _INDENT, max_lines=4)
        yield _ContactItem(contact, block, colour)


def _set_title(profile: ProductProfile, look: Look, key: str, max_width: float) -> TextItem:
    words = look.wording.label(key)
    block = fit_text((words,), SEMIBOLD, (13, 12, 11, 10), max_width, 34, leading=1.25, max_lines=2)
    return TextItem(block, look.colours(profile.group).deep)


@dataclass(frozen=True, slots=True)
class _ContactItem:
    """One contact of the producer: icon, words, link."""

    contact: Contact
    block: TextBlock
    colour: Colour

    @property
    def height(self) -> float:
        return self.block.height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        size = self.block.size
        y = top - self.block.leading / 2 - size * 0.55
        shapes.draw_icon(canvas.stream, self.contact.icon, x, y, size * 1.1, self.colour)
        left = x + size * _INDENT
        bottom = canvas.stream.draw_block(left, top, self.block, INK)
        if self.contact.url:
            canvas.add_url_link((left, bottom, left + self.block.width, top), self.contact.url)


@dataclass(frozen=True, slots=True)
class _BulletItem:
    """A line of text behind a golden dot."""

    block: TextBlock

    @property
    def height(self) -> float:
        return self.block.height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        dot = self.block.size * 0.5
        canvas.stream.fill_pill(x + 1, top - self.block.leading / 2 - dot / 2, dot, dot, GOLD)
        canvas.stream.draw_block(x + 12, top, self.block, INK)
