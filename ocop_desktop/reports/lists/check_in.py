"""The check-in list of an event: who has arrived at which booth, with signatures."""

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintContent, Style
from ocop_desktop.reports.design.content import name_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.lists.cells import BLANK, CellAlign
from ocop_desktop.reports.lists.exhibitors import Exhibitor, count_producers, group_exhibitors
from ocop_desktop.reports.lists.grid import GridColumn, GridRow, make_grid
from ocop_desktop.reports.lists.list_frame import A4_LANDSCAPE, MARGIN, make_frame
from ocop_desktop.reports.lists.working_list import compose_list
from ocop_desktop.reports.pdf.canvas import Composition

NUMBER = GridColumn("list.number", 10 * mm, CellAlign.CENTRE)
BOOTH = GridColumn("list.booth", 20 * mm, CellAlign.CENTRE)
PRODUCER = GridColumn("list.producer", 80 * mm)
REPRESENTATIVE = GridColumn("list.representative", 50 * mm)
PHONE = GridColumn("list.phone", 31 * mm)
COUNT = GridColumn("list.count", 18 * mm, CellAlign.CENTRE)
ARRIVAL = GridColumn("list.arrival", 22 * mm, CellAlign.CENTRE)
SIGNATURE = GridColumn("list.signature", 38 * mm, CellAlign.CENTRE)
COLUMNS = (NUMBER, BOOTH, PRODUCER, REPRESENTATIVE, PHONE, COUNT, ARRIVAL, SIGNATURE)
SIGNERS = ("list.writer", "list.organiser")
MIN_HEIGHT = 33.0  # room for a signature


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose the list with a line for each producer."""
    look = Look(Wording(style.language), style.theme)
    table = make_grid(COLUMNS, MARGIN, look)
    rows = [
        _row(number, exhibitor, look.wording)
        for number, exhibitor in enumerate(group_exhibitors(content.products), start=1)
    ]
    closing = look.wording.words["list.total_producers"].format(
        products=len(content.products), producers=count_producers(content.products)
    )
    list_frame = make_frame(content, "list.check_in", A4_LANDSCAPE, look)
    return compose_list(
        content,
        list_frame,
        table,
        [*rows, table.make_total(closing)],
        SIGNERS,
        check_products=False,
    )


def _row(number: int, exhibitor: Exhibitor, wording: Wording) -> GridRow:
    """Make the line of an exhibitor; `profile.phone` is empty without consent."""
    first = exhibitor.products[0]
    names = ", ".join(name_words(product, wording) for product in exhibitor.products)
    kind = f"producer_kind.{first.producer_kind}"
    cells = (
        NUMBER.make_cell(str(number)),
        BOOTH.make_cell(", ".join(exhibitor.booths), bold=True),
        PRODUCER.make_cell(exhibitor.producer or names, wording.words.get(kind, ""), bold=True),
        REPRESENTATIVE.make_cell(first.representative, first.representative_position),
        PHONE.make_cell(first.phone),
        COUNT.make_cell(str(len(exhibitor.products))),
        BLANK,
        BLANK,
    )
    findings: list[tuple[FindingRule, str]] = []
    if first.phone_withheld:
        findings.append((FindingRule.PHONE_WITHHELD, exhibitor.producer))
    if "representative_position" in first.untranslated:
        detail = wording.vietnamese["finding.representative_position"]
        findings.append((FindingRule.NO_TRANSLATION, detail))
    return GridRow(
        cells,
        product=first,
        findings=tuple(findings),
        min_height=MIN_HEIGHT,
        bookmark=exhibitor.producer or names,
    )
