"""The dialog of a notice that was sent to the producers of one or several products."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop import resources
from ocop_desktop.domain.deadlines.board import DeadlineRow
from ocop_desktop.domain.deadlines.filing import Notice
from ocop_desktop.domain.deadlines.filing_checks import check_notice
from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.register.checks import Problem
from ocop_desktop.ui.fields.choice import FreeChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.values import day_words

MAX_NAMES = 12


class NoticeDialog(RecordDialog):
    """Records a new notice to the producers of `product_ids`, or edits one that has an id."""

    def __init__(
        self,
        context: PageContext,
        title: str,
        notice: Notice,
        product_ids: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, title, parent)
        self._original = notice
        self._product_ids = tuple(product_ids)
        self.setWindowTitle(
            self.tr("Sửa thông báo đã gửi") if notice.id else self.tr("Ghi thông báo đã gửi")
        )
        form = self.form
        self.sent_on = form.add("sent_on", self.tr("Ngày gửi"), DateField(), required=True)
        self.channel = form.add("channel", self.tr("Gửi bằng"), FreeChoice(notice_channels()))
        self.text = form.add(
            "text", self.tr("Nội dung"), LongTextField(8),
            hint=self.tr("Chương trình không gửi thay: đây là sổ ghi những gì đã gửi."),
        )  # fmt: skip
        self.sent_on.set_value(notice.sent_on)
        self.channel.set_value(notice.channel)
        self.text.set_value(notice.text)
        self.form.mark_clean()
        self.resize(680, 400)
        self.sent_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> Notice:
        """Return the notice as typed."""
        return replace(
            self._original,
            sent_on=self.sent_on.value(),
            channel=self.channel.value(),
            text=self.text.value(),
        )

    def problems(self, record: Notice) -> Iterable[Problem]:
        """Find a missing day."""
        return check_notice(record)

    def save_record(self, record: Notice) -> None:
        """Save one notice for each product, or the edited notice."""
        reply = Reply(self.on_saved, self.on_refused)
        if record.id:
            self.context.runner.call(reply, services.notices.save, record)
        else:
            self.context.runner.call(reply, services.notices.record, self._product_ids, record)


def notice_channels() -> tuple[str, ...]:
    """Return the usual channels of notices; others may be typed."""
    return tuple(resources.labels("vi")["notice.channels"].split("; "))


def propose_text(rows: Sequence[DeadlineRow]) -> str:
    """Return the usual text of such a notice, in Vietnamese because producers read it."""
    labels = resources.labels("vi")
    if len(rows) != 1:
        names = "\n".join(
            f"- {row.name} ({day_words(row.expires_on) or '…'})" for row in rows[:MAX_NAMES]
        )
        more = "\n- …" if len(rows) > MAX_NAMES else ""
        return labels["notice.many"].format(names=names + more)
    (row,) = rows
    if row.window_opens is None or row.state is DeadlineState.EXPIRED:
        form = "notice.expired" if row.state is DeadlineState.EXPIRED else "notice.plain"
    else:
        form = "notice.late" if row.state is DeadlineState.LATE else "notice.window"
    return labels[form].format(
        product=row.name,
        expires=day_words(row.expires_on),
        opens=day_words(row.window_opens),
        closes=day_words(row.window_closes),
    )
