"""What stands below a month of sales: the sums of the table as typed, and what is saved by channel."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_totals import SaleTotal
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme


class SalesSums(QWidget):
    """`totals` says the sums of one channel, or what cannot be saved; `channels` those of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.totals = _make_label()
        self.channels = theme.style_muted(_make_label())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.totals)
        column.addWidget(self.channels)

    def show_problem(self, sentence: str) -> None:
        """Say what cannot be saved."""
        self.totals.setText(sentence)
        theme.set_role(self.totals, "error")

    def show_sums(self, sales: Sequence[Sale]) -> None:
        """Show the sums of these sales; "—" where nothing is known."""
        orders = [one.orders for one in sales if one.orders is not None]
        words = self.tr(
            "Sản phẩm: {count} · Đơn hàng: {orders} · Doanh số: {gross} · Doanh thu thực: {net}"
        )
        self.totals.setText(
            words.format(
                count=format_number(len(sales)),
                orders=format_number(sum(orders)) if orders else "—",
                gross=_add([one.gross for one in sales]),
                net=_add([one.net for one in sales]),
            )
        )
        theme.set_role(self.totals, "")

    def show_channels(self, month: str, totals: Sequence[SaleTotal]) -> None:
        """Show the net revenue that is saved of each channel in that month, and of all."""
        parts = [f"{total.key} {_add([total.net])}" for total in totals]
        parts += [self.tr("cộng {sum}").format(sum=_add([one.net for one in totals]))]
        words = self.tr("Doanh thu thực đã lưu tháng {month}: {channels}")
        self.channels.setText(words.format(month=month, channels=" · ".join(parts)))
        self.channels.setVisible(bool(totals))


def _make_label() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _add(amounts: Sequence[Decimal | None]) -> str:
    known = [amount for amount in amounts if amount is not None]
    return f"{format_number(sum(known, Decimal(0)))} đ" if known else "—"
