"""In ấn, the print studio: what is printed left, the page in the middle, its options right."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.events.event import EventChoice
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.document_kind import Audience
from ocop_desktop.domain.print.document_table import DocumentKey, kind_of
from ocop_desktop.domain.print.documents import LabelSheet, PagePreview, PrintOrder
from ocop_desktop.domain.print.studio_options import Source, SourceKind, with_source, with_style
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui import theme
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio import last_used
from ocop_desktop.ui.studio.empty_studio import empty_event, failed_page, no_products
from ocop_desktop.ui.studio.findings_panel import FindingsPanel
from ocop_desktop.ui.studio.front_matter import FrontMatter
from ocop_desktop.ui.studio.named_records import NamedRecords
from ocop_desktop.ui.studio.options_panel import OptionsPanel
from ocop_desktop.ui.studio.order_panel import OrderPanel
from ocop_desktop.ui.studio.page_drawing import PageDrawing
from ocop_desktop.ui.studio.print_guard import PrintGuard
from ocop_desktop.ui.studio.studio_jobs import StudioJobs
from ocop_desktop.ui.studio.studio_preview import StudioPreview
from ocop_desktop.ui.studio.studio_sources import StudioSources
from ocop_desktop.ui.studio.themes_menu import ThemesMenu
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.words.studio import document_name

SIDE_LETTERS = 33  # width of each side panel in average letters
MIN_SIDE_LETTERS = 29  # the same where the page is narrow
FIRST = 50  # the side panels get their full width before the page gets more than it needs
MAX_SIDE_WIDTH = 346  # pixels; the window fits a screen of 1366 pixels in large text


class StudioPage(PageWidget):
    """Builds one `PrintOrder`; every change of it draws the page again.

    Ctrl+P prints the document, Ctrl+S saves it as a PDF.
    """

    tables = frozenset({"fair", "product", "producer", "recognition", "office", "selection",
                        "label_sheet"})  # fmt: skip

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.order = last_used.load_order(context.preferences)
        self._title = ""
        self.sources = StudioSources(context, self)
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
        """Ask for everything that can be printed, the label sheets and the themes."""
        runner = self.context.runner
        runner.call_latest(self._set_sheets, services.label_sheets.all_sheets)
        runner.call_latest(self.themes.set_themes, services.themes.all_themes)
        self.sources.reload()

    def open(self, argument: object) -> None:
        """Print these products (a tuple of ids), or the event with that id."""
        if isinstance(argument, int):
            self._set_source(Source(SourceKind.FAIR, argument))
        elif isinstance(argument, tuple):
            self._print_products(argument)
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
        """Put the cursor into the list of documents."""
        self.choices.documents.setFocus()

    def new(self) -> None:
        """Let the clerk choose the products to print."""
        self.sources.open_chooser()

    def edit(self, order: PrintOrder) -> None:
        """Show `order` from now on."""
        self.order = order
        self._show_order()

    def show_page(self, page: int) -> None:
        """Draw and show the page with the index `page` (from 0)."""
        self.drawing.ask(self.order, page)

    def _set_sheets(self, sheets: tuple[LabelSheet, ...]) -> None:
        self.options.labels.set_sheets(sheets)

    def _on_loaded(self) -> None:
        self.guard.reset()
        self._show_order()

    def _on_products_chosen(self, ids: tuple[int, ...]) -> None:
        self._print_products(ids)
        self._show_order()

    def _on_source_chosen(self, source: Source) -> None:
        self._set_source(source)
        self._show_order()

    def _print_products(self, ids: tuple[int, ...]) -> None:
        self.sources.choose_products(ids)
        self._begin_document()

    def _set_source(self, source: Source) -> None:
        self.sources.current = source
        self._begin_document()

    def _begin_document(self) -> None:
        """Go to the first page and drop the cover and the foreword of the source before."""
        self.order = replace(self.order, foreword=Translated(), cover=None)
        self.preview.page = 0

    def _show_order(self) -> None:
        """Show the order in every panel, then ask for its page and its findings."""
        sources = self.sources
        if not sources.is_loaded:
            return
        print_theme = self.themes.find_valid_theme(self.order.style.theme)
        order_in_theme = with_style(self.order, theme=print_theme)
        order = with_source(order_in_theme, sources.available, sources.current, self._title)
        self.order = order
        last_used.save_order(self.context.preferences, order)
        self.choices.set_sources(sources.available)
        self.choices.show_order(order, sources.available, sources.current)
        self.themes.show_theme(print_theme)
        event, product_ids = sources.chosen_event, sources.product_ids
        self.options.show_order(order, len(product_ids))
        self.front_matter.set_order(order, event, product_ids)
        self.jobs.show_event(event)
        if product_ids:
            self._update_obstacle()
            self.drawing.ask_soon(order, self.preview.page)
            self.guard.check_soon(order)
        else:
            self._show_nothing(event)
        self._update_status()

    def _show_nothing(self, event: EventChoice | None) -> None:
        self.drawing.cancel()
        self.guard.reset()
        self.findings.show_nothing()
        self.jobs.set_obstacle(self.tr("Chưa có sản phẩm nào để in."))
        if event is None:
            self.preview.show_empty(no_products(self.sources.open_chooser))
        else:
            open_event = partial(self.page_requested.emit, "fairs", event.id)
            self.preview.show_empty(empty_event(open_event))

    def _on_drawn(self, drawn: PagePreview) -> None:
        self.preview.show_page(drawn.file.read_bytes(), drawn.page, drawn.pages, drawn.warnings)
        self._update_status()

    def _on_drawing_failed(self, page: int, error: Exception) -> None:
        """Show why this page cannot be drawn; the other pages may still be turned to."""
        self.preview.show_failure(failed_page(error), page)

    def _on_findings(self, findings: tuple[Finding, ...]) -> None:
        self.findings.show_findings(findings)
        self._update_obstacle()

    def _update_obstacle(self) -> None:
        blocked = self.findings.is_blocked
        self.jobs.set_obstacle(
            self.tr("Hãy sửa các chỗ được nêu ở phần kiểm tra trước.") if blocked else ""
        )

    def choose_document(self, document: DocumentKey) -> None:
        """Print another document, with the options it had last."""
        self.preview.page = 0
        self.edit(last_used.with_document(self.context.preferences, self.order, document))

    def _set_theme(self, print_theme: Theme) -> None:
        self.edit(with_style(self.order, theme=print_theme))

    def _set_title(self, title: str) -> None:
        self._title = title
        self._show_order()

    def _on_sheet_changed(self, sheet: LabelSheet | None) -> None:
        self.edit(with_style(self.order, sheet=sheet, start=1))

    def _on_selection_saved(self, selection: Selection) -> None:
        self.sources.choose_selection(selection)
        self._begin_document()
        self._show_order()

    def _update_status(self) -> None:
        words = f"{document_name(self.order.document)} · {self.order.title}"
        if self.preview.pages:
            words += " · " + self.tr("{count} trang").format(count=self.preview.pages)
        self.status_changed.emit(words)

    def _connect(self) -> None:
        choices = self.choices
        self.sources.loaded.connect(self._on_loaded)
        self.sources.products_chosen.connect(self._on_products_chosen)
        choices.source_chosen.connect(self._on_source_chosen)
        choices.choose_requested.connect(self.sources.open_chooser)
        choices.save_requested.connect(
            lambda: self.records.ask_selection_name(self.sources.product_ids)
        )
        choices.delete_requested.connect(
            lambda: self.records.delete_selection(self.sources.current.id)
        )
        choices.document_chosen.connect(self.choose_document)
        choices.language_chosen.connect(lambda one: self.edit(with_style(self.order, language=one)))
        choices.quality_chosen.connect(lambda one: self.edit(with_style(self.order, quality=one)))
        self.themes.chosen.connect(self._set_theme)
        self.options.edited.connect(self.edit)
        self.options.cover.title_edited.connect(self._set_title)
        self.front_matter.edited.connect(self.edit)
        self.records.sheet_changed.connect(self._on_sheet_changed)
        self.records.selection_saved.connect(self._on_selection_saved)
        self._connect_preview()
        theme.notifier.changed.connect(self._update_widths)

    def _connect_preview(self) -> None:
        self.drawing.drawn.connect(self._on_drawn)
        self.drawing.drawing_failed.connect(self._on_drawing_failed)
        self.guard.checking.connect(self.findings.show_checking)
        self.guard.findings_changed.connect(self._on_findings)
        self.preview.page_chosen.connect(self.show_page)
        self.findings.page_chosen.connect(self.show_page)
        self.findings.product_requested.connect(
            lambda one: self.page_requested.emit("products", one)
        )

    def _update_widths(self) -> None:
        """Make both sides wide enough for their words in the current text size."""
        letter = self.fontMetrics().averageCharWidth()
        for side in self._sides:
            side.setMinimumWidth(min(MAX_SIDE_WIDTH, MIN_SIDE_LETTERS * letter + 4 * theme.GRID))
            side.setMaximumWidth(min(MAX_SIDE_WIDTH, SIDE_LETTERS * letter + 4 * theme.GRID))

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
        beside.addWidget(self.jobs.result)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * grid, grid, 2 * grid, grid)
        row.setSpacing(2 * grid)
        row.addWidget(left, FIRST)
        row.addLayout(middle, 1)
        row.addWidget(right, FIRST)
        self._update_widths()
