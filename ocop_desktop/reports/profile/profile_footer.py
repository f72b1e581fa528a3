"""The footer of a product page: contacts, decision, QR code, office and day on a tinted band."""

from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design import shapes
from ocop_desktop.reports.design.content import Contact, contacts, recognition_lines
from ocop_desktop.reports.design.layout import QR_SIZE, PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.qr_block import QrBlock, measure_qr_block
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK
from ocop_desktop.reports.text.text_block import TextBlock, make_printable, set_text

MAX_CONTACTS = 6
INDENT = 1.9  # from an icon to its words, as a factor of the font size


@dataclass(frozen=True, slots=True)
class ProfileFooter:
    """A measured footer, ready to draw from the bottom of the page."""

    profile: ProductProfile
    layout: PageLayout
    look: Look
    title: TextBlock
    contact_rows: tuple[tuple[tuple[Contact, TextBlock], ...], ...]
    column_width: float
    decision: tuple[TextBlock, ...]
    code: QrBlock | None
    office: TextBlock
    number: str

    @property
    def cut(self) -> tuple[str, ...]:
        """The field whose words did not all fit: contacts are cut, or too many."""
        contacts_shown = [contact for row in self.contact_rows for contact in row]
        known = (
            contacts(self.profile, self.look.wording)
            if self.look.shows(PageSection.CONTACT)
            else ()
        )
        cut = len(contacts_shown) < len(known) or any(block.cut for _, block in contacts_shown)
        return (self.look.wording.vietnamese["profile.contact"],) if cut else ()

    @property
    def height(self) -> float:
        """The height of the tinted band from the bottom of the page, in points."""
        return self._text_bottom + max(self._text_height, self._code_height) + self.layout.gap * 1.1

    @property
    def _text_bottom(self) -> float:
        """Room for the office's line and the unprintable edge below it."""
        return self.layout.gap * 0.9 + self.office.height + self.layout.gap * 0.35

    @property
    def _text_height(self) -> float:
        gap = self.layout.gap
        contact_rows = sum(row[0][1].height + gap * 0.16 for row in self.contact_rows)
        decision = sum(block.height for block in self.decision)
        titled = self.title.height + gap * 0.25 if self.contact_rows else 0
        return titled + contact_rows + decision + (gap * 0.4 if decision and contact_rows else 0)

    @property
    def _code_height(self) -> float:
        return self.code.height if self.code else 0

    def draw(self, canvas: Canvas, *, ruled: bool) -> None:
        """Draw the footer at the bottom of the page; `ruled` draws a line on its top."""
        layout, gap = self.layout, self.layout.gap
        colours = self.look.colours(self.profile.group)
        stream = canvas.stream
        x, y, width, height = canvas.extend_into_bleed(0, 0, layout.width, self.height)
        stream.fill_rectangle(x, y, width, height, colours.light)
        if ruled:
            stream.fill_rectangle(x, self.height - 1.6, width, 1.6, colours.deep)
        top = self.height - gap * 0.85
        self._draw_text(canvas, top)
        if self.code:
            self.code.draw(canvas, layout.right - QR_SIZE, top)
        base = gap * 0.9 + self.office.height
        stream.draw_block(layout.margin, base, self.office, SOFT_INK)
        if self.number:
            y = base - self.office.leading * 0.7
            stream.draw_text_right(
                layout.right, y, self.number, SEMIBOLD, layout.small, colours.deep
            )

    def _draw_text(self, canvas: Canvas, top: float) -> None:
        layout, gap, stream = self.layout, self.layout.gap, canvas.stream
        colours = self.look.colours(self.profile.group)
        y = top
        if self.contact_rows:
            y = stream.draw_block(layout.margin, y, self.title, colours.deep) - gap * 0.25
        for row in self.contact_rows:
            for place, (contact, block) in enumerate(row):
                self._draw_contact(
                    canvas, layout.margin + place * self.column_width, y, contact, block
                )
            y -= row[0][1].height + gap * 0.16
        if self.decision and self.contact_rows:
            y -= gap * 0.4
        for block in self.decision:
            y = stream.draw_block(layout.margin, y, block, SOFT_INK)

    def _draw_contact(
        self, canvas: Canvas, x: float, top: float, contact: Contact, block: TextBlock
    ) -> None:
        stream = canvas.stream
        size, colour = self.layout.small, self.look.colours(self.profile.group).deep
        shapes.draw_icon(
            stream, contact.icon, x, top - block.leading / 2 - size * 0.55, size * 1.1, colour
        )
        left = x + size * INDENT
        bottom = stream.draw_block(left, top, block, INK)
        if contact.url:
            canvas.add_url_link((x, bottom, left + block.width, top), contact.url)


def measure_profile_footer(
    profile: ProductProfile, layout: PageLayout, look: Look, number: str = ""
) -> ProfileFooter:
    """Fit the footer's text beside the QR code; `number` is the page number, if any."""
    wording = look.wording
    code = measure_qr_block(profile, look, QR_SIZE, layout.tiny * 0.9)
    max_width = layout.content_width - (QR_SIZE + layout.gap * 1.5 if code else 0)
    return ProfileFooter(
        profile,
        layout,
        look,
        set_text(wording.label("profile.contact"), SEMIBOLD, layout.body[0], max_width),
        _set_contacts(profile, layout, max_width, wording)
        if look.shows(PageSection.CONTACT)
        else (),
        max_width / 2,
        tuple(
            set_text(line, REGULAR, layout.tiny, max_width, leading=1.45)
            for line in _recognition_texts(profile, look)
        ),
        code,
        _set_office(profile, layout, wording),
        number,
    )


def _recognition_texts(profile: ProductProfile, look: Look) -> tuple[str, ...]:
    return recognition_lines(profile, look.wording) if look.shows(PageSection.RECOGNITION) else ()


def _set_contacts(
    profile: ProductProfile, layout: PageLayout, max_width: float, wording: Wording
) -> tuple[tuple[tuple[Contact, TextBlock], ...], ...]:
    """Set the contacts in rows; two short ones share a row."""
    indent = layout.small * INDENT
    rows: list[list[tuple[Contact, TextBlock]]] = []
    half_free = False
    for contact in contacts(profile, wording)[:MAX_CONTACTS]:
        block = set_text(contact.words, REGULAR, layout.small, max_width - indent, max_lines=2)
        short = len(block.lines) == 1 and block.width + indent < max_width / 2 - layout.small
        if short and half_free:
            rows[-1].append((contact, block))
            half_free = False
            continue
        rows.append([(contact, block)])
        half_free = short
    return tuple(map(tuple, rows))


def _set_office(profile: ProductProfile, layout: PageLayout, wording: Wording) -> TextBlock:
    printed = wording.date_label("profile.printed_on", profile.printed_on)
    words = " · ".join(filter(None, (clean_line(profile.office), printed)))
    max_width = layout.content_width - layout.small * 4
    return set_text(make_printable(words), REGULAR, layout.tiny, max_width, max_lines=2)
