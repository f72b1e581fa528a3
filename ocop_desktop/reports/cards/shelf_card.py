"""Shelf cards (thẻ kệ hàng), A6 landscape: name, rating, large price, specification, producer, code."""

from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Style
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.cards.card_words import fit_card_text
from ocop_desktop.reports.cards.product_documents import (
    bleed_for,
    compose_document,
    make_look,
    product_bookmarks,
)
from ocop_desktop.reports.design import photos, shapes
from ocop_desktop.reports.design.content import group_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import TAG_HEIGHT, draw_tag, tag_width
from ocop_desktop.reports.design.price import Price, measure_price
from ocop_desktop.reports.design.profile_fields import PRICE_FIELDS, QR_FIELDS, keep_fields
from ocop_desktop.reports.design.qr_block import QrBlock, measure_qr_or_report
from ocop_desktop.reports.design.rating_mark import measure_rating_mark
from ocop_desktop.reports.design.stack import TextItem, VerticalStack, make_stack
from ocop_desktop.reports.pdf.canvas import Canvas, Composition
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import GOLD, INK, SOFT_INK, WHITE
from ocop_desktop.reports.text.text_block import balance_lines, fit_text, set_text

WIDTH: float = 148 * mm
HEIGHT: float = 105 * mm
MARGIN: float = 9 * mm
TEXT_WIDTH = WIDTH - 2 * MARGIN
BAND: float = 9.5 * mm
CODE_SIZE: float = 22 * mm
GAP: float = 8 * mm
CODE_BOTTOM: float = 6 * mm
NAMES = (30, 27, 24, 21.5, 19, 17, 15, 13, 11.5, 10)


def compose(content: PrintContent, style: Style) -> Composition:
    """One A6 card for each product."""
    look = make_look(style)
    pages = [
        ShelfCard(keep_fields(product, "specification", *PRICE_FIELDS, *QR_FIELDS), look)
        for product in content.products
    ]
    marks = product_bookmarks(content, look, range(len(pages)))
    whole = compose_document("document.shelf_card", content, look, (WIDTH, HEIGHT), pages, marks)
    return replace(whole, bleed=bleed_for(style))


@dataclass(frozen=True, slots=True)
class ShelfCard:
    """The card of one product."""

    profile: ProductProfile
    look: Look

    @property
    def profiles(self) -> tuple[ProductProfile, ...]:
        """The product shown."""
        return (self.profile,)

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        bottom = self._draw_background(canvas)
        self._draw_band(canvas)
        top = HEIGHT - BAND - 5.5 * mm
        text, cut = self._fit_text(top - bottom)
        text.draw(canvas, MARGIN, top - max(0, (top - bottom - text.height) * 0.35))
        for field in cut:
            canvas.report(
                FindingRule.CUT, self.profile, self.look.wording.vietnamese[f"profile.{field}"]
            )

    def _draw_band(self, canvas: Canvas) -> None:
        """Draw the coloured band at the top with the product's group."""
        profile, wording = self.profile, self.look.wording
        x, y, width, height = canvas.extend_into_bleed(0, HEIGHT - BAND, WIDTH, BAND)
        canvas.stream.fill_rectangle(x, y, width, height, self.look.colours(profile.group).deep)
        canvas.stream.fill_rectangle(x, y, width, 1.6, GOLD)
        words = wording.label(f"group.{profile.group}") if profile.group else ""
        kicker = words or wording.label("catalogue.kicker")
        tag = tag_width(6.2, wording) + 4 * mm if profile.practice else 0
        block = fit_text(
            (kicker, group_words(profile, wording)),
            SEMIBOLD,
            (9.5, 8.5),
            TEXT_WIDTH - tag,
            14,
            max_lines=1,
        )
        middle = HEIGHT - BAND / 2 + 0.8
        canvas.stream.draw_block(MARGIN, middle + block.leading / 2, block, WHITE)
        if profile.practice:
            draw_tag(canvas.stream, WIDTH - MARGIN, middle + 6.2 * TAG_HEIGHT / 2, 6.2, wording)

    def _draw_background(self, canvas: Canvas) -> float:
        """Draw the tinted background with price and code; return the y above which text may stand."""
        colours = self.look.colours(self.profile.group)
        code = measure_qr_or_report(canvas, self.profile, self.look, CODE_SIZE)
        max_width = TEXT_WIDTH - (CODE_SIZE + GAP if code else 0)
        price = measure_price(self.profile, self.look, (52, 48, 44, 40, 36, 32, 28, 24), max_width)
        height: float = 31 * mm if price else 22 * mm
        x, y, width, tall = canvas.extend_into_bleed(0, 0, WIDTH, height)
        canvas.stream.fill_rectangle(x, y, width, tall, colours.light)
        if not price and self.look.theme.ornaments:
            shapes.draw_hills(canvas.stream, (x, y, width, tall), colours)
        edge = photos.hill_edge_path(x, height - 1, width, 5 * mm)
        canvas.stream.fill_path(edge, colours.light)
        if price:
            self._draw_price(canvas, price, max_width)
        if code:
            _draw_code(canvas, code)
        return height + GAP

    def _draw_price(self, canvas: Canvas, price: Price, max_width: float) -> None:
        label = set_text(self.look.wording.label("profile.price"), SEMIBOLD, 9, max_width)
        block = make_stack((0, TextItem(label, SOFT_INK)), (2.5, price))
        block.draw(canvas, MARGIN, CODE_BOTTOM + (CODE_SIZE + block.height) / 2)

    def _fit_text(self, max_height: float) -> tuple[VerticalStack, tuple[str, ...]]:
        """Set name, rating, specification and producer as large as `max_height` allows."""
        return fit_card_text(
            self.profile,
            self.look,
            NAMES,
            (TEXT_WIDTH, max_height),
            lambda size: self._set_text(size, max_height),
        )

    def _set_text(self, size: float, max_height: float) -> tuple[VerticalStack, tuple[str, ...]]:
        profile, wording = self.profile, self.look.wording
        max_width = TEXT_WIDTH
        small = max(7.6, min(10.0, size * 0.42))
        name = clean_line(wording.leading_text(profile.name)) or profile.key
        producer_and_place = " · ".join(
            filter(None, (clean_line(profile.producer), clean_line(profile.commune)))
        )
        rating_mark = measure_rating_mark(
            profile, wording, max(13.0, min(20.0, size * 0.8)), max_width
        )
        other = set_text(
            clean_line(wording.second_text(profile.name)),
            REGULAR,
            small * 1.1,
            max_width,
            max_lines=2,
        )
        special = set_text(
            clean_line(profile.specification), REGULAR, small, max_width, max_lines=2
        )
        producer_line = set_text(producer_and_place, SEMIBOLD, small, max_width, max_lines=2)
        used_height = (
            rating_mark.height + other.height + special.height + producer_line.height + size
        )
        block = fit_text(
            (name,), HEAVY, (size,), max_width, max_height - used_height, leading=1.17, max_lines=6
        )
        deep = self.look.colours(profile.group).deep
        text = make_stack(
            (0, TextItem(balance_lines(block, name, max_width), INK)),
            (size * 0.1, TextItem(other, SOFT_INK)),
            (size * 0.4, rating_mark),
            (
                size * 0.4,
                make_stack((0, TextItem(special, SOFT_INK)), (0, TextItem(producer_line, deep))),
            ),
        )
        blocks = {"name": block, "specification": special, "producer": producer_line}
        return text, tuple(field for field, line_block in blocks.items() if line_block.cut)


def _draw_code(canvas: Canvas, code: QrBlock) -> None:
    """Draw the code in a white square that reaches above the background."""
    padding = 1.8 * mm
    side, x = CODE_SIZE + 2 * padding, WIDTH - MARGIN - CODE_SIZE - padding
    canvas.stream.fill_path(
        rounded_rectangle(x - padding, CODE_BOTTOM - padding, side, side, 5), WHITE
    )
    code.draw(canvas, x, CODE_BOTTOM + CODE_SIZE)
