"""The form of one session: when, where, who, what was shown, and its figures."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.parts import Amount, EventSession
from ocop_desktop.domain.figures.figure import FigureSource
from ocop_desktop.ui.events.listed_names import ListedNames
from ocop_desktop.ui.events.pages_field import PagesField
from ocop_desktop.ui.events.record_form import RecordForm
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.figure import FigureField, MoneyFigureField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.fields.time_field import TimeField
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.lists.text_reading import NUMBERS
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.words.event_parts import figure_source_words, reach_unit_words

translate = QCoreApplication.translate
Suggest = Callable[[], Sequence[str]]


class SessionForm(RecordForm):
    """Four columns of fields; below them the lists of pages, hosts, amounts and products."""

    def __init__(
        self,
        context: PageContext,
        hosts: Suggest,
        products: ListedNames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        sources: list[tuple[FigureSource | None, str]] = [(None, "")]
        sources += figure_source_words().items()
        self.add("title", self.tr("Tên ph&iên"), TextField(), 0, 0, span=2)
        self.add("on", self.tr("Ngà&y"), DateField(), 0, 2)
        self.add("source", self.tr("Nguồn số liệ&u"), PlainChoice(sources), 0, 3)
        self.add("starts_at", self.tr("&Bắt đầu"), TimeField(), 1, 0)
        self.add("ends_at", self.tr("&Kết thúc"), TimeField(), 1, 1)
        self.add("reach", self.tr("Tiếp &cận"), FigureField(), 1, 2)
        units = PlainChoice(list(reach_unit_words().items()))
        self.add("reach_unit", self.tr("Đơn vị của tiếp cận"), units, 1, 3)
        self._add_figures()
        self.add("notes", self.tr("Ghi chú (&V)"), TextField(), 4, 1, span=3)
        self._add_lists(context, hosts, products)
        self.set_stretch(1, 1, 1, 1)
        self.setFocusProxy(self._fields["title"])

    def _add_figures(self) -> None:
        counts = (
            ("viewers", self.tr("Người x&em"), 2, 0),
            ("views", self.tr("Lượt xe&m"), 2, 1),
            ("max_viewers", self.tr("Cùng lúc cao nhất"), 2, 2),
            ("likes", self.tr("Lượt thích"), 2, 3),
            ("comments", self.tr("Bình luận"), 3, 0),
            ("orders", self.tr("Đơ&n hàng"), 3, 1),
            ("orders_cancelled", self.tr("Đơn hủy, hoàn"), 3, 2),
        )
        for name, label, row, column in counts:
            self.add(name, label, FigureField(), row, column)
        self.add("gross", self.tr("D&oanh số (đồng)"), MoneyFigureField(), 3, 3)
        self.add("net", self.tr("&Doanh thu thực (đồng)"), MoneyFigureField(), 4, 0)

    def _add_lists(self, context: PageContext, hosts: Suggest, products: ListedNames) -> None:
        self.add("pages", self.tr("T&rang phát"), PagesField(context), 5, 0, span=4)
        host_column = ListColumn(self.tr("Người dẫn"), suggest=hosts)
        self.add(
            "hosts", self.tr("Người dẫn (&H)"), make_one_column_list(host_column), 6, 0, span=2
        )
        amounts = AmountsField(self.tr("Hàng bán được"))
        self.add("amounts", self.tr("Hàng bán được (&L)"), amounts, 6, 2, span=2)
        product_column = ListColumn(
            self.tr("Sản phẩm"), reading=products.reading(), suggest=products.suggest
        )
        shown = make_one_column_list(product_column)
        self.add("product_ids", self.tr("Sản &phẩm của phiên"), shown, 7, 0, span=4)

    def edit(self, record: EventSession) -> EventSession:
        """`record` with the fields as typed."""
        edited: EventSession = super().edit(record)
        known = (product_id for product_id in edited.product_ids if product_id)
        return replace(edited, product_ids=tuple(dict.fromkeys(known)))


class AmountsField(ListEditor[Amount]):
    """Goods counted in their own units; an amount without a quantity is none."""

    def __init__(self, name: str) -> None:
        columns = (
            ListColumn(
                translate("AmountsField", "Số lượng"), 14, reading=NUMBERS, right_aligned=True
            ),
            ListColumn(translate("AmountsField", "Đơn vị tính")),
        )
        super().__init__(columns, Amount, lambda amount: (amount.quantity, amount.unit), name)

    def value(self) -> tuple[Amount, ...]:
        """The amounts whose quantity could be read."""
        return tuple(amount for amount in super().value() if amount.quantity is not None)

    def problem(self) -> str:
        """Why a cell is no value, or which quantity is missing."""
        for place, (quantity, unit) in enumerate(self.model.lines()):
            if unit and not quantity:
                return self.tr("Dòng {row}: chưa có số lượng.").format(row=place + 1)
        return super().problem()


def make_one_column_list(column: ListColumn) -> ListEditor[object]:
    """A list of values, each one cell."""
    return ListEditor((column,), lambda cell: cell, lambda cell: (cell,), column.title)
