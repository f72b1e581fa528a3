"""Name badges (thẻ tên): the producers' representatives, and a blank one for each producer's staff."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Style
from ocop_desktop.domain.print.label_sheets import BADGES
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.cards.label_pages import label_pages
from ocop_desktop.reports.cards.product_documents import compose_document, make_look
from ocop_desktop.reports.design.content import days_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import TAG_HEIGHT, draw_tag, tag_width
from ocop_desktop.reports.lists.producers import ProducerProducts, group_by_producer
from ocop_desktop.reports.pdf.canvas import Bookmark, Canvas, Composition
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import EMPTY_STAR, GOLD, INK, SOFT_INK, WHITE
from ocop_desktop.reports.text.text_block import balance_lines, fit_text, limit_sizes_to_words

_PADDING = 9.0


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose two badges for each producer: its representative's, and one with a line for a name.

    A representative whose name is not known also gets a line for a name.
    """
    look = make_look(style)
    producers = group_by_producer(content.products)
    badge_producers = tuple(producer for producer in producers if producer.name) or producers
    event = _Event(
        clean_line(content.title),
        days_words(content, look.wording),
        clean_line(content.office or content.organiser),
    )
    badges = [
        badge for producer in badge_producers for badge in _make_badges(producer, event, look)
    ]
    pages = tuple(label_pages(badges, BADGES))
    marks = [
        Bookmark(producer.headline(look.wording), 2 * place // BADGES.count)
        for place, producer in enumerate(badge_producers)
    ]
    size = BADGES.page_width * mm, BADGES.page_height * mm
    whole = compose_document("document.badges", content, look, size, pages, marks)
    words = [word for badge in badges for word in (badge.name, badge.role, badge.producer)]
    title = look.wording.words["document.badges"]
    return replace(whole, title=title, words=(*event.words, *words))


@dataclass(frozen=True, slots=True)
class _Event:
    """The words on every badge: the event, its days, the office."""

    title: str
    days: str
    office: str

    @property
    def words(self) -> tuple[str, ...]:
        return self.title, self.days, self.office


def _make_badges(producer: ProducerProducts, event: _Event, look: Look) -> "Iterator[Badge]":
    wording, first = look.wording, producer.first
    position = clean_line(first.representative_position)
    role = position or wording.label("badge.representative")
    own = Badge(first, look, event, "", role, producer.name, producer.booths)
    yield replace(own, name=clean_line(first.representative), own_position=bool(position))
    yield replace(own, role=wording.label("badge.staff"))


@dataclass(frozen=True, slots=True)
class Badge:
    """One badge; an empty `name` leaves a line to write on.

    With `own_position` its role is the representative's own, else one of the document's words.
    """

    profile: ProductProfile
    look: Look
    event: _Event
    name: str
    role: str
    producer: str
    booth: str
    own_position: bool = False

    def draw(self, canvas: Canvas) -> None:
        """Draw the badge on a canvas that ends inside its margin."""
        bottom = canvas.height - self._draw_band(canvas)
        bottom_edge = self._draw_footer(canvas)
        max_width = canvas.width - 2 * _PADDING
        role = fit_text(
            (self.role,), SEMIBOLD, (10.5, 9.5, 8.5), max_width, 24, leading=1.25, max_lines=2
        )
        producer = fit_text(
            (self.producer,), REGULAR, (9.5, 8.5, 7.5), max_width, 26, leading=1.25, max_lines=3
        )
        text_height = role.height + producer.height + 3
        max_height = bottom - bottom_edge - text_height - 8
        names = limit_sizes_to_words((24, 21, 18, 16, 14, 12), self.name, HEAVY, max_width)
        name = fit_text(
            (self.name,), HEAVY, names, max_width, max_height, leading=1.15, max_lines=2
        )
        height = (name.height if self.name else 27) + text_height
        y = bottom_edge + (bottom - bottom_edge + height) / 2
        y = (
            canvas.stream.draw_block(_PADDING, y, name, INK)
            if self.name
            else self._draw_blank_name(canvas, y)
        )
        y = canvas.stream.draw_block(
            _PADDING, y - 3, role, self.look.colours(self.profile.group).deep
        )
        canvas.stream.draw_block(_PADDING, y, producer, SOFT_INK)
        wording = self.look.wording.vietnamese
        for key, block in (("badge.name", name), ("profile.producer", producer)):
            if block.cut:
                canvas.report(FindingRule.CUT, self.profile, wording[key])
        if self.own_position and "representative_position" in self.profile.untranslated:
            detail = wording["finding.representative_position"]
            canvas.report(FindingRule.NO_TRANSLATION, self.profile, detail)

    def _draw_blank_name(self, canvas: Canvas, top: float) -> float:
        """Draw a line for the name with its label below; return the y of its bottom."""
        label = self.look.wording.label("badge.name")
        canvas.stream.draw_rule(_PADDING, top - 17, canvas.width - 2 * _PADDING, EMPTY_STAR, 0.7)
        canvas.stream.draw_text(_PADDING, top - 25, label, REGULAR, 6.5, SOFT_INK)
        return top - 27

    def _draw_band(self, canvas: Canvas) -> float:
        """Draw the event's name and days on the coloured band; return its height."""
        wording, event, stream = self.look.wording, self.event, canvas.stream
        tag = tag_width(5.4, wording) + 6 if self.profile.practice else 0
        max_width = canvas.width - 2 * _PADDING - tag
        title = event.title or wording.label("catalogue.kicker")
        block = fit_text(
            (title,), SEMIBOLD, (11, 10, 9, 8), max_width, 28, leading=1.22, max_lines=2
        )
        days = fit_text((event.days,), REGULAR, (8,), max_width, 11, max_lines=1)
        height = max(33, block.height + days.height + 12)
        deep = self.look.colours(self.profile.group).deep
        stream.fill_path(
            rounded_rectangle(0, canvas.height - height, canvas.width, height, 5), deep
        )
        stream.fill_pill(_PADDING, canvas.height - height - 1.2, 34, 2.4, GOLD)
        y = canvas.height - (height - block.height - days.height) / 2
        y = stream.draw_block(_PADDING, y, balance_lines(block, title, max_width), WHITE)
        stream.draw_block(_PADDING, y, days, WHITE)
        if tag:
            middle = canvas.height - height / 2 + 5.4 * TAG_HEIGHT / 2
            draw_tag(stream, canvas.width - _PADDING, middle, 5.4, wording)
        return height

    def _draw_footer(self, canvas: Canvas) -> float:
        """Draw the booth on the right and the office on the left; return the height of the footer."""
        stream, wording = canvas.stream, self.look.wording
        deep = self.look.colours(self.profile.group).deep
        right = canvas.width
        if self.booth:
            label = wording.words["profile.booth"]
            words = f"{label} {self.booth}"
            block = fit_text(
                (words, self.booth), SEMIBOLD, (9.5, 8.5, 7.5), canvas.width * 0.55, 13, max_lines=1
            )
            width = block.width + 13
            stream.fill_pill(
                canvas.width - width, 0, width, 17, self.look.colours(self.profile.group).light
            )
            stream.draw_block(canvas.width - width + 6.5, 8.5 + block.leading / 2, block, deep)
            right -= width + 6
        block = fit_text(
            (self.event.office,), REGULAR, (7, 6.4), right - _PADDING, 18, leading=1.2, max_lines=2
        )
        stream.draw_block(_PADDING, 8.5 + block.height / 2, block, SOFT_INK)
        return 20.0
