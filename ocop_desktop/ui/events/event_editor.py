"""One event on the screen: its parts on tabs, its buttons, and a line that sums it up."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from ocop_desktop.domain.drafts.comparison import DraftComparison, resumed_record
from ocop_desktop.domain.events.checks import check_event
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.summary import EventSummary
from ocop_desktop.domain.events.totals import EventFinding, EventTotals
from ocop_desktop.domain.merging import merge
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.producer import ProducerRow
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.text import Language
from ocop_desktop.messages.figures import figure_words
from ocop_desktop.messages.values import problem_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.drafts.form_draft import FormDraft
from ocop_desktop.ui.drafts.form_state import FormState
from ocop_desktop.ui.events.event_buttons import make_icon_button
from ocop_desktop.ui.events.event_drafts import fill_event, read_event_state
from ocop_desktop.ui.events.event_header import EventHeader
from ocop_desktop.ui.events.event_jumps import find_place
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.event_sections import EventSections
from ocop_desktop.ui.events.event_summarising import EventSummarising
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.writing import needs_writing


class EventEditor(QWidget):
    """Shows and edits one event; the page saves, prints and deletes it."""

    save_requested = Signal()
    print_requested = Signal()
    studio_requested = Signal()
    delete_requested = Signal()
    edited = Signal()
    draft_form = "fair"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = Event("")
        self._products: dict[int, ProductRow] = {}
        self._producers: Mapping[int, str] = {}
        self._names = EventNames()
        self._summary: EventSummary | None = None
        self.is_dirty = False
        self.draft = FormDraft(context.drafts, self, self)
        self.summarising = EventSummarising(context, self)
        self.tabs = EventSections(context)
        self.basics, self.summary = self.tabs.basics, self.tabs.summary
        self.form, self.table = self.basics.form, self.basics.table
        self.event_model, self.finder = self.basics.event_model, self.basics.finder
        self.header = EventHeader(context.preferences)
        self.studio_button = self.header.studio_button
        self.count = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._make_buttons()
        self._lay_out()
        self._connect()

    def edited_event(self) -> Event:
        """Return the event as typed."""
        return self.tabs.edit(self._event)

    def read_state(self) -> FormState:
        """Return the event as it is typed, for its draft."""
        return read_event_state(self.edited_event(), self.basics, self.tabs)

    def resume(self, comparison: DraftComparison) -> None:
        """Go on with a draft of an event."""
        self._show(resumed_record(comparison))
        fill_event(comparison.draft, self.basics, self.tabs)
        self.draft.adopt(comparison.draft)
        self._on_edited()

    @property
    def product_names(self) -> Mapping[int, str]:
        """The names of the register's products, by id."""
        return self._names.products

    @property
    def names(self) -> EventNames:
        """The names that the event refers to."""
        return self._names

    @property
    def event_id(self) -> int:
        """The id of the event shown; 0 for a new one."""
        return self._event.id

    @property
    def stored_event(self) -> Event:
        """The event shown, as it was read from the register."""
        return self._event

    @property
    def language(self) -> Language:
        """The language the catalogue is to be printed in."""
        return self.header.language.value() or Language.VI

    def show_event(self, event: Event) -> None:
        """Show `event`; unsaved changes of the event before are lost."""
        self._show(event)
        self.draft.settle()

    def _show(self, event: Event) -> None:
        if not event.id or event.id != self._event.id:
            self.tabs.setCurrentIndex(0)
        self._event = event
        self.tabs.show_event(event, self._names)
        self.form.clear_problems()
        self.is_dirty = False
        self._summary = None
        self._update_summary()
        self._ask_for_summary()

    def show_saved(self, sent: Event, saved: Event) -> None:
        """Show the event as it was saved; what was typed since `sent` was sent stays."""
        typed = self.edited_event()
        self._event = merge(sent, typed, saved).record
        self.tabs.show_event(self._event, self._names)
        self.form.clear_problems()
        self.is_dirty = typed != sent
        self.draft.settle()
        self._update_summary()
        self._ask_for_summary()

    def set_products(self, rows: Sequence[ProductRow]) -> None:
        """Set the products of the register that can be added, as they stand today."""
        self._products = {row.id: row for row in rows}
        self._show_names()

    def set_producers(self, rows: Sequence[ProducerRow]) -> None:
        """Set the producers of the register, also those without products."""
        self._producers = {row.id: row.name for row in rows}
        self._show_names()

    def add(self, ids: Sequence[int]) -> None:
        """Add products at the end and put the cursor on the first of them."""
        self.tabs.show_part(self.basics)
        self.basics.add(ids)

    def is_sound(self) -> bool:
        """Whether the event may be saved; else the problems that forbid it are shown."""
        return self.form.is_sound() and not self.tabs.problem() and self._find_wrong() is None

    def jump(self, name: str) -> None:
        """Set the focus to a fact of the event."""
        self.tabs.show_part(self.basics)
        self.form.jump(name)

    def jump_to_problem(self) -> None:
        """Set the focus to what forbids saving."""
        wrong = self._find_wrong()
        if not self.form.is_sound():
            self.tabs.show_part(self.basics)
            self.form.jump_to_first_error()
        elif self.tabs.problem():
            self.tabs.jump_to_problem()
        elif wrong is not None:
            self._jump_to(wrong.field, wrong.where)
            show_toast(self, problem_sentence(wrong, QCoreApplication.translate))

    def _find_wrong(self) -> Problem | None:
        """The first problem that forbids saving and is not about the form of the facts."""
        found = check_event(self.edited_event())
        hard = (problem for problem in found if problem.severity is Severity.HARD)
        return next((one for one in hard if one.where or one.field not in self.form.labels), None)

    def _jump_to(self, field: str, where: str) -> None:
        """Show the part with that field and set the focus to it."""
        totals = self._summary.totals if self._summary else EventTotals()
        self.tabs.jump_to(find_place(field, where, self.edited_event(), totals))

    def _open_finding(self, finding: EventFinding) -> None:
        where = finding.where or next(iter(finding.names), "")
        self._jump_to(finding.field, where)

    def _ask_for_summary(self) -> None:
        self.summarising.ask(self.edited_event())

    def _show_summary(self, summary: EventSummary) -> None:
        if summary.event.id == self._event.id:
            self._summary = summary
            self.summary.show_summary(summary)
            self._update_summary()

    def add_papers_button(self, button: QToolButton) -> None:
        """Add the button of the papers beside those that print."""
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header.add_button(button)

    def add_list_action(self, action: QAction) -> None:
        """Add a button of the list of products, beside those of the event."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if action.menu() is not None:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._footer.insert_widget(1, button)

    def _show_names(self) -> None:
        """Hand the names of products and producers to all parts."""
        rows = self._products.values()
        self._names = EventNames(
            {row.id: row.name for row in rows},
            {**{row.producer_id: row.producer for row in rows}, **self._producers},
            {row.id: row.producer_id for row in rows},
        )
        self.basics.set_products(self._products)
        self.tabs.show_event(self.edited_event(), self._names)
        self._update_summary()

    def _add_row(self, row: ProductRow) -> None:
        if row.id not in self._products:
            self._products[row.id] = row
            self._show_names()
        self.add([row.id])

    def _on_edited(self) -> None:
        self.is_dirty = True
        self.draft.note_edit()
        self.summarising.ask_soon()
        self._update_summary()
        self.edited.emit()

    def _update_summary(self) -> None:
        entries, bare = self.event_model.lines, self.event_model.count_without_stars()
        products = sum(bool(entry.product_id) for entry in entries)
        self.header.title.show_text(self._event.name or self.tr("Sự kiện mới"))
        parts = [self.tr("{count} sản phẩm").format(count=products)]
        if bare:
            words = self.tr("{count} sản phẩm không còn hạng sao có hiệu lực, sẽ in không có sao")
            parts.append(words.format(count=bare))
        parts += self._summary_words()
        if self.is_dirty:
            parts.append(self.tr("chưa lưu"))
        self.count.setText(" · ".join(parts))
        theme.set_role(self.count, "warning" if bare else "muted")
        self.save_button.setEnabled(self.is_dirty)

    def _summary_words(self) -> list[str]:
        """The revenue, and how many findings wait on the last tab."""
        if self._summary is None:
            return []
        words = []
        if (net := self._summary.totals.net) is not None:
            money = figure_words(net.figure, net.unit, QCoreApplication.translate)
            words.append(self.tr("doanh thu {money}").format(money=money))
        if count := len(self._summary.findings):
            told = self.tr("{count} điều cần xem lại").format(count=count)
            words.append(f'<a href="summary">{told}</a>')
        return words

    def _make_buttons(self) -> None:
        self.delete_button = make_icon_button(self.tr("Xóa sự kiện"), "trash-2")
        self.save_button = theme.style_primary(make_icon_button(self.tr("Lưu sự kiện"), "save"))
        needs_writing(self.delete_button, self.save_button)

    def _connect(self) -> None:
        self.tabs.edited.connect(self._on_edited)
        self.summarising.wanted.connect(self._ask_for_summary)
        self.summarising.summarised.connect(self._show_summary)
        self.summary.finding_opened.connect(self._open_finding)
        self.count.linkActivated.connect(lambda: self.tabs.show_part(self.summary))
        self.basics.picked.connect(self._add_row)
        self.save_button.clicked.connect(self.save_requested)
        self.header.print_requested.connect(self.print_requested)
        self.header.studio_requested.connect(self.studio_requested)
        self.delete_button.clicked.connect(self.delete_requested)

    def _lay_out(self) -> None:
        self._footer = FlowLayout(theme.GRID)
        for button in (self.save_button, self.delete_button):
            self._footer.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.count)
        column.addLayout(self._footer)
