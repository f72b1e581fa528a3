"""Every document that can be printed: one row says all that the program knows of it.

How it is drawn stands in `reports/documents.py`, its names in `resources/labels` ("document.a4").
"""

from dataclasses import dataclass
from enum import StrEnum

from ocop_desktop.domain.print.document_kind import (
    Audience,
    DocumentGroup,
    FileInSet,
    StudioOption,
)
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.print.wireframe import (
    Tone,
    Wireframe,
    WireframeBox,
    box_grid,
    landscape,
    portrait,
    price_tags,
    product_page,
    table_rows,
    text_lines,
)


class DocumentKey(StrEnum):
    """What can be printed. A4 to QR labels show products, the rest serve a whole fair."""

    A4 = "a4"
    A5 = "a5"
    LEAFLET = "leaflet"
    BOOTH_CARD = "booth-card"
    SHELF_CARD = "shelf-card"
    PRICE_TAGS = "price-tags"
    QR_LABELS = "qr-labels"
    TABLE_SIGN = "table-sign"
    BADGES = "badges"
    CATALOGUE = "catalogue"
    BOOKLET = "booklet"
    CONTACT_SHEET = "contact-sheet"
    PACKING_LIST = "packing-list"
    CHECK_IN = "check-in"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """One printed document.

    `options` are the studio's options that change it, `sections` those its theme may leave out.
    `large_photos`: it has so few pages that the fine renditions of photos are not too heavy.
    `file_in_set` is None for documents that are not part of an event's set. `wireframe` is its icon.
    """

    key: DocumentKey
    group: DocumentGroup
    audience: Audience
    wireframe: Wireframe
    options: frozenset[StudioOption] = frozenset({StudioOption.COLOURS})
    sections: tuple[PageSection, ...] = ()
    large_photos: bool = False
    file_in_set: FileInSet | None = None

    @property
    def label(self) -> str:
        """The key of its name among the printed words: "document.booth_card"."""
        return f"document.{self.key}".replace("-", "_")


_DRAWN = frozenset({StudioOption.COLOURS, StudioOption.ORNAMENTS})
_CARD = _DRAWN | {StudioOption.NAME_SIZE}
_LEAFLET = _CARD | {StudioOption.TEXT_SIZE, StudioOption.PHOTO_SHARE}
_PROFILE = _LEAFLET | {StudioOption.ORDER}
_CATALOGUE = _PROFILE | {StudioOption.PAGES, StudioOption.COVER}
_LABELS = frozenset({StudioOption.COLOURS, StudioOption.LABELS})
_EVERY_SECTION = tuple(PageSection)
_CARD_SECTIONS = (PageSection.PRICE, PageSection.QR)

DOCUMENT_KINDS: tuple[DocumentKind, ...] = (
    DocumentKind(
        DocumentKey.A4,
        DocumentGroup.PROFILES,
        Audience.PRODUCT,
        portrait(*product_page()),
        options=_PROFILE,
        sections=_EVERY_SECTION,
        large_photos=True,
    ),
    DocumentKind(
        DocumentKey.A5,
        DocumentGroup.PROFILES,
        Audience.PRODUCT,
        Wireframe(0.56, 0.78, product_page()),
        options=_PROFILE,
        sections=_EVERY_SECTION,
        large_photos=True,
    ),
    DocumentKind(
        DocumentKey.LEAFLET,
        DocumentGroup.PROFILES,
        Audience.PRODUCT,
        landscape(
            WireframeBox(Tone.PHOTO, 0.67, 0, 0.33, 0.45),
            WireframeBox(Tone.TITLE, 0.73, 0.55, 0.21, 0.10),
            *text_lines(0.06, 0.18, 0.21, 4, 0.17),
            *text_lines(0.39, 0.18, 0.21, 4, 0.17),
            WireframeBox(Tone.LINE, 0.33, 0, 0.015, 1),
            WireframeBox(Tone.LINE, 0.66, 0, 0.015, 1),
        ),
        options=_LEAFLET,
        sections=_EVERY_SECTION,
    ),
    DocumentKind(
        DocumentKey.CATALOGUE,
        DocumentGroup.CATALOGUES,
        Audience.FAIR,
        portrait(
            WireframeBox(Tone.PHOTO, 0, 0, 1, 1),
            WireframeBox(Tone.PAPER, 0.18, 0.18, 0.64, 0.12),
            WireframeBox(Tone.PAPER, 0.18, 0.37, 0.4, 0.06),
            WireframeBox(Tone.GOLD, 0.18, 0.78, 0.3, 0.07),
        ),
        options=_CATALOGUE,
        sections=_EVERY_SECTION,
        file_in_set=FileInSet(1, "catalogue", "catalogue"),
    ),
    DocumentKind(
        DocumentKey.BOOKLET,
        DocumentGroup.CATALOGUES,
        Audience.FAIR,
        landscape(
            WireframeBox(Tone.PHOTO, 0.5, 0, 0.5, 1),
            WireframeBox(Tone.PAPER, 0.58, 0.2, 0.32, 0.13),
            *text_lines(0.08, 0.2, 0.34, 4, 0.17),
            WireframeBox(Tone.LINE, 0.49, 0, 0.02, 1),
        ),
        options=_CATALOGUE | {StudioOption.PAPER},
        sections=_EVERY_SECTION,
        file_in_set=FileInSet(2, "catalogue-gap-sach", "booklet"),
    ),
    DocumentKind(
        DocumentKey.BOOTH_CARD,
        DocumentGroup.BOOTH,
        Audience.PRODUCT,
        landscape(
            WireframeBox(Tone.PHOTO, 0, 0, 0.45, 1),
            WireframeBox(Tone.TITLE, 0.53, 0.16, 0.38, 0.13),
            *text_lines(0.53, 0.40, 0.38, 2, 0.14),
            WireframeBox(Tone.DARK, 0.72, 0.66, 0.18, 0.22),
        ),
        options=_CARD,
        sections=_CARD_SECTIONS,
        file_in_set=FileInSet(3, "bang-gian-hang", "booth-cards"),
    ),
    DocumentKind(
        DocumentKey.SHELF_CARD,
        DocumentGroup.BOOTH,
        Audience.PRODUCT,
        Wireframe(
            0.70,
            0.52,
            (
                WireframeBox(Tone.PHOTO, 0, 0, 0.4, 1),
                WireframeBox(Tone.TITLE, 0.5, 0.2, 0.4, 0.15),
                WireframeBox(Tone.GOLD, 0.5, 0.58, 0.34, 0.2),
            ),
        ),
        options=_CARD,
        sections=_CARD_SECTIONS,
        file_in_set=FileInSet(4, "the-ke-hang", "shelf-cards"),
    ),
    DocumentKind(
        DocumentKey.TABLE_SIGN,
        DocumentGroup.BOOTH,
        Audience.FAIR,
        landscape(
            WireframeBox(Tone.PHOTO, 0, 0.52, 1, 0.48),
            WireframeBox(Tone.TITLE, 0.2, 0.2, 0.6, 0.13),
            WireframeBox(Tone.LINE, 0, 0.5, 1, 0.02),
        ),
        file_in_set=FileInSet(7, "bien-de-ban", "table-sign"),
    ),
    DocumentKind(
        DocumentKey.PRICE_TAGS,
        DocumentGroup.BOOTH,
        Audience.FAIR,
        portrait(*price_tags(box_grid(Tone.SOFT, 2, 4))),
        options=_LABELS,
        sections=(PageSection.PRICE,),
        file_in_set=FileInSet(5, "tem-gia", "price-tags"),
    ),
    DocumentKind(
        DocumentKey.QR_LABELS,
        DocumentGroup.BOOTH,
        Audience.FAIR,
        portrait(*box_grid(Tone.DARK, 3, 4, 0.13, 0.12)),
        options=_LABELS,
        file_in_set=FileInSet(6, "tem-ma-qr", "qr-labels"),
    ),
    DocumentKind(
        DocumentKey.BADGES,
        DocumentGroup.BOOTH,
        Audience.FAIR,
        Wireframe(
            0.98,
            0.60,
            (
                WireframeBox(Tone.PHOTO, 0, 0, 1, 0.32),
                WireframeBox(Tone.TITLE, 0.2, 0.45, 0.6, 0.15),
                *text_lines(0.3, 0.72, 0.4, 1),
            ),
        ),
        file_in_set=FileInSet(8, "the-ten", "badges"),
    ),
    DocumentKind(
        DocumentKey.CONTACT_SHEET,
        DocumentGroup.ORGANISERS,
        Audience.FAIR,
        portrait(*box_grid(Tone.PHOTO, 3, 4)),
        options=_DRAWN,
        file_in_set=FileInSet(9, "bang-anh-san-pham", "contact-sheet"),
    ),
    DocumentKind(
        DocumentKey.PACKING_LIST,
        DocumentGroup.ORGANISERS,
        Audience.FAIR,
        portrait(*table_rows(Tone.SOFT)),
        file_in_set=FileInSet(10, "danh-sach-hang-mang-di", "packing-list"),
    ),
    DocumentKind(
        DocumentKey.CHECK_IN,
        DocumentGroup.ORGANISERS,
        Audience.FAIR,
        portrait(*table_rows(Tone.PHOTO)),
        file_in_set=FileInSet(11, "danh-sach-diem-danh", "check-in"),
    ),
    DocumentKind(
        DocumentKey.FEEDBACK,
        DocumentGroup.ORGANISERS,
        Audience.FAIR,
        portrait(
            WireframeBox(Tone.TITLE, 0.12, 0.10, 0.76, 0.09),
            *text_lines(0.12, 0.28, 0.76, 3, 0.12),
            WireframeBox(Tone.GOLD, 0.12, 0.66, 0.4, 0.08),
            WireframeBox(Tone.DARK, 0.62, 0.66, 0.26, 0.20),
        ),
        file_in_set=FileInSet(12, "phieu-gop-y", "feedback"),
    ),
)
"""The rows in the order in which the print studio lists them."""

_KINDS = {kind.key: kind for kind in DOCUMENT_KINDS}
_CUT_BY_PER_PAGE = {
    2: frozenset({PageSection.GALLERY}),
    4: frozenset({PageSection.GALLERY, PageSection.STORY, PageSection.RECOGNITION}),
}  # the sections that have no room beside so many other products


def kind_of(key: DocumentKey) -> DocumentKind:
    """The row of the document `key`."""
    return _KINDS[key]


def sections_of(key: DocumentKey, per_page: int = 1) -> tuple[PageSection, ...]:
    """The sections a document may leave out; with more products `per_page` a catalogue has fewer."""
    kind = kind_of(key)
    has_pages = StudioOption.PAGES in kind.options
    cut = _CUT_BY_PER_PAGE.get(per_page, frozenset()) if has_pages else frozenset()
    return tuple(section for section in kind.sections if section not in cut)
