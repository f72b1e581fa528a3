"""A product in brief: what half a page or a quarter of one says of it, fitted into its box."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ocop_desktop.domain.printing import ProductProfile
from ocop_desktop.domain.recognition import RecognitionState
from ocop_desktop.domain.text import clean_line
from ocop_desktop.domain.theme import Block as Shown
from ocop_desktop.reports import shapes
from ocop_desktop.reports.content import (
    Contact,
    contacts,
    facts,
    recognition_lines,
    state_words,
    stories,
)
from ocop_desktop.reports.fonts import HEAVY, REGULAR, SEMIBOLD, width
from ocop_desktop.reports.layout import Layout
from ocop_desktop.reports.look import Look
from ocop_desktop.reports.palette import INK, SOFT_INK, WARNING, WHITE, Colour, Pair
from ocop_desktop.reports.pen import rounded
from ocop_desktop.reports.sheet import Sheet
from ocop_desktop.reports.text import Block, balanced, fit, set_text
from ocop_desktop.reports.wording import Wording

SHRINKS = (1.0, 0.95, 0.9, 0.85)
LEAST_STORY = 2  # lines
MOST_WAITED = 5  # lines of a story for which facts and contacts are left out
LEAST_KEPT = 2  # facts, and contacts, that stay beside a story
STORY_LEADING = 1.45


@dataclass(frozen=True, slots=True)
class Shape:
    """How much a brief says and how large, in points.

    `names` are the sizes tried for the name with the most lines each; `facts` and `contacts` the
    keys and icons shown, most wanted first; `told` whether the story is, `grouped` the group.
    `paired` puts two short contacts on one line.
    """

    names: tuple[tuple[int, float], ...]
    body: float
    star: float
    facts: tuple[str, ...]
    contacts: tuple[str, ...]
    most_contacts: int
    told: bool
    grouped: bool = True
    paired: bool = False


def half_shape(layout: Layout) -> Shape:
    """For two products a page."""
    name = layout.names[0][1][0] * 0.72
    return Shape(
        names=((2, name), (3, name * 0.9), (4, name * 0.76), (6, name * 0.6)),
        body=layout.small * 1.13,
        star=layout.star * 0.8,
        facts=("price", "specification", "shelf_life", "ingredients", "certificates"),
        contacts=("phone", "address", "email", "website", "shops"),
        most_contacts=4 if layout.scale == 1 else 3,
        told=True,
    )


def row_shape(layout: Layout, *, grouped: bool) -> Shape:
    """For four products a page, under a heading that names their group, or not (`grouped`)."""
    name = layout.names[0][1][0] * 0.52
    return Shape(
        names=((2, name), (3, name * 0.84), (4, name * 0.72), (6, name * 0.6)),
        body=layout.small * 0.97,
        star=layout.star * 0.54,
        facts=("price", "specification", "shelf_life"),
        contacts=("phone", "email", "website", "shops"),
        most_contacts=2,
        told=False,
        grouped=grouped,
        paired=True,
    )


@dataclass(frozen=True, slots=True)
class Line:
    """Lines of text: `gap` before them, `indent` from the left, where an icon or a label stands.

    `field` is the label key of what they tell; `beside` is another line on the same height, and
    how far to the right.
    """

    block: Block
    colour: Colour
    gap: float = 0.0
    indent: float = 0.0
    icon: str = ""
    label: str = ""
    url: str = ""
    accent: Colour = SOFT_INK
    field: str = ""
    beside: "tuple[float, Line] | None" = None

    @property
    def height(self) -> float:
        """With the gap above, in points."""
        return self.gap + self.block.height

    def draw(self, sheet: Sheet, x: float, top: float) -> float:
        """Draw it below `top`; the y of its foot."""
        block, pen, top = self.block, sheet.pen, top - self.gap
        first = top - block.leading / 2
        if self.icon:
            shapes.icon(pen, self.icon, x, first - block.size * 0.55, block.size * 1.1, self.accent)
        if self.label:
            pen.text(x, first - block.size * 0.35, self.label, REGULAR, block.size, self.accent)
        foot = pen.block(x + self.indent, top, block, self.colour)
        if self.url:
            sheet.url((x, foot, x + self.indent + block.width, top), self.url)
        if self.beside:
            across, line = self.beside
            line.draw(sheet, x + across, top + line.gap)
        return foot


@dataclass(frozen=True, slots=True)
class Pill:
    """The group in white on its colour; at the right end of `wide` points the booth, if any."""

    group: Block
    booth: Block
    colours: Pair
    wide: float

    @property
    def height(self) -> float:
        """In points."""
        size = self.group.size or self.booth.size
        return max(self.group.height, self.booth.height) + size * 0.5

    def draw(self, sheet: Sheet, x: float, top: float) -> float:
        """Draw it below `top`; the y of its foot."""
        self._draw_tag(sheet, x, top, self.group, self.colours.deep, WHITE)
        right = x + self.wide - self.booth.width - self.booth.size * 1.8
        self._draw_tag(sheet, right, top, self.booth, self.colours.light, self.colours.deep)
        return top - self.height

    def _draw_tag(
        self, sheet: Sheet, x: float, top: float, block: Block, ground: Colour, ink: Colour
    ) -> None:
        size, pen = block.size, sheet.pen
        if block.lines:
            high = block.height + size * 0.5
            radius = min(high / 2, size)
            pen.fill(rounded(x, top - high, block.width + size * 1.8, high, radius), ground)
            pen.block(x + size * 0.9, top - size * 0.25, block, ink)


@dataclass(frozen=True, slots=True)
class Standing:
    """The star row with its words, or in exactly its place the state in words."""

    stars: int | None
    words: Block
    star: float
    gap: float
    colour: Colour

    @property
    def height(self) -> float:
        """With the gap above, in points."""
        framed = self.words.height + self.words.size * 0.6
        return self.gap + (self.star if self.stars is not None else framed)

    def draw(self, sheet: Sheet, x: float, top: float) -> float:
        """Draw it below `top`; the y of its foot."""
        pen, foot, size = sheet.pen, top - self.height, self.words.size
        if self.stars is None:
            wide, high = self.words.width + size * 1.6, self.height - self.gap
            pen.stroke(rounded(x + 0.5, foot + 0.5, wide, high - 1, 4), self.colour, 0.9)
            pen.block(x + size * 0.8, foot + high - size * 0.3, self.words, self.colour)
            return foot
        end = shapes.star_row(pen, x, foot, self.star, self.stars)
        said = self.words.lines[0] if self.words.lines else ""
        pen.text(end + size * 0.8, foot + self.star * 0.30, said, SEMIBOLD, size, INK)
        return foot


Part = Line | Pill | Standing


@dataclass(frozen=True, slots=True)
class Brief:
    """A fitted brief: parts from above, parts that stand on its foot, what was cut (field names)."""

    upper: tuple[Part, ...]
    lower: tuple[Line, ...]
    cut: tuple[str, ...]

    def draw(self, sheet: Sheet, x: float, top: float, foot: float) -> None:
        """Draw it between `top` and `foot`."""
        y = top
        for part in self.upper:
            y = part.draw(sheet, x, y)
        y = foot + sum(line.height for line in self.lower)
        for line in self.lower:
            y = line.draw(sheet, x, y)


def fit_brief(
    profile: ProductProfile, shape: Shape, look: Look, wide: float, low_wide: float, high: float
) -> Brief:
    """The brief in `wide` by `high` points; its contacts, at its foot, are `low_wide` wide.

    Sizes shrink first; then what is least wanted is left out, and named.
    """
    for shrink in SHRINKS:
        draft = _Draft(profile, look, shape, wide, low_wide, shrink)
        upper, listed, reach = draft.upper(), draft.facts(), draft.reach()
        spare = high - sum(part.height for part in (*upper, *listed, *reach))
        told = draft.told(spare)
        if spare >= 0 and not any(line.block.cut for line in told):
            break
    left_out = []
    least = draft.least_told()
    while (spare < least and max(len(listed), len(reach)) > LEAST_KEPT) or (
        spare < 0 and (listed or reach)
    ):
        dropped = (reach if len(reach) > len(listed) else listed).pop()
        spare += dropped.height
        left_out.append(dropped.field)
    told = draft.told(spare)
    shown = [*upper, *(line for line in told if line.block.lines), *listed]
    return Brief(tuple(shown), tuple(reach), _cut((*shown, *told, *reach), left_out, look))


def _cut(parts: Sequence[Part], left_out: Sequence[str], look: Look) -> tuple[str, ...]:
    words = look.wording.vietnamese
    keys = [key for part in parts for key in _cut_keys(part)]
    return tuple(dict.fromkeys(words[key] for key in (*keys, *left_out)))


def _cut_keys(part: Part) -> Iterator[str]:
    """The label keys of what does not fit in a part."""
    if isinstance(part, Line) and part.block.cut:
        yield part.field
    if isinstance(part, Pill) and part.group.cut:
        yield "group.label"
    if isinstance(part, Pill) and part.booth.cut:
        yield "profile.booth"


@dataclass(frozen=True, slots=True)
class _Draft:
    """The parts of a brief at one size."""

    profile: ProductProfile
    look: Look
    shape: Shape
    wide: float
    low_wide: float
    shrink: float

    @property
    def _size(self) -> float:
        return self.shape.body * self.shrink

    @property
    def _deep(self) -> Colour:
        return self.look.colours(self.profile.group).deep

    def upper(self) -> list[Part]:
        """Group, name, standing, producer, place."""
        profile, wording, size = self.profile, self.look.wording, self._size
        pill = self._pill()
        parts: list[Part] = [pill] if pill.group.lines or pill.booth.lines else []
        parts.append(Line(self._name(), INK, size * 0.4 if parts else 0.0, field="profile.name"))
        other = clean_line(wording.other(profile.name))
        if other and (wording.both or self.shape.told):
            block = set_text(other, REGULAR, size, self.wide, most=2)
            parts.append(Line(block, SOFT_INK, size * 0.1, field="profile.name"))
        parts.append(self._standing())
        producer = set_text(clean_line(profile.producer), SEMIBOLD, size * 1.06, self.wide, most=3)
        parts.append(Line(producer, self._deep, size * 0.45, field="profile.producer"))
        place = clean_line(", ".join(filter(None, (profile.commune, profile.province))))
        block = set_text(place, REGULAR, size, self.wide, most=2)
        parts.append(Line(block, SOFT_INK, size * 0.05, field="profile.place"))
        return [part for part in parts if not isinstance(part, Line) or part.block.lines]

    def _pill(self) -> Pill:
        profile, wording, size = self.profile, self.look.wording, self._size * 0.92
        label = wording.label("profile.booth")
        booth = f"{label} {clean_line(profile.booth)}" if profile.booth and self.shape.told else ""
        tag = set_text(booth, SEMIBOLD, size, self.wide * 0.5, most=2)
        room = self.wide - size * 2 - (tag.width + size * 2.4 if booth else 0)
        pill = set_text("", SEMIBOLD, size, room)
        if key := f"group.{profile.group}" if profile.group and self.shape.grouped else "":
            pill = set_text(wording.label(key), SEMIBOLD, size, room, most=1)
            if pill.cut:
                pill = set_text(wording.words[key], SEMIBOLD, size, room, most=3)
        return Pill(pill, tag, self.look.colours(profile.group), self.wide)

    def _name(self) -> Block:
        words = clean_line(self.look.wording.lead(self.profile.name)) or self.profile.key
        for most, size in self.shape.names:
            block = set_text(words, HEAVY, size * self.shrink, self.wide, leading=1.2, most=most)
            if not block.cut:
                break
        return balanced(block, words, self.wide)

    def _standing(self) -> Standing:
        profile, wording, size = self.profile, self.look.wording, self._size
        star = self.shape.star * self.shrink
        if profile.stars is None:
            words = state_words(profile, wording)
            block = set_text(words, SEMIBOLD, size, self.wide - size * 1.6, most=3)
            none = profile.state is RecognitionState.NONE
            return Standing(None, block, star, size * 0.5, SOFT_INK if none else WARNING)
        words = wording.label("profile.stars").format(stars=profile.stars)
        room = self.wide - star * 5.7 - size
        block = fit((words,), SEMIBOLD, (size * 1.1, size, size * 0.9), room, size * 2, most=1)
        return Standing(profile.stars, block, star, size * 0.5, INK)

    def facts(self) -> list[Line]:
        """The price, then what the shape shows, most wanted first."""
        look, size = self.look, self._size
        known = {fact.key: fact for fact in facts(self.profile, look.wording)}
        lines = []
        for key in self.shape.facts:
            allowed = look.shows(Shown.PRICE if key == "price" else Shown.FACTS)
            if key not in known or not allowed:
                continue
            gap = size * (0.3 if lines else 0.6)
            lines.append(self._fact(key, f"{known[key].label}: ", known[key].value, gap))
        return lines

    def _fact(self, key: str, label: str, value: str, gap: float) -> Line:
        size = self._size
        font, points = (HEAVY, size * 1.2) if key == "price" else (REGULAR, size)
        if key == "price":
            block = set_text(value, font, points, self.wide, most=1)
            return Line(block, self._deep, gap, field=f"profile.{key}")
        indent = width(label, REGULAR, size)
        room = self.wide - indent
        if room < self.wide * 0.4:
            label, indent, room = "", 0.0, self.wide
        most = 3 if self.shape.told else 2
        block = set_text(value, font, points, room, most=most)
        return Line(block, INK, gap, indent, label=label, field=f"profile.{key}")

    def reach(self) -> list[Line]:
        """Contacts, and the decision where there is room to tell the story."""
        look, size = self.look, self._size
        lines: list[Line] = []
        if look.shows(Shown.CONTACT):
            lines = self._paired([self._contact(one) for one in self._contacts()])
        if self.shape.told and look.shows(Shown.RECOGNITION):
            for words in recognition_lines(self.profile, look.wording)[:1]:
                block = set_text(words, REGULAR, size * 0.84, self.low_wide, leading=1.4)
                lines.append(Line(block, SOFT_INK, size * 0.4, field="profile.recognition"))
        if lines:
            lines[0] = replace(lines[0], gap=size * 0.8)
        return lines

    def _contacts(self) -> Iterator[Contact]:
        known = contacts(self.profile)
        wanted = [one for icon in self.shape.contacts for one in known if one.icon == icon]
        yield from wanted[: self.shape.most_contacts]

    def _paired(self, lines: list[Line]) -> list[Line]:
        """The second line beside the first where the shape wants it and both are short."""
        if not self.shape.paired or len(lines) < 2:
            return lines
        first, second = lines[:2]
        across = first.indent + first.block.width + self._size * 1.4
        fits = across + second.indent + second.block.width <= self.low_wide
        if not fits or len(first.block.lines) + len(second.block.lines) > 2:
            return lines
        return [replace(first, beside=(across, second)), *lines[2:]]

    def _contact(self, contact: Contact) -> Line:
        size = self._size
        indent = size * 1.7
        block = set_text(contact.words, REGULAR, size, self.low_wide - indent, most=2)
        return Line(
            block, INK, size * 0.15, indent, contact.icon, url=contact.url, accent=self._deep,
            field=f"profile.{contact.icon}",
        )  # fmt: skip

    def told(self, spare: float) -> list[Line]:
        """The story in each language printed, the longest that fit `spare` points; else it is cut.

        Where there is no room at all its line is empty, and marked as cut.
        """
        wording = self.look.wording
        if not (self.shape.told and self.look.shows(Shown.STORY)):
            return []
        variants = _variants(self.profile, wording)
        lines: list[Line] = []
        for place, story in enumerate(variants):
            room = spare / (len(variants) - place) if place < len(variants) - 1 else spare
            line = self._told(story, room, SOFT_INK if place else INK)
            spare -= line.height if line.block.lines else 0
            lines.append(line)
        return lines

    def least_told(self) -> float:
        """The height that the shortest story in the first language asks for, if it is told."""
        variants = _variants(self.profile, self.look.wording)
        if not (variants and self.shape.told and self.look.shows(Shown.STORY)):
            return 0.0
        size = self._size
        block = set_text(
            variants[0][-1], REGULAR, size, self.wide, leading=STORY_LEADING, most=MOST_WAITED
        )
        return block.height + size * 0.7

    def _told(self, story: Sequence[str], room: float, colour: Colour) -> Line:
        size, gap = self._size, self._size * 0.7
        if room - gap < LEAST_STORY * size * STORY_LEADING:
            return Line(Block((), REGULAR, size, size, cut=True), colour, field="profile.story")
        block = fit(story, REGULAR, (size,), self.wide, room - gap, leading=STORY_LEADING)
        return Line(block, colour, gap, field="profile.story")


def _variants(profile: ProductProfile, wording: Wording) -> list[tuple[str, ...]]:
    """The story in each language printed, as variants from long to short; none is told twice."""
    leading = stories(profile, wording.first)
    english = stories(profile, "en") if wording.both else ()
    told = (leading, tuple(story for story in english if story not in leading))
    return [story for story in told if story]
