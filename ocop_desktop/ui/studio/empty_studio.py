"""What the studio shows in place of a page: no products, an empty event, a failed page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.errors import CannotPrint
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.words.failures import error_message

translate = QCoreApplication.translate


def no_products(choose: Callable[[], object]) -> EmptyState:
    """Return the text without chosen products; its button calls `choose`."""
    return EmptyState(
        "printer",
        translate("StudioPage", "Chưa có sản phẩm nào để in"),
        translate("StudioPage", "Hãy chọn sản phẩm, hoặc chọn một sự kiện đã có sản phẩm."),
        translate("StudioPage", "Chọn sản phẩm…"),
        choose,
    )


def empty_event(open_event: Callable[[], object]) -> EmptyState:
    """Return the text of an event without products; its button calls `open_fair`."""
    return EmptyState(
        "tent",
        translate("StudioPage", "Sự kiện này chưa có sản phẩm nào"),
        translate(
            "StudioPage", "Thêm sản phẩm ở trang “Kênh bán & sự kiện” rồi quay lại đây để in."
        ),
        translate("StudioPage", "Mở sự kiện"),
        open_event,
    )


def failed_page(error: Exception) -> EmptyState:
    """Return why a page cannot be drawn, and what the clerk can do."""
    message = error_message(error)
    title = message.title
    if isinstance(error, CannotPrint):
        title = translate("StudioPage", "Trang này chưa in được")
    return EmptyState("triangle-alert", title, f"{message.what}\n\n{message.next_step}")
