"""One fair on the screen: its facts, its products in order, and its buttons."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from ocop_desktop.domain.drafts.comparison import DraftComparison, resumed_record
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.merging import merge
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.text import Language
from ocop_desktop.ui import theme
from ocop_desktop.ui.drafts.form_draft import FormDraft
from ocop_desktop.ui.drafts.form_state import FormState
from ocop_desktop.ui.events.event_buttons import (
    make_icon_button,
    make_icon_tool_button,
    make_widget_row,
)
from ocop_desktop.ui.events.event_drafts import fill_event, read_event_state
from ocop_desktop.ui.events.event_form import EventForm
from ocop_desktop.ui.events.event_model import EventModel
from ocop_desktop.ui.events.event_table import EventTable
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.finding.product_finder import ProductFinder
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.empty_state import EmptyState, EmptyStateView
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.words.languages import language_choices
from ocop_desktop.ui.writing import needs_writing

_LANGUAGE = "fairs/language"
TABLE_LINES = 10


class EventEditor(QWidget):
    """Shows and edits one fair; the page saves, prints and deletes it."""

    save_requested = Signal()
    print_requested = Signal()
    studio_requested = Signal()
    delete_requested = Signal()
    edited = Signal()
    draft_form = "fair"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = context.preferences
        self._event = Event("")
        self._products: dict[int, ProductRow] = {}
        self.is_dirty = False
        self.draft = FormDraft(context.drafts, self, self)
        self.form = EventForm()
        self.event_model = EventModel()
        self.event_model.setParent(self)
        self.table = EventTable(self.event_model)
        self.finder = ProductFinder(context)
        self.finder.setAccessibleName(self.tr("Thêm sản phẩm vào hội chợ"))
        self.title = ElidedLabel()
        theme.style_heading(self.title)
        self.count = QLabel(wordWrap=True)
        self._empty_view = EmptyStateView(self.table.viewport())
        self._make_buttons()
        self._lay_out()
        self._connect()

    def edited_event(self) -> Event:
        """Return the fair as typed."""
        return replace(self.form.edit(self._event), entries=tuple(self.event_model.lines))

    def read_state(self) -> FormState:
        """Return the fair as it is typed, for its draft."""
        return read_event_state(self.edited_event(), self.form, self.table)

    def resume(self, comparison: DraftComparison) -> None:
        """Go on with a draft of a fair."""
        self._show(resumed_record(comparison))
        fill_event(comparison.draft, self.form, self.table)
        self.draft.adopt(comparison.draft)
        self._on_edited()

    @property
    def product_names(self) -> Mapping[int, str]:
        """The names of the register's products, by id."""
        return {row.id: row.name for row in self._products.values()}

    @property
    def event_id(self) -> int:
        """The id of the fair shown; 0 for a new one."""
        return self._event.id

    @property
    def language(self) -> Language:
        """The language the catalogue is to be printed in."""
        return self._language.value() or Language.VI

    def show_event(self, event: Event) -> None:
        """Show `fair`; unsaved changes of the fair before are lost."""
        self._show(event)
        self.draft.settle()

    def _show(self, event: Event) -> None:
        is_same = event.id and event.id == self._event.id
        self._event = event
        self.form.show_event(event)
        if not is_same or event.entries != tuple(self.event_model.lines):
            self._show_entries(event, self.table.places() if is_same else [])
        self.is_dirty = False
        self._update_summary()

    def _show_entries(self, event: Event, chosen: Sequence[int]) -> None:
        """Show other entries; a booth that is being typed would be lost by it."""
        self.event_model.set_entries(event.entries)
        if chosen:
            self.table.go_to([place for place in chosen if place < len(event.entries)])
        else:
            self.table.clear_removed()

    def show_saved(self, sent: Event, saved: Event) -> None:
        """Show the fair as it was saved; what was typed since `sent` was sent stays."""
        typed = self.edited_event()
        self._show(merge(sent, typed, saved).record)
        self.is_dirty = typed != sent
        self.draft.settle()
        self._update_summary()

    def set_products(self, rows: Sequence[ProductRow]) -> None:
        """Set the products of the register that can be added, as they stand today."""
        self._products = {row.id: row for row in rows}
        self.event_model.set_products(self._products)
        self.finder.set_products(rows)
        self._update_summary()

    def add(self, ids: Sequence[int]) -> None:
        """Add products at the end and put the cursor on the first of them."""
        first = len(self.event_model.lines)
        if count := self.event_model.add(ids):
            self.table.go_to(range(first, first + count))
            return
        place = self.event_model.line_of(ids[0]) if ids else None
        if place is not None:
            self.table.go_to([place])
            words = self.tr("Sản phẩm này đã có trong hội chợ, ở vị trí {number}.")
            show_toast(self, words.format(number=place + 1))

    def add_list_action(self, action: QAction) -> None:
        """Add a button of the list of products, beside those of the fair."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if action.menu() is not None:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._footer.insertWidget(1, button)

    def choose(self) -> None:
        """Open the product chooser to add several products at once."""
        present_ids = {entry.product_id for entry in self.event_model.lines}
        chooser = ProductChooser(tuple(self._products.values()), present_ids, self)
        chooser.chosen.connect(self.add)
        chooser.open()

    def _add_row(self, row: ProductRow) -> None:
        if row.id not in self._products:
            self._products[row.id] = row
            self.event_model.set_products(self._products)
        self.add([row.id])

    def _on_not_found(self, text: str) -> None:
        show_toast(self, self.tr("Không có sản phẩm nào khớp “{text}”.").format(text=text))

    def _on_edited(self) -> None:
        self.is_dirty = True
        self.draft.note_edit()
        self._update_summary()
        self.edited.emit()

    def _on_removed(self, count: int) -> None:
        words = self.tr("Đã bỏ {count} sản phẩm khỏi hội chợ.").format(count=count)
        show_toast(self, words, (self.tr("Hoàn tác (Ctrl+Z)"), self._restore_removed))

    def _restore_removed(self) -> None:
        self.table.setFocus()
        self.table.restore_removed()

    def _save_language(self) -> None:
        self._preferences.save_text(_LANGUAGE, self.language)

    def _update_summary(self) -> None:
        entries, bare = self.event_model.lines, self.event_model.count_without_stars()
        self.title.show_text(self._event.name or self.tr("Hội chợ mới"))
        parts = [self.tr("{count} sản phẩm").format(count=len(entries))]
        if bare:
            words = self.tr("{count} sản phẩm không còn hạng sao có hiệu lực, sẽ in không có sao")
            parts.append(words.format(count=bare))
        if self.is_dirty:
            parts.append(self.tr("chưa lưu"))
        self.count.setText(" · ".join(parts))
        theme.set_role(self.count, "warning" if bare else "muted")
        self.save_button.setEnabled(self.is_dirty)
        self._empty_view.setVisible(not entries)

    def _make_buttons(self) -> None:
        self._language: PlainChoice[Language] = PlainChoice(language_choices())
        self._language.setAccessibleName(self.tr("Ngôn ngữ catalogue in"))
        self._language.setToolTip(self.tr("Ngôn ngữ catalogue in"))
        saved = self._preferences.text(_LANGUAGE)
        self._language.set_value(Language(saved) if saved in set(Language) else Language.VI)
        self.print_button = make_icon_button(self.tr("In catalogue"), "printer")
        self.studio_button = make_icon_button(self.tr("Tài liệu khác"), "layout-grid")
        self.studio_button.setToolTip(self.tr("Mở trong trang In ấn"))
        self.delete_button = make_icon_button(self.tr("Xóa hội chợ"), "trash-2")
        self.save_button = theme.style_primary(make_icon_button(self.tr("Lưu hội chợ"), "save"))
        self.choose_button = make_icon_button(self.tr("&Chọn nhiều…"), "list")
        self.up_button = make_icon_tool_button(self.tr("Đưa lên (Alt+↑)"), "arrow-up")
        self.down_button = make_icon_tool_button(self.tr("Đưa xuống (Alt+↓)"), "arrow-down")
        self.remove_button = make_icon_tool_button(self.tr("Bỏ khỏi hội chợ (Delete)"), "x")
        needs_writing(self.up_button, self.down_button, self.remove_button, self.finder)
        needs_writing(self.delete_button, self.save_button, self.choose_button)

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.table.typed.connect(self._on_edited)
        self.event_model.lines_changed.connect(self._on_edited)
        self.finder.picked.connect(self._add_row)
        self.finder.missed.connect(self._on_not_found)
        self.table.removed.connect(self._on_removed)
        self.choose_button.clicked.connect(self.choose)
        self.up_button.clicked.connect(lambda: self.table.move_selected(-1))
        self.down_button.clicked.connect(lambda: self.table.move_selected(1))
        self.remove_button.clicked.connect(self.table.remove_selected)
        self.save_button.clicked.connect(self.save_requested)
        self.print_button.clicked.connect(self.print_requested)
        self.studio_button.clicked.connect(self.studio_requested)
        self.delete_button.clicked.connect(self.delete_requested)
        self._language.edited.connect(self._save_language)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Thêm sản &phẩm"))
        label.setBuddy(self.finder)
        header = make_widget_row(self.title, self._language, self.print_button, self.studio_button)
        toolbar = make_widget_row(label, self.finder, self.choose_button, stretch=1)
        order = make_widget_row(
            self._make_key_hint(), self.up_button, self.down_button, self.remove_button
        )
        self._footer = make_widget_row(QWidget(), self.delete_button, self.save_button)
        contents = QWidget()
        inside = QVBoxLayout(contents)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GRID)
        inside.addWidget(self.form)
        inside.addLayout(toolbar)
        inside.addWidget(self.table, 1)
        inside.addLayout(order)
        self.table.setMinimumHeight(TABLE_LINES * self.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(header)
        column.addWidget(make_scroll_area(contents), 1)
        column.addWidget(self.count)
        column.addLayout(self._footer)
        self._show_empty_state()

    def _show_empty_state(self) -> None:
        self._empty_view.show_state(
            EmptyState(
                "package",
                self.tr("Hội chợ chưa có sản phẩm nào"),
                self.tr("Gõ tên hoặc mã vào ô “Thêm sản phẩm”, hoặc chọn nhiều sản phẩm một lúc."),
                self.tr("Chọn nhiều sản phẩm"),
                self.choose,
                writes=True,
            )
        )

    def _make_key_hint(self) -> QLabel:
        return theme.style_muted(
            QLabel(
                self.tr(
                    "Kéo hoặc Alt+↑ Alt+↓ đổi thứ tự · Ctrl+Home Ctrl+End lên đầu, xuống cuối · "
                    "gõ chữ để ghi gian hàng · Delete bỏ khỏi hội chợ"
                ),
                wordWrap=True,
            )
        )
