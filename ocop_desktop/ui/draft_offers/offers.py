"""Offers what dead windows left: a banner, a dialog, and the forms opened again."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.ui.draft_offers.draft_banner import DraftBanner
from ocop_desktop.ui.draft_offers.drafts_dialog import DraftsDialog
from ocop_desktop.ui.draft_offers.reopening import PAGES, make_form
from ocop_desktop.ui.drafts.draft_keeper import DraftKeeper
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.ask import ask


class DraftOffers(QObject):
    """Holds the drafts that are left, compared with the register as it is now.

    `go_to` shows a page of the window and opens an argument in it.
    """

    def __init__(
        self,
        context: PageContext,
        keeper: DraftKeeper,
        window: QWidget,
        go_to: Callable[[str, object], object],
    ) -> None:
        super().__init__(window)
        self._context, self._keeper, self._window, self._go_to = context, keeper, window, go_to
        self._found: tuple[DraftComparison, ...] = ()
        self._wanted: DraftComparison | None = None
        self._dialog: DraftsDialog | None = None
        self.banner = DraftBanner()
        self.banner.hide()
        self.banner.resume_requested.connect(self._resume_first)
        self.banner.discard_requested.connect(self._discard_all)
        self.banner.look_requested.connect(self.open_dialog)
        keeper.taken.connect(self._on_taken)
        context.runner.changed.connect(self._compare_anew)

    def offer(self, drafts: Sequence[Draft]) -> None:
        """Offer these drafts, once they are compared with the register."""
        self._context.runner.call(self._on_compared, services.drafts.compare, drafts)

    def open_dialog(self) -> None:
        """Open the dialog of all drafts, compared anew."""
        if not self._has_dialog():
            self._dialog = DraftsDialog(self._context.criteria_sets, self._window)
            self._dialog.resume_requested.connect(self.resume)
            self._dialog.discard_requested.connect(self.discard)
            self._dialog.show()
        self._show()
        self._compare_anew()

    def resume(self, comparison: DraftComparison) -> None:
        """Open the form of a draft again, as its record is now."""
        drafts = [comparison.draft]
        self._context.runner.call(self._take, services.drafts.compare, drafts)

    def discard(self, chosen: Sequence[DraftComparison]) -> None:
        """Discard drafts, once the clerk has said so: they cannot be brought back."""
        words = self.tr("Bỏ {count} bản nháp? Không lấy lại được những gì đã gõ.")
        ask(
            self._dialog if self._dialog and self._has_dialog() else self._window,
            self.tr("Bỏ bản nháp"),
            words.format(count=len(chosen)),
            [(self.tr("&Bỏ"), partial(self._discard, tuple(chosen)))],
            self.tr("&Giữ lại"),
            stay_by_default=True,
        )

    def _resume_first(self) -> None:
        if self._found:
            self.resume(self._found[0])

    def _discard_all(self) -> None:
        self.discard(self._found)

    def _discard(self, chosen: Sequence[DraftComparison]) -> None:
        for comparison in chosen:
            self._keeper.discard(comparison.draft)
        self._forget({comparison.draft.id for comparison in chosen})

    def _on_compared(self, found: tuple[DraftComparison, ...]) -> None:
        self._found = found
        self._show()

    def _compare_anew(self) -> None:
        """Compare what is still left with the register as it is now, after a save too."""
        if self._found:
            drafts = [one.draft for one in self._found]
            self._context.runner.call(self._on_compared_anew, services.drafts.compare, drafts)

    def _on_compared_anew(self, found: tuple[DraftComparison, ...]) -> None:
        left = {one.draft.id for one in self._found}
        self._on_compared(tuple(one for one in found if one.draft.id in left))

    def _take(self, found: tuple[DraftComparison, ...]) -> None:
        """Make the draft this window's own first, so that no other window opens it too."""
        self._wanted = found[0]
        self._keeper.take(found[0].draft)

    def _on_taken(self, draft: Draft | None) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        self._forget({wanted.draft.id})
        if draft is None:
            words = self.tr("Bản nháp này đã được mở ở cửa sổ khác, hoặc đã bị bỏ.")
            show_toast(self._window, words)
            return
        if self._dialog is not None and self._has_dialog():
            self._dialog.close()
        self._open(wanted)

    def _open(self, comparison: DraftComparison) -> None:
        page = PAGES.get(comparison.draft.form)
        if page is not None:
            self._go_to(page, comparison)
            return
        form = make_form(comparison, self._context, self._window)
        if form is not None:
            form.open()

    def _forget(self, ids: set[str]) -> None:
        self._found = tuple(one for one in self._found if one.draft.id not in ids)
        self._show()

    def _show(self) -> None:
        now = datetime.now(UTC)
        self.banner.show_drafts(self._found, self._context.criteria_sets, now)
        if self._dialog is not None and self._has_dialog():
            self._dialog.show_drafts(self._found, now)
            if not self._found:
                self._dialog.close()

    def _has_dialog(self) -> bool:
        return self._dialog is not None and isValid(self._dialog)
