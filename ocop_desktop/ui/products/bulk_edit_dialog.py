"""Sửa chung: one field of many products gets a value, seen before and after, in one action."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.register.bulk_edit import EditVerb, FieldEdit, apply_edits, can_add
from ocop_desktop.domain.register.producer import ProducerRow
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import sort_key
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import SEARCH_PAUSE_MS
from ocop_desktop.ui.finding.producer_chooser import make_distinct_labels
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.saving_dialog import SavingDialog
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.bulk_edit_fields import bulk_labels, make_value_form, verb_words
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.scroll_area import make_vertical_area
from ocop_desktop.ui.words.record_values import FormWords, value_words
from ocop_desktop.ui.writing import needs_writing


@dataclass(frozen=True)
class BulkRow:
    """One product of the preview: what stands in the field now, and what will."""

    id: int
    name: str
    producer: str
    before: str
    after: str
    is_changed: bool


class BulkEditDialog(SavingDialog):
    """Edits one field of the products with those ids; another field may follow without closing."""

    def __init__(
        self, context: PageContext, product_ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Sửa chung"), parent)
        self.context = context
        self._ids = tuple(product_ids)
        self._products: tuple[Product, ...] = ()
        self._names: dict[int, str] = {}
        self._forms: dict[str, Form] = {}
        self._saving = 0
        self._before_name = ""
        self._before: list[str] = []
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._show_preview)
        self._make_widgets()
        self._lay_out()
        self._load()
        self._show_field()
        resize_within_screen(self, 130, 34)

    @property
    def is_dirty(self) -> bool:
        return bool(self.changed()) and self._form().is_dirty

    def mark_clean(self) -> None:
        for form in self._forms.values():
            form.mark_clean()

    def edits(self) -> tuple[FieldEdit, ...]:
        """The edits as typed; none while the field is empty or its text is no value."""
        name, verb, form = self.field.value() or "", self.verb.value(), self._form()
        if verb is None or (verb is not EditVerb.CLEAR and form.unreadable_fields()):
            return ()
        if verb is EditVerb.CLEAR:
            return tuple(FieldEdit(field, verb) for field in form.labels)
        value = form.field(name).value()  # type: ignore[attr-defined]
        if value in (None, "", ()):
            return ()
        others = [field for field in form.labels if field != name]
        return (
            FieldEdit(name, verb, value),
            *(FieldEdit(field, verb, form.field(field).value()) for field in others),  # type: ignore[attr-defined]
        )

    def changed(self) -> tuple[Product, ...]:
        """The products that the edits change, edited."""
        pairs = ((product, apply_edits(product, self.edits())) for product in self._products)
        return tuple(edited for product, edited in pairs if edited != product)

    def save(self) -> None:
        """Save all edited products in one action."""
        self.setFocus()
        self._show_preview()
        edited = self.changed()
        if edited and not self._saving:
            self._saving = len(edited)
            reply = Reply(self._on_saved, self._on_refused)
            self.context.runner.call(reply, services.products.edit_many, edited)

    def _form(self) -> Form:
        name = self.field.value() or ""
        if name not in self._forms:
            form = self._forms[name] = make_value_form(name, self.context)
            form.edited.connect(self._pause.start)
            for row in form.labels:
                form.field(row).editing_finished.connect(self._show_preview)  # type: ignore[attr-defined]
            self._stack.addWidget(make_vertical_area(form))
            self._order_tabs(form)
        return self._forms[name]

    def _order_tabs(self, form: Form) -> None:
        """Let Tab reach the fields of a new form before what stands below it."""
        place: QWidget = self.verb
        for field in form.findChildren(QWidget):
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self.setTabOrder(place, field)
                place = field

    def _show_field(self) -> None:
        name, words = self.field.value() or "", verb_words()
        verbs = [verb for verb in EditVerb if verb is not EditVerb.ADD or can_add(name)]
        self.verb.set_choices([(verb, words[verb]) for verb in verbs])
        form = self._form()
        self._stack.setCurrentIndex(list(self._forms).index(name))
        form.setEnabled(self.verb.value() is not EditVerb.CLEAR)
        self._show_preview()

    def _show_verb(self) -> None:
        self._form().setEnabled(self.verb.value() is not EditVerb.CLEAR)
        self._show_preview()

    def _show_preview(self) -> None:
        name, edits = self.field.value() or "", self.edits()
        if self._before_name != name:
            self._before_name = name
            self._before = [self._words(getattr(one, name), name) for one in self._products]
        kept = self.tr("không đổi")
        same = self._words_for_all(name, edits)
        rows = []
        for product, before in zip(self._products, self._before, strict=True):
            edited = apply_edits(product, edits) if edits else product
            is_changed = bool(edits) and edited != product
            after = (same or self._words(getattr(edited, name), name)) if is_changed else kept
            producer = self._names.get(product.producer_id, "")
            rows.append(BulkRow(product.id, product.name.vi, producer, before, after, is_changed))
        self.table.set_rows(rows)
        count = sum(row.is_changed for row in rows)
        self.save_button.setEnabled(count > 0)
        self.told.setText(self._told_words(len(rows), count))

    def _told_words(self, total: int, count: int) -> str:
        if not self.edits():
            return self.tr("Chưa có giá trị mới: chưa sản phẩm nào đổi.")
        words = self.tr("{count} sản phẩm sẽ đổi").format(count=count)
        if same := total - count:
            words += self.tr("; {count} sản phẩm đã như vậy, không đổi").format(count=same)
        return words + self.tr(". Một lần Hoàn tác (Ctrl+Z) lấy lại tất cả.")

    def _words(self, value: object, name: str) -> str:
        form = FormWords(bulk_labels(), self._names, self.context.criteria_sets)
        return value_words(value, name, form)

    def _words_for_all(self, name: str, edits: Sequence[FieldEdit]) -> str:
        """What every product holds after the edits; empty where they add to what it holds."""
        if not edits or not self._products or edits[0].verb is EditVerb.ADD:
            return ""
        edited = apply_edits(self._products[0], edits)
        return self._words(getattr(edited, name), name)

    def _load(self) -> None:
        self.context.runner.call(self._on_names, services.producers.find)
        reply = Reply(self._on_loaded, self._on_load_failed)
        self.context.runner.call(reply, services.products.get_many, self._ids)

    def _on_names(self, rows: Sequence[ProducerRow]) -> None:
        self._names = dict(make_distinct_labels(rows))
        self._forget_before()

    def _on_loaded(self, products: tuple[Product, ...]) -> None:
        self._products = tuple(sorted(products, key=lambda one: sort_key(one.name.vi)))
        self._forget_before()

    def _forget_before(self) -> None:
        self._before_name = ""
        self._show_preview()

    def _on_load_failed(self, error: Exception) -> None:
        errors.report(error)
        self.close()

    def _on_saved(self, count: int) -> None:
        del count
        self._saving = 0
        self.mark_clean()
        self.close()

    def _on_refused(self, error: Exception) -> None:
        """Show the products as they are now where somebody else has changed one; else report."""
        self._saving = 0
        if isinstance(error, EditConflict):
            self._load()
            self.note.setText(
                self.tr(
                    "Trong khi bạn sửa, “{name}” đã được lưu ở nơi khác. Chưa lưu gì; "
                    "bảng đã lấy giá trị mới. Hãy xem lại rồi bấm Lưu lần nữa."
                ).format(name=error.mine.name.vi if isinstance(error.mine, Product) else "")
            )
            return
        errors.report_unsaved(error)

    def _make_widgets(self) -> None:
        count = len(self._ids)
        self.heading = theme.style_heading(
            QLabel(self.tr("Sửa chung {count} sản phẩm").format(count=count), wordWrap=True)
        )
        self.field: PlainChoice[str] = PlainChoice(list(bulk_labels().items()))
        self.verb: PlainChoice[EditVerb] = PlainChoice()
        self._stack = QStackedWidget()
        self.table = RowTable(self._columns(), self.tr("Trước và sau khi sửa"))
        self.told = QLabel(wordWrap=True)
        self.note = QLabel(wordWrap=True)
        theme.set_role(self.note, "warning")
        self.save_button = theme.style_primary(QPushButton(self.tr("&Lưu")))
        theme.set_icon(self.save_button, "save", "on_green")
        self.save_button.setAutoDefault(False)
        self.close_button = QPushButton(self.tr("Đó&ng"), autoDefault=False)
        needs_writing(self.save_button)
        self.field.edited.connect(self._show_field)
        self.verb.edited.connect(self._show_verb)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close)

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("name", self.tr("Sản phẩm"), lambda row: row.name, 30, is_name=True),
            RowColumn("before", self.tr("Trước"), lambda row: row.before, 22),
            RowColumn("after", self.tr("Sau"), lambda row: row.after, 22),
            RowColumn("producer", self.tr("Chủ thể"), lambda row: row.producer, 22),
        )

    def _lay_out(self) -> None:
        choices = QGridLayout()
        choices.setHorizontalSpacing(2 * theme.GRID)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Ô cần &sửa"), self.field),
            (self.tr("&Cách sửa"), self.verb),
        )
        for place, (words, field) in enumerate(fields):
            label = QLabel(words)
            label.setBuddy(field)
            choices.addWidget(label, 0, place)
            choices.addWidget(field, 1, place)
        choices.setColumnStretch(0, 2)
        choices.setColumnStretch(1, 1)
        line = self.fontMetrics().lineSpacing()
        self._stack.setMinimumHeight(4 * line)
        self._stack.setMaximumHeight(9 * line)
        buttons = QHBoxLayout()
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(self.heading)
        column.addLayout(choices)
        column.addWidget(self._stack, 1)
        column.addWidget(self.table, 2)
        column.addWidget(self.told)
        column.addLayout(buttons)


def open_bulk_edit(
    context: PageContext, product_ids: Sequence[int], parent: QWidget | None = None
) -> BulkEditDialog:
    """Open the dialog on those products above `parent`, or above the active window."""
    dialog = BulkEditDialog(context, product_ids, parent or QApplication.activeWindow())
    dialog.open()
    return dialog
