"""Doanh số tháng: what each product sold in a month on a channel, typed, pasted or imported."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.outlets.product_names import ProductName
from ocop_desktop.domain.outlets.registration_days import add_months
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_checks import format_month
from ocop_desktop.domain.outlets.sale_totals import SaleGrouping, SaleTotal
from ocop_desktop.domain.text import search_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.drafts.form_draft import FormDraft
from ocop_desktop.ui.drafts.form_state import FormState
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.files import choose_files
from ocop_desktop.ui.outlets.sales_draft import SalesKey, read_sales_state, read_typed_sales
from ocop_desktop.ui.outlets.sales_import_dialog import SalesImportDialog
from ocop_desktop.ui.outlets.sales_model import SalesModel
from ocop_desktop.ui.outlets.sales_note import SalesNote
from ocop_desktop.ui.outlets.sales_output import SalesOutput
from ocop_desktop.ui.outlets.sales_saving import SalesSaving
from ocop_desktop.ui.outlets.sales_sums import SalesSums
from ocop_desktop.ui.outlets.sales_table import SalesTable
from ocop_desktop.ui.page import Following, PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.ask import ask_to_save
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.labelled_field import make_labelled_field
from ocop_desktop.ui.widgets.scroll_area import let_shrink
from ocop_desktop.ui.writing import needs_writing

_MONTHS = 60


class SalesPart(PageWidget):
    """One table for a month and a channel; Ctrl+S saves it as one action."""

    tables = frozenset({"sale", "product", "producer", "channel"})
    draft_form = "sales"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        first = context.on.replace(day=1)
        months = [add_months(first, -step) for step in range(_MONTHS)]
        self.month = PlainChoice([(one, format_month(one)) for one in months])
        self.month.set_value(months[min(1, len(months) - 1)])
        self.channel = PlainChoice([("", "")])
        self.channel.setMinimumContentsLength(18)
        self.channel.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm sản phẩm, chủ thể (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Tìm sản phẩm"))
        self.import_button = QPushButton(self.tr("Nhập từ tệ&p…"))
        self.save_button = theme.style_primary(QPushButton(self.tr("&Lưu tháng")))
        theme.set_icon(self.save_button, "save", "on_green")
        needs_writing(self.import_button, self.save_button)
        self.model = SalesModel()
        self.table = SalesTable(self.model, self.tr("Doanh số tháng"))
        self.note, self.sums = SalesNote(self.table), SalesSums()
        self.saving = SalesSaving(context, self, self.model)
        self.output = SalesOutput(context, self, self.model)
        self.draft = FormDraft(context.drafts, self, self)
        self._products: Sequence[ProductName] = ()
        self._key: SalesKey = (months[0], "")
        self._resumed: Draft | None = None
        self._is_outdated = False
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        self.context.runner.call_latest(self._show_channels, services.channels.all_channels)
        self.context.runner.call_latest(self._show_products, services.sales.list_products)

    @property
    def is_dirty(self) -> bool:
        """Whether anything is typed that is not saved, also in the cell that is being typed."""
        return self.model.is_dirty or self.table.is_editing

    def read_state(self) -> FormState:
        """The month as it is typed, for its draft."""
        return read_sales_state(self._key, self.table)

    def open(self, argument: object) -> None:
        """Go on with a draft, once the register says what it holds of its month."""
        if not isinstance(argument, DraftComparison):
            return
        if self.model.is_dirty:
            self._ask(lambda: self._resume(argument.draft))
        else:
            self._resume(argument.draft)

    def focus_search(self) -> None:
        self.search.focus_and_select()

    def print(self) -> None:
        self.output.print()

    def save(self) -> None:
        """Save what was typed as one action."""
        self._save_then(None)

    def _save_then(self, following: Following | None) -> None:
        self.table.setFocus()
        problem = self.model.find_unreadable()
        if problem:
            self.sums.show_problem(problem)
            return
        month, channel = self._key
        rows = self.model.list_changed(Sale(0, channel, month))
        if rows and channel:
            self.saving.save(self._key, rows, following)

    def undo(self) -> bool:
        return self.model.undo()

    def confirm_leave(self, following: Following) -> bool:
        if not self.model.is_dirty:
            return True
        self._ask(following)
        return False

    def choose_file(self) -> None:
        """Choose a list of sales to import."""
        patterns = "*.xlsx *.xlsm *.xls *.ods *.csv *.txt"
        title = self.tr("Nhập doanh số từ tệp")
        choose_files(self, self.context.preferences, title, patterns, self._import_files)

    def _import_files(self, files: tuple[Path, ...]) -> None:
        for file in files[:1]:
            SalesImportDialog(self.context, file, self).open()

    def _show_channels(self, channels: Sequence[Channel]) -> None:
        names = [one.name for one in sorted(channels, key=lambda one: one.closed)]
        wanted = self._resumed and read_typed_sales(self._resumed).channel
        chosen = ChannelIndex(channels).name_today(wanted or self.channel.value() or names[0])
        if self.model.is_dirty and chosen not in names:
            return
        self.channel.set_choices([(name, name) for name in names])
        self.channel.set_value(chosen if chosen in names else names[0])
        if self.model.is_dirty:
            self._key = (self._key[0], chosen)
        self._ask_sales()

    def _show_products(self, products: Sequence[ProductName]) -> None:
        self._products = products
        self._ask_sales()

    def _ask_sales(self) -> None:
        """Ask for the sales of the chosen month and channel, unless something is typed here."""
        if self.model.is_dirty:
            return
        month, channel = self.month.value(), self.channel.value() or ""
        if month is None:
            return
        self._key = (month, channel)
        ask = self.context.runner.call_latest
        months = (month, month)
        ask(self._show_sales, services.sales.list_sales, months=months, channel=channel)
        ask(self._show_channel_sums, services.sales.add_up, SaleGrouping.CHANNEL, months=months)

    def _show_sales(self, stored: Sequence[Sale]) -> None:
        if self.model.is_dirty:
            return
        if self.table.is_editing:
            self._is_outdated = True
            return
        self._is_outdated = False
        self.model.show(self._products, stored if self._key[1] else ())
        self._narrow(self.search.value())
        self._take_draft()

    def _show_channel_sums(self, totals: Sequence[SaleTotal]) -> None:
        self.sums.show_channels(format_month(self._key[0]), totals)

    def _resume(self, draft: Draft) -> None:
        self._resumed = draft
        month = read_typed_sales(draft).month
        if month is not None:
            self.month.set_value(month)
        self.reload()

    def _take_draft(self) -> None:
        """Show what a draft keeps of this month and channel, once the products are listed."""
        if self._resumed is None or not self._products or not self._key[1]:
            return
        draft, self._resumed = self._resumed, None
        typed = read_typed_sales(draft)
        self.model.resume(typed.cells, typed.opened)
        self.draft.adopt(draft)
        self.table.setFocus()

    def _ask_again(self) -> None:
        """Ask for what came while the editor of a cell was open."""
        if self._is_outdated:
            self._is_outdated = False
            self._ask_sales()

    def _turn(self) -> None:
        """Another month or channel: what is typed is saved or discarded first."""
        if self.model.is_dirty:
            month, channel = self.month.value(), self.channel.value()
            self.month.set_value(self._key[0])
            self.channel.set_value(self._key[1])
            self._ask(lambda: self._go_to(month, channel))
        else:
            self._ask_sales()

    def _go_to(self, month: date | None, channel: str | None) -> None:
        self.month.set_value(month)
        self.channel.set_value(channel)
        self._ask_sales()

    def _ask(self, following: Following) -> None:
        ask_to_save(
            self,
            self.tr("Doanh số tháng"),
            self.tr("Doanh số tháng {month} có ô chưa lưu.").format(
                month=format_month(self._key[0])
            ),
            lambda: self._save_then(following),
            lambda: self._discard(following),
        )

    def _discard(self, following: Following) -> None:
        self.model.show(self._products, ())
        self.draft.settle()
        self._ask_sales()
        following()

    def _on_saved(self, count: int) -> None:
        words = self.tr("Đã lưu doanh số; sản phẩm thay đổi: {count}.")
        show_toast(self, words.format(count=count))
        self.model.show(self._products, ())
        self.draft.settle()
        self._ask_sales()

    def _narrow(self, text: str) -> None:
        self.model.narrow(search_words(text))
        self._show_totals()

    def _show_lost(self, lines: Sequence[str]) -> None:
        words = self.tr("Không có chỗ cho dòng đã dán: {lines}")
        show_toast(self, words.format(lines="; ".join(lines[:3])))

    def _show_totals(self) -> None:
        """The sums of what is shown as typed."""
        month, channel = self._key
        self.sums.show_sums(self.model.list_all(Sale(0, channel, month)))
        self.output.describe(f"{format_month(month)} – {channel}", self.search.value())
        self.status_changed.emit(f"{format_month(month)} · {channel}")

    def _connect(self) -> None:
        self.month.edited.connect(self._turn)
        self.channel.edited.connect(self._turn)
        self.search.searched.connect(self._narrow)
        self.import_button.clicked.connect(self.choose_file)
        self.save_button.clicked.connect(self.save)
        self.model.changed.connect(self._show_totals)
        self.model.changed.connect(self.draft.note_edit)
        self.table.typed.connect(self.draft.note_edit)
        self.saving.saved.connect(self._on_saved)
        queued = Qt.ConnectionType.QueuedConnection
        self.table.itemDelegate().closeEditor.connect(self._ask_again, queued)
        self.table.lost.connect(self._show_lost)

    def _lay_out(self) -> None:
        header = FlowLayout(theme.GRID)
        for words, field in ((self.tr("T&háng:"), self.month), (self.tr("&Kênh:"), self.channel)):
            header.addWidget(make_labelled_field(words, field))
        header.addWidget(self.search)
        header.addWidget(self.import_button)
        header.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addLayout(header)
        column.addWidget(self.table, 1)
        let_shrink(self.table)
        column.addWidget(self.note)
        below = QHBoxLayout()
        below.addWidget(self.sums, 1)
        for button in self.output.make_buttons():
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
