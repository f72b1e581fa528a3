"""Thời hạn: the products that are due, the certificates that expire, filings and notices."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from ocop_desktop.domain.deadlines.board import Board, BoardQuery, DeadlineRow
from ocop_desktop.domain.deadlines.timeline import ProductTimeline
from ocop_desktop.domain.register.producer import ProducerRow
from ocop_desktop.domain.register.product import FacetChoice
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.deadline_columns import (
    CertificateRow,
    board_columns,
    certificate_columns,
)
from ocop_desktop.ui.deadlines.deadline_commands import DeadlineCommands
from ocop_desktop.ui.deadlines.deadline_details import DeadlineDetailsPanel
from ocop_desktop.ui.deadlines.deadline_filters import DeadlineFilters
from ocop_desktop.ui.deadlines.deadline_printing import DeadlinePrinting
from ocop_desktop.ui.deadlines.deadline_records import DeadlineRecords
from ocop_desktop.ui.deadlines.deadline_tiles import StateTiles
from ocop_desktop.ui.deadlines.empty_deadlines import empty_board, empty_certificates
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.outlets.outlet_parts import OutletRequest
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.scroll_area import make_vertical_area

SPLITTER, COLUMNS, CERTIFICATES = "deadlines/splitter", "deadlines/columns", "deadlines/papers"
_LOW_LINES = 26  # lines of text


class DeadlinesPage(PageWidget):
    """Ctrl+N records a filing, F2 opens the newest one, Ctrl+G records a notice.

    Enter opens the product.
    """

    tables = frozenset(
        {"product", "producer", "recognition", "filing", "notice", "office", "registration"}
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._pending_id: int | None = None
        self._timeline: ProductTimeline | None = None
        self.printing = DeadlinePrinting(context, self, lambda: self.table.rows)
        self.filters = DeadlineFilters(context.on, self.printing.button)
        self.tiles = StateTiles()
        self.table = RowTable(board_columns(context.on), self.tr("Thời hạn"), local_sort=True)
        self.table.show_sort("state", descending=False)
        self.certificates = RowTable(
            certificate_columns(context.on), self.tr("Giấy tờ khác sắp hết hạn"), local_sort=True
        )
        self.details_panel = DeadlineDetailsPanel()
        self.records = DeadlineRecords(self, context)
        self.tabs = QTabWidget(documentMode=True)
        self._splitter = QSplitter()
        self._total = 0
        self.commands = DeadlineCommands(
            context, self, self.table, self.certificates, self._describe_filters
        )
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for the board, its filters and the timeline of the product shown."""
        runner, on = self.context.runner, self.context.on
        self._ask_board()
        runner.call_latest(self._show_communes, services.deadlines.communes, on)
        runner.call_latest(self._show_producers, services.producers.find)
        self._ask_timeline()

    def open(self, argument: object) -> None:
        """Show the product with that id, or the states of a query."""
        if isinstance(argument, BoardQuery):
            self.filters.clear()
            self.filters.span.set_value(argument.since, argument.until)
            self.tiles.set_states(argument.states)
            self._ask_board()
        elif isinstance(argument, int):
            self._pending_id = argument
            self.clear_filters()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tiles.set_compact(compact=self.height() < _LOW_LINES * self.fontMetrics().height())

    def focus_search(self) -> None:
        """Focus the search box."""
        self.filters.search.focus_and_select()

    def new(self) -> None:
        """Record a filing of the current product."""
        product_id = self._current_product_id()
        if product_id is not None:
            self.records.propose_filing(product_id)

    def edit(self) -> None:
        """Open the current product's newest filing, or begin one."""
        filings = self._timeline.filings if self._timeline else ()
        if self._timeline and self._timeline.product_id == self._current_product_id() and filings:
            self.records.open_filing(filings[-1])
        else:
            self.new()

    def notice(self) -> None:
        """Record a notice for the selected products."""
        rows = self.table.selected_rows() or tuple(filter(None, (self.table.current(),)))
        if rows:
            self.records.propose_notice(rows)

    def print(self) -> None:
        """Open the menu of the yearly plan (In kế hoạch năm)."""
        self.printing.open_menu()

    def clear_filters(self) -> None:
        """Show every product again."""
        self.filters.clear()
        self.tiles.set_states(frozenset())
        self._ask_board()

    def save_layout(self) -> None:
        """Save the widths."""
        self.context.preferences.save_state(SPLITTER, self._splitter.saveState())
        self.context.preferences.save_state(COLUMNS, self.table.layout_state())
        self.context.preferences.save_state(CERTIFICATES, self.certificates.layout_state())

    def query(self) -> BoardQuery:
        """Return the query of the current tab; the tiles filter the board only."""
        asked = self.filters.query()
        return replace(asked, states=self.tiles.states) if self.shows_board else asked

    @property
    def shows_board(self) -> bool:
        """Whether the tab of the products is shown, not that of the certificates."""
        return self.tabs.currentIndex() == 0

    def _ask_board(self) -> None:
        query = self.query()
        self.filters.set_clear_visible(shown=query != BoardQuery())
        for table in (self.table, self.certificates):
            table.set_search_words(query.text.split())
        self.context.runner.call_latest(
            self._show_board, services.deadlines.board, self.context.on, query
        )

    def _ask_timeline(self) -> None:
        product_id = self._current_product_id()
        if product_id is not None:
            runner, on = self.context.runner, self.context.on
            runner.call_latest(self._show_timeline, services.deadlines.timeline, product_id, on)

    def _show_board(self, board: Board) -> None:
        query = self.query()
        self.tiles.show_counts(board.counts)
        self.table.set_empty_state(empty_board(board.total, query, self.clear_filters))
        self.certificates.set_empty_state(empty_certificates(query, self.clear_filters))
        self.table.set_rows(board.rows)
        self.commands.show_board(board)
        lines = [CertificateRow(*one) for one in enumerate(board.certificates)]
        self.certificates.set_rows(lines)
        self._select_pending()
        self.tabs.setTabText(
            1, self.tr("Giấy tờ khác ({count})").format(count=format_number(len(lines)))
        )
        self._update_status(board)

    def _select_pending(self) -> None:
        if self._pending_id is not None and any(
            row.id == self._pending_id for row in self.table.rows
        ):
            self.tabs.setCurrentIndex(0)
            self.table.select_ids([self._pending_id])
            self._pending_id = None
        elif self.table.rows and self.table.current() is None:
            self.table.select_ids([self.table.rows[0].id])
        if not self.shows_board and self.certificates.rows:
            line = self.certificates.current() or self.certificates.rows[0]
            self.certificates.select_ids([line.id])
            self._select_product_of(line)

    def _select_product_of(self, line: CertificateRow | None) -> None:
        """Select the product that has the certificate."""
        if line is not None and not self.shows_board:
            self.table.select_ids([line.product_id] if line.product_id else [])

    def _describe_filters(self) -> tuple[str, int]:
        """What the list is narrowed to in words, and how many products there would be without it."""
        states = self.tiles.words() if self.shows_board else ""
        return ", ".join(filter(None, (states, self.filters.words()))), self._total

    def _update_status(self, board: Board) -> None:
        self._total = board.total
        shown, total = format_number(len(board.rows)), format_number(board.total)
        words = self.tr("{shown} trên {total} sản phẩm").format(shown=shown, total=total)
        if len(board.rows) == board.total:
            words = self.tr("{count} sản phẩm").format(count=total)
        rule = self.tr("tính theo {regulation}").format(regulation=board.regulation)
        states = self.tiles.words().lower() if self.shows_board else ""
        asked = ", ".join(filter(None, (states, self.filters.words())))
        self.status_changed.emit(" · ".join(filter(None, (words, asked, rule))))

    def _show_communes(self, choices: Sequence[FacetChoice]) -> None:
        self.filters.offer_communes(choices)

    def _show_producers(self, rows: Sequence[ProducerRow]) -> None:
        self.filters.offer_producers(rows)

    def _show_row(self, row: DeadlineRow | None) -> None:
        self.details_panel.show_row(row)
        self._ask_timeline()

    def _show_timeline(self, line: ProductTimeline) -> None:
        if line.product_id == self._current_product_id():
            self._timeline = line
            self.records.set_timeline(line)
            self.details_panel.show_timeline(line)

    def _current_product_id(self) -> int | None:
        row = self.table.current()
        return None if row is None else row.id

    def _open_product(self) -> None:
        product_id = self._current_product_id()
        if product_id is not None:
            self.page_requested.emit("products", product_id)

    def _open_certificate(self) -> None:
        line = self.certificates.current()
        if line is not None:
            self._open_row(line)

    def _open_row(self, row: DeadlineRow | CertificateRow) -> None:
        if isinstance(row, CertificateRow) and row.certificate.registration_id:
            asked = OutletRequest("registrations", row.certificate.registration_id)
            self.page_requested.emit("fairs", asked)
            return
        self.page_requested.emit(
            "products", row.product_id if isinstance(row, CertificateRow) else row.id
        )

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask_board)
        self.filters.cleared.connect(self.clear_filters)
        self.tiles.changed.connect(self._ask_board)
        self.tabs.currentChanged.connect(self._ask_board)
        self.table.chosen.connect(self._show_row)
        self.certificates.chosen.connect(self._select_product_of)
        for table in (self.table, self.certificates):
            table.opened.connect(self._open_row)
        detail = self.details_panel
        detail.filing_requested.connect(self.new)
        detail.notice_requested.connect(self.notice)
        detail.product_requested.connect(self._open_product)
        detail.code_requested.connect(self.records.propose_code)
        detail.extension_requested.connect(self.records.open_extension)
        detail.history.filing_opened.connect(self.records.open_filing)
        detail.history.scan_opened.connect(self.records.open_scan)
        detail.history.filing_removed.connect(self.records.remove_filing)
        detail.history.notice_opened.connect(self.records.open_notice)
        detail.history.notice_removed.connect(self.records.remove_notice)
        for keys, act in (("F2", self.edit), ("Ctrl+G", self.notice)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        board = QWidget()
        inside = QVBoxLayout(board)
        inside.setContentsMargins(0, theme.GRID, 0, 0)
        inside.setSpacing(theme.GRID)
        inside.addWidget(self.tiles)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.commands.make_board_bar(self.new, self.notice, self._open_product))
        certificates = self.commands.make_certificate_tab(self._open_certificate)
        self.tabs.addTab(board, self.tr("Sản phẩm"))
        self.tabs.addTab(certificates, self.tr("Giấy tờ khác"))
        self.tabs.setTabToolTip(0, self.tr("Sản phẩm theo thời hạn"))
        self.tabs.setTabToolTip(1, self.tr("Giấy tờ khác sắp hết hạn"))
        self.tabs.setUsesScrollButtons(False)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, theme.GRID, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.filters)
        column.addWidget(self.tabs, 1)
        self._splitter.addWidget(make_vertical_area(left))
        self._splitter.addWidget(self.details_panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([780, 386])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        splitter_state = self.context.preferences.state(SPLITTER)
        if not splitter_state.isEmpty():
            self._splitter.restoreState(splitter_state)
        self.table.restore_layout_state(self.context.preferences.state(COLUMNS))
        self.certificates.restore_layout_state(self.context.preferences.state(CERTIFICATES))
