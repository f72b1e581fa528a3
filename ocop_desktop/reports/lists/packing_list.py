"""The packing list of an event: what each producer brings, counted by hand and ticked off."""

from decimal import Decimal

from reportlab.lib.units import mm

from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Style
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.content import name_words, state_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.lists.cells import BLANK, TICK, CellAlign
from ocop_desktop.reports.lists.exhibitors import count_producers, group_exhibitors
from ocop_desktop.reports.lists.grid import Grid, GridColumn, GridRow, make_grid
from ocop_desktop.reports.lists.list_frame import A4, MARGIN, make_frame
from ocop_desktop.reports.lists.working_list import compose_list
from ocop_desktop.reports.pdf.canvas import Composition

NUMBER = GridColumn("list.number", 9 * mm, CellAlign.CENTRE)
PRODUCT = GridColumn("list.product", 63 * mm)
SPECIFICATION = GridColumn("profile.specification", 34 * mm)
PRICE = GridColumn("profile.price", 28 * mm, CellAlign.RIGHT)
TAKEN = GridColumn("list.taken", 17 * mm, CellAlign.CENTRE)
PACKED = GridColumn("list.packed", 14 * mm, CellAlign.CENTRE)
RETURNED = GridColumn("list.returned", 17 * mm, CellAlign.CENTRE)
COLUMNS = (NUMBER, PRODUCT, SPECIFICATION, PRICE, TAKEN, PACKED, RETURNED)
SIGNERS = ("list.giver", "list.taker", "list.keeper")
MIN_HEIGHT = 25.0


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose the list by booth and producer."""
    look = Look(Wording(style.language), style.theme)
    table = make_grid(COLUMNS, MARGIN, look)
    list_frame = make_frame(content, "list.packing_list", A4, look)
    return compose_list(content, list_frame, table, _rows(content, table), SIGNERS)


def _rows(content: PrintContent, table: Grid) -> list[GridRow]:
    wording = table.look.wording
    rows: list[GridRow] = []
    groups = group_exhibitors(content.products)
    number = 0
    for exhibitor in groups:
        words = exhibitor.words(wording)
        if words or len(groups) > 1:
            rows.append(
                table.make_heading(words or wording.words["list.others"], exhibitor.products[0])
            )
        for product in exhibitor.products:
            number += 1
            rows.append(_row(number, product, wording, at_booth=len(exhibitor.booths) > 1))
    closing = wording.words["list.total_products"].format(
        products=number, producers=count_producers(content.products)
    )
    return [*rows, table.make_total(closing)]


def _row(number: int, product: ProductProfile, wording: Wording, *, at_booth: bool) -> GridRow:
    price = "" if product.price is None else wording.format_price(product.price, "")
    unit = clean_line(product.price_unit) if price else ""
    per_unit = wording.format_price(product.price or Decimal(0), unit) if unit else ""
    cells = (
        NUMBER.make_cell(str(number)),
        PRODUCT.make_cell(
            name_words(product, wording),
            _second_line(product, wording, at_booth=at_booth),
            bold=True,
        ),
        SPECIFICATION.make_cell(product.specification),
        PRICE.make_cell(price, per_unit.removeprefix(price).strip()),
        BLANK,
        TICK,
        BLANK,
    )
    return GridRow(cells, product=_keep_printed_fields(product), min_height=MIN_HEIGHT)


def _second_line(product: ProductProfile, wording: Wording, *, at_booth: bool) -> str:
    """Return the text under the name: second name, booth where there are several, stars or state."""
    other = clean_line(wording.second_text(product.name)) if wording.is_bilingual else ""
    booth = clean_line(product.booth) if at_booth else ""
    place = wording.words["list.at_booth"].format(booth=booth) if booth else ""
    rating_mark = (
        state_words(product, wording)
        if product.stars is None
        else wording.words["profile.stars"].format(stars=product.stars)
    )
    return " · ".join(filter(None, (other, place, rating_mark)))


def _keep_printed_fields(product: ProductProfile) -> ProductProfile:
    """Return the product with the printed fields only, so that no other field is checked."""
    return ProductProfile(
        key=product.key,
        name=product.name,
        told_apart=product.told_apart,
        untranslated=product.untranslated,
        printed_on=product.printed_on,
        producer=product.producer,
        stars=product.stars,
        last_stars=product.last_stars,
        state=product.state,
        specification=product.specification,
        price=product.price,
        price_unit=product.price_unit,
        price_is_stale=product.price_is_stale,
        booth=product.booth,
    )
