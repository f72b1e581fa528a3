"""What the deadline lists show without rows: no products, none found, none due."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.deadlines.board import BoardQuery
from ocop_desktop.ui.deadlines.deadline_tiles import DUE_STATES
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.words.deadlines import deadline_words

translate = QCoreApplication.translate


def empty_board(total: int, query: BoardQuery, clear: Callable[[], object]) -> EmptyState:
    """Return why the board has no rows; `total` is the number of products in the register."""
    if not total:
        return EmptyState(
            "package",
            translate("DeadlineEmpty", "Chưa có sản phẩm nào"),
            translate(
                "DeadlineEmpty",
                "Thêm sản phẩm và ghi công nhận ở trang Sản phẩm; thời hạn được tính từ ngày cấp.",
            ),
        )
    only_due = (
        query.states
        and query.states <= DUE_STATES
        and replace(query, states=frozenset()) == BoardQuery()
    )
    if only_due:
        states = ", ".join(deadline_words(state).lower() for state in sorted(query.states))
        return EmptyState(
            "circle-check",
            translate("DeadlineEmpty", "Không có gì đến hạn"),
            translate("DeadlineEmpty", "Không có sản phẩm nào {states}.").format(states=states),
            translate("DeadlineEmpty", "Xem tất cả"),
            clear,
        )
    return _nothing_found(translate("DeadlineEmpty", "Không có sản phẩm với bộ lọc này"), clear)


def empty_certificates(query: BoardQuery, clear: Callable[[], object]) -> EmptyState:
    """Return why no certificate is listed."""
    if replace(query, states=frozenset()) == BoardQuery():
        return EmptyState(
            "circle-check",
            translate("DeadlineEmpty", "Không có giấy tờ nào sắp hết hạn"),
            translate(
                "DeadlineEmpty",
                "Giấy tờ ATTP, VietGAP… của sản phẩm hiện ở đây khi sắp hết hạn.",
            ),
        )
    return _nothing_found(translate("DeadlineEmpty", "Không có giấy tờ nào với bộ lọc này"), clear)


def _nothing_found(title: str, clear: Callable[[], object]) -> EmptyState:
    return EmptyState(
        "search",
        title,
        translate("DeadlineEmpty", "Bỏ bớt điều kiện lọc, hoặc xem lại từ khóa tìm kiếm."),
        translate("DeadlineEmpty", "Xóa bộ lọc"),
        clear,
    )
