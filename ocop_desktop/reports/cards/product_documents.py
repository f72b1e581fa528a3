"""What cards, labels and leaflets share: look, title, author, a bookmark for each product."""

from collections.abc import Sequence

from ocop_desktop.domain.print.documents import PrintContent, Quality, Style
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.content import listed_name
from ocop_desktop.reports.design.layout import BLEED
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Bookmark, Composition, DocumentPage


def make_look(style: Style) -> Look:
    """Return the words and the theme of a document printed in `style`."""
    return Look(Wording(style.language), style.theme)


def compose_document(
    title: str,
    content: PrintContent,
    look: Look,
    size: tuple[float, float],
    pages: Sequence[DocumentPage],
    bookmarks: Sequence[Bookmark],
) -> Composition:
    """Compose the document of `pages`; `title` is a label key.

    The document of a single product has the product's name as its title.
    """
    names = [clean_line(look.wording.leading_text(product.name)) for product in content.products]
    return Composition(
        title=names[0] if len(names) == 1 and names[0] else look.wording.words[title],
        author=clean_line(content.office),
        language=look.wording.leading_language,
        translation=look.wording.translated_language,
        size=size,
        pages=tuple(pages),
        products=len(names),
        bookmarks=tuple(bookmarks),
    )


def product_bookmarks(content: PrintContent, look: Look, places: Sequence[int]) -> list[Bookmark]:
    """Return a bookmark for each product, at its page among `places` (from 0)."""
    return [
        Bookmark(listed_name(product, look.wording), page)
        for product, page in zip(content.products, places, strict=True)
    ]


def bleed_for(style: Style) -> float:
    """Return the bleed of a document that is cut to size, in points."""
    return BLEED if style.quality is Quality.SHOP else 0.0
