"""Doanh số tháng: what each product sold in a month on a channel, typed, pasted or imported."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.outlets.product_names import ProductName
from ocop_desktop.domain.outlets.registration_days import add_months
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_checks import format_month
from ocop_desktop.domain.text import format_number, search_words
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.files import choose_files
from ocop_desktop.ui.outlets.sales_import_dialog import SalesImportDialog
from ocop_desktop.ui.outlets.sales_model import SalesModel
from ocop_desktop.ui.outlets.sales_table import SalesTable
from ocop_desktop.ui.page import Following, PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.ask import ask_to_save
from ocop_desktop.ui.writing import needs_writing

_MONTHS = 60


class SalesPart(PageWidget):
    """One table for a month and a channel; Ctrl+S saves it as one action."""

    tables = frozenset({"sale", "product", "producer", "channel"})

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
        self.totals = QLabel(wordWrap=True)
        self._products: Sequence[ProductName] = ()
        self._key: tuple[date, str] = (months[0], "")
        self._after_saving: Following | None = None
        self._is_outdated = False
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        self.context.runner.call_latest(self._show_channels, services.channels.all_channels)
        self.context.runner.call_latest(self._show_products, services.sales.list_products)

    def focus_search(self) -> None:
        self.search.focus_and_select()

    def save(self) -> None:
        """Save what was typed as one action."""
        self.table.setFocus()
        problem = self.model.find_unreadable()
        if problem:
            self.totals.setText(problem)
            theme.set_role(self.totals, "error")
            return
        month, channel = self._key
        rows = self.model.list_changed(Sale(0, channel, month))
        if rows and channel:
            reply: Reply[int] = Reply(self._on_saved, self._on_refused)
            self.context.runner.call(reply, services.sales.save_month, month, channel, rows)

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
        names = [one.name for one in channels if not one.closed]
        chosen = self.channel.value() or (names[0] if names else "")
        self.channel.set_choices([(name, name) for name in names])
        self.channel.set_value(chosen)
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
        self.context.runner.call_latest(
            self._show_sales, services.sales.list_sales, months=(month, month), channel=channel
        )

    def _show_sales(self, stored: Sequence[Sale]) -> None:
        if self.model.is_dirty:
            return
        if self.table.is_editing:
            self._is_outdated = True
            return
        self._is_outdated = False
        self.model.show(self._products, stored if self._key[1] else ())
        self._narrow(self.search.value())
        self._show_totals()

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

    def _save_then(self, following: Following) -> None:
        self._after_saving = following
        self.save()

    def _discard(self, following: Following) -> None:
        self.model.show(self._products, ())
        self._ask_sales()
        following()

    def _on_saved(self, count: int) -> None:
        words = self.tr("Đã lưu doanh số; sản phẩm thay đổi: {count}.")
        show_toast(self, words.format(count=count))
        self.model.show(self._products, ())
        self._ask_sales()
        following, self._after_saving = self._after_saving, None
        if following is not None:
            following()

    def _on_refused(self, error: Exception) -> None:
        self._after_saving = None
        errors.report_unsaved(error)

    def _narrow(self, text: str) -> None:
        self.model.narrow(search_words(text))

    def _show_lost(self, lines: Sequence[str]) -> None:
        words = self.tr("Không có chỗ cho dòng đã dán: {lines}")
        show_toast(self, words.format(lines="; ".join(lines[:3])))

    def _show_totals(self) -> None:
        """The sums of what is shown as typed; "—" where nothing is known."""
        month, channel = self._key
        found = self.model.list_all(Sale(0, channel, month))
        orders = [one.orders for one in found if one.orders is not None]
        words = self.tr(
            "Sản phẩm: {count} · Đơn hàng: {orders} · Doanh số: {gross} · Doanh thu thực: {net}"
        )
        self.totals.setText(
            words.format(
                count=format_number(len(found)),
                orders=format_number(sum(orders)) if orders else "—",
                gross=_sum_words([one.gross for one in found]),
                net=_sum_words([one.net for one in found]),
            )
        )
        theme.set_role(self.totals, "")
        self.status_changed.emit(f"{format_month(month)} · {channel}")

    def _connect(self) -> None:
        self.month.edited.connect(self._turn)
        self.channel.edited.connect(self._turn)
        self.search.searched.connect(self._narrow)
        self.import_button.clicked.connect(self.choose_file)
        self.save_button.clicked.connect(self.save)
        self.model.changed.connect(self._show_totals)
        queued = Qt.ConnectionType.QueuedConnection
        self.table.itemDelegate().closeEditor.connect(self._ask_again, queued)
        self.table.lost.connect(self._show_lost)

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(theme.GRID)
        for words, field in ((self.tr("T&háng:"), self.month), (self.tr("&Kênh:"), self.channel)):
            label = QLabel(words)
            label.setBuddy(field)
            header.addWidget(label)
            header.addWidget(field)
        header.addWidget(self.search, 1)
        header.addWidget(self.import_button)
        header.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addLayout(header)
        column.addWidget(self.table, 1)
        column.addWidget(self.totals)


def _sum_words(amounts: Sequence[Decimal | None]) -> str:
    known = [amount for amount in amounts if amount is not None]
    return f"{format_number(sum(known, Decimal(0)))} đ" if known else "—"
