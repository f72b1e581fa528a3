"""Product profiles (tờ giới thiệu sản phẩm): one page a product, on A4 or A5."""

from ocop_desktop.domain.print.documents import PrintContent, Quality, Style
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.content import listed_name
from ocop_desktop.reports.design.layout import A4, A5, BLEED, PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Bookmark, Composition
from ocop_desktop.reports.profile.profile_page import ProfilePage


def compose_a4(content: PrintContent, style: Style) -> Composition:
    """Compose one A4 page for each product."""
    return _compose(content, style, A4)


def compose_a5(content: PrintContent, style: Style) -> Composition:
    """Compose one A5 page for each product."""
    return _compose(content, style, A5)


def _compose(content: PrintContent, style: Style, layout: PageLayout) -> Composition:
    look = Look(Wording(style.language), style.theme)
    names = [clean_line(look.wording.leading_text(product.name)) for product in content.products]
    sized = look.scale_layout(layout)
    return Composition(
        title=names[0] if len(names) == 1 else look.wording.words["profile.title"],
        author=clean_line(content.office),
        language=look.wording.leading_language,
        translation=look.wording.translated_language,
        size=(layout.width, layout.height),
        pages=tuple(ProfilePage(profile, sized, look) for profile in content.products),
        products=len(names),
        bookmarks=tuple(
            Bookmark(listed_name(product, look.wording), page)
            for page, product in enumerate(content.products)
        ),
        words=(content.office,),
        bleed=BLEED if style.quality is Quality.SHOP else 0.0,
    )
