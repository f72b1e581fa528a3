"""The words of the table of sales: its headings, and what stands there while it has no lines."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def make_titles() -> tuple[str, ...]:
    """The headings of the columns."""
    return (
        translate("SalesPart", "Sản phẩm"),
        translate("SalesPart", "Chủ thể"),
        translate("SalesPart", "Số lượng"),
        translate("SalesPart", "Đơn vị tính"),
        translate("SalesPart", "Đơn hàng"),
        translate("SalesPart", "Doanh số (đồng)"),
        translate("SalesPart", "Doanh thu thực (đồng)"),
    )


def make_sales_empty_state(*, has_products: bool) -> EmptyState:
    """What the table is for where the register has no products; else that none was found."""
    if has_products:
        return EmptyState(
            "search",
            translate("SalesPart", "Không tìm thấy sản phẩm nào"),
            translate("SalesPart", "Bỏ bớt từ đang tìm để thấy các sản phẩm khác."),
        )
    return EmptyState(
        "table",
        translate("SalesPart", "Chưa có sản phẩm để ghi doanh số"),
        translate(
            "SalesPart",
            "Ở đây ghi mỗi tháng từng sản phẩm bán được bao nhiêu ở từng kênh. Hãy thêm sản phẩm ở "
            "trang Sản phẩm trước, rồi gõ, dán từ Excel hoặc nhập từ tệp.",
        ),
    )
