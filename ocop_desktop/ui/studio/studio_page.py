"""In ấn, the print studio: what is printed left, the very page in the middle, its look right."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.errors import CannotPrint
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.document_kind import Audience
from ocop_desktop.domain.print.document_table import kind_of
from ocop_desktop.domain.print.documents import DocumentKey, LabelSheet, PagePreview, PrintOrder
from ocop_desktop.domain.print.studio_options import (
    CHOSEN,
    Source,
    SourceKind,
    Stock,
    ordered,
    styled,
)
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.register.fair import TradeFair
from ocop_desktop.domain.register.product import ProductList, ProductQuery
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui import theme
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio import last_used as studio_memory
from ocop_desktop.ui.studio.findings_panel import FindingsPanel
from ocop_desktop.ui.studio.front_matter import FrontMatter
from ocop_desktop.ui.studio.named_records import NamedRecords
from ocop_desktop.ui.studio.options_panel import OptionsPanel
from ocop_desktop.ui.studio.order_panel import OrderPanel
from ocop_desktop.ui.studio.page_drawing import PageDrawing
from ocop_desktop.ui.studio.print_guard import PrintGuard
from ocop_desktop.ui.studio.studio_jobs import StudioJobs
from ocop_desktop.ui.studio.studio_preview import StudioPreview
from ocop_desktop.ui.studio.themes_panel import ThemesPanel
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.words.failures import sentence
from ocop_desktop.ui.words.studio import document_name

SIDE = 33  # letters that fit beside each other at either side
WIDEST = 346  # so that the window fits 1366 dots in large text


class StudioPage(PageWidget):
    """One `PrintOrder` is built here; every change shows its page anew. Ctrl+P prints, Ctrl+S saves."""

    tables = frozenset({"fair", "product", "producer", "recognition", "office", "selection",
                        "label_sheet"})  # fmt: skip

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.stock = Stock()
        self.source = CHOSEN
        self.order = studio_memory.recall(context.preferences)
        self._title = self.tr("Sản phẩm OCOP")
        self._is_known = False
        self.choices = OrderPanel()
        self.preview = StudioPreview()
        self.findings = FindingsPanel()
        self.options = OptionsPanel()
        self.drawing = PageDrawing(context, self)
        self.guard = PrintGuard(context, self)
        self.themes = ThemesPanel(context, self.choices, self)
        self.book = FrontMatter(context, self.options.cover, self)
        self.records = NamedRecords(context, self.options.labels, self)
        self.jobs = StudioJobs(context, lambda: self.order, self)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for all that can be printed; the fairs come last, and then everything is known."""
        runner = self.context.runner
        runner.call_latest(self._know_sheets, services.label_sheets.all_sheets)
        runner.call_latest(self.themes.set_themes, services.themes.all_themes)
        runner.call_latest(
            self._know_products, services.products.find, ProductQuery(), self.context.on
        )
        runner.call_latest(self._know_selections, services.selections.all_selections)
        runner.call_latest(self._know_fairs, services.fairs.all_fairs)

    def open(self, argument: object) -> None:
        """Print these products (a tuple of ids), or for the fair of that id."""
        if isinstance(argument, int):
            self._turn_to(Source(SourceKind.FAIR, argument))
        elif isinstance(argument, tuple):
            self._take(argument)
            if len(argument) == 1 and kind_of(self.order.document).audience is not Audience.PRODUCT:
                self.order = studio_memory.with_document(
                    self.context.preferences, self.order, DocumentKey.A4
                )
        self._show()
        self.refresh()

    def print(self) -> None:
        self.jobs.print()

    def save(self) -> None:
        """Save the PDF."""
        self.jobs.ask_target()

    def focus_search(self) -> None:
        """The pieces are what is looked for here."""
        self.choices.documents.setFocus()

    def new(self) -> None:
        """Choose products anew."""
        self.choose()

    def edit(self, order: PrintOrder) -> None:
        """Make `order` the one shown."""
        self.order = order
        self._show()

    def choose(self) -> None:
        """Let the clerk choose products out of all."""
        known, chosen = self.stock.products, self.stock.chosen
        begun = chosen if self.source == CHOSEN and len(chosen) < len(known) else ()
        chooser = ProductChooser(tuple(known.values()), (), self, to_print=begun)
        chooser.chosen.connect(self._choose)
        chooser.open()

    def show_page(self, page: int) -> None:
        """Show the page at `page` (from 0)."""
        self.drawing.ask(self.order, page)

    def _know_sheets(self, sheets: tuple[LabelSheet, ...]) -> None:
        self.options.labels.set_sheets(sheets)

    def _know_products(self, found: ProductList) -> None:
        self.stock = replace(self.stock, products={row.id: row for row in found.rows})

    def _know_selections(self, selections: tuple[Selection, ...]) -> None:
        self.stock = replace(self.stock, selections=selections)

    def _know_fairs(self, fairs: tuple[TradeFair, ...]) -> None:
        known = self.stock.products
        chosen = tuple(one for one in self.stock.chosen if one in known)
        self.stock = replace(self.stock, fairs=fairs, chosen=chosen)
        if not any(self.stock.sources()):
            self.stock = replace(self.stock, chosen=tuple(known))
        self.source = self.stock.settled(self.source)
        self._is_known = True
        self.guard.forget()
        self._show()

    def _choose(self, ids: tuple[int, ...]) -> None:
        self._take(ids)
        self._show()

    def _take(self, ids: tuple[int, ...]) -> None:
        self.stock = replace(self.stock, chosen=tuple(ids))
        self._turn_to(CHOSEN)

    def _choose_source(self, source: Source) -> None:
        self._turn_to(source)
        self._show()

    def _turn_to(self, source: Source) -> None:
        """Print `source` from its first page; cover and foreword were another's."""
        self.source = source
        self.order = replace(self.order, foreword=Translated(), cover=None)
        self.preview.page = 0

    def _show(self) -> None:
        """Show the order everywhere, and its page soon."""
        if not self._is_known:
            return
        worn = self.themes.settled(self.order.style.theme)
        order = ordered(styled(self.order, theme=worn), self.stock, self.source, self._title)
        self.order = order
        studio_memory.keep(self.context.preferences, order)
        fair, ids = self.stock.fair(self.source), self.stock.product_ids(self.source)
        self.choices.set_stock(self.stock)
        self.choices.show_order(order, self.stock, self.source)
        self.themes.show(worn)
        self.options.show_order(order, len(ids))
        self.book.show(order, fair, ids)
        self.jobs.show_fair(fair)
        if ids:
            self._show_ready()
            self.drawing.ask_soon(order, self.preview.page)
            self.guard.check_soon(order)
        else:
            self._show_nothing(fair)
        self._tell()

    def _show_nothing(self, fair: TradeFair | None) -> None:
        self.drawing.forget()
        self.guard.forget()
        self.findings.show_nothing()
        self.jobs.show_ready(self.tr("Chưa có sản phẩm nào để in."))
        self.preview.show_empty(self._without_products() if fair is None else self._bare(fair))

    def _without_products(self) -> EmptyState:
        return EmptyState(
            "printer",
            self.tr("Chưa có sản phẩm nào để in"),
            self.tr("Hãy chọn sản phẩm, hoặc chọn một hội chợ đã có sản phẩm."),
            self.tr("Chọn sản phẩm…"),
            self.choose,
        )

    def _bare(self, fair: TradeFair) -> EmptyState:
        return EmptyState(
            "tent",
            self.tr("Hội chợ này chưa có sản phẩm nào"),
            self.tr("Thêm sản phẩm ở trang Hội chợ rồi quay lại đây để in."),
            self.tr("Mở hội chợ"),
            partial(self.page_requested.emit, "fairs", fair.id),
        )

    def _show_drawn(self, drawn: PagePreview) -> None:
        self.preview.show_page(drawn.file.read_bytes(), drawn.page, drawn.pages, drawn.warnings)
        self._tell()

    def _show_undrawn(self, page: int, error: Exception) -> None:
        """This page cannot be drawn; others perhaps can."""
        message = sentence(error)
        title = (
            self.tr("Trang này chưa in được") if isinstance(error, CannotPrint) else message.title
        )
        state = EmptyState("triangle-alert", title, f"{message.what}\n\n{message.next_step}")
        self.preview.show_stuck(state, page)

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        self.findings.show_findings(findings)
        self._show_ready()

    def _show_ready(self) -> None:
        blocked = self.findings.is_blocked
        self.jobs.show_ready(
            self.tr("Hãy sửa các chỗ được nêu ở phần kiểm tra trước.") if blocked else ""
        )

    def choose_document(self, document: DocumentKey) -> None:
        """Print another piece, with the options it had last."""
        self.preview.page = 0
        self.edit(studio_memory.with_document(self.context.preferences, self.order, document))

    def _wear(self, worn: Theme) -> None:
        self.edit(styled(self.order, theme=worn))

    def _name_it(self, title: str) -> None:
        self._title = title or self.tr("Sản phẩm OCOP")
        self._show()

    def _measured(self, sheet: LabelSheet | None) -> None:
        self.edit(styled(self.order, sheet=sheet, start=1))

    def _selected(self, selection: Selection) -> None:
        self.stock = replace(self.stock, selections=(selection, *self.stock.selections))
        self._choose_source(Source(SourceKind.SELECTION, selection.id))

    def _tell(self) -> None:
        words = f"{document_name(self.order.document)} · {self.order.title}"
        if self.preview.pages:
            words += " · " + self.tr("{count} trang").format(count=self.preview.pages)
        self.status_changed.emit(words)

    def _connect(self) -> None:
        choices = self.choices
        choices.source_chosen.connect(self._choose_source)
        choices.choose_requested.connect(self.choose)
        choices.save_requested.connect(
            lambda: self.records.ask_selection_name(self.stock.product_ids(self.source))
        )
        choices.delete_requested.connect(lambda: self.records.drop_selection(self.source.id))
        choices.document_chosen.connect(self.choose_document)
        choices.language_chosen.connect(lambda one: self.edit(styled(self.order, language=one)))
        choices.quality_chosen.connect(lambda one: self.edit(styled(self.order, quality=one)))
        self.themes.chosen.connect(self._wear)
        self.options.edited.connect(self.edit)
        self.options.cover.titled.connect(self._name_it)
        self.book.edited.connect(self.edit)
        self.records.measured.connect(self._measured)
        self.records.selected.connect(self._selected)
        self.drawing.drawn.connect(self._show_drawn)
        self.drawing.not_drawn.connect(self._show_undrawn)
        self.guard.checking.connect(self.findings.show_checking)
        self.guard.found.connect(self._show_findings)
        self.preview.page_requested.connect(self.show_page)
        self.findings.page_requested.connect(self.show_page)
        self.findings.product_requested.connect(
            lambda one: self.page_requested.emit("products", one)
        )
        theme.notifier.changed.connect(self._fit)

    def _fit(self) -> None:
        """Give both sides room for their words in the size of text in force."""
        letter = self.fontMetrics().averageCharWidth()
        for side in self._sides:
            side.setFixedWidth(min(WIDEST, SIDE * letter + 4 * theme.GRID))

    def _lay_out(self) -> None:
        grid = theme.GRID
        left, right = QWidget(), QWidget()
        self._sides = (left, right)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid // 2)
        column.addWidget(theme.style_heading(QLabel(self.tr("In ấn"))))
        column.addWidget(self.choices, 1)
        middle = QVBoxLayout()
        middle.setSpacing(grid // 2)
        middle.addWidget(self.preview, 1)
        middle.addWidget(self.findings)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.jobs.buttons)
        beside.addWidget(self.options, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * grid, grid, 2 * grid, grid)
        row.setSpacing(2 * grid)
        row.addWidget(left)
        row.addLayout(middle, 1)
        row.addWidget(right)
        self._fit()
