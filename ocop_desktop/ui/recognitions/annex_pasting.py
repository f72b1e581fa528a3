"""The annex on the clipboard, read and put into the table of a decision."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ocop_desktop.domain.register.annex import Annex, PastedContent
from ocop_desktop.domain.register.annex_matching import AnnexMatch
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.recognitions.annex_clipboard import read_clipboard
from ocop_desktop.ui.recognitions.decision_header import DecisionHeader
from ocop_desktop.ui.recognitions.decision_lines import make_line
from ocop_desktop.ui.recognitions.decision_model import DecisionModel
from ocop_desktop.ui.tasks import services


class AnnexPasting(QObject):
    """Appends the products of the annex and fills the empty fields of the header.

    `pasted` carries the place of the first new line. `answered` carries what to tell below the
    table, its role, and a hint.
    """

    pasted = Signal(int)
    answered = Signal(str, str, str)

    def __init__(
        self, context: PageContext, header: DecisionHeader, model: DecisionModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._header = header
        self._model = model
        self._rows: Sequence[ProductRow] | None = None
        self._pending: PastedContent | None = None

    def set_products(self, rows: Sequence[ProductRow]) -> None:
        """Set the register's products, and read what was pasted before they were known."""
        self._rows = rows
        pending, self._pending = self._pending, None
        if pending is not None:
            self._read(pending)

    def paste(self) -> None:
        """Read the annex on the clipboard, at once or when the register's products are known."""
        pasted = read_clipboard()
        if self._rows is None:
            self._pending = pasted
        else:
            self._read(pasted)

    def _read(self, pasted: PastedContent) -> None:
        self._context.runner.call(
            self._on_annex, services.recognitions.read_annex, pasted, self._rows or ()
        )

    def _on_annex(self, read: tuple[Annex, tuple[AnnexMatch, ...]]) -> None:
        annex, matches = read
        if not matches:
            words = self.tr(
                "Không thấy sản phẩm nào trong nội dung đã chép. "
                "Hãy chép bảng hoặc các dòng có tên sản phẩm."
            )
            self.answered.emit(words, "warning", "")
            return
        taken, other = self._header.offer(annex.decision)
        self._model.set_decision(self._header.decision())
        self._model.keep_step()
        lines = [make_line(match) for match in matches]
        first = self._model.paste(lines)
        self.pasted.emit(first)
        words = self._paste_words(len(lines), annex, taken, other)
        self.answered.emit(words, "warning" if other else "muted", "\n".join(annex.others))

    def _paste_words(
        self, count: int, annex: Annex, taken: Sequence[str], other: Sequence[str]
    ) -> str:
        sentences = [self.tr("Đã dán {count} sản phẩm.").format(count=count)]
        if taken:
            words = self.tr("Lấy từ nội dung dán: {facts}.")
            sentences.append(words.format(facts=", ".join(taken)))
        if other:
            words = self.tr("Nội dung dán ghi khác với phần trên: {facts}.")
            sentences.append(words.format(facts=", ".join(other)))
        if annex.others:
            words = self.tr("{count} dòng khác không phải sản phẩm (trỏ vào đây để xem).")
            sentences.append(words.format(count=len(annex.others)))
        if annex.repairs:
            letters = ", ".join(f"{before} → {after}" for before, after in annex.repairs)
            sentences.append(self.tr("Đã sửa chữ: {letters}.").format(letters=letters))
        if any(line.state.is_open for line in self._model.lines):
            sentences.append(self.tr("Bấm ô “Trong sổ” (hoặc Dấu cách) để chọn sản phẩm."))
        return " ".join([*sentences, self.tr("Ctrl+Z bỏ lần dán này.")])
