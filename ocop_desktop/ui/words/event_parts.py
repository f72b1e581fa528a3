"""Words for what an event is made of: hosts, deals, costs, funds, attendance, sources."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.events.parts import (
    CostItem,
    DealKind,
    EntryStatus,
    Fund,
    HostKind,
    ReachUnit,
)
from ocop_desktop.domain.figures.figure import FigureSource

translate = QCoreApplication.translate


def host_kind_words() -> dict[HostKind, str]:
    """Every kind of host of a session."""
    return {
        HostKind.KOC: "KOC",
        HostKind.KOL: "KOL",
        HostKind.TIKTOKER: "TikToker",
        HostKind.OFFICIAL: translate("EventWords", "Cán bộ"),
        HostKind.HOLDER: translate("EventWords", "Chủ thể"),
        HostKind.ARTIST: translate("EventWords", "Nghệ sĩ"),
        HostKind.OTHER: translate("EventWords", "Khác"),
    }


def deal_kind_words() -> dict[DealKind, str]:
    """Every kind of deal."""
    return {
        DealKind.CONTRACT: translate("EventWords", "Hợp đồng"),
        DealKind.PRINCIPLE: translate("EventWords", "Hợp đồng nguyên tắc"),
        DealKind.MEMORANDUM: translate("EventWords", "Biên bản ghi nhớ"),
        DealKind.AGREEMENT: translate("EventWords", "Biên bản thỏa thuận"),
        DealKind.ORDER: translate("EventWords", "Đơn đặt hàng"),
    }


def cost_item_words() -> dict[CostItem, str]:
    """Everything that money is spent on."""
    return {
        CostItem.BOOTH: translate("EventWords", "Gian hàng"),
        CostItem.DESIGN: translate("EventWords", "Thiết kế, dàn dựng"),
        CostItem.TRANSPORT: translate("EventWords", "Vận chuyển"),
        CostItem.TRAVEL: translate("EventWords", "Đi lại, ăn ở"),
        CostItem.HOSTS: translate("EventWords", "KOL, KOC"),
        CostItem.ADVERTISING: translate("EventWords", "Quảng cáo"),
        CostItem.PRINTING: translate("EventWords", "In ấn"),
        CostItem.SAMPLES: translate("EventWords", "Hàng mẫu"),
        CostItem.OTHER: translate("EventWords", "Khác"),
    }


def fund_words() -> dict[Fund, str]:
    """Everybody whose money it may be."""
    return {
        Fund.COMMUNE: translate("EventWords", "Ngân sách xã"),
        Fund.PROVINCE: translate("EventWords", "Ngân sách tỉnh"),
        Fund.PROGRAMME: translate("EventWords", "CTMTQG"),
        Fund.PROMOTION: translate("EventWords", "Khuyến công, XTTM"),
        Fund.HOLDER: translate("EventWords", "Chủ thể"),
        Fund.SPONSOR: translate("EventWords", "Tài trợ"),
        Fund.OTHER: translate("EventWords", "Khác"),
    }


def entry_status_words() -> dict[EntryStatus, str]:
    """Whether a producer came."""
    return {
        EntryStatus.REGISTERED: translate("EventWords", "Đăng ký"),
        EntryStatus.ATTENDED: translate("EventWords", "Tham dự"),
        EntryStatus.ABSENT: translate("EventWords", "Vắng"),
    }


def figure_source_words() -> dict[FigureSource, str]:
    """Everybody who states figures."""
    return {
        FigureSource.HOLDER: translate("EventWords", "Báo cáo của chủ thể"),
        FigureSource.PLATFORM: translate("EventWords", "Bảng số liệu nền tảng"),
        FigureSource.ORGANISER: translate("EventWords", "Ban tổ chức"),
        FigureSource.PRESS: translate("EventWords", "Báo chí"),
        FigureSource.ESTIMATE: translate("EventWords", "Ước tính của cơ quan"),
    }


def reach_unit_words() -> dict[ReachUnit, str]:
    """What a reach counts."""
    return {
        ReachUnit.PEOPLE: translate("EventWords", "người"),
        ReachUnit.TIMES: translate("EventWords", "lượt"),
    }
