"""What is doubtful about several products or producers of an event at once."""

from ocop_desktop.domain.events.totals import EventFinding, EventRule
from ocop_desktop.messages.message import Translate

MAX_NAMES = 3
"""So many of them are named, the rest are counted."""


def words_of_several(rule: EventRule, translate: Translate) -> str:
    """What a rule says of `{count}` products or producers, `{names}` of which it names."""
    match rule:
        case EventRule.NO_STARS:
            return translate(
                "EventFindings",
                "{count} sản phẩm không ở tình trạng được ghi sao vào ngày bắt đầu: {names}. "
                "Không ghi sao trên giấy tờ của sự kiện.",
            )
        case EventRule.STALE_PRICE:
            return translate(
                "EventFindings",
                "{count} sản phẩm có giá bán lâu chưa được xác nhận: {names}. "
                "Hãy hỏi lại giá rồi ghi ngày xác nhận.",
            )
        case EventRule.SALE_IN_MONTH:
            return translate(
                "EventFindings",
                "Doanh số tháng trên kênh này của {count} sản phẩm ({names}) cũng có thể gồm "
                "phiên bán này. Hãy chọn số nào được tính, để không tính hai lần.",
            )
        case EventRule.HOLDER_AND_PRODUCTS:
            return translate(
                "EventFindings",
                "{count} chủ thể có cả dòng riêng và dòng theo sản phẩm cho {field}: {names}. "
                "Chỉ dòng riêng được tính; hãy bỏ một trong hai.",
            )
        case EventRule.CUMULATIVE_FIGURES:
            return translate(
                "EventFindings",
                "{count} sản phẩm, chủ thể có số lũy kế nhiều ngày của {field}: {names}. "
                "Chỉ số mới nhất được tính, không cộng dồn; hãy kiểm tra lại.",
            )
        case _:
            return str(rule)


def list_names(finding: EventFinding, translate: Translate) -> str:
    """The first names of a finding, and how many others there are."""
    shown = ", ".join(finding.names[:MAX_NAMES])
    more = len(finding.names) - MAX_NAMES
    if more <= 0:
        return shown
    match finding.rule:
        case EventRule.HOLDER_AND_PRODUCTS:
            words = translate("EventFindings", "{names} và {more} chủ thể khác")
        case EventRule.CUMULATIVE_FIGURES:
            words = translate("EventFindings", "{names} và {more} sản phẩm, chủ thể khác")
        case _:
            words = translate("EventFindings", "{names} và {more} sản phẩm khác")
    return words.format(names=shown, more=more)
