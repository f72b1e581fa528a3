"""A catalogue entry: what half or a quarter of a page says of a product, fitted into its space."""

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
    """Where an entry stands: `width` by `height` points without a corner of `code` points square.

    The QR code stands in that corner at the lower right; 0 for none.
    """

    width: float
    height: float
    code: float = 0.0
    gap: float = 0.0

    @property
    def lower_width(self) -> float:
        """The width beside the corner, in points."""
        return self.width - self.code - self.gap if self.code else self.width

    @property
    def bottom(self) -> float:
        """The height at the bottom that parts over the full width leave free, in points."""
        return self.code + self.gap * 0.5 if self.code else 0.0

    def spare_height(self, upper: Sequence[EntryPart], lower: Sequence[EntryLine]) -> float:
        """Return the height that these parts leave free, in points; negative when they do not fit."""
        return self.height - _height(upper) - max(_height(lower), self.bottom)


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A fitted entry: parts from the top, lines at the bottom, the names of the fields cut."""

    upper: tuple[EntryPart, ...]
    lower: tuple[EntryLine, ...]
    cut: tuple[str, ...]

    def draw(self, canvas: Canvas, x: float, top: float, bottom: float) -> None:
        """Draw the entry between `top` and `bottom`."""
        y = top
        for part in self.upper:
            y = part.draw(canvas, x, y)
        y = bottom + _height(self.lower)
        for line in self.lower:
            y = line.draw(canvas, x, y)


def fit_entry(
    profile: ProductProfile, entry_format: EntryFormat, look: Look, space: EntrySpace
) -> CatalogueEntry:
    """Fit the entry into `space`: sizes shrink first, then the least important lines are left out."""
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
    drawn_parts = (*upper, *(line for line in story if line.block.lines), *fact_lines)
    return CatalogueEntry(
        drawn_parts,
        tuple(contact_lines),
        _cut_field_names((*drawn_parts, *story, *contact_lines), left_out, look),
    )


def _leave_out_lines(
    space: EntrySpace,
    upper: Sequence[EntryPart],
    fact_lines: list[EntryLine],
    contact_lines: list[EntryLine],
    story: float,
) -> list[str]:
    """Remove facts and contacts, the least important first, until the rest fits; return their keys.

    Some are also removed to leave `story` points of height for the story.
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
    """Yield the label keys of what does not fit in a part."""
    if isinstance(part, EntryLine) and part.block.cut:
        yield part.field
    if isinstance(part, EntryTags) and part.group.cut:
        yield "group.label"
    if isinstance(part, EntryTags) and part.booth.cut:
        yield "profile.booth"


def _height(parts: Sequence[EntryPart]) -> float:
    return sum(part.height for part in parts)
