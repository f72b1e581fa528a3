"""A product in brief: what half a page or a quarter of one says of it, fitted into its box."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.reports.catalogue_entry.entry_builder import EntryBuilder
from ocop_desktop.reports.catalogue_entry.entry_format import EntryFormat
from ocop_desktop.reports.catalogue_entry.entry_parts import EntryLine, EntryPart, EntryTags
from ocop_desktop.reports.catalogue_entry.entry_story import fit_story, min_story_height
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas

SHRINKS = (1.0, 0.95, 0.9, 0.85)
MIN_KEPT = 2  # facts, and contacts, that stay beside a story


@dataclass(frozen=True, slots=True)
class EntrySpace:
    """Where a brief stands: `width` by `height` points, a corner of `code` points square cut out.

    The QR code stands in that corner, on the right of its bottom; 0 = the whole is free.
    """

    width: float
    height: float
    code: float = 0.0
    gap: float = 0.0

    @property
    def lower_width(self) -> float:
        """The width beside the corner."""
        return self.width - self.code - self.gap if self.code else self.width

    @property
    def bottom(self) -> float:
        """The height that parts over the whole width leave free for the corner."""
        return self.code + self.gap * 0.5 if self.code else 0.0

    def spare_height(self, upper: Sequence[EntryPart], lower: Sequence[EntryLine]) -> float:
        """What these parts leave free, in points of height; negative when they do not fit."""
        return self.height - _height(upper) - max(_height(lower), self.bottom)


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A fitted brief: parts from above, parts that stand on its bottom, what was cut (field names)."""

    upper: tuple[EntryPart, ...]
    lower: tuple[EntryLine, ...]
    cut: tuple[str, ...]

    def draw(self, canvas: Canvas, x: float, top: float, bottom: float) -> None:
        """Draw it between `top` and `bottom`."""
        y = top
        for part in self.upper:
            y = part.draw(canvas, x, y)
        y = bottom + _height(self.lower)
        for line in self.lower:
            y = line.draw(canvas, x, y)


def fit_entry(
    profile: ProductProfile, entry_format: EntryFormat, look: Look, space: EntrySpace
) -> CatalogueEntry:
    """The brief in `space`. Sizes shrink first; then what is least wanted is left out, and named."""
    for shrink in SHRINKS:
        builder = EntryBuilder(profile, look, entry_format, space.width, space.lower_width, shrink)
        upper, fact_lines, contact_lines = (
            builder.build_upper(),
            builder.build_facts(),
            builder.build_contacts(),
        )
        spare_height = space.spare_height((*upper, *fact_lines), contact_lines)
        story = fit_story(builder, spare_height)
        if spare_height >= 0 and not any(line.block.cut for line in story):
            break
    left_out = _leave_out_lines(space, upper, fact_lines, contact_lines, min_story_height(builder))
    story = fit_story(builder, space.spare_height((*upper, *fact_lines), contact_lines))
    shown = (*upper, *(line for line in story if line.block.lines), *fact_lines)
    return CatalogueEntry(
        shown,
        tuple(contact_lines),
        _cut_field_names((*shown, *story, *contact_lines), left_out, look),
    )


def _leave_out_lines(
    space: EntrySpace,
    upper: Sequence[EntryPart],
    fact_lines: list[EntryLine],
    contact_lines: list[EntryLine],
    story: float,
) -> list[str]:
    """Take away facts and contacts until the rest fits, the least wanted first; their label keys.

    For a story of `story` points some are taken away too.
    """
    left_out: list[str] = []
    while fact_lines or contact_lines:
        spare_height = space.spare_height((*upper, *fact_lines), contact_lines)
        helps = _height(contact_lines) > space.bottom and len(contact_lines) > len(fact_lines)
        longer = contact_lines if helps or not fact_lines else fact_lines
        if spare_height >= story or (spare_height >= 0 and len(longer) <= MIN_KEPT):
            break
        left_out += longer.pop().fields
    return left_out


def _cut_field_names(
    parts: Sequence[EntryPart], left_out: Sequence[str], look: Look
) -> tuple[str, ...]:
    words = look.wording.vietnamese
    keys = [key for part in parts for key in _find_cut_keys(part)]
    return tuple(dict.fromkeys(words[key] for key in (*keys, *left_out)))


def _find_cut_keys(part: EntryPart) -> Iterator[str]:
    """The label keys of what does not fit in a part."""
    if isinstance(part, EntryLine) and part.block.cut:
        yield part.field
    if isinstance(part, EntryTags) and part.group.cut:
        yield "group.label"
    if isinstance(part, EntryTags) and part.booth.cut:
        yield "profile.booth"


def _height(parts: Sequence[EntryPart]) -> float:
    return sum(part.height for part in parts)
