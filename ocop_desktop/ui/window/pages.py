"""The pages of the window in the order of the navigation. A page is created when first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PageEntry:
    """A page of the navigation."""

    key: str
    title: str
    icon: str
    make_page: Callable[[PageContext], PageWidget]


def page_entries() -> tuple[PageEntry, ...]:
    """All pages of the window."""
    return (
        PageEntry("products", translate("Pages", "Sản phẩm"), "package", _make_products_page),
        PageEntry("producers", translate("Pages", "Chủ thể"), "users", _make_producers_page),
        PageEntry(
            "evaluations",
            translate("Pages", "Đánh giá"),
            "clipboard-check",
            _make_evaluations_page,
        ),
        PageEntry(
            "deadlines", translate("Pages", "Thời hạn"), "calendar-days", _make_deadlines_page
        ),
        PageEntry("fairs", translate("Pages", "Kênh bán & sự kiện"), "store", _make_outlets_page),
        PageEntry("studio", translate("Pages", "In ấn"), "printer", _make_studio_page),
        PageEntry("history", translate("Pages", "Nhật ký"), "history", _make_actions_page),
        PageEntry("trash", translate("Pages", "Thùng rác"), "trash-2", _make_trash_page),
        PageEntry("settings", translate("Pages", "Cài đặt"), "settings", _make_settings_page),
    )


def _make_products_page(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.products.products_page import ProductsPage  # noqa: PLC0415 - built when first shown

    return ProductsPage(context)


def _make_producers_page(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.producers.producers_page import ProducersPage  # noqa: PLC0415 - built when first shown

    return ProducersPage(context)


def _make_evaluations_page(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage  # noqa: PLC0415 - built when first shown

    return EvaluationsPage(context)


def _make_deadlines_page(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.deadlines.deadlines_page import DeadlinesPage  # noqa: PLC0415 - built when first shown

    return DeadlinesPage(context)


def _make_outlets_page(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.outlets.outlets_page import OutletsPage  # noqa: PLC0415 - built when first shown

    return OutletsPage(context)


def _make_studio_page(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.studio.studio_page import StudioPage  # noqa: PLC0415 - built when first shown

    return StudioPage(context)


def _make_actions_page(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.history.actions_page import ActionsPage  # noqa: PLC0415 - built when first shown

    return ActionsPage(context)


def _make_trash_page(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.trash.trash_page import TrashPage  # noqa: PLC0415 - built when first shown

    return TrashPage(context)


def _make_settings_page(context: PageContext) -> PageWidget:
    from ocop_desktop.ui.settings.settings_page import SettingsPage  # noqa: PLC0415 - built when first shown

    return SettingsPage(context)
