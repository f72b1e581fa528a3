"""The line below the list of events: what the selected ones came to together."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from ocop_desktop.domain.events.parts import ReachUnit
from ocop_desktop.domain.events.several_events import SeveralEvents
from ocop_desktop.domain.events.units import REACH_UNITS, UNITS
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.figures import figure_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services

translate = QCoreApplication.translate


class ChosenEventsSum(QLabel):
    """Shown while two events or more are selected."""

    def __init__(
        self, context: PageContext, events: RowTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, wordWrap=True)
        theme.style_muted(self)
        self._context, self._events = context, events
        self.hide()
        events.selection_changed.connect(self._ask)

    def _ask(self) -> None:
        ids = [row.id for row in self._events.selected_rows()]
        if len(ids) > 1:
            self._context.runner.call_latest(self._show_sum, services.events.sum_chosen, ids)
        else:
            self.hide()

    def _show_sum(self, added: SeveralEvents) -> None:
        if len(self._events.selected_rows()) == added.events > 1:
            self.setText(" · ".join(_list_words(added)))
            self.show()


def _list_words(added: SeveralEvents) -> list[str]:
    net = figure_words(added.net, UNITS["net"], translate)
    words = [
        translate("ChosenEventsSum", "Cộng {events} sự kiện: {net}").format(
            events=format_number(added.events), net=net
        )
    ]
    if 0 < added.events_with_net < added.events:
        known = translate("ChosenEventsSum", "có doanh thu: {known} sự kiện")
        words.append(known.format(known=format_number(added.events_with_net)))
    counts = added.counts
    for times, count, text in (
        (
            counts.product_appearances,
            counts.products,
            translate("ChosenEventsSum", "{count} sản phẩm ({times} lượt tham gia)"),
        ),
        (
            counts.holder_appearances,
            counts.holders,
            translate("ChosenEventsSum", "{count} chủ thể ({times} lượt tham gia)"),
        ),
    ):
        if count:
            words.append(text.format(count=format_number(count), times=format_number(times)))
    if added.reach_in_people:
        words.append(
            translate(
                "ChosenEventsSum", "số tiếp cận không cộng được: một người có thể đếm nhiều lần"
            )
        )
    elif added.reach:
        reach = figure_words(added.reach, REACH_UNITS[ReachUnit.TIMES], translate)
        words.append(translate("ChosenEventsSum", "tổng lượt tiếp cận {reach}").format(reach=reach))
    return words
