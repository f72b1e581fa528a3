"""The parts of the page in the order of their tabs. A part is made when its tab is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext

translate = QCoreApplication.translate
EVENTS, SALES = "events", "sales"


@dataclass(frozen=True)
class OutletPart:
    """One part of the page; `purpose` says in the menu what is kept there."""

    key: str
    title: str
    icon: str
    purpose: str
    make_part: Callable[[PageContext], PageWidget]


@dataclass(frozen=True)
class OutletRequest:
    """What another page asks this one for: a part, and what that part is to open."""

    part: str
    argument: object = None


def outlet_parts() -> tuple[OutletPart, ...]:
    """All parts of the page."""
    return (
        OutletPart(
            EVENTS, translate("OutletParts", "Sự kiện"), "tent",
            translate("OutletParts", "Hội chợ, phiên livestream, hội nghị kết nối và kết quả."),
            _make_events,
        ),
        OutletPart(
            "listings", translate("OutletParts", "Kênh bán"), "store",
            translate("OutletParts", "Sản phẩm đang bán ở sàn, mạng xã hội, siêu thị, cửa hàng nào."),
            _make_listings,
        ),
        OutletPart(
            "sale_points", translate("OutletParts", "Điểm bán"), "map-pin",
            translate("OutletParts", "Điểm giới thiệu và bán sản phẩm OCOP."),
            _make_sale_points,
        ),
        OutletPart(
            "sales", translate("OutletParts", "Doanh số tháng"), "table",
            translate("OutletParts", "Số bán mỗi tháng của từng sản phẩm ở từng kênh."),
            _make_sales,
        ),
        OutletPart(
            "exports", translate("OutletParts", "Xuất khẩu"), "globe",
            translate("OutletParts", "Thị trường, mã HS, người mua và trị giá xuất khẩu."),
            _make_exports,
        ),
        OutletPart(
            "registrations", translate("OutletParts", "Mã đăng ký"), "file-text",
            translate("OutletParts", "GACC, FDA, Halal, mã vùng trồng, mã cơ sở đóng gói…"),
            _make_registrations,
        ),
    )  # fmt: skip


def _make_events(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.events.events_page import EventsPage  # noqa: PLC0415 - made when first shown

    return EventsPage(context)


def _make_listings(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.channels.listings_page import ListingsPage  # noqa: PLC0415 - made when first shown

    return ListingsPage(context)


def _make_sale_points(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.channels.sale_points_page import SalePointsPage  # noqa: PLC0415 - made when first shown

    return SalePointsPage(context)


def _make_sales(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.outlets.sales_part import SalesPart  # noqa: PLC0415 - made when first shown

    return SalesPart(context)


def _make_exports(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.outlets.exports_part import ExportsPart  # noqa: PLC0415 - made when first shown

    return ExportsPart(context)


def _make_registrations(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.outlets.registrations_part import RegistrationsPart  # noqa: PLC0415 - made when first shown

    return RegistrationsPart(context)
