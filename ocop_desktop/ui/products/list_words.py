"""What the product list says of itself: its counts, its filters, and why it is empty."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ocop_desktop.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def count_words(count: int, total: int) -> str:
    """How many products are listed: "12 / 66 sản phẩm"."""
    if count == total:
        return translate("ProductsPage", "{total} sản phẩm").format(total=total)
    words = translate("ProductsPage", "{count} / {total} sản phẩm")
    return words.format(count=count, total=total)


def filter_words(facets: str, text: str) -> str:
    """What the list is narrowed to: " · lọc: Đồ uống · tìm: mật"; empty for the whole list."""
    words = ""
    if facets:
        words += translate("ProductsPage", " · lọc: {facets}").format(facets=facets)
    if text:
        words += translate("ProductsPage", " · tìm: {text}").format(text=text)
    return words


def empty_products(
    total: int, clear_filters: Callable[[], object], add: Callable[[], object]
) -> EmptyState:
    """Why no product is listed, and what to do about it."""
    if total:
        return EmptyState(
            "search",
            translate("ProductsPage", "Không có kết quả với bộ lọc này"),
            translate(
                "ProductsPage", "Sổ có {total} sản phẩm nhưng không sản phẩm nào khớp."
            ).format(total=total),
            translate("ProductsPage", "Xóa bộ lọc và ô tìm"),
            clear_filters,
        )
    return EmptyState(
        "package",
        translate("ProductsPage", "Chưa có sản phẩm nào"),
        translate(
            "ProductsPage",
            "Thêm từng sản phẩm, hoặc nhập cả danh sách từ Excel: bấm Ctrl+I hay kéo tệp vào cửa sổ.",
        ),
        translate("ProductsPage", "Thêm sản phẩm"),
        add,
        writes=True,
    )
