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
from ocop_desktop.ui.studio import last_used
from ocop_desktop.ui.studio.findings_panel import FindingsPanel
from ocop_desktop.ui.studio.front_matter import FrontMatter
from ocop_desktop.ui.studio.named_records import NamedRecords
from ocop_desktop.ui.studio.options_panel import OptionsPanel
from ocop_desktop.ui.studio.order_panel import OrderPanel
from ocop_desktop.ui.studio.page_drawing import PageDrawing
from ocop_desktop.ui.studio.print_guard import PrintGuard
from ocop_desktop.ui.studio.studio_jobs import StudioJobs
from ocop_desktop.ui.studio.studio_preview import StudioPreview
from ocop_desktop.ui.studio.themes_menu import ThemesMenu
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.words.failures import sentence
from ocop_desktop.ui.words.studio import document_name

SIDE_LETTERS = 33  # letters that fit beside each other at either side
MAX_SIDE_WIDTH = 346  # so that the window fits 1366 dots in large text


class StudioPage(PageWidget):
    """One `PrintOrder` is built here; every change shows its page anew. Ctrl+P prints, Ctrl+S saves."""

    tables = frozenset({"fair", "product", "producer", "recognition", "office", "selection",
                        "label_sheet"})  # fmt: skip

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.stock = Stock()
        self.source = CHOSEN
        self.order = last_used.load_order(context.preferences)
        self._title = self.tr("Sản phẩm OCOP")
        self._is_known = False
        self.choices = OrderPanel()
        self.preview = StudioPreview()
        self.findings = FindingsPanel()
        self.options = OptionsPanel()
        self.drawing = PageDrawing(context, self)
        self.guard = PrintGuard(context, self)
        self.themes = ThemesMenu(context, self.choices, self)
        self.front_matter = FrontMatter(context, self.options.cover, self)
        self.records = NamedRecords(context, self.options.labels, self)
        self.jobs = StudioJobs(context, lambda: self.order, self)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for all that can be printed; the fairs come last, and then everything is known."""
        runner = self.context.runner
        runner.call_latest(self._set_sheets, services.label_sheets.all_sheets)
        runner.call_latest(self.themes.set_themes, services.themes.all_themes)
        runner.call_latest(
            self._set_products, services.products.find, ProductQuery(), self.context.on
        )
        runner.call_latest(self._set_selections, services.selections.all_selections)
        runner.call_latest(self._set_fairs, services.fairs.all_fairs)

    def open(self, argument: object) -> None:
        """Print these products (a tuple of ids), or for the fair of that id."""
        if isinstance(argument, int):
            self._set_source(Source(SourceKind.FAIR, argument))
        elif isinstance(argument, tuple):
            self._set_chosen(argument)
            if len(argument) == 1 and kind_of(self.order.document).audience is not Audience.PRODUCT:
                self.order = last_used.with_document(
                    self.context.preferences, self.order, DocumentKey.A4
                )
        self._show_order()
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
        self._show_order()

    def choose(self) -> None:
        """Let the clerk choose products out of all."""
        known, chosen = self.stock.products, self.stock.chosen
        begun = chosen if self.source == CHOSEN and len(chosen) < len(known) else ()
        chooser = ProductChooser(tuple(known.values()), (), self, to_print=begun)
        chooser.chosen.connect(self._on_products_chosen)
        chooser.open()

    def show_page(self, page: int) -> None:
        """Show the page at `page` (from 0)."""
        self.drawing.ask(self.order, page)

    def _set_sheets(self, sheets: tuple[LabelSheet, ...]) -> None:
        self.options.labels.set_sheets(sheets)

    def _set_products(self, found: ProductList) -> None:
        self.stock = replace(self.stock, products={row.id: row for row in found.rows})

    def _set_selections(self, selections: tuple[Selection, ...]) -> None:
        self.stock = replace(self.stock, selections=selections)

    def _set_fairs(self, fairs: tuple[TradeFair, ...]) -> None:
        known = self.stock.products
        chosen = tuple(one for one in self.stock.chosen if one in known)
        self.stock = replace(self.stock, fairs=fairs, chosen=chosen)
        if not any(self.stock.sources()):
            self.stock = replace(self.stock, chosen=tuple(known))
        self.source = self.stock.settled(self.source)
        self._is_known = True
        self.guard.reset()
        self._show_order()

    def _on_products_chosen(self, ids: tuple[int, ...]) -> None:
        self._set_chosen(ids)
        self._show_order()

    def _set_chosen(self, ids: tuple[int, ...]) -> None:
        self.stock = replace(self.stock, chosen=tuple(ids))
        self._set_source(CHOSEN)

    def _on_source_chosen(self, source: Source) -> None:
        self._set_source(source)
        self._show_order()

    def _set_source(self, source: Source) -> None:
        """Print `source` from its first page; cover and foreword were another's."""
        self.source = source
        self.order = replace(self.order, foreword=Translated(), cover=None)
        self.preview.page = 0

    def _show_order(self) -> None:
        """Show the order everywhere, and its page soon."""
        if not self._is_known:
            return
        print_theme = self.themes.find_valid_theme(self.order.style.theme)
        order = ordered(styled(self.order, theme=print_theme), self.stock, self.source, self._title)
        self.order = order
        last_used.save_order(self.context.preferences, order)
        fair, ids = self.stock.fair(self.source), self.stock.product_ids(self.source)
        self.choices.set_stock(self.stock)
        self.choices.show_order(order, self.stock, self.source)
        self.themes.show_theme(print_theme)
        self.options.show_order(order, len(ids))
        self.front_matter.set_order(order, fair, ids)
        self.jobs.show_fair(fair)
        if ids:
            self._update_obstacle()
            self.drawing.ask_soon(order, self.preview.page)
            self.guard.check_soon(order)
        else:
            self._show_nothing(fair)
        self._update_status()

    def _show_nothing(self, fair: TradeFair | None) -> None:
        self.drawing.cancel()
        self.guard.reset()
        self.findings.show_nothing()
        self.jobs.set_obstacle(self.tr("Chưa có sản phẩm nào để in."))
        self.preview.show_empty(self._empty_stock() if fair is None else self._empty_fair(fair))

    def _empty_stock(self) -> EmptyState:
        return EmptyState(
            "printer",
            self.tr("Chưa có sản phẩm nào để in"),
            self.tr("Hãy chọn sản phẩm, hoặc chọn một hội chợ đã có sản phẩm."),
            self.tr("Chọn sản phẩm…"),
            self.choose,
        )

    def _empty_fair(self, fair: TradeFair) -> EmptyState:
        return EmptyState(
            "tent",
            self.tr("Hội chợ này chưa có sản phẩm nào"),
            self.tr("Thêm sản phẩm ở trang Hội chợ rồi quay lại đây để in."),
            self.tr("Mở hội chợ"),
            partial(self.page_requested.emit, "fairs", fair.id),
        )

    def _on_drawn(self, drawn: PagePreview) -> None:
        self.preview.show_page(drawn.file.read_bytes(), drawn.page, drawn.pages, drawn.warnings)
        self._update_status()

    def _on_drawing_failed(self, page: int, error: Exception) -> None:
        """This page cannot be drawn; others perhaps can."""
        message = sentence(error)
        title = (
            self.tr("Trang này chưa in được") if isinstance(error, CannotPrint) else message.title
        )
        state = EmptyState("triangle-alert", title, f"{message.what}\n\n{message.next_step}")
        self.preview.show_failure(state, page)

    def _on_findings(self, findings: tuple[Finding, ...]) -> None:
        self.findings.show_findings(findings)
        self._update_obstacle()

    def _update_obstacle(self) -> None:
        blocked = self.findings.is_blocked
        self.jobs.set_obstacle(
            self.tr("Hãy sửa các chỗ được nêu ở phần kiểm tra trước.") if blocked else ""
        )

    def choose_document(self, document: DocumentKey) -> None:
        """Print another piece, with the options it had last."""
        self.preview.page = 0
        self.edit(last_used.with_document(self.context.preferences, self.order, document))

    def _set_theme(self, print_theme: Theme) -> None:
        self.edit(styled(self.order, theme=print_theme))

    def _set_title(self, title: str) -> None:
        self._title = title or self.tr("Sản phẩm OCOP")
        self._show_order()

    def _on_sheet_changed(self, sheet: LabelSheet | None) -> None:
        self.edit(styled(self.order, sheet=sheet, start=1))

    def _on_selection_saved(self, selection: Selection) -> None:
        self.stock = replace(self.stock, selections=(selection, *self.stock.selections))
        self._on_source_chosen(Source(SourceKind.SELECTION, selection.id))

    def _update_status(self) -> None:
        words = f"{document_name(self.order.document)} · {self.order.title}"
        if self.preview.pages:
            words += " · " + self.tr("{count} trang").format(count=self.preview.pages)
        self.status_changed.emit(words)

    def _connect(self) -> None:
        choices = self.choices
        choices.source_chosen.connect(self._on_source_chosen)
        choices.choose_requested.connect(self.choose)
        choices.save_requested.connect(
            lambda: self.records.ask_selection_name(self.stock.product_ids(self.source))
        )
        choices.delete_requested.connect(lambda: self.records.delete_selection(self.source.id))
        choices.document_chosen.connect(self.choose_document)
        choices.language_chosen.connect(lambda one: self.edit(styled(self.order, language=one)))
        choices.quality_chosen.connect(lambda one: self.edit(styled(self.order, quality=one)))
        self.themes.chosen.connect(self._set_theme)
        self.options.edited.connect(self.edit)
        self.options.cover.title_edited.connect(self._set_title)
        self.front_matter.edited.connect(self.edit)
        self.records.sheet_changed.connect(self._on_sheet_changed)
        self.records.selection_saved.connect(self._on_selection_saved)
        self.drawing.drawn.connect(self._on_drawn)
        self.drawing.drawing_failed.connect(self._on_drawing_failed)
        self.guard.checking.connect(self.findings.show_checking)
        self.guard.findings_changed.connect(self._on_findings)
        self.preview.page_requested.connect(self.show_page)
        self.findings.page_requested.connect(self.show_page)
        self.findings.product_requested.connect(
            lambda one: self.page_requested.emit("products", one)
        )
        theme.notifier.changed.connect(self._update_widths)

    def _update_widths(self) -> None:
        """Give both sides room for their words in the size of text in force."""
        letter = self.fontMetrics().averageCharWidth()
        for side in self._sides:
            side.setFixedWidth(min(MAX_SIDE_WIDTH, SIDE_LETTERS * letter + 4 * theme.GRID))

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
        self._update_widths()
