"""Where a session was shown: the platforms with account and address, and what is doubtful in them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.events.parts import SessionPage
from ocop_desktop.domain.web_links import is_web_link
from ocop_desktop.ui.forms.note_line import NoteLine
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.lists.text_reading import LINKS
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services

translate = QCoreApplication.translate


class PagesField(ListEditor[SessionPage]):
    """A line below tells an address that is none, and offers to add a platform that is unknown."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self._context = context
        self._channels: ChannelIndex | None = None
        columns = (
            ListColumn(translate("PagesField", "Nền tảng, kênh"), 20, suggest=self._list_names),
            ListColumn(translate("PagesField", "Tài khoản"), 20),
            ListColumn(translate("PagesField", "Địa chỉ (https://…)"), reading=LINKS),
        )
        name = translate("PagesField", "Trang phát")
        super().__init__(columns, SessionPage, _split_page, name, parent=parent)
        self.note = NoteLine()
        self.note.linkActivated.connect(self._add_channel)
        column = self.layout()
        if column is not None:
            column.addWidget(self.note)
        self.editing_finished.connect(self._show_note)
        self.model.modelReset.connect(self._show_note)
        context.runner.changed.connect(self._on_change)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._channels is None:
            self._ask_for_channels()

    def _ask_for_channels(self) -> None:
        self._context.runner.call_latest(self._take_channels, services.channels.all_channels)

    def _take_channels(self, channels: tuple[Channel, ...]) -> None:
        self._channels = ChannelIndex(channels)
        self._show_note()

    def _on_change(self, change: ChangeSet) -> None:
        if self._channels is not None and ("channel" in change.tables or not change.tables):
            self._ask_for_channels()

    def _list_names(self) -> Sequence[str]:
        channels = self._channels.channels if self._channels else ()
        return [one.name for one in channels if not one.closed]

    def _show_note(self) -> None:
        """Tell the first address that is none, else the first platform that no channel is called."""
        pages = self.value()
        wrong = [page.url for page in pages if page.url and not is_web_link(page.url)]
        unknown = [page.platform for page in pages if self._is_unknown(page.platform)]
        if wrong:
            words = translate(
                "PagesField", "“{address}” chưa phải là địa chỉ: cần bắt đầu bằng https://."
            )
            self.note.show_problem(words.format(address=wrong[0]), hard=False)
        elif unknown:
            words = translate(
                "PagesField", "Cơ quan chưa có kênh “{name}”. Thêm vào danh sách kênh bán:"
            )
            self.note.show_problem(words.format(name=unknown[0]), hard=False, offers=(unknown[0],))
        else:
            self.note.show_problem("", hard=False)

    def _is_unknown(self, platform: str) -> bool:
        index = self._channels
        return bool(platform) and index is not None and index.find(platform) is None

    def _add_channel(self, name: str) -> None:
        from ocop_desktop.ui.channels.channels_dialog import (  # noqa: PLC0415 - when it is wanted
            ChannelDialog,
        )

        dialog = ChannelDialog(self._context, Channel(""), self.window())
        dialog.name.set_value(name)
        dialog.open()


def _split_page(page: SessionPage) -> tuple[object, ...]:
    return page.platform, page.account, page.url
