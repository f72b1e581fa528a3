"""What outlets prove, in words: why points are proposed, what is still doubtful, titles of papers."""

from collections.abc import Iterable

from ocop_desktop.domain.evidence.proposal import (
    EvidenceGap,
    EvidenceNote,
    EvidencePaper,
    EvidenceProposal,
    EvidenceReason,
    PaperSubject,
)
from ocop_desktop.domain.text import format_date, format_points
from ocop_desktop.messages.countries import country_name
from ocop_desktop.messages.message import Translate

_MAX_NAMES = 5


def proposal_sentence(proposal: EvidenceProposal, translate: Translate) -> str:
    """The proposal in one line: "Đề xuất 5 điểm: có hợp đồng với kênh Shopee."."""
    words = translate("Evidence", "Đề xuất {points} điểm: {reason}")
    reason = main_reason(proposal, translate)
    return words.format(points=format_points(proposal.points), reason=reason)


def evidence_reason(proposal: EvidenceProposal, translate: Translate) -> str:
    """Why those points are proposed, and what of it is doubtful."""
    notes = (note_sentence(note, translate) for note in proposal.notes)
    return " ".join((main_reason(proposal, translate), *notes))


def main_reason(proposal: EvidenceProposal, translate: Translate) -> str:
    """Why those points are proposed."""
    names = _list_names(_name_all(proposal, translate), translate)
    return _reason_words(proposal.reason, translate).format(count=proposal.count, names=names)


def note_sentence(note: EvidenceNote, translate: Translate) -> str:
    """What was not counted, or what the dossier still needs."""
    told = note.names
    if note.gap is EvidenceGap.EXPORT_CONTRACT_MISSING:
        told = tuple(country_name(code, translate) for code in told)
    names = _list_names(told, translate)
    return _gap_words(note.gap, translate).format(count=note.count, names=names)


def paper_title(paper: EvidencePaper, translate: Translate) -> str:
    """What a paper is called: "Hợp đồng với Shopee"."""
    name = paper.name
    if paper.subject is PaperSubject.EXPORT:
        name = country_name(name, translate)
    return _subject_words(paper.subject, translate).format(name=name)


def paper_line(paper: EvidencePaper, translate: Translate) -> str:
    """A paper in one line: its row in the dossier, title, number and day, whether a file is there."""
    parts = [paper_title(paper, translate)]
    if paper.number and paper.number != paper.name:
        parts.append(paper.number)
    if paper.on:
        parts.append(format_date(paper.on))
    if not paper.file and paper.subject in _WITH_FILE:
        parts.append(translate("Evidence", "chưa đính kèm tệp"))
    return f"{paper.kind} · {', '.join(parts)}"


_WITH_FILE = frozenset(
    {PaperSubject.CONTRACT, PaperSubject.EXPORT, PaperSubject.EVENT, PaperSubject.EVENT_BASIS}
)
_ABROAD = frozenset(
    {
        EvidenceReason.EXPORT_CONTRACT,
        EvidenceReason.ASEAN,
        EvidenceReason.BEYOND_ASEAN,
        EvidenceReason.STRICT_MARKET,
    }
)


def _name_all(proposal: EvidenceProposal, translate: Translate) -> tuple[str, ...]:
    if proposal.reason in _ABROAD:
        return tuple(country_name(code, translate) for code in proposal.names)
    return proposal.names


def _list_names(names: Iterable[str], translate: Translate) -> str:
    every = list(names)
    shown = ", ".join(every[:_MAX_NAMES])
    more = len(every) - _MAX_NAMES
    if more <= 0:
        return shown
    return translate("Evidence", "{names} và {count} nơi khác").format(names=shown, count=more)


def _reason_words(reason: EvidenceReason, translate: Translate) -> str:
    return {
        EvidenceReason.MODERN_CHANNEL: translate(
            "Evidence", "có hợp đồng với kênh thương mại hiện đại: {names}."
        ),
        EvidenceReason.EXPORT_CONTRACT: translate(
            "Evidence", "có hợp đồng xuất khẩu sang {names}."
        ),
        EvidenceReason.MANY_AGENTS: translate(
            "Evidence", "{count} đại lý, điểm bán ngoài xã: {names}."
        ),
        EvidenceReason.FEW_AGENTS: translate(
            "Evidence", "{count} đại lý, điểm bán ngoài xã (dưới 5): {names}."
        ),
        EvidenceReason.HOME_ONLY: translate(
            "Evidence", "sổ chưa ghi nơi bán nào ngoài xã đủ giấy tờ."
        ),
        EvidenceReason.OUTSIDE_PROVINCE: translate("Evidence", "bán ngoài tỉnh: {names}."),
        EvidenceReason.INSIDE_PROVINCE: translate("Evidence", "bán ở xã khác trong tỉnh: {names}."),
        EvidenceReason.OUTSIDE_COMMUNE: translate("Evidence", "bán ngoài xã: {names}."),
        EvidenceReason.TRAVEL_AGENTS: translate(
            "Evidence", "{count} đại diện, đại lý quảng bá: {names}."
        ),
        EvidenceReason.NO_PROMOTION: translate(
            "Evidence", "sổ chưa ghi hoạt động quảng bá, trang web hay mạng xã hội nào."
        ),
        EvidenceReason.FEW_ACTIVITIES: translate(
            "Evidence", "có từ 03 hoạt động quảng bá trở xuống (sổ ghi {count} sự kiện đã dự)."
        ),
        EvidenceReason.NO_PAGE: translate(
            "Evidence", "đã dự {count} sự kiện nhưng sổ chưa ghi trang web, mạng xã hội."
        ),
        EvidenceReason.NO_SCOPE: translate(
            "Evidence", "đã dự {count} sự kiện, có trang web hoặc mạng xã hội."
        ),
        EvidenceReason.PROMOTED_INSIDE: translate(
            "Evidence", "đã dự {count} sự kiện trong tỉnh, có trang web hoặc mạng xã hội."
        ),
        EvidenceReason.PROMOTED_OUTSIDE: translate(
            "Evidence",
            "đã dự {count} sự kiện, có sự kiện ngoài tỉnh, có trang web hoặc mạng xã hội.",
        ),
        EvidenceReason.PROMOTED_ABROAD: translate(
            "Evidence",
            "đã dự {count} sự kiện, cả ngoài tỉnh và quốc tế, có trang web hoặc mạng xã hội.",
        ),
        EvidenceReason.TRAVEL_WEBSITE: translate("Evidence", "có trang web giới thiệu."),
        EvidenceReason.BOOKING: translate(
            "Evidence", "có trang web và trang đặt dịch vụ trực tuyến: {names}."
        ),
        EvidenceReason.KNOWN_BOOKING: translate(
            "Evidence", "có trang web và trang đặt dịch vụ uy tín: {names}."
        ),
        EvidenceReason.ASEAN: translate("Evidence", "đã bán sang Đông Nam Á: {names}."),
        EvidenceReason.BEYOND_ASEAN: translate("Evidence", "đã bán ra ngoài Đông Nam Á: {names}."),
        EvidenceReason.STRICT_MARKET: translate(
            "Evidence", "đã bán sang thị trường tiêu chuẩn cao: {names}."
        ),
    }[reason]


def _gap_words(gap: EvidenceGap, translate: Translate) -> str:
    return {
        EvidenceGap.PROOF_OF_PERFORMANCE: translate(
            "Evidence", "Kèm thêm tài liệu chứng minh hợp đồng đã thực hiện."
        ),
        EvidenceGap.CONTRACT_MISSING: translate("Evidence", "Chưa có tệp hợp đồng: {names}."),
        EvidenceGap.EXPORT_CONTRACT_MISSING: translate(
            "Evidence", "Chưa có tệp hợp đồng xuất khẩu: {names}."
        ),
        EvidenceGap.LINK_MISSING: translate("Evidence", "Chưa có đường dẫn gian hàng: {names}."),
        EvidenceGap.PLACE_UNKNOWN: translate(
            "Evidence", "Chưa tính {count} nơi không ghi địa chỉ: {names}."
        ),
        EvidenceGap.HOME_UNKNOWN: translate(
            "Evidence", "Chưa tính {count} nơi bán vì sản phẩm chưa ghi xã, phường."
        ),
        EvidenceGap.NOT_ATTENDED: translate(
            "Evidence", "Chưa tính {count} sự kiện mới ghi đăng ký, chưa ghi tham dự: {names}."
        ),
        EvidenceGap.SCOPE_UNKNOWN: translate(
            "Evidence", "{count} sự kiện chưa ghi phạm vi trong tỉnh, ngoài tỉnh: {names}."
        ),
    }[gap]


def _subject_words(subject: PaperSubject, translate: Translate) -> str:
    return {
        PaperSubject.CONTRACT: translate("Evidence", "Hợp đồng với {name}"),
        PaperSubject.OUTLET: translate("Evidence", "Nơi bán: {name}"),
        PaperSubject.SALE_POINT: translate("Evidence", "Điểm bán: {name}"),
        PaperSubject.EXPORT: translate("Evidence", "Xuất khẩu sang {name}"),
        PaperSubject.EVENT: translate("Evidence", "Tham dự {name}"),
        PaperSubject.EVENT_BASIS: translate("Evidence", "Văn bản về {name}"),
        PaperSubject.WEBSITE: translate("Evidence", "Trang web {name}"),
        PaperSubject.SOCIAL_PAGE: translate("Evidence", "Trang {name}"),
        PaperSubject.BOOKING_PAGE: translate("Evidence", "Trang đặt dịch vụ {name}"),
    }[subject]
