"""The header of a product page: group and commune, name, rating mark, producer."""

from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.content import group_words, place_words
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import TAG_HEIGHT, draw_tag
from ocop_desktop.reports.design.rating_mark import RatingMark, measure_rating_mark
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.pdf.content_stream import ContentStream, rounded_rectangle
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK, WHITE
from ocop_desktop.reports.text.text_block import (
    TextBlock,
    balance_lines,
    fit_text,
    make_printable,
    set_text,
)


@dataclass(frozen=True, slots=True)
class ProfileHeader:
    """A measured header; `cut` names the fields whose text was cut."""

    profile: ProductProfile
    layout: PageLayout
    look: Look
    group_label: TextBlock
    place: TextBlock
    name: TextBlock
    other_name: TextBlock
    rating_mark: RatingMark
    producer: TextBlock
    kind: TextBlock
    cut: tuple[str, ...]

    @property
    def height(self) -> float:
        """The height from the top to the bottom of the producer's line, in points."""
        gap = self.layout.gap
        under_name = gap * 0.25 if self.other_name.lines else 0
        producer_height = self.producer.height + self.kind.height
        return (
            self._tags_height + gap * 0.5 + self.name.height + under_name + self.other_name.height
            + gap * 0.55 + self._mark_height + (gap * 0.75 + producer_height if producer_height else 0)
        )  # fmt: skip

    @property
    def _mark_height(self) -> float:
        return max(self.layout.star, self.rating_mark.height)

    @property
    def _tags_height(self) -> float:
        group_label = (
            self.group_label.height + self.layout.small * 0.5 if self.group_label.lines else 0
        )
        practice = self.layout.tiny * TAG_HEIGHT if self.profile.practice else 0
        return max(group_label, self.place.height, practice)

    def draw(self, canvas: Canvas, top: float) -> float:
        """Draw the header below `top`; return the y of its bottom."""
        stream, layout, gap = canvas.stream, self.layout, self.layout.gap
        self._draw_tags(stream, top)
        y = top - self._tags_height - gap * 0.5
        y = stream.draw_block(layout.margin, y, self.name, INK)
        if self.other_name.lines:
            y = stream.draw_block(layout.margin, y - gap * 0.25, self.other_name, SOFT_INK)
        self.rating_mark.draw(canvas, layout.margin, y - gap * 0.55)
        y -= gap * 0.55 + self._mark_height
        if self.producer.lines or self.kind.lines:
            y = stream.draw_block(
                layout.margin,
                y - gap * 0.75,
                self.producer,
                self.look.colours(self.profile.group).deep,
            )
            y = stream.draw_block(layout.margin, y, self.kind, SOFT_INK)
        return y

    def _draw_tags(self, stream: ContentStream, top: float) -> None:
        layout = self.layout
        x = self._draw_group(stream, top) if self.group_label.lines else layout.margin
        middle = top - (self._tags_height - self.place.height) / 2
        stream.draw_block(x, middle, self.place, SOFT_INK)
        if self.profile.practice:
            draw_tag(stream, layout.right, top, layout.tiny, self.look.wording)

    def _draw_group(self, stream: ContentStream, top: float) -> float:
        layout = self.layout
        pad = layout.small * 0.95
        height = self.group_label.height + layout.small * 0.5
        width = self.group_label.width + 2 * pad
        radius = min(height / 2, layout.small)
        path = rounded_rectangle(layout.margin, top - height, width, height, radius)
        stream.fill_path(path, self.look.colours(self.profile.group).deep)
        stream.draw_block(layout.margin + pad, top - layout.small * 0.25, self.group_label, WHITE)
        return layout.margin + width + layout.small


def measure_profile_header(
    profile: ProductProfile, layout: PageLayout, look: Look
) -> ProfileHeader:
    """Fit the header's text into the page's width."""
    wording = look.wording
    name = fit_name(clean_line(wording.leading_text(profile.name)), layout)
    other_size = max(layout.body[0] * 1.12, name.size * 0.42)
    second_name = clean_line(wording.second_text(profile.name))
    other = fit_text(
        (second_name,),
        REGULAR,
        (other_size, layout.body[-1]),
        layout.content_width,
        other_size * 3,
        max_lines=2,
    )
    group_label, place = _set_tags(profile, layout, wording)
    producer = fit_text(
        (clean_line(profile.producer),),
        SEMIBOLD,
        (layout.body[0] * 1.2, layout.body[0]),
        layout.content_width,
        layout.body[0] * 4,
        max_lines=2,
    )
    cut = {"profile.name": name.cut or other.cut, "profile.producer": producer.cut,
           "profile.place": place.cut, "group.label": group_label.cut}  # fmt: skip
    return ProfileHeader(
        profile, layout, look, group_label, place, name, other,
        measure_rating_mark(profile, wording, layout.star, layout.content_width), producer,
        set_text(_producer_kind_text(profile, wording), REGULAR, layout.small, layout.content_width),
        tuple(wording.vietnamese[key] for key, was_cut in cut.items() if was_cut),
    )  # fmt: skip


def fit_name(name: str, layout: PageLayout) -> TextBlock:
    """Set the product's name as large as its length allows; at the smallest size it is cut."""
    for max_lines, sizes in layout.names:
        block = fit_text(
            (name,), HEAVY, sizes, layout.content_width, 1e6, leading=1.19, max_lines=max_lines
        )
        if not block.cut:
            break
    return balance_lines(block, name, layout.content_width)


def _set_tags(
    profile: ProductProfile, layout: PageLayout, wording: Wording
) -> tuple[TextBlock, TextBlock]:
    practice = layout.tiny * 11 if profile.practice else 0
    available_width = layout.content_width - practice - layout.small * 4
    place_text, group_text = place_words(profile, wording), _group_text(profile, wording)
    place = set_text(place_text, REGULAR, layout.small, available_width)
    group_label = set_text(group_text, SEMIBOLD, layout.small, available_width)
    if place.width + group_label.width > available_width:
        place = set_text(place_text, REGULAR, layout.small, available_width * 0.5, max_lines=2)
        group_label = set_text(
            group_text, SEMIBOLD, layout.small, available_width - place.width, max_lines=2
        )
    return group_label, place


def _group_text(profile: ProductProfile, wording: Wording) -> str:
    """Return the subgroup, or the set in another language, else the group; empty without any."""
    if wording.is_bilingual and profile.group:
        return wording.label(f"group.{profile.group}")
    if profile.subgroup and wording.leading_language == "vi":
        return clean_line(profile.subgroup)
    if profile.group and f"set.{profile.set_number}" in wording.words:
        return wording.words[f"set.{profile.set_number}"]
    return group_words(profile, wording) if profile.group else ""


def _producer_kind_text(profile: ProductProfile, wording: Wording) -> str:
    known = profile.producer and profile.producer_kind
    return make_printable(wording.label(f"producer_kind.{profile.producer_kind}")) if known else ""
