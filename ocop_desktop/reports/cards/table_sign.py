"""Table signs (biển để bàn): A4 landscape, folded into a tent: a producer and its products."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Style
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.cards.product_documents import compose_document, make_look
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import TAG_HEIGHT, draw_tag, tag_width
from ocop_desktop.reports.design.profile_fields import keep_fields
from ocop_desktop.reports.design.rating_mark import RatingMark, measure_rating_mark
from ocop_desktop.reports.design.wording import count_key
from ocop_desktop.reports.lists.producers import ProducerProducts, group_by_producer
from ocop_desktop.reports.pdf.canvas import Bookmark, Canvas, Composition
from ocop_desktop.reports.text.fonts import HEAVY, SEMIBOLD
from ocop_desktop.reports.text.palette import GOLD, INK, SOFT_INK, WHITE
from ocop_desktop.reports.text.text_block import (
    TextBlock,
    balance_lines,
    fit_text,
    limit_sizes_to_words,
    set_text,
)

WIDTH: float = 297 * mm
HEIGHT: float = 210 * mm
FACE = HEIGHT / 2
MARGIN: float = 13 * mm
BAND: float = 15 * mm
MAX_PRODUCTS = 6
_NAMES = (72, 65, 58, 54, 50, 46, 42, 38, 34, 30, 27, 24)
_MIN_SIZES = ((34, 18), (28, 15), (24, 10))  # sizes of the name and of the products, best first
_PRODUCTS = (30.0, 26.0, 23.0, 20.0, 18.0, 16.0, 14.5, 13.0, 12.0, 11.0, 10.0)
_BOOTHS = (96, 84, 72, 60, 50, 42, 34, 28, 24, 20)
_STARS = 1.1  # beside the size of a product's name
_PADDING: float = 7 * mm
_GAP = 5 * mm
_TAG = 8.0


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose a sign for each producer, both faces on one page."""
    look = make_look(style)
    producers = [
        ProducerProducts(producer.name, tuple(map(keep_fields, producer.products)))
        for producer in group_by_producer(content.products)
    ]
    pages = tuple(TableSign(producer, look, clean_line(content.title)) for producer in producers)
    marks = [
        Bookmark(producer.headline(look.wording), page) for page, producer in enumerate(producers)
    ]
    whole = compose_document("document.table_sign", content, look, (WIDTH, HEIGHT), pages, marks)
    title = look.wording.words["document.table_sign"]
    return replace(whole, title=title, words=(content.title,))


@dataclass(frozen=True, slots=True)
class TableSign:
    """The sign of one producer; the upper face is upside down, so that both faces read upright."""

    producer: ProducerProducts
    look: Look
    fair: str

    @property
    def profiles(self) -> Sequence[ProductProfile]:
        """The producer's products."""
        return self.producer.products

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        stream = canvas.stream
        for cut in _draw_face(canvas, self):
            canvas.report(FindingRule.CUT, self.producer.first, self.look.wording.vietnamese[cut])
        stream.append(f"q -1 0 0 -1 {WIDTH:.3f} {HEIGHT:.3f} cm")
        _draw_face(canvas, self)
        stream.append("Q")
        for x in (0, WIDTH - 5 * mm):
            stream.draw_rule(x, FACE, 5 * mm, SOFT_INK, 0.4)


def _draw_face(canvas: Canvas, sign: TableSign) -> list[str]:
    """Draw the lower face; return the label keys of what was cut."""
    producer, look = sign.producer, sign.look
    stream, colours = canvas.stream, look.colours(producer.first.group)
    stream.fill_rectangle(0, 0, WIDTH, BAND, colours.deep)
    stream.fill_rectangle(0, BAND, WIDTH, 2.6, GOLD)
    _draw_band(canvas, sign)
    left, top = MARGIN, FACE - 11 * mm
    max_width = WIDTH - 2 * MARGIN
    if producer.booths:
        max_width -= _draw_booth(canvas, sign, top) + 10 * mm
    max_height = top - BAND - 7 * mm
    name, lines = _fit_face(sign, max_width, max_height)
    height = name.height + _GAP + sum(line.height for line in lines)
    y = top - max(0, (max_height - height) * 0.4)
    y = stream.draw_block(left, y, name, colours.deep) - _GAP
    for line in lines:
        line.draw(canvas, left, y)
        y -= line.height
    cut = ["profile.producer"] if name.cut else []
    return cut + ["profile.name"] * any(line.name.cut for line in lines)


def _fit_face(
    sign: TableSign, max_width: float, max_height: float
) -> "tuple[TextBlock, list[_ProductLine]]":
    """Set the name and the products as large as they fit together; the name stays the larger."""
    words = sign.producer.headline(sign.look.wording)
    names = limit_sizes_to_words(_NAMES, words, HEAVY, max_width)
    for minimum, smallest in _MIN_SIZES:
        for size in (candidate for candidate in _PRODUCTS if candidate >= smallest):
            lines = _set_products(sign, max_width, size)
            left = max_height - _GAP - sum(line.height for line in lines)
            name = fit_text((words,), HEAVY, names, max_width, left, leading=1.12, max_lines=4)
            whole = not any(line.name.cut for line in lines)
            if whole and not name.cut and name.size >= minimum and name.height <= left:
                return balance_lines(name, words, max_width), lines
    return name, lines


@dataclass(frozen=True, slots=True)
class _ProductLine:
    """A product's name, and its rating mark `indent` points to the right."""

    name: TextBlock
    rating_mark: RatingMark | None = None
    indent: float = 0.0

    @property
    def height(self) -> float:
        height = self.rating_mark.height if self.rating_mark else 0
        return max(self.name.height, height) + self.name.size * 0.2

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        middle = top - self.height / 2
        canvas.stream.draw_block(x, middle + self.name.height / 2, self.name, INK)
        if self.rating_mark:
            self.rating_mark.draw(canvas, x + self.indent, middle + self.rating_mark.height / 2)


def _set_products(sign: TableSign, max_width: float, size: float) -> list[_ProductLine]:
    """Set the products at `size` points; those after the first six are only counted."""
    wording, producer = sign.look.wording, sign.producer
    products = producer.products[:MAX_PRODUCTS]
    more = len(producer.products) - len(products)
    rating_marks = [
        measure_rating_mark(product, wording, size * _STARS, max_width * 0.48, max_lines=2)
        for product in products
    ]
    share = max_width - max(rating_mark.width for rating_mark in rating_marks) - size
    names = [_set_name(product, sign, size, share) for product in products]
    indent = max(name.width for name in names) + size if producer.name else 0.0
    lines = [_ProductLine(*both, indent) for both in zip(names, rating_marks, strict=True)]
    if more > 0:
        words = wording.label(count_key("sign.more", more)).format(count=more)
        lines.append(_ProductLine(set_text(words, SEMIBOLD, size * 0.85, max_width, max_lines=1)))
    return lines


def _set_name(
    product: ProductProfile, sign: TableSign, size: float, name_width: float
) -> TextBlock:
    """Set the product's name; empty where it is the headline, having no known producer."""
    words = clean_line(sign.look.wording.leading_text(product.name)) if sign.producer.name else ""
    block = fit_text(
        (words,), SEMIBOLD, (size, size * 0.85), name_width, 1e6, leading=1.2, max_lines=5
    )
    return balance_lines(block, words, name_width)


def _draw_booth(canvas: Canvas, sign: TableSign, top: float) -> float:
    """Draw the booth large on the right; return its width."""
    stream, look = canvas.stream, sign.look
    deep = look.colours(sign.producer.first.group).deep
    number = fit_text(
        (sign.producer.booths,), HEAVY, _BOOTHS, 72 * mm, 110, leading=1.1, max_lines=4
    )
    label = set_text(look.wording.label("profile.booth"), SEMIBOLD, 15, 72 * mm, max_lines=2)
    width = max(number.width, label.width)
    x = WIDTH - MARGIN - width
    stream.fill_rectangle(x - _PADDING, BAND + 12 * mm, 1.6, top - BAND - 12 * mm, GOLD)
    y = stream.draw_block(x, top, label, SOFT_INK)
    stream.draw_block(x, y, number, deep)
    return width + _PADDING


def _draw_band(canvas: Canvas, sign: TableSign) -> None:
    """Draw the event and the practice tag on the band at the bottom."""
    wording, first = sign.look.wording, sign.producer.first
    tag = tag_width(_TAG, wording) + 6 * mm if first.practice else 0
    words = sign.fair or wording.label("catalogue.kicker")
    block = fit_text(
        (words,), SEMIBOLD, (15, 13, 11), WIDTH - 2 * MARGIN - tag, 34, leading=1.2, max_lines=2
    )
    canvas.stream.draw_block(MARGIN, BAND / 2 + block.height / 2, block, WHITE)
    if first.practice:
        draw_tag(canvas.stream, WIDTH - MARGIN, BAND / 2 + _TAG * TAG_HEIGHT / 2, _TAG, wording)
