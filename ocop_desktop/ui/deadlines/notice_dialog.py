"""The dialog of a notice that was sent to the producers of one or several products."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.filing import Notice
from ocop_desktop.domain.deadlines.filing_checks import check_notice
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.problems import Problem
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.notice_texts import ProducerNotice, notice_channels
from ocop_desktop.ui.drafts.form_state import FormState, content_part
from ocop_desktop.ui.fields.choice import FreeChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

_MAX_ROWS = 6


class NoticeField(LongTextField):
    """A text; Ctrl+C without a selection asks for the whole text to be copied."""

    copy_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_copy = event.matches(QKeySequence.StandardKey.Copy)
        if is_copy and not self.textCursor().hasSelection():
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)


class NoticeDialog(RecordDialog):
    """Records new notices, a text for each producer, or edits a notice that has an id.

    Ctrl+C copies the text that is shown, to be pasted into Zalo.
    """

    draft_form = "notice"
    draft_kind = RecordKind.NOTICE

    def __init__(
        self,
        context: PageContext,
        title: str,
        notice: Notice,
        texts: Sequence[ProducerNotice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, title, parent)
        self._original = notice
        self._texts = list(texts)
        self._copied: set[int] = set()
        self.setWindowTitle(
            self.tr("Sửa thông báo đã gửi") if notice.id else self.tr("Ghi thông báo đã gửi")
        )
        self._add_fields()
        self.sent_on.set_value(notice.sent_on)
        self.channel.set_value(notice.channel)
        self.producers.setCurrentRow(0)
        self.form.mark_clean()
        QShortcut(QKeySequence.StandardKey.Copy, self, self.copy_text)
        resize_within_screen(self, 96, 31)
        first = self.producers if len(self._texts) > 1 else self.sent_on
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> tuple[Notice, ...]:
        """Return a notice for each product, or the edited one."""
        self._keep_text()
        typed = replace(self._original, sent_on=self.sent_on.value(), channel=self.channel.value())
        return tuple(
            replace(typed, product_id=product_id, text=one.text)
            for one in self._texts
            for product_id in one.product_ids
        )

    def read_state(self) -> FormState:
        """Return the dialog as it stands, with the text to each producer."""
        self._keep_text()
        texts = [[one.producer, list(one.product_ids), one.text] for one in self._texts]
        more = {"title": self.heading.text(), "texts": texts, "shown": self._shown}
        edited = self.record()[0] if self._original.id else None
        return FormState(
            self.draft_kind, self._original.id, self._original.version, self.heading.text(),
            edited, self.form.draft_fields(), self.form.labels, more,
        )  # fmt: skip

    def resume(self, comparison: DraftComparison) -> None:
        """Go on with a draft whose notice and texts the dialog was opened with."""
        draft = comparison.draft
        self.producers.setCurrentRow(_read_shown(draft, len(self._texts)))
        self.form.fill_from_draft(draft.content)
        self.draft.adopt(draft)

    def problems(self, record: tuple[Notice, ...]) -> Iterable[Problem]:
        """Find a missing day."""
        return check_notice(record[0])

    def save_record(self, record: tuple[Notice, ...]) -> None:
        """Save the new notices as one action, or the edited notice."""
        reply = Reply(self.on_saved, self.on_refused)
        if self._original.id:
            self.context.runner.call(reply, services.notices.save, record[0])
        else:
            self.context.runner.call(reply, services.notices.record_all, record)

    def copy_text(self) -> None:
        """Copy the text that is shown, and mark its producer."""
        QApplication.clipboard().setText(self.text.value())
        self._copied.add(self.producers.currentRow())
        self._name_producers()
        self._show_copied()

    def _add_fields(self) -> None:
        form = self.form
        self.sent_on = form.add("sent_on", self.tr("Ngày gửi"), DateField(), required=True)
        self.channel = form.add("channel", self.tr("Gửi bằng"), FreeChoice(notice_channels()))
        self.producers = QListWidget()
        self.producers.setWordWrap(True)
        self.producers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.producers.addItems([one.producer for one in self._texts])
        self._name_producers()
        rows = min(_MAX_ROWS, len(self._texts))
        self.producers.setFixedHeight(rows * self.producers.sizeHintForRow(0) + theme.GRID)
        if len(self._texts) > 1:
            form.add("producers", self.tr("Gửi từng chủ thể"), self.producers)
        else:
            self.producers.setParent(self)
            self.producers.hide()
        self.text = form.add(
            "text", self.tr("Nội dung"), NoticeField(8),
            hint=self.tr("Chương trình không gửi thay: đây là sổ ghi những gì đã gửi."),
        )  # fmt: skip
        self.copy_button = theme.make_button(
            self.tr("&Chép để gửi Zalo"), "copy", self.tr("Chép nội dung đang hiện (Ctrl+C)")
        )
        self._buttons.insertWidget(1, self.copy_button)
        self._shown = -1
        self.producers.currentRowChanged.connect(self._show_text)
        self.text.copy_requested.connect(self.copy_text)
        self.copy_button.clicked.connect(self.copy_text)

    def _show_text(self, place: int) -> None:
        self._keep_text()
        self._shown = place
        self.text.set_value(self._texts[place].text)
        self._show_copied()

    def _show_copied(self) -> None:
        """Show on the button, which keeps its size, whether the text was copied."""
        is_copied = self._shown in self._copied
        theme.set_icon(self.copy_button, "circle-check" if is_copied else "copy")
        words = self.tr("Đã chép, dán vào Zalo") if is_copied else ""
        self.copy_button.setAccessibleDescription(words)

    def _keep_text(self) -> None:
        """Keep what was typed for the producer that is shown."""
        if self._shown >= 0:
            shown = self._texts[self._shown]
            self._texts[self._shown] = replace(shown, text=self.text.value())

    def _name_producers(self) -> None:
        for place, one in enumerate(self._texts):
            count = self.tr("{count} sản phẩm").format(count=len(one.product_ids))
            copied = self.tr("đã chép") if place in self._copied else ""
            words = " · ".join(filter(None, (one.producer, count, copied)))
            self.producers.item(place).setText(words)


def read_draft_texts(draft: Draft) -> tuple[ProducerNotice, ...]:
    """The texts to each producer that a draft of notices keeps."""
    texts = content_part(draft.content, "more").get("texts", ())
    return tuple(
        ProducerNotice(str(producer), tuple(map(int, ids)), str(text))
        for producer, ids, text in texts
    )


def _read_shown(draft: Draft, count: int) -> int:
    shown = content_part(draft.content, "more").get("shown", 0)
    return shown if isinstance(shown, int) and 0 <= shown < count else 0
