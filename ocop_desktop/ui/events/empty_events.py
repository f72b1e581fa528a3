"""What the page of events shows while the register has none."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ocop_desktop.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def empty_events(add: Callable[[], object]) -> EmptyState:
    """What an event is for, and a button that adds the first one."""
    return EmptyState(
        "tent",
        translate("EventsPage", "Chưa có sự kiện nào"),
        translate(
            "EventsPage",
            "Ghi sự kiện mà đơn vị tham gia, chọn sản phẩm mang đi và số gian hàng, "
            "rồi in catalogue phát cho khách.",
        ),
        translate("EventsPage", "Thêm sự kiện"),
        add,
        writes=True,
    )
