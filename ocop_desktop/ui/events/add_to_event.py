"""Thêm vào sự kiện: the selected products go to an event that is there, or to a new one."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.events.event import Event, EventAddition, EventChoice
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.forms.saving_dialog import SavingDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.values import day_words
from ocop_desktop.ui.writing import needs_writing

NEW_FAIR = 0


class AddToEventDialog(SavingDialog):
    """Chooses the event; says how many products it holds already, which are not added twice."""

    def __init__(
        self, context: PageContext, product_ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Thêm vào sự kiện"), parent)
        self._context = context
        self._ids = tuple(dict.fromkeys(product_ids))
        self._events: dict[int, EventChoice] = {}
        self._is_saving = False
        self.event_choice: PlainChoice[int] = PlainChoice()
        self.name = TextField()
        self.told = QLabel(wordWrap=True)
        self.save_button = theme.style_primary(QPushButton(self.tr("Thê&m")))
        theme.set_icon(self.save_button, "plus", "on_green")
        self.save_button.setEnabled(False)
        needs_writing(self.save_button)
        self.close_button = QPushButton(self.tr("Đóng"), autoDefault=False)
        self.event_choice.edited.connect(self._show_choice)
        self.name.edited.connect(self._show_choice)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        reply = Reply(self._on_events, self._on_load_failed)
        context.runner.call(reply, services.event_choices.list_choices)

    @property
    def is_dirty(self) -> bool:
        return False

    def mark_clean(self) -> None:
        """Nothing is typed that would be missed."""

    def save(self) -> None:
        """Add the products to the chosen event, or save a new event with them."""
        chosen = self.event_choice.value()
        if self._is_saving or not self.save_button.isEnabled():
            return
        self._is_saving = True
        if chosen:
            reply = Reply(self._on_added, self._on_refused)
            self._context.runner.call(reply, services.events.add_products, chosen, self._ids)
        else:
            made = Event(self.name.value(), entries=tuple(map(EventEntry, self._ids)))
            self._context.runner.call(
                Reply(self._on_new_event, self._on_refused), services.events.save, made
            )

    def _on_events(self, found: Sequence[EventChoice]) -> None:
        self._events = {event.id: event for event in found}
        choices = [(event.id, _event_words(event)) for event in found]
        self.event_choice.set_choices([*choices, (NEW_FAIR, self.tr("Sự kiện mới…"))])
        self._show_choice()

    def _show_choice(self) -> None:
        chosen = self._events.get(self.event_choice.value() or NEW_FAIR)
        self.name.setEnabled(chosen is None)
        held = set(chosen.product_ids) if chosen else set()
        new = [key for key in self._ids if key not in held]
        self.save_button.setEnabled(bool(new) and bool(chosen or self.name.value()))
        words = self.tr("{count} sản phẩm sẽ được thêm").format(count=len(new))
        if again := len(self._ids) - len(new):
            words += self.tr("; {count} sản phẩm đã có trong sự kiện, không thêm lần nữa").format(
                count=again
            )
        self.told.setText(words + ".")

    def _on_added(self, addition: EventAddition) -> None:
        del addition
        self.close()

    def _on_new_event(self, event: Event) -> None:
        del event
        self.close()

    def _on_load_failed(self, error: Exception) -> None:
        errors.report(error)
        self.close()

    def _on_refused(self, error: Exception) -> None:
        self._is_saving = False
        errors.report_unsaved(error)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(self.tr("&Sự kiện"), self.event_choice)
        rows.addRow(self.tr("&Tên sự kiện mới"), self.name)
        self.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        heading = self.tr("Thêm {count} sản phẩm vào sự kiện").format(count=len(self._ids))
        column.addWidget(theme.style_heading(QLabel(heading, wordWrap=True)))
        column.addLayout(rows)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addLayout(buttons)
        self.resize(80 * self.fontMetrics().averageCharWidth(), 0)


def open_add_to_fair(
    context: PageContext, product_ids: Sequence[int], parent: QWidget | None = None
) -> AddToEventDialog:
    """Open the dialog on those products above `parent`, or above the active window."""
    dialog = AddToEventDialog(context, product_ids, parent or QApplication.activeWindow())
    dialog.open()
    return dialog


def _event_words(event: EventChoice) -> str:
    return " · ".join(filter(None, (event.name, day_words(event.starts_on), event.place)))
