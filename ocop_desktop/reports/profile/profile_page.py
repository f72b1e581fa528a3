"""A product's page: photo at the top, name and rating, story beside facts, contacts at the bottom."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintPhoto, ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.reports.design import photos, shapes
from ocop_desktop.reports.design.content import group_words
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.profile.profile_body import ProfileBody, fit_profile_body
from ocop_desktop.reports.profile.profile_footer import ProfileFooter, measure_profile_footer
from ocop_desktop.reports.profile.profile_header import ProfileHeader, measure_profile_header
from ocop_desktop.reports.text.fonts import HEAVY, SEMIBOLD
from ocop_desktop.reports.text.palette import WHITE
from ocop_desktop.reports.text.text_block import TextBlock, fit_text

BAND_SHARES = (0.17, 0.34)
MIN_STRIP_HEIGHT = 90
BEST_STRIP_HEIGHT = 140
MIN_HILLS_HEIGHT = 70


@dataclass(frozen=True, slots=True)
class ProfilePage:
    """A page about `profile`; `number` is its page number, if any.

    It reports cut text and photos that print under `min_dpi`.
    """

    profile: ProductProfile
    layout: PageLayout
    look: Look
    number: str = ""
    min_dpi: float = 200

    @property
    def profiles(self) -> tuple[ProductProfile, ...]:
        """The product shown."""
        return (self.profile,)

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        profile, layout = self.profile, self.layout
        plan = _plan_page(profile, layout, self.look, self.number)
        _draw_picture(canvas, profile, layout, self.look, plan.picture)
        stream = canvas.stream
        y = plan.header.draw(canvas, layout.height - plan.picture - layout.gap * 0.5)
        y = plan.body.draw(stream, y - layout.gap)
        has_hills = _fill_spare_space(canvas, self, y, plan)
        plan.footer.draw(canvas, ruled=not has_hills)
        for field in plan.header.cut + plan.body.cut + plan.footer.cut:
            canvas.report(FindingRule.CUT, profile, field)
        if profile.photo:
            size = (layout.width, plan.picture)
            photos.report_low_resolution(canvas, profile, profile.photo, size, self.min_dpi)


@dataclass(frozen=True, slots=True)
class _PagePlan:
    """The measured parts of a page, the height of the photo, and the height left free."""

    header: ProfileHeader
    body: ProfileBody
    footer: ProfileFooter
    picture: float
    spare_height: float


def _plan_page(profile: ProductProfile, layout: PageLayout, look: Look, number: str) -> _PagePlan:
    header = measure_profile_header(profile, layout, look)
    footer = measure_profile_footer(profile, layout, look, number)
    smallest, largest = layout.shares if profile.photo else BAND_SHARES
    free = layout.height - header.height - footer.height - layout.gap * 2.6
    body = fit_profile_body(profile, layout, look, free - smallest * layout.height)
    if body.cut and profile.photo:
        body = fit_profile_body(profile, layout, look, free - layout.min_share * layout.height)
    if not profile.photo and not body.height:
        largest += 0.11
    picture = min(largest * layout.height, free - body.height)
    if (
        _gallery_photos(profile, look)
        and free - body.height - smallest * layout.height >= MIN_STRIP_HEIGHT
    ):
        picture = min(
            picture, max(smallest * layout.height, free - body.height - BEST_STRIP_HEIGHT)
        )
    return _PagePlan(header, body, footer, picture, free - body.height - picture)


def _gallery_photos(profile: ProductProfile, look: Look) -> tuple[PrintPhoto, ...]:
    return profile.more_photos[:3] if look.shows(PageSection.GALLERY) else ()


def _draw_picture(
    canvas: Canvas, profile: ProductProfile, layout: PageLayout, look: Look, height: float
) -> None:
    bottom = layout.height - height
    colours = look.colours(profile.group)
    stream = canvas.stream
    if profile.photo:
        photos.draw_photo(
            canvas, profile.photo, canvas.extend_into_bleed(0, bottom, layout.width, height)
        )
    else:
        _draw_band(canvas, profile, layout, look, height)
    edge = layout.gap * 1.7
    x, _, width, _ = canvas.extend_into_bleed(0, bottom, layout.width, edge)
    if profile.photo:
        stream.fill_path(photos.hill_edge_path(x, bottom + edge * 0.16, width, edge), colours.deep)
    stream.fill_path(photos.hill_edge_path(x, bottom, width, edge), WHITE)


def _draw_band(
    canvas: Canvas, profile: ProductProfile, layout: PageLayout, look: Look, height: float
) -> None:
    """Draw the group's colour, hills, emblems and name in place of a photo."""
    stream, colours = canvas.stream, look.colours(profile.group)
    x, bottom, width, tall = canvas.extend_into_bleed(
        0, layout.height - height, layout.width, height
    )
    stream.fill_rectangle(x, bottom, width, tall, colours.light)
    if look.theme.ornaments:
        stream.append(f"q {x:.2f} {bottom:.2f} {width:.2f} {tall:.2f} re W n")
        box = (x, bottom + height * 0.30, width, tall - height * 0.3)
        shapes.draw_emblem_pattern(stream, profile.group, box, layout.gap * 1.5, colours.mix(0.10))
        shapes.draw_hills(stream, (x, bottom, width, height), colours)
        stream.append("Q")
    if not profile.group:
        return
    size = layout.names[0][1][0] * 0.8
    max_width = layout.content_width * 0.62
    group = group_words(profile, look.wording)
    words = fit_text((group,), HEAVY, (size, size * 0.8), max_width, height * 0.45)
    top = layout.height - layout.margin * 0.8
    top = stream.draw_block(
        layout.margin, top, _set_kicker(profile, look, layout, max_width), colours.deep
    )
    stream.draw_block(layout.margin, top, words, colours.deep)


def _set_kicker(
    profile: ProductProfile, look: Look, layout: PageLayout, max_width: float
) -> TextBlock:
    words = look.wording.words["catalogue.chapter"].format(numeral=profile.group)
    return fit_text(
        (words.upper(),), SEMIBOLD, (layout.small,), max_width, layout.small * 2, max_lines=1
    )


def _fill_spare_space(canvas: Canvas, page: ProfilePage, y: float, plan: _PagePlan) -> bool:
    """Close what is left above the bottom: more photos if there are some, then a quiet landscape.

    Answers whether a landscape was drawn.
    """
    layout, look, spare_height, footer = (
        page.layout,
        page.look,
        plan.spare_height,
        plan.footer.height,
    )
    more = _gallery_photos(page.profile, look)
    if more and spare_height >= MIN_STRIP_HEIGHT:
        height = min(spare_height - layout.gap, layout.content_width / 3 * 0.72)
        _draw_strip(canvas, more, layout, y - layout.gap, height)
        spare_height -= height + layout.gap
    if spare_height < MIN_HILLS_HEIGHT or not look.theme.ornaments:
        return False
    x, _, width, _ = canvas.extend_into_bleed(0, 1, layout.width, 1)
    box = (x, footer - 1, width, min(spare_height, layout.height * 0.17))
    shapes.draw_pale_hills(canvas.stream, box, look.colours(page.profile.group))
    return True


def _draw_strip(
    canvas: Canvas, more: Sequence[PrintPhoto], layout: PageLayout, top: float, height: float
) -> None:
    gap = layout.gap * 0.6
    width = (layout.content_width - 2 * gap) / 3
    for place, photo in enumerate(more):
        box = (layout.margin + place * (width + gap), top - height, width, height)
        photos.draw_photo(canvas, photo, box, radius=5)
