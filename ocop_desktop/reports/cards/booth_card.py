"""Booth cards (bảng gian hàng), A5 landscape: photo left; name, rating, producer, booth, price right."""

from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Style
from ocop_desktop.domain.print.sharpness import MIN_DPI
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.cards.card_words import fit_card_text
from ocop_desktop.reports.cards.product_documents import (
    bleed_for,
    compose_document,
    make_look,
    product_bookmarks,
)
from ocop_desktop.reports.design import photos, shapes
from ocop_desktop.reports.design.content import days_words, group_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import TAG_HEIGHT, draw_tag, tag_width
from ocop_desktop.reports.design.price import measure_price
from ocop_desktop.reports.design.profile_fields import PRICE_FIELDS, QR_FIELDS, keep_fields
from ocop_desktop.reports.design.qr_block import measure_qr_or_report
from ocop_desktop.reports.design.rating_mark import measure_rating_mark
from ocop_desktop.reports.design.stack import TextItem, VerticalStack, make_stack
from ocop_desktop.reports.pdf.canvas import Canvas, Composition
from ocop_desktop.reports.pdf.content_stream import make_path
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import GOLD, INK, RULE, SOFT_INK, WHITE, Colour
from ocop_desktop.reports.text.text_block import TextBlock, balance_lines, fit_text, set_text
from ocop_desktop.reports.translation.places import join_place

WIDTH: float = 210 * mm
HEIGHT: float = 148 * mm
PHOTO: float = 86 * mm
LEFT: float = 100 * mm
MARGIN: float = 12 * mm
TEXT_WIDTH = WIDTH - LEFT - MARGIN
CODE_SIZE: float = 27 * mm
GAP: float = 4 * mm
NAMES = (31, 28, 25, 22, 20, 18, 16, 14, 12.5, 11, 10)


def compose(content: PrintContent, style: Style) -> Composition:
    """One A5 card for each product."""
    look = make_look(style)
    fair = clean_line(content.title), days_words(content, look.wording)
    pages = [
        BoothCard(
            keep_fields(product, "photo", *PRICE_FIELDS, *QR_FIELDS),
            look,
            fair,
            MIN_DPI[style.quality],
        )
        for product in content.products
    ]
    marks = product_bookmarks(content, look, range(len(pages)))
    whole = compose_document("document.booth_card", content, look, (WIDTH, HEIGHT), pages, marks)
    return replace(whole, bleed=bleed_for(style), words=(content.title,))


@dataclass(frozen=True, slots=True)
class BoothCard:
    """The card of one product; `fair` holds the title and the days of the event, each maybe empty."""

    profile: ProductProfile
    look: Look
    fair: tuple[str, str]
    min_dpi: float

    @property
    def profiles(self) -> tuple[ProductProfile, ...]:
        """The product shown."""
        return (self.profile,)

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        self._draw_picture(canvas)
        top = HEIGHT - MARGIN - self._draw_header(canvas)
        bottom = self._draw_footer(canvas)
        text, cut = self._fit_text(top - bottom)
        text.draw(canvas, LEFT, top - max(0, (top - bottom - text.height) * 0.38))
        for field in cut:
            canvas.report(
                FindingRule.CUT, self.profile, self.look.wording.vietnamese[f"profile.{field}"]
            )

    def _draw_picture(self, canvas: Canvas) -> None:
        """Draw the photo, or a landscape of the group, over the full height; its right edge is curved."""
        profile, colours = self.profile, self.look.colours(self.profile.group)
        bend = 9 * mm
        box = canvas.extend_into_bleed(0, 0, PHOTO + bend, HEIGHT)
        if profile.photo:
            photos.draw_photo(canvas, profile.photo, box)
            photos.report_low_resolution(
                canvas, profile, profile.photo, (PHOTO + bend, HEIGHT), self.min_dpi
            )
        else:
            plain = not self.look.theme.ornaments
            shapes.draw_landscape_box(canvas.stream, box, profile.group, colours, 34, plain=plain)
            self._draw_group(canvas)
        for shift, colour in ((0.0, GOLD), (1.3 * mm, colours.deep), (3.2 * mm, WHITE)):
            canvas.stream.fill_path(
                _upright_hill_path(canvas, PHOTO - bend * 0.6 + shift, bend), colour
            )

    def _draw_group(self, canvas: Canvas) -> None:
        """Draw the name of the product's group in place of its photo."""
        group, wording = self.profile.group, self.look.wording
        words = group_words(self.profile, wording) if group else wording.words["catalogue.kicker"]
        block = fit_text((words,), HEAVY, (24, 21, 18), PHOTO - MARGIN * 1.6, 150, leading=1.2)
        deep = self.look.colours(group).deep
        canvas.stream.draw_block(
            MARGIN, HEIGHT - MARGIN, balance_lines(block, words, PHOTO - MARGIN * 1.6), deep
        )

    def _draw_header(self, canvas: Canvas) -> float:
        """Draw the booth number at the top edge and the event beside it; return the height of both."""
        wording, colours = self.look.wording, self.look.colours(self.profile.group)
        number = clean_line(self.profile.booth)
        width, height = self._draw_booth(canvas, number) if number else (0.0, 0.0)
        max_width = TEXT_WIDTH - (width + GAP if number else 0)
        rows: list[tuple[TextBlock, Colour]] = []
        if self.profile.group and self.profile.photo:
            text = wording.label(f"group.{self.profile.group}"), group_words(self.profile, wording)
            block = fit_text(text, SEMIBOLD, (10.5, 9.5, 8.5), max_width, 36, max_lines=3)
            rows.append((block, colours.deep))
        fair = (
            fit_text((line,), REGULAR, (8.6, 8), max_width, 24, max_lines=2)
            for line in self.fair
            if line
        )
        rows += [(block, SOFT_INK) for block in fair]
        y = HEIGHT - MARGIN
        if self.profile.practice:
            draw_tag(canvas.stream, LEFT + tag_width(6.4, wording), y, 6.4, wording)
            y -= 6.4 * TAG_HEIGHT + 2 * mm
        for block, colour in rows:
            y = canvas.stream.draw_block(LEFT, y, block, colour) - 1
        return max(HEIGHT - MARGIN - y, height - MARGIN) + GAP

    def _draw_booth(self, canvas: Canvas, number: str) -> tuple[float, float]:
        """Draw the booth number on a coloured background; return its width and height."""
        label = self.look.wording.label("profile.booth")
        block = fit_text(
            (number,), HEAVY, (40, 34, 28, 23, 19, 16), 46 * mm, 46, leading=1.1, max_lines=2
        )
        head = fit_text((label,), SEMIBOLD, (9, 8), max(block.width, 24 * mm), 24, max_lines=2)
        width = max(block.width, head.width) + 9 * mm
        height = head.height + block.height + 6.5 * mm
        x, y = WIDTH - MARGIN - width, HEIGHT - height
        _, bottom, _, tall = canvas.extend_into_bleed(x, y, width, height)
        canvas.stream.fill_rectangle(
            x, bottom, width, tall, self.look.colours(self.profile.group).deep
        )
        canvas.stream.fill_rectangle(x, bottom, width, 2.4, GOLD)
        inner = x + 4.5 * mm
        top = canvas.stream.draw_block(inner, HEIGHT - 3.4 * mm, head, WHITE)
        canvas.stream.draw_block(inner, top, block, WHITE)
        return width, height

    def _draw_footer(self, canvas: Canvas) -> float:
        """Draw the price on the left and the QR code on the right; return the y of their top."""
        code = measure_qr_or_report(canvas, self.profile, self.look, CODE_SIZE, 6.4)
        max_width = TEXT_WIDTH - (CODE_SIZE + 6 * mm if code else 0)
        price = measure_price(self.profile, self.look, (46, 42, 38, 34, 30, 26, 22), max_width)
        label = set_text(self.look.wording.label("profile.price"), SEMIBOLD, 9.5, max_width)
        price_stack = (
            make_stack((0, TextItem(label, SOFT_INK)), (2, price)) if price else make_stack()
        )
        top = MARGIN * 0.8 + max(code.height if code else 0, price_stack.height)
        if code:
            code.draw(canvas, WIDTH - MARGIN - CODE_SIZE, MARGIN * 0.8 + code.height)
        price_stack.draw(
            canvas, LEFT, top - max(0, (CODE_SIZE - price_stack.height) / 2 if code else 0)
        )
        if not (code or price):
            return MARGIN
        canvas.stream.draw_rule(LEFT, top + GAP * 0.85, TEXT_WIDTH, RULE, 0.7)
        return top + GAP * 1.6

    def _fit_text(self, max_height: float) -> tuple[VerticalStack, tuple[str, ...]]:
        """Set name, second name, rating, producer and place as large as `max_height` allows."""
        return fit_card_text(
            self.profile,
            self.look,
            NAMES,
            (TEXT_WIDTH, max_height),
            lambda size: self._set_text(size, max_height),
        )

    def _set_text(self, size: float, max_height: float) -> tuple[VerticalStack, tuple[str, ...]]:
        profile, wording = self.profile, self.look.wording
        small = max(9.0, min(12.0, size * 0.45))
        name = clean_line(wording.leading_text(profile.name)) or profile.key
        place = join_place(profile.commune, profile.province, wording.leading_language)
        rating_mark = measure_rating_mark(profile, wording, min(24.0, size * 0.95), TEXT_WIDTH)
        other = set_text(
            clean_line(wording.second_text(profile.name)), REGULAR, small, TEXT_WIDTH, max_lines=2
        )
        producer = set_text(
            clean_line(profile.producer), SEMIBOLD, small * 1.08, TEXT_WIDTH, max_lines=3
        )
        where = set_text(place, REGULAR, small * 0.9, TEXT_WIDTH, max_lines=2)
        used_height = (
            rating_mark.height + other.height + producer.height + where.height + size * 1.1
        )
        block = fit_text(
            (name,), HEAVY, (size,), TEXT_WIDTH, max_height - used_height, leading=1.17, max_lines=7
        )
        deep = self.look.colours(profile.group).deep
        text = make_stack(
            (0, TextItem(balance_lines(block, name, TEXT_WIDTH), INK)),
            (size * 0.12, TextItem(other, SOFT_INK)),
            (size * 0.45, rating_mark),
            (
                size * 0.45,
                make_stack((0, TextItem(producer, deep)), (0, TextItem(where, SOFT_INK))),
            ),
        )
        blocks = {"name": block, "producer": producer, "place": where}
        return text, tuple(field for field, line_block in blocks.items() if line_block.cut)


def _upright_hill_path(canvas: Canvas, x: float, bend: float) -> str:
    """Return the path of the area to the right of a curved vertical edge, over the photo."""
    _, bottom, _, tall = canvas.extend_into_bleed(
        0, -2, WIDTH, HEIGHT + 4
    )  # beyond the edge, where none is seen
    right, top = x + bend * 3, bottom + tall
    return make_path(
        ("m", (right, bottom)),
        ("l", (x + bend * 0.75, bottom)),
        ("c", (x - bend * 0.75, bottom + tall * 0.34, x + bend * 1.9, bottom + tall * 0.66, x, top)),
        ("l", (right, top)),
        ("h", ()),
    )  # fmt: skip
