"""The main window: navigation, pages, menus, job strip and status bar."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.ui import errors
from ocop_desktop.ui.page import Following, PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.ask import ask
from ocop_desktop.ui.window.clerk_question import ClerkNaming
from ocop_desktop.ui.window.geometry import restore_geometry, save_geometry
from ocop_desktop.ui.window.list_arrivals import ListArrivals
from ocop_desktop.ui.window.menus import Menus
from ocop_desktop.ui.window.navigation import Navigation
from ocop_desktop.ui.window.page_stack import PageStack
from ocop_desktop.ui.window.pages import page_entries
from ocop_desktop.ui.window.status_bar import StatusBar
from ocop_desktop.ui.writing import forbid_writing

if TYPE_CHECKING:
    from ocop_desktop.domain.drafts.draft import Draft
    from ocop_desktop.domain.office.office import Office
    from ocop_desktop.ui.window.maintenance import Maintenance

_LAST_PAGE = "window/page"
PRODUCT_NAME = "OCOP Desktop"
"""Ends the title of the window; Qt adds the name only where it is missing."""


class MainWindow(QMainWindow):
    """Shows one page at a time over one open register.

    With `page_later` only the frame is built, which stands sooner; `open_last_page` adds the page.
    """

    office_shown = Signal(str)

    def __init__(self, context: PageContext, *, page_later: bool = False) -> None:
        super().__init__()
        self.context = context
        self._entries = {entry.key: entry for entry in page_entries()}
        self._pages: dict[str, PageWidget] = {}
        self._stack = PageStack()
        self.maintenance: Maintenance | None = None
        self._banners = QVBoxLayout()
        self._navigation = Navigation(tuple(self._entries.values()))
        self._practice = QLabel(self.tr("DỮ LIỆU MẪU – không phải hồ sơ thật"))
        self._read_only = QLabel(wordWrap=True)
        self._status = StatusBar(self.statusBar(), context.runner)
        self._jobs = self._status.jobs
        self.clerk_naming = ClerkNaming(context, self._status.messages)
        self.menus = Menus(self, context, lambda: self.page, lambda: self._key_of(self.page))
        self._arrivals = ListArrivals(self, self.menus, lambda: self.current_key)
        self._lay_out()
        self._connect_signals()
        restore_geometry(self, context.preferences)
        self.menus.set_register_open(context.runner.is_open)
        self._show_write_access()
        if not page_later:
            self.open_last_page()

    def open_last_page(self) -> None:
        """Show the page that was used last, the products at the first start."""
        last_page = self.context.preferences.text(_LAST_PAGE)
        self.go_to(last_page if last_page in self._entries else next(iter(self._entries)))
        self.page.setFocus()

    @property
    def page(self) -> PageWidget:
        """The page shown now."""
        page = self._stack.page
        if page is None:
            raise TypeError(page)
        return page

    @property
    def current_key(self) -> str:
        """The key of the page shown now."""
        return self._key_of(self.page)

    def go_to(self, key: str, argument: object = None) -> None:
        """Show the page `key`, if the current one may be left; `argument` is passed to its `open`."""
        current = self._stack.page
        following = partial(self.go_to, key, argument)
        if (
            current is not None
            and current is not self._pages.get(key)
            and not current.confirm_leave(following)
        ):
            self._navigation.show_current(self._key_of(current))
            return
        self._stack.show_page(self._get_page(key))
        self._navigation.show_current(key)
        self.context.preferences.save_text(_LAST_PAGE, key)
        self._status.show_page(self._get_page(key).status)
        self._status.show_selected(self._get_page(key).selected_count)
        if argument is not None:
            self._get_page(key).open(argument)

    def all_pages(self) -> tuple[PageWidget, ...]:
        """All pages; creates those that have not been shown yet."""
        return tuple(self._get_page(key) for key in self._entries)

    def confirm_leave(self, following: Following) -> bool:
        """Return True if the window may close; else ask, and call `following` after the answer."""
        if self._pages and not self.page.confirm_leave(following):
            return False
        if self.context.runner.open_jobs:
            self._ask_to_cancel(following)
            return False
        return self.maintenance is None or self.maintenance.may_close(following)

    def start_maintenance(self) -> None:
        """Begin to make copies and checks by itself, and to tell of them."""
        from ocop_desktop.ui.window.maintenance import Maintenance  # noqa: PLC0415 - not at the start

        if self.maintenance is None and self.context.runner.is_open:
            self.maintenance = Maintenance(self, self.context, self.menus.backups, self._banners)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._navigation.fit(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.confirm_leave(self.close):
            event.ignore()
            return
        self.save_layout()
        super().closeEvent(event)

    def save_layout(self) -> None:
        """Remember where the window stands, and the sizes and columns of its pages."""
        for page in self._pages.values():
            page.save_layout()
        save_geometry(self, self.context.preferences)
        self.context.preferences.flush()

    def _ask_to_cancel(self, following: Following) -> None:
        jobs = self.context.runner.open_jobs
        words = self.tr(
            "Đang làm dở: {titles}.\n\nNếu hủy, không có phần dở dang nào được giữ lại."
        )
        ask(
            self,
            self.tr("Còn việc chưa xong"),
            words.format(titles=", ".join(job.title for job in jobs)),
            [(self.tr("&Hủy việc và đóng"), partial(self._cancel_jobs, following))],
            self.tr("Đợi &xong"),
            stay_by_default=True,
        )

    def _cancel_jobs(self, following: Following) -> None:
        for job in self.context.runner.open_jobs:
            job.cancel()
        following()

    def _get_page(self, key: str) -> PageWidget:
        if key not in self._pages:
            page = self._entries[key].make_page(self.context)
            page.page_requested.connect(self.go_to)
            page.status_changed.connect(lambda text: self._on_status_changed(page, text))
            page.selected_count_changed.connect(partial(self._on_selected, page))
            page.count_changed.connect(lambda count: self._navigation.show_count(key, count))
            self._pages[key] = page
            self._stack.add_page(page)
        return self._pages[key]

    def _key_of(self, page: PageWidget) -> str:
        return next(key for key, value in self._pages.items() if value is page)

    def _on_status_changed(self, page: PageWidget, text: str) -> None:
        if page is self._stack.page:
            self._status.show_page(text)

    def _on_selected(self, page: PageWidget, count: int) -> None:
        if page is self._stack.page:
            self._status.show_selected(count)

    def _offer_drafts(self, drafts: tuple[Draft, ...]) -> None:
        """Offer above the page what a window that died has left."""
        if not drafts or self.context.drafts is None:
            return
        from ocop_desktop.ui.draft_offers.offers import DraftOffers  # noqa: PLC0415 - seldom needed

        offers = DraftOffers(self.context, self.context.drafts, self, self.go_to)
        self._above.insertWidget(0, offers.banner)
        offers.offer(drafts)

    def _lay_out(self) -> None:
        self._practice.setProperty("role", "practice")
        self._practice.hide()
        self._read_only.setProperty("role", "read-only")
        self._read_only.hide()
        right = self._above = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._read_only)
        right.addWidget(self._practice)
        right.addLayout(self._banners)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(right, 1)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        self.setCentralWidget(central)
        self.setWindowTitle(PRODUCT_NAME)

    def _connect_signals(self) -> None:
        runner = self.context.runner
        self._navigation.chosen.connect(self.go_to)
        self.menus.page_requested.connect(self.go_to)
        runner.opened.connect(self._on_opened)
        runner.changed.connect(self._on_changed)
        runner.failed.connect(errors.report)
        if self.context.drafts is not None:
            self.context.drafts.left_found.connect(self._offer_drafts)
            self.context.drafts.failed.connect(self._report_unkept_typing)

    def _on_opened(self, folder: Path) -> None:
        self._status.show_register(folder)
        self.menus.set_register_open(True)
        self._show_write_access()
        self._refresh_frame()

    def _show_write_access(self) -> None:
        """Say at the top, and grey out what writes, where the register can only be read."""
        refusal = self.context.runner.write_refusal
        if refusal is None:
            return
        from ocop_desktop.messages.files import write_reason  # noqa: PLC0415 - not at the start

        why = write_reason(refusal, QCoreApplication.translate)
        words = self.tr("CHỈ ĐỌC – xem và in được, không sửa được gì.")
        self._read_only.setText(f"{words} {why}")
        self._read_only.show()
        forbid_writing(f"{words} {why}")

    def _on_changed(self, change: ChangeSet) -> None:
        self._refresh_frame()
        if change.sentence:
            show_toast(
                self, self.menus.done_words(change.sentence), *self.menus.undo_actions(change)
            )

    def _refresh_frame(self) -> None:
        """Reload what the frame shows: the office, the undo texts and the counts of the navigation."""
        self.context.runner.call_latest(self._show_office, services.offices.get)
        self.menus.request_pending()
        self.context.runner.call_latest(self._show_counts, services.registers.count_records)

    def _report_unkept_typing(self, error: Exception) -> None:
        """Say that typing is not kept at present; the clerk goes on."""
        words = self.tr("Chưa giữ được bản nháp của chỗ đang gõ: {why} Hãy lưu sớm.")
        show_toast(self, words.format(why=errors.message_of(error).summary))

    def _show_counts(self, counts: dict[str, int]) -> None:
        for key, count in counts.items():
            self._navigation.show_count(key, count)

    def _show_office(self, office: Office) -> None:
        name = office.place_name or office.name or self._status.register_name
        self._navigation.office.setText(f"OCOP {name}".strip())
        self.setWindowTitle(" – ".join(part for part in (office.name, PRODUCT_NAME) if part))
        self._practice.setVisible(office.practice)
        self.office_shown.emit(office.name)
