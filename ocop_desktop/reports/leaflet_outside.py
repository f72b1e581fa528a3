"""The outside of a leaflet: inner flap, back and front cover, as they lie on the sheet."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm

from ocop_desktop.domain.printing import ProductProfile
from ocop_desktop.domain.text import clean_line, date_words
from ocop_desktop.domain.theme import Block as Shown
from ocop_desktop.reports import photos, shapes
from ocop_desktop.reports.coded import measure_code
from ocop_desktop.reports.content import Contact, contacts, group_words, recognition_lines
from ocop_desktop.reports.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.leaflet_cover import fit_cover
from ocop_desktop.reports.leaflet_panels import FLAP, HIGH, MARGIN, OUTSIDE, PANEL
from ocop_desktop.reports.look import Look
from ocop_desktop.reports.palette import GOLD, INK, SOFT_INK, WHITE
from ocop_desktop.reports.practice_tag import draw_tag
from ocop_desktop.reports.sheet import Sheet
from ocop_desktop.reports.stack import Item, Said, Stack, stacked
from ocop_desktop.reports.standing import measure_standing
from ocop_desktop.reports.text import Block, balanced, fit, set_text

BAND = 13 * mm
CODE_SIZE = 32 * mm
TOP = HIGH - MARGIN * 1.3
MOST_SHARE = 0.60  # of the height of the cover, for its picture
EMBLEM = 52 * mm
COVER_AIR = 12 * mm
COVER_ROOM = 124 * mm
MOST_WAYS = 8
_SIZES = (9.4, 9, 8.6, 8.2, 7.8, 7.4, 7)
_INDENT = 1.9  # in sizes of its text, from an icon to its words


@dataclass(frozen=True, slots=True)
class OutsidePage:
    """The outside of the leaflet of one product."""

    profile: ProductProfile
    look: Look
    least_dpi: float

    @property
    def profiles(self) -> tuple[ProductProfile, ...]:
        """The product shown."""
        return (self.profile,)

    def draw(self, sheet: Sheet) -> None:
        """Draw it on an empty sheet."""
        _draw_grounds(sheet, self)
        flap, back = (sheet.part(x, 0, wide, HIGH) for x, wide in OUTSIDE[:2])
        with flap as part:
            _flap(self).draw(part, MARGIN, TOP)
        with back as part:
            self._draw_back(part)
        self._draw_cover(sheet)
        for x, _ in OUTSIDE[1:]:
            sheet.fold(x)

    def _draw_cover(self, sheet: Sheet) -> None:
        """The front cover: picture, name, standing, producer."""
        x, wide = OUTSIDE[2]
        cover = fit_cover(self.profile, self.look, COVER_ROOM)
        most = MOST_SHARE * self.look.theme.photo_share * HIGH
        high = max(HIGH - BAND - COVER_AIR - COVER_ROOM, min(most, HIGH - BAND - COVER_AIR - cover.said.height))
        self._draw_picture(sheet, x, wide, high)
        top = HIGH - high - 4.5 * mm
        top -= max(0, (top - BAND - 6 * mm - cover.said.height) * 0.4)
        cover.said.draw(sheet, x + MARGIN, top)
        if self.profile.practice:
            draw_tag(sheet.pen, x + wide - MARGIN, top, 6.2, self.look.wording)
        for field in cover.cut:
            sheet.tell("cut", self.profile, self.look.wording.vietnamese[f"profile.{field}"])

    def _draw_back(self, part: Sheet) -> None:
        """Producer and contact from the top; code, office and day at the foot."""
        code = measure_code(self.profile, self.look, CODE_SIZE, 7)
        foot = BAND + 9 * mm
        if code:
            code.draw(part, MARGIN, foot + code.height)
        elif (group := self.profile.group) and self.look.theme.ornaments:
            colour = self.look.colours(group).mixed(0.16)
            shapes.emblem(part.pen, group, (PANEL - EMBLEM) / 2, foot, EMBLEM, colour)
        _reach(self, TOP - foot - (code.height + 6 * mm if code else 0)).draw(part, MARGIN, TOP)
        self._draw_makers(part)

    def _draw_picture(self, sheet: Sheet, x: float, wide: float, high: float) -> None:
        profile, colours = self.profile, self.look.colours(self.profile.group)
        box = sheet.spread(x, HIGH - high, wide, high)
        if profile.photo:
            photos.draw(sheet, profile.photo, box)
            photos.tell_coarse(sheet, profile, profile.photo, (wide, high), self.least_dpi)
        else:
            shapes.land(sheet.pen, box, profile.group, colours, 28)
            words = self.look.wording.words["catalogue.kicker"]
            words = group_words(profile, self.look.wording) if profile.group else words
            block = fit((words,), HEAVY, (24, 21, 18), wide - 2 * MARGIN, high * 0.4, leading=1.2)
            block = balanced(block, words, wide - 2 * MARGIN)
            sheet.pen.block(x + MARGIN, HIGH - MARGIN * 1.3, block, colours.deep)
        edge = (box[0], HIGH - high, box[2], 7 * mm)
        sheet.pen.raw(f"q {box[0]:.2f} {HIGH - high - 4:.2f} {box[2]:.2f} {high + 20:.2f} re W n")
        sheet.pen.fill(photos.hill_edge(edge[0], edge[1] + 3.4, edge[2], edge[3]), GOLD)
        sheet.pen.fill(photos.hill_edge(edge[0], edge[1] + 1.8, edge[2], edge[3]), colours.deep)
        sheet.pen.fill(photos.hill_edge(*edge), WHITE)
        sheet.pen.raw("Q")

    def _draw_makers(self, part: Sheet) -> None:
        """Who hands it out, and the day."""
        wording, measure = self.look.wording, PANEL - 2 * MARGIN
        printed = wording.label("profile.printed_on").format(day=date_words(self.profile.printed_on))
        office = set_text(clean_line(self.profile.office), SEMIBOLD, 8.2, measure, most=2)
        day = set_text(printed, REGULAR, 7.2, measure, most=1)
        top = (BAND + office.height + day.height) / 2
        part.pen.block(MARGIN, part.pen.block(MARGIN, top, office, WHITE), day, WHITE)


def _draw_grounds(sheet: Sheet, page: OutsidePage) -> None:
    """The tinted flap, and the coloured band under back and cover."""
    profile, look = page.profile, page.look
    pen, colours = sheet.pen, look.colours(profile.group)
    x, y, wide, high = sheet.spread(0, 0, FLAP, HIGH)
    pen.rectangle(x, y, wide, high, colours.light)
    if look.theme.ornaments:
        pen.raw(f"q {x:.2f} {y:.2f} {wide:.2f} {high:.2f} re W n")
        shapes.landscape(pen, (x, y, wide, 44 * mm), colours)
        pen.raw("Q")
    x, y, wide, high = sheet.spread(FLAP, 0, 2 * PANEL, BAND)
    pen.rectangle(x, y, wide, high, colours.deep)
    pen.rectangle(x, BAND, wide, 2, GOLD)
    kicker = look.wording.label("catalogue.kicker")
    block = fit((kicker,), SEMIBOLD, (9.5, 8.5), PANEL - 2 * MARGIN, 26, most=2)
    pen.block(FLAP + PANEL + MARGIN, BAND / 2 + block.height / 2, block, WHITE)


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to reach the producer: icon, words, link."""

    contact: Contact
    block: Block
    look: Look
    group: str

    @property
    def height(self) -> float:
        return self.block.height

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        size, colour = self.block.size, self.look.colours(self.group).deep
        y = top - self.block.leading / 2 - size * 0.55
        shapes.icon(sheet.pen, self.contact.icon, x, y, size * 1.1, colour)
        left = x + size * _INDENT
        foot = sheet.pen.block(left, top, self.block, INK)
        if self.contact.url:
            sheet.url((left, foot, left + self.block.width, top), self.contact.url)


def _ways(page: OutsidePage, icons: set[str], measure: float, size: float) -> Iterator[_Way]:
    if not page.look.shows(Shown.CONTACT):
        return
    known = [one for one in contacts(page.profile) if one.icon in icons][:MOST_WAYS]
    for one in known:
        block = set_text(one.words, REGULAR, size, measure - size * _INDENT, most=4)
        yield _Way(one, block, page.look, page.profile.group)


def _reach(page: OutsidePage, room: float) -> Stack:
    """The producer and the ways to reach it."""
    measure, profile = PANEL - 2 * MARGIN, page.profile
    maker = fit((clean_line(profile.producer),), HEAVY, (15, 13.5, 12, 11), measure, 90, leading=1.25)
    kind = page.look.wording.label(f"producer_kind.{profile.producer_kind}") if profile.producer_kind else ""
    for size in _SIZES:
        ways: list[Item] = list(_ways(page, {"address", "phone", "email", "website"}, measure, size))
        back = stacked(
            (0, Said(maker, page.look.colours(profile.group).deep)),
            (2, Said(set_text(kind, REGULAR, size, measure, most=2), SOFT_INK)),
            (size * 2, _title(page, "profile.contact", measure) if ways else None),
            *((size * 0.55, way) for way in ways),
        )
        if back.height <= room:
            break
    return back


def _flap(page: OutsidePage) -> Stack:
    """What the recognition rests on, what else is certified, and where to buy."""
    measure = FLAP - 2 * MARGIN
    room = TOP - (44 if page.look.theme.ornaments else 10) * mm
    for size in _SIZES:
        flap = stacked(*_flap_rows(page, measure, size))
        if flap.height <= room:
            break
    return flap


def _flap_rows(page: OutsidePage, measure: float, size: float) -> Iterator[tuple[float, Item | None]]:
    profile, look = page.profile, page.look
    if profile.stars is not None:
        yield 0, _title(page, "leaflet.recognition", measure)
    yield size, measure_standing(profile, look.wording, 19, measure)
    if look.shows(Shown.RECOGNITION):
        for line in recognition_lines(profile, look.wording):
            yield size * 0.8, Said(set_text(line, REGULAR, size, measure, leading=1.42), INK)
    if look.shows(Shown.FACTS):
        for key, held in (("certificates", profile.certificates), ("export_markets", profile.export_markets)):
            lines = [clean_line(one) for one in held if clean_line(one)]
            if lines:
                yield size * 2.4, _title(page, f"profile.{key}", measure)
            for line in lines:
                yield size * 0.35, _Point(set_text(line, REGULAR, size, measure - 12, most=3), GOLD)
    shops = list(_ways(page, {"shops"}, measure, size))
    if shops:
        yield size * 2.4, _title(page, "profile.shops", measure)
    for shop in shops:
        yield size * 0.4, shop


@dataclass(frozen=True, slots=True)
class _Point:
    """A line behind a golden dot."""

    block: Block
    colour: tuple[float, float, float]

    @property
    def height(self) -> float:
        return self.block.height

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        dot = self.block.size * 0.5
        sheet.pen.pill(x + 1, top - self.block.leading / 2 - dot / 2, dot, dot, self.colour)
        sheet.pen.block(x + 12, top, self.block, INK)


def _title(page: OutsidePage, key: str, measure: float) -> Said:
    words = page.look.wording.label(key)
    block = fit((words,), SEMIBOLD, (13, 12, 11, 10), measure, 34, leading=1.25, most=2)
    return Said(block, page.look.colours(page.profile.group).deep)
