"""Decision entry: the header once, then the products, typed one after the other or pasted."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.product import ProductList, ProductQuery, ProductRow
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.drafts.form_draft import FormDraft
from ocop_desktop.ui.drafts.form_state import FormState
from ocop_desktop.ui.finding.product_finder import ProductFinder
from ocop_desktop.ui.forms.saving_dialog import SavingDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.recognitions.annex_clipboard import BlockPasting
from ocop_desktop.ui.recognitions.decision_choices import DecisionChoices, DecisionParts
from ocop_desktop.ui.recognitions.decision_drafts import fill_decision, read_decision
from ocop_desktop.ui.recognitions.decision_header import DecisionHeader
from ocop_desktop.ui.recognitions.decision_model import FIELDS, DecisionModel
from ocop_desktop.ui.recognitions.decision_table import DecisionTable
from ocop_desktop.ui.recognitions.match_bar import MatchBar
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.empty_state import EmptyState, EmptyStateView
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.scroll_area import make_vertical_area
from ocop_desktop.ui.words.failures import error_message


class DecisionDialog(SavingDialog):
    """Records one decision with all its products as one action; `saved` carries the recognitions."""

    saved = Signal(object)
    draft_form = "decision"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Nhập quyết định công nhận"), parent)
        self.context = context
        self._is_dirty = False
        self._is_saving = False
        self._resumed: Draft | None = None
        self.draft = FormDraft(context.drafts, self, self)
        self.header = DecisionHeader(context)
        self.finder = ProductFinder()
        self.finder.setAccessibleName(self.tr("Thêm sản phẩm"))
        self.finder.offers_new = True
        self.model = DecisionModel(context.regulations, context.on)
        self.model.setParent(self)
        self.table = DecisionTable(self.model)
        self.match_bar = MatchBar()
        self.message = QLabel(wordWrap=True)
        self.count = theme.style_heading(QLabel(wordWrap=True), 3)
        self.paste_button = theme.make_button(
            self.tr("&Dán danh sách"), "clipboard-check", self.tr("Dán phụ lục đã chép (Ctrl+V)")
        )
        self.choose_button = theme.make_button(self.tr("Chọn n&hiều…"), "list")
        self.save_button = theme.style_primary(QPushButton(self.tr("Lưu quyết định")))
        self.close_button = QPushButton(self.tr("Đóng"))
        self._empty_view = EmptyStateView(self.table.viewport())
        self._lay_out()
        parts = DecisionParts(self.header, self.finder, self.match_bar, self.table)
        self.choices = DecisionChoices(context, parts, self)
        self._connect()
        self._update_count()
        self.header.jump("number")
        context.runner.call(self._on_products, services.products.find, ProductQuery(), context.on)

    def save(self) -> None:
        """Save the decision with all its lines unless hard problems forbid it."""
        if self._is_saving:
            return
        self.setFocus()
        self.model.set_decision(self.header.decision())
        is_header_valid = self.header.show_problems(
            self._find_header_problems(),
            {
                "number": self.tr("Chưa có số quyết định."),
                "on": self.tr("Chưa có ngày, nên chưa tính được ngày hết hạn."),
            },
        )
        hard = self._find_first_hard()
        if not is_header_valid:
            self.header.jump_to_first_error()
        elif not self.model.lines:
            self._show_message(
                self.tr("Quyết định chưa có sản phẩm nào. Gõ tên sản phẩm hoặc dán danh sách."),
                "error",
            )
            self.finder.setFocus()
        elif hard:
            self._show_message(self.tr("Dòng {number} chưa đúng: {sentence}").format(
                number=hard[0] + 1, sentence=hard[2]
            ), "error")  # fmt: skip
            self.table.setFocus()
            self.table.go_to(hard[0], hard[1])
        else:
            self._write()

    @property
    def is_dirty(self) -> bool:
        return self._is_dirty

    def mark_clean(self) -> None:
        self._is_dirty = False
        self.draft.settle()

    def read_state(self) -> FormState:
        """Return the decision as it is typed, for its draft."""
        name = self.tr("Quyết định công nhận")
        return read_decision(name, self.header, self.table, self.finder)

    def resume(self, comparison: DraftComparison) -> None:
        """Go on with a draft, once the products of the register are known."""
        self._resumed = comparison.draft

    def unsaved_words(self) -> str:
        return self.tr("Quyết định này chưa được lưu. Lưu lại trước khi đóng?")

    def add_products(self, rows: Sequence[ProductRow]) -> None:
        """Add products with the stars of the line above; which are there already is told."""
        self.choices.add_products(rows)

    def _show_message(self, words: str, role: str = "muted", hint: str = "") -> None:
        """Show a sentence below the table, or the keys where it is empty."""
        theme.set_role(self.message, role)
        self.message.setToolTip(hint)
        self.message.setText(words or self._key_words())

    def _write(self) -> None:
        self._is_saving = True
        self.save_button.setEnabled(False)
        self.context.runner.call(
            Reply(self._on_saved, self._on_save_failed),
            services.recognitions.record_decision,
            self.header.decision(),
            self.model.decision_lines(),
        )

    def _on_saved(self, recognitions: tuple[Recognition, ...]) -> None:
        self.mark_clean()
        self.header.save_suggestions()
        self.saved.emit(recognitions)
        self.close()

    def _on_save_failed(self, error: Exception) -> None:
        self._is_saving = False
        self.save_button.setEnabled(True)
        if isinstance(error, InvalidValue):
            self._show_message(error_message(error).summary, "error")
        else:
            errors.report(error)

    def _on_products(self, found: ProductList) -> None:
        self.finder.set_products(found.rows)
        self.choices.set_products(found.rows)
        draft, self._resumed = self._resumed, None
        if draft is not None:
            fill_decision(draft.content, found.rows, self.header, self.table, self.finder)
            self.choices.ask_recognitions(line.row for line in self.model.lines if line.row)
            self.draft.adopt(draft)

    def _show_table(self) -> None:
        """Scroll to the table, where the dialog is higher than its room."""
        self._area.ensureWidgetVisible(self.table)

    def _on_removed(self, count: int) -> None:
        words = self.tr("Đã bỏ {count} dòng. Bấm Ctrl+Z để lấy lại.")
        self._show_message(words.format(count=count), "muted")
        if not self.model.lines:
            self.finder.setFocus()

    def _undo(self) -> None:
        if self.model.undo_step():
            self._show_message(self.tr("Bảng đã trở lại như trước."))
            self.table.setFocus()

    def _find_header_problems(self) -> Iterable[Problem]:
        decision = self.header.decision()
        if not decision.number:
            yield Problem("number", ValueReason.REQUIRED, Severity.HARD)
        if decision.on is None and not all(line.issued for line in self.model.lines):
            yield Problem("on", ValueReason.MISSING)

    def _find_first_hard(self) -> tuple[int, int, str] | None:
        for place, problems in enumerate(self.model.problems):
            for problem in problems:
                if problem.hard:
                    return place, FIELDS.index(problem.field), problem.sentence
        return None

    def _note_edit(self) -> None:
        self._is_dirty = True
        self.draft.note_edit()

    def _on_header_edited(self) -> None:
        self.model.set_decision(self.header.decision())

    def _update_count(self) -> None:
        lines = self.model.lines
        unsettled = sum(line.state.is_open for line in lines)
        doubtful = sum(bool(problems) for problems in self.model.problems) - unsettled
        parts = [self.tr("{count} sản phẩm").format(count=len(lines))]
        parts += [
            self.tr("{count} × {stars} sao").format(count=count, stars=stars)
            for stars in (5, 4, 3)
            if (count := sum(line.stars == stars for line in lines))
        ]
        if unsettled:
            parts.append(self.tr("{count} dòng chưa chọn sản phẩm").format(count=unsettled))
        if doubtful:
            parts.append(self.tr("{count} dòng nên xem lại").format(count=doubtful))
        self.count.setText(" · ".join(parts))
        self.match_bar.show_lines(lines)
        self._empty_view.setVisible(not lines)

    def _key_words(self) -> str:
        return self.tr(
            "Ctrl+V dán phụ lục · Enter thêm sản phẩm · 3 4 5 đặt hạng sao · Dấu cách đổi loại, "
            "mở lựa chọn “Trong sổ” · Tab sang ô bên · Ctrl+D chép ô trên · Delete bỏ dòng · Ctrl+S lưu"
        )

    def _connect(self) -> None:
        self.choices.answered.connect(self._show_message)
        self.paste_button.clicked.connect(self.choices.pasting.paste)
        self.choose_button.clicked.connect(self.choices.choose_many)
        BlockPasting(self).pasted.connect(self.choices.pasting.paste)
        QShortcut(QKeySequence.StandardKey.Paste, self, self.choices.pasting.paste)
        self.table.next_requested.connect(self.finder.start)
        self.table.selectionModel().currentChanged.connect(self._show_table)
        self.table.removed.connect(self._on_removed)
        self.table.typed.connect(self._note_edit)
        self.model.lines_changed.connect(self._note_edit)
        self.model.lines_changed.connect(self._update_count)
        self.header.edited.connect(self._on_header_edited)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Find, self, self.finder.setFocus)
        QShortcut(
            QKeySequence.StandardKey.Undo, self.table, self._undo,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip

    def _lay_out(self) -> None:
        finder_label = QLabel(self.tr("&Thêm sản phẩm"))
        finder_label.setBuddy(self.finder)
        finding = FlowLayout(theme.GRID)
        for widget in (finder_label, self.finder, self.paste_button, self.choose_button):
            finding.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.count, 1)
        for button in (self.close_button, self.save_button):
            buttons.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        body = QWidget()
        parts = QVBoxLayout(body)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(theme.GRID)
        parts.addWidget(self.header)
        parts.addLayout(finding)
        parts.addWidget(self.match_bar)
        parts.addWidget(self.table, 1)
        self._area = make_vertical_area(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(self._area, 1)
        column.addWidget(self.message)
        column.addLayout(buttons)
        self._empty_view.show_state(
            EmptyState(
                "award",
                self.tr("Quyết định chưa có sản phẩm nào"),
                self.tr(
                    "Chép bảng phụ lục trong Word, Excel hoặc các dòng chữ, rồi bấm Ctrl+V ở đây. "
                    "Hoặc gõ một phần tên vào ô “Thêm sản phẩm”, chọn dòng đúng rồi bấm Enter."
                ),
            )
        )
        self._show_message("")
        available = self.screen().availableSize()
        width = max(1180, self.table.needed_width() + 4 * theme.GRID)
        self.resize(min(width, available.width() - 40), min(680, available.height() - 40))


def open_decision(
    context: PageContext, rows: Sequence[ProductRow], parent: QWidget | None = None
) -> DecisionDialog:
    """Open the dialog of a new decision with these products in it."""
    dialog = DecisionDialog(context, parent)
    dialog.add_products(rows)
    dialog.open()
    return dialog
