"""Kênh bán: where every product is sold, what of it is to be checked, and what is sold nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.channels.listing_rows import ListingRow
from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.text import format_number, search_key, search_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.channels.listing_columns import (
    ListingFilter,
    Shown,
    channel_choices,
    filter_choices,
    fits,
    listing_columns,
)
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.files import open_web_link
from ocop_desktop.ui.lists.deletion import Deletion
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_export import KEYS, ListExport, shown_choices
from ocop_desktop.ui.lists.list_printing import ListPrinting, make_shown_table
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.labelled_field import make_labelled_field
from ocop_desktop.ui.widgets.scroll_area import let_shrink
from ocop_desktop.ui.writing import needs_writing

_COLUMNS = "listings/columns"


class ListingsPage(PageWidget):
    """Ctrl+N adds a listing, F2 or Enter changes one, Del removes some; links open in the browser."""

    tables = frozenset({"product", "producer", "channel", "office"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: tuple[ListingRow, ...] = ()
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm sản phẩm, chủ thể, kênh, địa chỉ (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Tìm nơi bán"))
        self.channel: PlainChoice[str] = PlainChoice(channel_choices(()))
        self.state: PlainChoice[Shown] = PlainChoice(filter_choices(()))
        for box, name in ((self.channel, self.tr("Kênh")), (self.state, self.tr("Tình trạng"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(10)
            box.edited.connect(self._show_rows)
        self.new_button = theme.style_primary(QPushButton(self.tr("Thêm nơi bán")))
        self.new_button.setToolTip(self.tr("Thêm nơi bán của một sản phẩm (Ctrl+N)"))
        theme.set_icon(self.new_button, "plus", "on_green")
        self.channels_button = QPushButton(self.tr("Danh sách kênh…"))
        self.channels_button.setToolTip(self.tr("Thêm, đổi tên, đóng kênh bán"))
        needs_writing(self.new_button)
        self.table = RowTable(listing_columns(), self.tr("Nơi bán của sản phẩm"), local_sort=True)
        self._deletion = Deletion(
            context,
            self,
            lambda count: self.tr("Xóa {count} nơi bán?").format(count=count),
            lambda _: self._remove(),
        )
        self.list_printing = ListPrinting(context, self, self._shown_table)
        self.list_export = ListExport(
            context, self, shown_choices(self.table, self._shown_table), KEYS
        )
        self.selection_bar = make_selection_bar(
            self,
            self.table,
            self._list_verbs(),
            [self.list_printing.action, self.list_export.action],
        )
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for the listings of every product."""
        self.context.runner.call_latest(
            self._on_listed, services.channels.list_listings, self.context.on
        )

    def focus_search(self) -> None:
        self.search.focus_and_select()

    def print(self) -> None:
        self.list_printing.print()

    def new(self) -> None:
        """Add a listing, of the selected product if there is one."""
        from ocop_desktop.ui.channels.listing_dialog import ListingDialog  # noqa: PLC0415 - not at the start

        row = self.table.current()
        ListingDialog(self.context, None, row.product_id if row else 0, self).open()

    def edit(self) -> None:
        """Change the current listing; of a product that is listed nowhere, add one."""
        from ocop_desktop.ui.channels.listing_dialog import ListingDialog  # noqa: PLC0415 - not at the start

        row = self.table.current()
        if row is not None and row.listing is not None:
            ListingDialog(self.context, row.key, row.product_id, self).open()
        elif row is not None:
            self.new()

    def delete(self) -> None:
        """Remove the selected listings; the products stay."""
        self._deletion.start([place for place, _ in enumerate(self._selected())])

    def mark_checked(self) -> None:
        """Note that the clerk has seen today that the selected products are sold there."""
        keys = [row.key for row in self._selected()]
        if keys:
            self.context.runner.call(
                self._on_changed, services.channels.mark_checked, keys, self.context.on
            )

    def open_link(self) -> None:
        """Open the address of the selected listing in the browser."""
        for row in self._selected()[:1]:
            open_web_link(row.listing.url if row.listing else "")

    def open_product(self) -> None:
        """Show the product of the selected row among the products."""
        for row in self.table.selected_rows()[:1]:
            self.page_requested.emit("products", row.product_id)

    def open_channels(self) -> None:
        """Open the list of channels."""
        from ocop_desktop.ui.channels.channels_dialog import ChannelsDialog  # noqa: PLC0415 - see above

        ChannelsDialog(self.context, self).open()

    def save_layout(self) -> None:
        self.context.preferences.save_state(_COLUMNS, self.table.layout_state())

    def _selected(self) -> list[ListingRow]:
        return [row for row in self.table.selected_rows() if row.listing is not None]

    def _remove(self) -> None:
        keys = [row.key for row in self._selected()]
        self.context.runner.call(self._on_changed, services.channels.remove_listings, keys)

    def _has_listing(self) -> bool:
        return bool(self._selected())

    def _has_link(self) -> bool:
        return any(row.listing and row.listing.url for row in self._selected())

    def _list_verbs(self) -> tuple[Verb | None, ...]:
        return (
            Verb(self.tr("Sửa"), "pencil", self.edit, self.tr("Sửa nơi bán (F2 hoặc Enter)"),
                 maximum=1, writes=True),
            Verb(self.tr("Mở liên kết"), "globe", self.open_link,
                 self.tr("Mở địa chỉ bán hàng bằng trình duyệt"), maximum=1,
                 applies=self._has_link),
            Verb(self.tr("Đã kiểm tra hôm nay"), "circle-check", self.mark_checked,
                 self.tr("Ghi hôm nay đã xem: ở các nơi này còn bán"), writes=True,
                 applies=self._has_listing),
            Verb(self.tr("Xem sản phẩm"), "package", self.open_product,
                 self.tr("Xem sản phẩm này trong trang Sản phẩm"), maximum=1),
            None,
            Verb(self.tr("Chép"), "copy", self.table.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
            None,
            Verb(self.tr("Xóa"), "trash-2", self.delete, self.tr("Xóa các nơi bán đã chọn (Del)"),
                 writes=True, applies=self._has_listing),
        )  # fmt: skip

    def _on_listed(self, rows: tuple[ListingRow, ...]) -> None:
        self._rows = rows
        for box, choices in (
            (self.channel, channel_choices(rows)),
            (self.state, filter_choices(rows)),
        ):
            chosen = box.value()
            box.set_choices(choices)  # type: ignore[arg-type]
            box.set_value(chosen if chosen in dict(choices) else choices[0][0])  # type: ignore[arg-type]
            room = box.view().sizeHintForColumn(0) + 4 * theme.GRID
            box.view().setMinimumWidth(room)  # the choices are whole where the box is narrow
        self.count_changed.emit(sum(row.listing is not None for row in rows))
        self._show_rows()

    def _on_search(self, text: str) -> None:
        self.table.set_search_words(text.split())
        self._show_rows()

    def _show_rows(self) -> None:
        words, channel = search_words(self.search.value()), self.channel.value()
        state = self.state.value() or ListingFilter.ALL
        shown = [
            row
            for row in self._rows
            if fits(row, state) and (not channel or row.channel == channel) and _holds(row, words)
        ]
        self.table.set_empty_state(self._empty_state())
        self.table.set_rows(shown)
        if shown and self.table.current() is None:
            self.table.select_ids([self.table.rows[0].id])
        self._update_status(len(shown))

    def _update_status(self, count: int) -> None:
        to_check = sum(row.needs_check for row in self._rows)
        unsold = len({row.product_id for row in self._rows if not row.is_sold})
        words = self.tr(
            "{count} nơi bán · cần mở xem lại: {to_check} · chưa bán ở kênh nào: {unsold}"
        )
        self.status_changed.emit(
            words.format(
                count=format_number(count),
                to_check=format_number(to_check),
                unsold=format_number(unsold),
            )
        )

    def _empty_state(self) -> EmptyState:
        if any(row.listing for row in self._rows):
            return EmptyState(
                "search",
                self.tr("Không tìm thấy nơi bán nào"),
                self.tr("Không có nơi bán nào khớp với ô tìm và các bộ lọc."),
                self.tr("Xóa ô tìm, bộ lọc"),
                self._show_all,
            )
        return EmptyState(
            "store",
            self.tr("Chưa ghi nơi bán nào"),
            self.tr(
                "Ghi sản phẩm đang bán ở sàn, mạng xã hội, siêu thị, đại lý nào, hợp đồng và lần "
                "xem gần nhất. Chọn lọc “sản phẩm chưa bán ở kênh nào” để thấy còn thiếu ở đâu."
            ),
            self.tr("Thêm nơi bán"),
            self.new,
            writes=True,
        )

    def _show_all(self) -> None:
        self.channel.set_value("")
        self.state.set_value(ListingFilter.ALL)
        self.search.clear()
        self._show_rows()

    def _on_changed(self, count: int) -> None:
        """Do nothing: the page reloads on the runner's signal `changed`, and a toast tells it."""

    def _shown_table(self) -> ShownTable:
        filters = (self.search.value(), self.channel.currentText(), self.state.currentText())
        return make_shown_table(
            self.table,
            self.tr("Nơi bán của sản phẩm OCOP"),
            " · ".join(filter(None, filters)),
            len(self._rows),
        )

    def _connect(self) -> None:
        self.search.searched.connect(self._on_search)
        self.new_button.clicked.connect(self.new)
        self.channels_button.clicked.connect(self.open_channels)
        self.table.opened.connect(self.edit)
        self.table.delete_requested.connect(self.delete)
        QShortcut(QKeySequence("F2"), self.table, self.edit)

    def _lay_out(self) -> None:
        header = FlowLayout(theme.GRID)
        header.addWidget(self.search)
        for words, box in ((self.tr("&Kênh"), self.channel), (self.tr("Tì&nh trạng"), self.state)):
            header.addWidget(make_labelled_field(words, box))
        header.addWidget(self.channels_button)
        header.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(header)
        column.addWidget(self.table, 1)
        let_shrink(self.table)
        column.addWidget(self.selection_bar)
        self.table.restore_layout_state(self.context.preferences.state(_COLUMNS))


def _holds(row: ListingRow, words: Sequence[str]) -> bool:
    """Whether every word stands in what the row shows."""
    if not words:
        return True
    listing = row.listing
    where = f"{listing.url}\n{listing.place}" if listing else ""
    key = search_key(f"{row.product}\n{row.producer}\n{row.channel}\n{where}")
    return all(word in key for word in words)
