"""Dialogs and services of the deadline page: filings, notices, extensions, codes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.deadlines.board import DeadlineRow
from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.deadlines.timeline import ProductTimeline
from ocop_desktop.domain.office.office import Office
from ocop_desktop.ui.deadlines.extension_dialog import ExtensionDialog
from ocop_desktop.ui.deadlines.filing_dialog import FilingDialog
from ocop_desktop.ui.deadlines.notice_dialog import NoticeDialog
from ocop_desktop.ui.deadlines.notice_texts import ProducerNotice, propose_notices
from ocop_desktop.ui.files import open_media
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.recognitions.code_dialog import CodeDialog
from ocop_desktop.ui.tasks import services

if TYPE_CHECKING:
    from ocop_desktop.services.product_codes import CodeProposal


class DeadlineRecords(QObject):
    """Opens the dialogs over `window`; the toast of the main window offers to undo each action."""

    def __init__(self, window: QWidget, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._timeline: ProductTimeline | None = None
        self._rows: tuple[DeadlineRow, ...] = ()

    def set_timeline(self, timeline: ProductTimeline) -> None:
        """Set the product that is shown."""
        self._timeline = timeline

    def propose_filing(self, product_id: int) -> None:
        """Ask for a proposed filing and open it in the dialog."""
        runner, on = self._context.runner, self._context.on
        runner.call_latest(self.open_filing, services.filings.propose, product_id, on)

    def open_filing(self, filing: Filing) -> None:
        """Open a filing, a proposed or a saved one."""
        timeline = self._timeline
        if timeline is None or timeline.product_id != filing.product_id:
            return
        FilingDialog(
            self._context, timeline.product, filing, timeline.deadline.window, self._window
        ).open()

    def open_scan(self, name: str) -> None:
        """Open the scan of a filing with the system's program."""
        open_media(self._context.runner.media, name)

    def remove_filing(self, filing: Filing) -> None:
        """Delete a filing."""
        self._context.runner.call(self._on_removed, services.filings.delete, filing.id)

    def propose_notice(self, rows: Sequence[DeadlineRow]) -> None:
        """Open a new notice to the producers of these products."""
        self._rows = tuple(rows)
        self._context.runner.call_latest(self._open_new_notice, services.offices.get)

    def open_notice(self, notice: Notice) -> None:
        """Open a saved notice."""
        if self._timeline is not None:
            text = ProducerNotice("", (notice.product_id,), notice.text)
            self._open_notice_dialog(self._timeline.product, notice, [text])

    def remove_notice(self, notice: Notice) -> None:
        """Delete a notice."""
        self._context.runner.call(self._on_removed, services.notices.delete, notice.id)

    def propose_code(self) -> None:
        """Ask for the next code of the product and open it in the dialog."""
        if self._timeline is not None:
            on = self._context.on
            runner, product_id = self._context.runner, self._timeline.product_id
            runner.call_latest(
                self._open_code_dialog, services.product_codes.propose, product_id, on.year
            )

    def open_extension(self) -> None:
        """Open the extension of the certificate that decides the deadline."""
        timeline = self._timeline
        if timeline is None:
            return
        expires_on = timeline.deadline.expires_on
        fitting = [
            recognition
            for recognition, _ in timeline.recognitions
            if recognition.expires_on == expires_on
        ]
        if fitting:
            ExtensionDialog(self._context, timeline.product, fitting[-1], self._window).open()

    def _open_new_notice(self, office: Office) -> None:
        rows = self._rows
        channel = office.deadlines.notice_channel
        notice = Notice(0, sent_on=self._context.on, channel=channel)
        several = self.tr("{count} sản phẩm").format(count=len(rows))
        name = rows[0].name if len(rows) == 1 else several
        self._open_notice_dialog(name, notice, propose_notices(rows))

    def _open_notice_dialog(
        self, name: str, notice: Notice, texts: Sequence[ProducerNotice]
    ) -> None:
        title = self.tr("Thông báo: {name}").format(name=name)
        NoticeDialog(self._context, title, notice, texts, self._window).open()

    def _open_code_dialog(self, proposal: "CodeProposal") -> None:
        if self._timeline is not None:
            CodeDialog(
                self._context, self._timeline.product_id, self._timeline.product, proposal.parts,
                proposal.serials, self._window,
            ).open()  # fmt: skip

    def _on_removed(self, nothing: object) -> None:
        """Do nothing: the pages reload by the signal `changed`."""
