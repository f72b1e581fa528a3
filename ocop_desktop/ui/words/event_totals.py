"""Words for what an event came to: its totals, where each comes from, and its ratios."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.events.totals import TotalLevel

translate = QCoreApplication.translate


def total_words() -> dict[str, str]:
    """The totals of an event by the names of their fields, in the order of the report."""
    return {
        "reach": translate("EventTotals", "Tiếp cận"),
        "viewers": translate("EventTotals", "Người xem"),
        "views": translate("EventTotals", "Lượt xem"),
        "orders": translate("EventTotals", "Đơn hàng"),
        "gross": translate("EventTotals", "Doanh số"),
        "net": translate("EventTotals", "Doanh thu thực"),
        "contracts": translate("EventTotals", "Hợp đồng"),
    }


def level_words() -> dict[TotalLevel, str]:
    """Where a total comes from."""
    return {
        TotalLevel.STATED: translate("EventTotals", "số công bố"),
        TotalLevel.HOLDERS: translate("EventTotals", "cộng theo chủ thể"),
        TotalLevel.SESSIONS: translate("EventTotals", "cộng theo phiên"),
    }


def ratio_words() -> dict[str, str]:
    """The ratios by their names."""
    return {
        "viewers_per_reach": translate("EventTotals", "Người xem trên tiếp cận"),
        "orders_per_viewer": translate("EventTotals", "Đơn hàng trên người xem"),
        "orders_per_view": translate("EventTotals", "Đơn hàng trên lượt xem"),
        "ocop_share": translate("EventTotals", "Sản phẩm OCOP trong doanh thu"),
        "revenue_per_viewer": translate("EventTotals", "Doanh thu mỗi người xem"),
        "revenue_per_view": translate("EventTotals", "Doanh thu mỗi lượt xem"),
        "revenue_per_visitor": translate("EventTotals", "Doanh thu mỗi lượt khách"),
        "revenue_per_order": translate("EventTotals", "Doanh thu mỗi đơn hàng"),
        "revenue_per_day": translate("EventTotals", "Doanh thu mỗi ngày"),
        "revenue_per_product": translate("EventTotals", "Doanh thu mỗi sản phẩm"),
    }
