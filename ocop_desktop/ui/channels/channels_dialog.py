"""The list of channels: the shipped ones, and what the office has added, renamed or closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.channels.channel import Channel, ChannelKind
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.channels import channel_kind_words
from ocop_desktop.ui.writing import needs_writing


class _ChannelRow:
    """A channel of the list; it is told from others by its name."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self.id = channel.name


class ChannelsDialog(QDialog):
    """Enter changes the current channel; one of the office's own can be removed."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Danh sách kênh bán"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = RowTable(self._columns(), self.tr("Kênh bán"), local_sort=True)
        self.add_button = QPushButton(self.tr("&Thêm kênh…"), autoDefault=False)
        self.edit_button = QPushButton(self.tr("&Sửa…"), autoDefault=False)
        self.remove_button = QPushButton(self.tr("&Xóa của cơ quan"), autoDefault=False)
        self.remove_button.setToolTip(
            self.tr("Bỏ kênh cơ quan đã thêm; kênh có sẵn trở lại như ban đầu")
        )
        self.close_button = QPushButton(self.tr("Đó&ng"), autoDefault=False)
        needs_writing(self.add_button, self.edit_button, self.remove_button)
        self._lay_out()
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(self._on_chosen)
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.close)
        context.runner.changed.connect(self._reload)
        self._reload()

    def add(self) -> None:
        """Add a channel."""
        ChannelDialog(self._context, Channel(""), self).open()

    def edit(self) -> None:
        """Change the current channel."""
        row = self.table.current()
        if row is not None:
            ChannelDialog(self._context, row.channel, self).open()

    def remove(self) -> None:
        """Remove what the office has set of the current channel."""
        row = self.table.current()
        if row is not None and row.channel.id:
            self._context.runner.call(
                self._on_removed, services.channels.delete_channel, row.channel.id
            )

    def _reload(self) -> None:
        self._context.runner.call_latest(self._show_rows, services.channels.all_channels)

    def _show_rows(self, channels: Sequence[Channel]) -> None:
        self.table.set_rows([_ChannelRow(one) for one in channels])
        if channels and self.table.current() is None:
            self.table.select_ids([self.table.rows[0].id])
        self._on_chosen(self.table.current())

    def _on_chosen(self, row: _ChannelRow | None) -> None:
        self.remove_button.setVisible(row is not None and bool(row.channel.id))

    def _on_removed(self, nothing: object) -> None:
        """Do nothing: the list is asked for again on the runner's signal `changed`."""

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("name", self.tr("Kênh"), lambda row: row.channel.name, 18, is_name=True,
                      is_faint=lambda row: row.channel.closed),
            RowColumn("kind", self.tr("Loại"), lambda row: channel_kind_words(row.channel.kind), 19),
            RowColumn("hosts", self.tr("Tên miền"), lambda row: ", ".join(row.channel.hosts), 21),
            RowColumn("aliases", self.tr("Tên gọi khác"),
                      lambda row: ", ".join(row.channel.aliases), 18),
            RowColumn("own", self.tr("Của cơ quan"),
                      lambda row: self.tr("có") if row.channel.id else "", 10),
        )  # fmt: skip

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        for button in (self.add_button, self.edit_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        resize_within_screen(self, 120, 32)


class ChannelDialog(RecordDialog):
    """Edits a channel; a changed name leaves the former one as another name of it."""

    draft_form = "channel"
    draft_kind = RecordKind.CHANNEL

    def __init__(
        self, context: PageContext, channel: Channel, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Sửa kênh bán") if channel.name else self.tr("Kênh bán mới")
        super().__init__(context, title, parent)
        self._original, self._former = channel, channel.name
        form = self.form
        self.name = form.add("name", self.tr("Tên kênh"), TextField(), required=True)
        kinds = [(kind, channel_kind_words(kind)) for kind in ChannelKind]
        self.kind: PlainChoice[ChannelKind] = form.add(
            "kind", self.tr("Loại kênh"), PlainChoice(kinds)
        )
        self.hosts = form.add(
            "hosts", self.tr("Tên miền"), TextField(),
            hint=self.tr("Cách nhau bằng dấu phẩy, ví dụ shopee.vn, shp.ee"),
        )  # fmt: skip
        self.aliases = form.add(
            "aliases", self.tr("Tên gọi khác"), TextField(),
            hint=self.tr("Tên cũ, tên tắt; cách nhau bằng dấu phẩy."),
        )  # fmt: skip
        self.closed = form.add(
            "closed", self.tr("Đã đóng"), CheckField(self.tr("Kênh không còn hoạt động"))
        )
        self.notes = form.add("notes", self.tr("Ghi chú"), LongTextField(2))
        self.show_record(channel)
        resize_within_screen(self, 90, 24)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> Channel:
        """Return the channel as typed."""
        return replace(
            self._original,
            name=self.name.value(),
            kind=self.kind.value() or ChannelKind.OTHER,
            hosts=_split(self.hosts.value()),
            aliases=_split(self.aliases.value()),
            closed=self.closed.value(),
            notes=self.notes.value(),
        )

    def save_record(self, record: Channel) -> None:
        """Save the channel."""
        reply = Reply(self.on_saved, self.on_refused)
        self.context.runner.call(reply, services.channels.save_channel, record, self._former)

    def draft_name(self, record: Channel) -> str:
        """Return the name, as far as it is typed."""
        return record.name or self.windowTitle()

    def draft_facts(self) -> Mapping[str, object]:
        """Return the name that the channel has until it is saved."""
        return {"former": self._former}

    def show_record(self, record: Channel) -> None:
        """Show a channel."""
        self._original = record
        self.name.set_value(record.name)
        self.kind.set_value(record.kind)
        self.hosts.set_value(", ".join(record.hosts))
        self.aliases.set_value(", ".join(record.aliases))
        self.closed.set_value(record.closed)
        self.notes.set_value(record.notes)
        self.form.mark_clean()


def _split(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (one.strip() for one in text.split(","))))
