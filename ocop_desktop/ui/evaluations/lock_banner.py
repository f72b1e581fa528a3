"""The texts above an open evaluation: locked, expired papers, what is missing to record it."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from ocop_desktop.domain.errors import NotReady
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.register.product import Certificate
from ocop_desktop.ui.words.values import day_words

translate = QCoreApplication.translate
DISCUSSION = "#discussion"
_MAX_LINKS = 8


def locked_words() -> str:
    """Say that the answers cannot be changed now, and what still can."""
    return translate(
        "Evaluation",
        "<b>Phiếu đã khóa.</b> Điểm và các xác nhận không sửa được; quyết định, thảo luận và "
        "ghi chú vẫn sửa được. Bấm “Mở khóa…” và ghi lý do nếu cần sửa điểm.",
    )


def expired_words(papers: tuple[Certificate, ...]) -> str:
    """Name the product's papers that have expired since the cloned evaluation."""
    listed = ", ".join(f"{paper.kind} ({day_words(paper.expires_on)})" for paper in papers)
    return translate(
        "Evaluation", "<b>Giấy đã hết hạn:</b> {papers}. Hãy xem lại các tiêu chí dựa vào chúng."
    ).format(papers=escape(listed))


def make_banner(jump: Callable[[str], object]) -> QLabel:
    """Make the line above an open evaluation; its links call `jump` with a place."""
    banner = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
    banner.setProperty("role", "banner")
    banner.linkActivated.connect(jump)
    return banner


def banner_words(expired: tuple[Certificate, ...], *, is_locked: bool) -> str:
    """Say that the sheets are locked, and which papers have expired; empty for neither."""
    lines = [locked_words()] if is_locked else []
    return "<br>".join([*lines, *([expired_words(expired)] if expired else [])])


def not_ready_words(error: NotReady, criteria: Criteria | None) -> str:
    """Say what an evaluation lacks to be recorded; each place is a link to it."""
    parts = []
    if error.unscored and error.unscored != ("*",):
        words = translate("Evaluation", "{count} tiêu chí chưa chấm: {places}")
        parts.append(words.format(count=len(error.unscored), places=_links(error.unscored)))
    elif error.unscored:
        parts.append(translate("Evaluation", "chưa có phiếu chấm nào"))
    if error.unconfirmed:
        words = translate("Evaluation", "{count} điều kiện chưa xác nhận: {places}")
        parts.append(
            words.format(count=len(error.unconfirmed), places=_links(error.unconfirmed, criteria))
        )
    if error.undiscussed:
        parts.append(
            translate("Evaluation", '<a href="#discussion">ý kiến thảo luận</a> về điểm lệch nhau')
        )
    heading = translate("Evaluation", "<b>Chưa ghi nhận được.</b> Còn thiếu:")
    return f"{heading} {'; '.join(parts)}."


def _links(places: tuple[str, ...], criteria: Criteria | None = None) -> str:
    rules = {rule.name: rule for rule in criteria.all_rules()} if criteria else {}
    links = [
        f'<a href="{escape(place)}">{escape(_place_words(place, place in rules))}</a>'
        for place in places[:_MAX_LINKS]
    ]
    return ", ".join(links) + ("…" if len(places) > _MAX_LINKS else "")


def _place_words(place: str, is_rule: bool) -> str:
    if not is_rule:
        return place
    where = place.split(":", maxsplit=1)[0]
    return translate("Evaluation", "hồ sơ") if where == "set" else where
