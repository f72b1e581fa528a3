"""Who presents products at an event: KOC, KOL, officials, the producers themselves."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventHost, HostKind
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.web_links import is_web_link
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.figure_cells import FIGURES, MONEY, keep_source
from ocop_desktop.ui.events.list_part import ListPart
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.words.event_parts import host_kind_words

_PRINTABLE = "x"

translate = QCoreApplication.translate


class HostsEditor(ListPart):
    """Edits `Event.hosts`; a name is printed only with consent."""

    part_name = "hosts"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        del context
        self._shown: dict[str, EventHost] = {}
        editor = ListEditor(
            _make_columns(), _make_host, _split_host, translate("HostsEditor", "Người dẫn")
        )
        super().__init__(
            editor,
            translate(
                "HostsEditor",
                "Mỗi dòng một người dẫn phiên: KOC, KOL, cán bộ, chủ thể… "
                "Nếu chỉ biết số lượng (“hơn 80”), ghi ở thẻ “Số công bố”.",
            ),
            parent,
        )

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the hosts of `event`."""
        del names
        self._shown = {host.name: host for host in event.hosts}
        self.show_records(event.hosts)

    def edit(self, event: Event) -> Event:
        """`event` with the hosts as typed."""
        return replace(event, hosts=self.records())

    def records(self) -> tuple[EventHost, ...]:
        """The hosts as typed, with the sources of figures that were not changed."""
        return tuple(map(self._keep_source, self.list.value()))

    def summarise(self) -> str:
        """Whose address is none; it is kept as it was typed."""
        names = [host.name for host in self.list.value() if host.url and not is_web_link(host.url)]
        words = translate("HostsEditor", "Trang của {names}: địa chỉ cần bắt đầu bằng https://.")
        return words.format(names=", ".join(names)) if names else ""

    def _keep_source(self, host: EventHost) -> EventHost:
        shown = self._shown.get(host.name)
        followers = keep_source(host.followers, shown.followers if shown else None)
        return replace(host, followers=followers)


def _make_host(
    name: str, kind: str, url: str, followers: Figure | None, fee: Decimal | None, printable: str
) -> EventHost:
    return EventHost(
        name, HostKind(kind or HostKind.OTHER), url, followers, fee, bool(printable)
    )  # fmt: skip


def _split_host(host: EventHost) -> tuple[object, ...]:
    printable = _PRINTABLE if host.printable else ""
    return host.name, host.kind.value, host.url, host.followers, host.fee, printable


def _make_columns() -> tuple[ListColumn, ...]:
    kinds = [(kind.value, words) for kind, words in host_kind_words().items()]
    return (
        ListColumn(translate("HostsEditor", "Người dẫn")),
        ListColumn(translate("HostsEditor", "Loại"), 9, choices=kinds),
        ListColumn(translate("HostsEditor", "Trang, kênh (https://…)"), 20),
        ListColumn(
            translate("HostsEditor", "Người theo dõi"), 13, reading=FIGURES, right_aligned=True
        ),
        ListColumn(
            translate("HostsEditor", "Thù lao (đồng)"), 13, reading=MONEY, right_aligned=True
        ),
        ListColumn(
            translate("HostsEditor", "Tên khi in"),
            14,
            choices=[
                ("", translate("HostsEditor", "Không in tên")),
                (_PRINTABLE, translate("HostsEditor", "Đồng ý in tên")),
            ],
        ),
    )
