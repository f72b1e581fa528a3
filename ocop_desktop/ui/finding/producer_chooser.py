"""A field to choose the producer of a product by any part of its name, or to add a new one."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ocop_desktop.domain.ranking import RankedIndex, make_finding_key
from ocop_desktop.domain.register.producer import Producer, ProducerRow
from ocop_desktop.domain.text import search_key
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import SearchChoice
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producer_form import ProducerForm
from ocop_desktop.ui.tasks import services


class ProducerChooser(QWidget):
    """A field whose value is the producer's id, or None."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pending_id: int | None = None
        self._names: dict[int, str] = {}
        self.choice: SearchChoice[int] = SearchChoice()
        self.choice.setPlaceholderText(self.tr("gõ một phần tên chủ thể"))
        self.choice.setAccessibleName(self.tr("Chủ thể"))
        self.choice.offers_new = True
        self.add_button = QPushButton(autoDefault=False)
        self.add_button.setToolTip(self.tr("Thêm chủ thể mới…"))
        self.add_button.setAccessibleName(self.tr("Thêm chủ thể mới…"))
        theme.set_icon(self.add_button, "plus")
        self.setFocusProxy(self.choice)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.choice, 1)
        row.addWidget(self.add_button)
        self.choice.edited.connect(self._on_edited)
        self.choice.editing_finished.connect(self.editing_finished)
        self.choice.add_requested.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self._request_producers()

    @property
    def names(self) -> Mapping[int, str]:
        """The labels of the register's producers, by id."""
        return self._names

    def value(self) -> int | None:
        """The chosen producer's id."""
        return self.choice.value() or self._pending_id

    def set_value(self, value: int | None) -> None:
        """Show the producer of this id; 0 or None for none."""
        self._pending_id = value or None
        if self._pending_id is None:
            self.choice.set_value(None)
        self._show_pending()

    def draft_value(self) -> list[object]:
        """The producer's id, and the text as typed."""
        return [self.value(), self.choice.text()]

    def set_draft_value(self, value: object) -> None:
        """Show the producer or the text that a draft keeps."""
        producer_id, typed = value if isinstance(value, list) else (None, "")
        self.choice.setText(str(typed))
        if isinstance(producer_id, int):
            self.set_value(producer_id)

    def problem(self) -> str:
        """Why the text is no producer; empty for a producer or an empty field."""
        return "" if self._pending_id else self.choice.problem()

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the field with `sentence` as its tooltip; "" removes the frame."""
        self.choice.mark(sentence, hard=hard)

    def add(self) -> None:
        """Open the form of a new producer; text that is no producer becomes its name."""
        typed = "" if self.choice.value() else self.choice.text().strip()
        form = ProducerForm(self._context, None, self.window(), name=typed)
        form.saved.connect(self._on_producer_added)
        form.open()

    def _on_edited(self) -> None:
        self._pending_id = None
        self.edited.emit()

    def _on_producer_added(self, producer: Producer) -> None:
        self._pending_id = producer.id
        self.edited.emit()
        self._request_producers()

    def _request_producers(self) -> None:
        self._context.runner.call(self._set_producers, services.producers.find)

    def _set_producers(self, rows: Sequence[ProducerRow]) -> None:
        labels = make_distinct_labels(rows)
        self._names = dict(labels)
        self.choice.set_choices(labels, partial(index_producers, rows))
        self._show_pending()

    def _show_pending(self) -> None:
        """Show the pending producer once it is among the choices."""
        if self._pending_id is None:
            return
        if self._pending_id in self._names:
            self.choice.set_value(self._pending_id)
            self._pending_id = None
            self.editing_finished.emit()


def index_producers(rows: Sequence[ProducerRow]) -> RankedIndex:
    """An index that finds producers by their names first, then by commune and phone."""
    keys = [make_finding_key(row.name, other=f"{row.commune} {row.phone}") for row in rows]
    return RankedIndex(keys, [row.name for row in rows])


def make_distinct_labels(rows: Iterable[ProducerRow]) -> list[tuple[int, str]]:
    """Make a unique label for each producer id: the name, with commune or id where names are equal.

    Labels that differ only in accents count as equal, as a search ignores accents.
    """
    rows = tuple(rows)
    names = Counter(search_key(row.name) for row in rows)
    places = Counter(search_key(f"{row.name} {row.commune}") for row in rows)
    number = QCoreApplication.translate("ProducerChooser", "số {id}")
    labels = []
    for row in rows:
        parts = [row.name]
        if names[search_key(row.name)] > 1:
            parts.append(row.commune)
            if places[search_key(f"{row.name} {row.commune}")] > 1:
                parts.append(number.format(id=row.id))
        labels.append((row.id, " · ".join(filter(None, parts))))
    return labels
