"""The print studio: what is printed left, the very page in the middle, its look right."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.fair import TradeFair
from ocop_desktop.domain.printing import (
    Finding,
    LabelSheet,
    PagePreview,
    Piece,
    PrintOrder,
    Quality,
)
from ocop_desktop.domain.product import ProductList, ProductQuery, ProductRow
from ocop_desktop.domain.selection import Selection
from ocop_desktop.domain.text import Language
from ocop_desktop.domain.theme import Theme
from ocop_desktop.ui import theme, verbs
from ocop_desktop.ui.desk import Desk
from ocop_desktop.ui.empty import EmptyState
from ocop_desktop.ui.page import Page
from ocop_desktop.ui.preview import temporary_pdf
from ocop_desktop.ui.product_chooser import ProductChooser
from ocop_desktop.ui.runner import Reply
from ocop_desktop.ui.sentences import sentence
from ocop_desktop.ui.studio_book import StudioBook
from ocop_desktop.ui.studio_choices import CHOSEN, WIDE, Source, StudioChoices
from ocop_desktop.ui.studio_findings import StudioFindings
from ocop_desktop.ui.studio_guard import StudioGuard
from ocop_desktop.ui.studio_jobs import StudioJobs
from ocop_desktop.ui.studio_options import StudioOptions
from ocop_desktop.ui.studio_preview import StudioPreview
from ocop_desktop.ui.studio_themes import StudioThemes
from ocop_desktop.ui.studio_words import piece_words

DRAW_AFTER_MS = 60


class StudioPage(Page):
    """One `PrintOrder` is built here; every change shows its page anew."""

    tables = frozenset({"fair", "product", "producer", "recognition", "office", "selection",
                        "label_sheet"})  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.order = PrintOrder(Piece.CATALOGUE)
        self.source: Source = CHOSEN
        self.chosen: tuple[int, ...] = ()
        self.fairs: tuple[TradeFair, ...] = ()
        self.selections: tuple[Selection, ...] = ()
        self._rows: dict[int, ProductRow] = {}
        self._is_known = False
        self.choices = StudioChoices()
        self.preview = StudioPreview()
        self.findings = StudioFindings()
        self.options = StudioOptions()
        self.themes = StudioThemes(desk, self.choices, self)
        self.book = StudioBook(desk, self.options, self)
        self.guard = StudioGuard(desk, self)
        self.jobs = StudioJobs(desk, lambda: self.order, self)
        self._draw_soon = QTimer(self, singleShot=True, interval=DRAW_AFTER_MS)
        self._draw_soon.timeout.connect(self._draw)
        self._lay_out()
        self._connect()
        self._recall()

    @property
    def product_ids(self) -> tuple[int, ...]:
        """The products that are printed, in order."""
        kind, number = self.source
        if kind == "fair":
            fair = self.fair
            return tuple(entry.product_id for entry in fair.entries) if fair else ()
        if kind == "selection":
            kept = next((one for one in self.selections if one.id == number), None)
            return kept.product_ids if kept else ()
        return self.chosen

    @property
    def fair(self) -> TradeFair | None:
        """The fair that is printed for, if it is one."""
        kind, number = self.source
        return next((one for one in self.fairs if kind == "fair" and one.id == number), None)

    @property
    def title(self) -> str:
        """What the document is called after."""
        kind, number = self.source
        names = {("fair", one.id): one.name for one in self.fairs}
        names |= {("selection", one.id): one.name for one in self.selections}
        return names.get((kind, number), self.tr("Sản phẩm OCOP"))

    def reload(self) -> None:
        runner = self.desk.runner
        if not self._is_known:
            runner.read_latest(self._show_pieces, verbs.printing.pieces_offered)
        runner.read_latest(self._show_products, verbs.products.find, ProductQuery(), self.desk.on)
        runner.read_latest(self._show_sheets, verbs.label_sheets.all_sheets)
        runner.read_latest(self._show_selections, verbs.selections.all_selections)
        runner.read_latest(self.themes.show_themes, verbs.themes.all_themes)
        runner.read_latest(self._show_fairs, verbs.fairs.all_fairs)

    def open(self, argument: object) -> None:
        """Print these products (a tuple of ids), or for the fair of that id."""
        if isinstance(argument, int):
            self.source = ("fair", argument)
        elif isinstance(argument, tuple):
            self._take(argument)
            if self.order.piece not in {Piece.A4, Piece.A5} and len(argument) == 1:
                self.order = replace(self.order, piece=Piece.A4)
        self.refresh()

    def print(self) -> None:
        self.jobs.print()

    def edit(self, order: PrintOrder) -> None:
        """Make `order` the one shown."""
        self.order = order
        self._show()

    def choose(self) -> None:
        """Let the clerk choose products out of all."""
        chooser = ProductChooser(tuple(self._rows.values()), (), self)
        chooser.setWindowTitle(self.tr("Chọn sản phẩm để in"))
        chooser.chosen.connect(self._choose)
        chooser.open()

    def save_layout(self) -> None:
        keep, style = self.desk.preferences.keep_text, self.order.style
        keep("studio/piece", self.order.piece)
        keep("studio/language", style.language)
        keep("studio/quality", style.quality)
        keep("studio/theme", style.theme.name)

    def _recall(self) -> None:
        """Begin where the clerk left off; a word from elsewhere is not minded."""
        known = self.desk.preferences.text
        order, style = self.order, self.order.style
        if (word := known("studio/language")) in set(Language):
            style = replace(style, language=Language(word))
        if (word := known("studio/quality")) in set(Quality):
            style = replace(style, quality=Quality(word))
        if (word := known("studio/piece")) in set(Piece):
            order = replace(order, piece=Piece(word))
        style = replace(style, theme=Theme(name=known("studio/theme")))
        self.order = replace(order, style=style)

    def _show_pieces(self, offered: Sequence[Piece]) -> None:
        self._is_known = True
        self.choices.set_pieces(offered)
        if self.order.piece not in offered:
            self.order = replace(self.order, piece=Piece.CATALOGUE)

    def _show_products(self, found: ProductList) -> None:
        self._rows = {row.id: row for row in found.rows}

    def _show_sheets(self, sheets: Sequence[LabelSheet]) -> None:
        self.options.labels.set_sheets(sheets)

    def _show_selections(self, selections: tuple[Selection, ...]) -> None:
        self.selections = selections

    def _show_fairs(self, fairs: tuple[TradeFair, ...]) -> None:
        """Comes last of what is asked at a reload: now everything is known."""
        self.fairs = fairs
        self.guard.check_again()
        self.chosen = tuple(one for one in self.chosen if one in self._rows)
        offered = [("fair", one.id) for one in fairs]
        offered += [("selection", one.id) for one in self.selections]
        if self.source not in offered and not (self.source == CHOSEN and self.chosen):
            self.source = offered[0] if offered else CHOSEN  # type: ignore[assignment]
        if self.source == CHOSEN and not self.chosen and not offered:
            self.chosen = tuple(self._rows)
        self._show()

    def _choose(self, ids: tuple[int, ...]) -> None:
        self._take(ids)
        self._show()

    def _take(self, ids: tuple[int, ...]) -> None:
        self.chosen, self.source = tuple(ids), CHOSEN

    def _choose_source(self, source: Source) -> None:
        self.source = source
        self.order = replace(self.order, foreword=type(self.order.foreword)(), cover=None)
        self.preview.page = 0
        self._show()

    def _show(self) -> None:
        """Show the order everywhere, and its page soon."""
        if not self._is_known:
            return
        kind, number = self.source
        self.order = replace(
            self.order,
            fair_id=number if kind == "fair" else None,
            product_ids=() if kind == "fair" else self.product_ids,
            title=self.title,
        )
        self.choices.set_sources(self.fairs, self.selections, len(self.chosen))
        self.choices.show_order(self.order, self.source)
        style = self.order.style
        self.order = replace(self.order, style=replace(style, theme=self.themes.show(style.theme)))
        self.options.show_order(self.order)
        ids = self.product_ids
        self.book.show(self.order, self.fair, ids)
        self.jobs.show_fair(is_fair=self.fair is not None)
        bare = sum(not self._rows[one].state.shows_stars for one in ids if one in self._rows)
        self.choices.show_count(len(ids), bare)
        self.status_changed.emit(f"{piece_words(self.order.piece)} · {self.title}")
        self._draw_soon.start()

    def _draw(self) -> None:
        if not self.product_ids:
            self._show_nothing()
            return
        self.jobs.show_ready(ready=True)
        self.ask_page(self.preview.page)
        self.guard.check_soon(self.order)

    def ask_page(self, page: int) -> None:
        """Show the page at `page` (from 0)."""
        self.desk.runner.read_latest(
            Reply(self._drawn, self._not_drawn),
            verbs.printing.preview_page,
            self.order,
            page,
            temporary_pdf("xem"),
            on=self.desk.on,
        )

    def _drawn(self, drawn: PagePreview) -> None:
        self.preview.show_page(drawn.file, drawn.page, drawn.pages)
        drawn.file.unlink(missing_ok=True)

    def _not_drawn(self, error: Exception) -> None:
        message = sentence(error)
        self.preview.show_empty(EmptyState("triangle-alert", message.title, message.what))

    def _show_nothing(self) -> None:
        self.preview.show_empty(
            EmptyState(
                "printer",
                self.tr("Chưa có sản phẩm nào để in"),
                self.tr("Hãy chọn sản phẩm, hoặc chọn một hội chợ đã có sản phẩm."),
                self.tr("Chọn sản phẩm…"),
                self.choose,
            )
        )
        self.guard.stop()
        self.findings.show_nothing()
        self.jobs.show_ready(ready=False)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what the guard found in the whole document."""
        self.findings.show_findings(findings)
        self.jobs.show_ready(ready=not self.findings.is_blocked)

    def _connect(self) -> None:
        choices = self.choices
        choices.source_chosen.connect(self._choose_source)
        choices.choose_asked.connect(self.choose)
        choices.keep_asked.connect(self.book.keep_selection)
        choices.piece_chosen.connect(self._choose_piece)
        choices.language_chosen.connect(self._choose_language)
        choices.quality_chosen.connect(self._choose_quality)
        self.options.edited.connect(self.edit)
        self.themes.chosen.connect(self._choose_theme)
        self.book.edited.connect(self.edit)
        self.guard.checking.connect(self.findings.show_checking)
        self.guard.found.connect(self.show_findings)
        self.preview.page_asked.connect(self.ask_page)
        self.findings.page_asked.connect(self.ask_page)
        self.findings.product_asked.connect(lambda one: self.go_to.emit("products", one))

    def _choose_piece(self, piece: Piece) -> None:
        self.preview.page = 0
        self.edit(replace(self.order, piece=piece))

    def _choose_theme(self, chosen: Theme) -> None:
        self.edit(replace(self.order, style=replace(self.order.style, theme=chosen)))

    def _choose_language(self, language: Language) -> None:
        self.edit(replace(self.order, style=replace(self.order.style, language=language)))

    def _choose_quality(self, quality: Quality) -> None:
        self.edit(replace(self.order, style=replace(self.order.style, quality=quality)))

    def _lay_out(self) -> None:
        grid = theme.GRID
        left = QWidget()
        left.setFixedWidth(WIDE)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(theme.heading(QLabel(self.tr("In ấn"))))
        column.addWidget(self.choices, 1)
        middle = QVBoxLayout()
        middle.setSpacing(grid)
        middle.addWidget(self.preview, 1)
        middle.addWidget(self.findings)
        right = QWidget()
        right.setFixedWidth(WIDE + 2 * grid)
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
