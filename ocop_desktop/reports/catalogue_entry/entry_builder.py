"""Set the parts of a catalogue entry at one size: names at the top, facts, contacts at the bottom."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.catalogue_entry.entry_format import EntryFormat
from ocop_desktop.reports.catalogue_entry.entry_parts import (
    EntryLine,
    EntryPart,
    EntryRatingMark,
    EntryTags,
)
from ocop_desktop.reports.design.content import (
    Contact,
    contacts,
    facts,
    recognition_lines,
    state_words,
)
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD, text_width
from ocop_desktop.reports.text.palette import INK, SOFT_INK, WARNING, Colour
from ocop_desktop.reports.text.text_block import TextBlock, balance_lines, fit_text, set_text
from ocop_desktop.reports.translation.places import join_place


@dataclass(frozen=True, slots=True)
class EntryBuilder:
    """Sets the parts of an entry at `shrink` times the sizes of its format.

    They are `width` points wide, the contacts at the bottom `lower_width`.
    """

    profile: ProductProfile
    look: Look
    entry_format: EntryFormat
    width: float
    lower_width: float
    shrink: float

    @property
    def size(self) -> float:
        """The font size of its plain text, in points."""
        return self.entry_format.body * self.shrink

    @property
    def _deep(self) -> Colour:
        return self.look.colours(self.profile.group).deep

    def build_upper(self) -> list[EntryPart]:
        """Set group, name, rating mark, producer and place."""
        profile, wording, size = self.profile, self.look.wording, self.size
        pill = self._build_tags()
        parts: list[EntryPart] = [pill] if pill.group.lines or pill.booth.lines else []
        parts.append(
            EntryLine(self._set_name(), INK, size * 0.4 if parts else 0.0, field="profile.name")
        )
        other = clean_line(wording.second_text(profile.name))
        if other and (wording.is_bilingual or self.entry_format.with_story):
            block = set_text(other, REGULAR, size, self.width, max_lines=2)
            parts.append(EntryLine(block, SOFT_INK, size * 0.1, field="profile.name"))
        parts.append(self._build_rating_mark())
        producer = set_text(
            clean_line(profile.producer), SEMIBOLD, size * 1.06, self.width, max_lines=3
        )
        parts.append(EntryLine(producer, self._deep, size * 0.45, field="profile.producer"))
        place = join_place(profile.commune, profile.province, wording.leading_language)
        block = set_text(place, REGULAR, size, self.width, max_lines=2)
        parts.append(EntryLine(block, SOFT_INK, size * 0.05, field="profile.place"))
        return [part for part in parts if not isinstance(part, EntryLine) or part.block.lines]

    def _build_tags(self) -> EntryTags:
        profile, wording, size = self.profile, self.look.wording, self.size * 0.92
        label = wording.label("profile.booth")
        booth = (
            f"{label} {clean_line(profile.booth)}"
            if profile.booth and self.entry_format.with_story
            else ""
        )
        tag = set_text(booth, SEMIBOLD, size, self.width * 0.5, max_lines=2)
        max_width = self.width - size * 2 - (tag.width + size * 2.4 if booth else 0)
        pill = set_text("", SEMIBOLD, size, max_width)
        if (
            key := f"group.{profile.group}"
            if profile.group and self.entry_format.with_group
            else ""
        ):
            pill = set_text(wording.label(key), SEMIBOLD, size, max_width, max_lines=1)
            if pill.cut:
                pill = set_text(wording.words[key], SEMIBOLD, size, max_width, max_lines=3)
        return EntryTags(pill, tag, self.look.colours(profile.group), self.width)

    def _set_name(self) -> TextBlock:
        words = clean_line(self.look.wording.leading_text(self.profile.name)) or self.profile.key
        for max_lines, size in self.entry_format.names:
            block = set_text(
                words, HEAVY, size * self.shrink, self.width, leading=1.2, max_lines=max_lines
            )
            if not block.cut:
                break
        return balance_lines(block, words, self.width)

    def _build_rating_mark(self) -> EntryRatingMark:
        profile, wording, size = self.profile, self.look.wording, self.size
        star = self.entry_format.star * self.shrink
        if profile.stars is None:
            words = state_words(profile, wording)
            block = set_text(words, SEMIBOLD, size, self.width - size * 1.6, max_lines=3)
            none = profile.state is RecognitionState.NONE
            return EntryRatingMark(None, block, star, size * 0.5, SOFT_INK if none else WARNING)
        words = wording.label("profile.stars").format(stars=profile.stars)
        max_width = self.width - star * 5.7 - size
        block = fit_text(
            (words,), SEMIBOLD, (size * 1.1, size, size * 0.9), max_width, size * 2, max_lines=1
        )
        return EntryRatingMark(profile.stars, block, star, size * 0.5, INK)

    def build_facts(self) -> list[EntryLine]:
        """Set the price, then the facts of the format, most important first."""
        look, size = self.look, self.size
        known_contacts = {fact.key: fact for fact in facts(self.profile, look.wording)}
        lines: list[EntryLine] = []
        for key in self.entry_format.facts:
            allowed = look.shows(PageSection.PRICE if key == "price" else PageSection.FACTS)
            if key not in known_contacts or not allowed:
                continue
            gap = size * (0.3 if lines else 0.6)
            lines.append(
                self._build_fact(
                    key,
                    known_contacts[key].label + look.wording.words["mark.colon"],
                    known_contacts[key].value,
                    gap,
                )
            )
        return lines

    def _build_fact(self, key: str, label: str, value: str, gap: float) -> EntryLine:
        size = self.size
        font, points = (HEAVY, size * 1.2) if key == "price" else (REGULAR, size)
        if key == "price":
            block = set_text(value, font, points, self.width, max_lines=1)
            return EntryLine(block, self._deep, gap, field=f"profile.{key}")
        indent = text_width(label, REGULAR, size)
        max_width = self.width - indent
        if max_width < self.width * 0.4:
            label, indent, max_width = "", 0.0, self.width
        max_lines = 3 if self.entry_format.with_story else 2
        block = set_text(value, font, points, max_width, max_lines=max_lines)
        return EntryLine(block, INK, gap, indent, label=label, field=f"profile.{key}")

    def build_contacts(self) -> list[EntryLine]:
        """Set the contacts, and the decision where the format shows a story."""
        look, size = self.look, self.size
        lines: list[EntryLine] = []
        if look.shows(PageSection.CONTACT):
            lines = self._pair_contacts(
                [self._build_contact(contact) for contact in self._choose_contacts()]
            )
        if self.entry_format.with_story and look.shows(PageSection.RECOGNITION):
            for words in recognition_lines(self.profile, look.wording)[:1]:
                block = set_text(words, REGULAR, size * 0.84, self.lower_width, leading=1.4)
                lines.append(EntryLine(block, SOFT_INK, size * 0.4, field="profile.recognition"))
        if lines:
            lines[0] = replace(lines[0], gap=size * 0.8)
        return lines

    def _choose_contacts(self) -> Iterator[Contact]:
        known_contacts = contacts(self.profile, self.look.wording)
        chosen = [
            contact
            for icon in self.entry_format.contacts
            for contact in known_contacts
            if contact.icon == icon
        ]
        yield from chosen[: self.entry_format.max_contacts]

    def _pair_contacts(self, lines: list[EntryLine]) -> list[EntryLine]:
        """Put the second line beside the first where the format wants it and both are short."""
        if not self.entry_format.pair_contacts or len(lines) < 2:
            return lines
        first, second = lines[:2]
        across = first.indent + first.block.width + self.size * 1.4
        fits = across + second.indent + second.block.width <= self.lower_width
        if not fits or len(first.block.lines) + len(second.block.lines) > 2:
            return lines
        return [replace(first, beside=(across, second)), *lines[2:]]

    def _build_contact(self, contact: Contact) -> EntryLine:
        size = self.size
        indent = size * 1.7
        block = set_text(contact.words, REGULAR, size, self.lower_width - indent, max_lines=2)
        return EntryLine(
            block, INK, size * 0.15, indent, contact.icon, url=contact.url, accent=self._deep,
            field=f"profile.{contact.icon}",
        )  # fmt: skip
