"""The papers of an event and the ways of signing them, in words."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_head import Authority, SigningMode

translate = QCoreApplication.translate


def event_paper_words() -> dict[EventPaper, str]:
    """Every paper of an event, the earliest first."""
    return {
        EventPaper.PLAN: translate("EventPapers", "Kế hoạch"),
        EventPaper.LIST: translate("EventPapers", "Danh sách tham gia"),
        EventPaper.SHEET: translate("EventPapers", "Phiếu thu thập kết quả"),
        EventPaper.REPORT: translate("EventPapers", "Báo cáo kết quả"),
    }


def signing_mode_words() -> list[tuple[SigningMode, str]]:
    """Every way of signing."""
    return [
        (SigningMode.OWN, translate("EventPapers", "Người đứng đầu ký")),
        (SigningMode.DEPUTY, translate("EventPapers", "KT. (cấp phó ký thay)")),
        (SigningMode.BY_ORDER, translate("EventPapers", "TL. (thừa lệnh)")),
        (SigningMode.BY_MANDATE, translate("EventPapers", "TUQ. (thừa ủy quyền)")),
        (SigningMode.ACTING, translate("EventPapers", "Q. (quyền)")),
    ]


def authority_words() -> list[tuple[Authority, str]]:
    """For whom the signer signs."""
    return [
        (Authority.COLLECTIVE, translate("EventPapers", "TM. (thay mặt tập thể)")),
        (Authority.OWN, translate("EventPapers", "Không ghi TM.")),
    ]
