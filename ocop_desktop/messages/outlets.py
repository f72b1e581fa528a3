"""The clerk's words for exports and registrations: kinds, routes, markets, states, what is doubtful."""

from ocop_desktop.domain.outlets.exported_product import ExportRoute, MarketTier
from ocop_desktop.domain.outlets.registration import RegistrationKind
from ocop_desktop.domain.outlets.registration_checks import RegistrationFinding, RegistrationRule
from ocop_desktop.domain.outlets.registration_days import RegistrationState
from ocop_desktop.domain.text import format_date
from ocop_desktop.messages.message import Translate


def tier_words(tier: MarketTier, translate: Translate) -> str:
    """How demanding a market is."""
    match tier:
        case MarketTier.ASEAN:
            return translate("Outlets", "ASEAN")
        case MarketTier.OTHER:
            return translate("Outlets", "ngoài ASEAN")
        case MarketTier.STRICT:
            return translate("Outlets", "tiêu chuẩn cao")


def route_words(route: ExportRoute, translate: Translate) -> str:
    """How goods leave the country."""
    match route:
        case ExportRoute.OFFICIAL:
            return translate("Outlets", "chính ngạch")
        case ExportRoute.ENTRUSTED:
            return translate("Outlets", "ủy thác")
        case ExportRoute.BORDER:
            return translate("Outlets", "tiểu ngạch")
        case ExportRoute.ONLINE:
            return translate("Outlets", "TMĐT xuyên biên giới")


def registration_kind_words(kind: RegistrationKind, translate: Translate) -> str:
    """What was registered."""
    match kind:
        case RegistrationKind.GACC:
            return translate("Outlets", "GACC (Trung Quốc)")
        case RegistrationKind.FDA:
            return translate("Outlets", "FDA (Hoa Kỳ)")
        case RegistrationKind.HALAL:
            return translate("Outlets", "Halal")
        case RegistrationKind.GLOBALGAP:
            return translate("Outlets", "GlobalGAP")
        case RegistrationKind.GROWING_AREA:
            return translate("Outlets", "mã vùng trồng")
        case RegistrationKind.PACKING_HOUSE:
            return translate("Outlets", "mã cơ sở đóng gói")
        case RegistrationKind.ORIGIN:
            return translate("Outlets", "C/O")
        case RegistrationKind.OTHER:
            return translate("Outlets", "mã khác")


def registration_state_words(state: RegistrationState, translate: Translate) -> str:
    """Where a registration stands on a day."""
    match state:
        case RegistrationState.VALID:
            return translate("Outlets", "còn hạn")
        case RegistrationState.NO_END:
            return translate("Outlets", "chưa rõ hạn")
        case RegistrationState.EXPIRES_SOON:
            return translate("Outlets", "sắp hết hạn")
        case RegistrationState.EXPIRED:
            return translate("Outlets", "đã hết hạn")
        case RegistrationState.RENEWAL_OPEN:
            return translate("Outlets", "đang kỳ gia hạn")
        case RegistrationState.RENEWAL_PASSED:
            return translate("Outlets", "quá kỳ theo 248, kiểm tra Lệnh 280")
        case RegistrationState.TO_BE_CONFIRMED:
            return translate("Outlets", "phải xác nhận đã gia hạn")


def registration_sentence(finding: RegistrationFinding, translate: Translate) -> str:
    """What is doubtful in a registration."""
    day = format_date(finding.on) if finding.on else ""
    words = _find_words(finding.rule, translate)
    return words.format(day=day, stated=finding.stated, known=finding.known)


def _find_words(rule: RegistrationRule, translate: Translate) -> str:
    match rule:
        case RegistrationRule.NO_EXPIRY:
            return translate(
                "Outlets", "Chưa ghi ngày hết hạn; theo Lệnh 248 mã có hạn 5 năm, đến {day}."
            )
        case RegistrationRule.RENEWAL_PASSED:
            return translate(
                "Outlets",
                "Kỳ gia hạn đã hết ngày {day}: quá kỳ theo 248, kiểm tra Lệnh 280.",
            )
        case RegistrationRule.TO_BE_CONFIRMED:
            return translate("Outlets", "Kỳ gia hạn đã hết ngày {day}: phải xác nhận đã gia hạn.")
        case RegistrationRule.OTHER_COMMUNE:
            return translate(
                "Outlets",
                "Địa chỉ đăng ký “{stated}” không có tên {known} hiện nay: "
                "thay đổi có thể làm đình chỉ mã (Lệnh 280).",
            )
        case RegistrationRule.OTHER_REPRESENTATIVE:
            return translate(
                "Outlets",
                "Người đại diện đăng ký “{stated}” khác với “{known}” hiện nay: "
                "thay đổi có thể làm đình chỉ mã (Lệnh 280).",
            )
