"""The story in a catalogue entry in each language printed; it is cut only where no variant fits."""

from collections.abc import Sequence

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.reports.catalogue_entry.entry_builder import EntryBuilder
from ocop_desktop.reports.catalogue_entry.entry_parts import EntryLine
from ocop_desktop.reports.design.content import stories
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.text.fonts import REGULAR
from ocop_desktop.reports.text.palette import INK, SOFT_INK, Colour
from ocop_desktop.reports.text.text_block import TextBlock, fit_text, set_text

MIN_LINES = 2  # of a story that is cut
MAX_RESERVED_LINES = 5  # lines of a story for which facts and contacts are left out
LEADING = 1.45
_GAP = 0.7  # above a story, as a factor of the font size


def fit_story(builder: EntryBuilder, free_height: float) -> list[EntryLine]:
    """Set the longest variant that fits `free_height` points of height in each language; else cut it.

    Without any free height the line is empty and marked as cut.
    """
    variants = _story_variants(builder)
    lines: list[EntryLine] = []
    for place, story in enumerate(variants):
        max_height = free_height / (len(variants) - place)
        line = _fit_paragraph(
            story, builder.size, builder.width, max_height, SOFT_INK if place else INK
        )
        free_height -= line.height if line.block.lines else 0
        lines.append(line)
    return lines


def min_story_height(builder: EntryBuilder) -> float:
    """Return the height that the shortest variant in the first language needs, in points."""
    variants = _story_variants(builder)
    if not variants:
        return 0.0
    size, shortest = builder.size, variants[0][-1]
    block = set_text(
        shortest, REGULAR, size, builder.width, leading=LEADING, max_lines=MAX_RESERVED_LINES
    )
    return block.height + size * _GAP


def _fit_paragraph(
    story: Sequence[str], size: float, width: float, max_height: float, colour: Colour
) -> EntryLine:
    empty = EntryLine(TextBlock((), REGULAR, size, size, cut=True), colour, field="profile.story")
    left = max_height - size * _GAP
    if left < size * LEADING:
        return empty
    block = fit_text(story, REGULAR, (size,), width, left, leading=LEADING)
    if block.cut and len(block.lines) < MIN_LINES:
        return empty
    return EntryLine(block, colour, size * _GAP, field="profile.story")


def _story_variants(builder: EntryBuilder) -> list[tuple[str, ...]]:
    """Return the story in each language printed as variants from long to short, each once."""
    profile, wording = builder.profile, builder.look.wording
    if not (builder.entry_format.with_story and builder.look.shows(PageSection.STORY)):
        return []
    return _variants_by_language(profile, wording)


def _variants_by_language(profile: ProductProfile, wording: Wording) -> list[tuple[str, ...]]:
    leading = stories(profile, wording.leading_language)
    second = stories(profile, wording.second_language) if wording.is_bilingual else ()
    told_once = (leading, tuple(story for story in second if story not in leading))
    return [story for story in told_once if story]
