"""Deleting from a list: many records, or any with evaluations, are asked about once."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.ask import ask

UNASKED = 5
"""So many records are deleted without a question, where none has evaluations: undo restores them."""
translate = QCoreApplication.translate


class Deletion(QObject):
    """Calls `delete` with ids, after a question where it is needed.

    `count_attached` is the service that counts what hangs on the records; None where nothing can.
    `question` gives the title for a number of records: "Xóa 20 sản phẩm?".
    """

    def __init__(
        self,
        context: PageContext,
        page: QWidget,
        question: Callable[[int], str],
        delete: Callable[[Sequence[int]], object],
        count_attached: Callable[..., Mapping[RecordKind, int]] | None = None,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._question = question
        self._delete = delete
        self._count_attached: Any = count_attached
        self._pending: tuple[int, ...] = ()

    def start(self, ids: Sequence[int]) -> None:
        """Delete the records with these ids; ignored while another deletion waits for its counts."""
        if not ids or self._pending:
            return
        self._pending = tuple(ids)
        if self._count_attached is None:
            self._on_counted({})
        else:
            reply: Reply[Any] = Reply(self._on_counted, self._on_failed)
            self._context.runner.call(reply, self._count_attached, self._pending)

    def _on_counted(self, attached: Mapping[RecordKind, int]) -> None:
        ids, self._pending = self._pending, ()
        if len(ids) <= UNASKED and RecordKind.EVALUATION not in attached:
            self._delete(ids)
            return
        ask(
            self._page,
            translate("Deletion", "Xóa"),
            _question_text(self._question(len(ids)), attached),
            [(translate("Deletion", "&Xóa"), lambda: self._delete(ids))],
            translate("Deletion", "&Không xóa"),
            stay_by_default=True,
        )

    def _on_failed(self, error: Exception) -> None:
        self._pending = ()
        self._context.runner.failed.emit(error)


def _question_text(question: str, attached: Mapping[RecordKind, int]) -> str:
    """The question, what hangs on the records, and that undo restores them."""
    lines = [
        _attached_words(kind).format(count=format_number(count)) for kind, count in attached.items()
    ]
    parts = [question]
    if lines:
        parts.append("\n".join((translate("Deletion", "Gắn với các mục này:"), *lines)))
    parts.append(translate("Deletion", "Hoàn tác (Ctrl+Z) hoặc Thùng rác lấy lại được tất cả."))
    return "\n\n".join(parts)


def _attached_words(kind: RecordKind) -> str:
    return {
        RecordKind.RECOGNITION: translate("Deletion", "• Lần công nhận: {count}, xóa cùng"),
        RecordKind.EVALUATION: translate("Deletion", "• Lần đánh giá: {count}, xóa cùng"),
        RecordKind.FILING: translate("Deletion", "• Hồ sơ đã nộp: {count}, xóa cùng"),
        RecordKind.NOTICE: translate("Deletion", "• Thông báo đã gửi: {count}, xóa cùng"),
        RecordKind.SALE: translate("Deletion", "• Doanh số tháng: {count}, xóa cùng"),
        RecordKind.EXPORTED_PRODUCT: translate(
            "Deletion", "• Sản phẩm xuất khẩu: {count}, xóa cùng"
        ),
        RecordKind.REGISTRATION: translate("Deletion", "• Mã đăng ký: {count}, xóa cùng"),
        RecordKind.SALE_POINT: translate(
            "Deletion", "• Điểm bán có các sản phẩm này: {count}, bỏ khỏi đó"
        ),
        RecordKind.EVENT: translate(
            "Deletion", "• Sự kiện có các sản phẩm này: {count}, bỏ khỏi đó"
        ),
        RecordKind.SELECTION: translate("Deletion", "• Danh sách đã lưu: {count}, bỏ khỏi đó"),
        RecordKind.PRODUCT: translate(
            "Deletion", "• Sản phẩm trong sự kiện: {count}, vẫn còn trong sổ"
        ),
    }[kind]
