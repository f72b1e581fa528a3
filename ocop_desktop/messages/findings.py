"""What the guard of honest printing finds, as a heading for each rule and as sentences."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from ocop_desktop import resources
from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.messages.message import Translate

_NAMING = ("profile.", "state.", "finding.", "catalogue.", "list.fair", "group.label", "badge.name")


def finding_sentence(finding: Finding, translate: Translate) -> str:
    """What a reader should know of a printed document: of which product, and what.

    The words are those that are printed: `finding.<rule>` in resources/labels.
    """
    labels = resources.labels(translate("Findings", "vi"))
    detail = labels.get(_find_label_key(finding.detail), finding.detail)
    return f"{finding.product}: {replace(finding, detail=detail).words(labels)}."


def _find_label_key(words: str) -> str:
    """The key of Vietnamese printed words, by which findings name fields and states; else empty."""
    return _keys_by_words().get(words, "")


@cache
def _keys_by_words() -> Mapping[str, str]:
    known = resources.labels("vi").items()
    return {words: key for key, words in known if key.startswith(_NAMING)}


def rule_title(rule: FindingRule, translate: Translate) -> str:
    """The heading over the findings of a rule."""
    match rule:
        case FindingRule.MISSING_GLYPHS:
            return translate("Findings", "Chữ không in được")
        case FindingRule.QR_UNREADABLE:
            return translate("Findings", "Mã QR không đọc được")
        case FindingRule.PHOTO_MISSING:
            return translate("Findings", "Mất tệp ảnh")
        case FindingRule.PHOTO_CHANGED:
            return translate("Findings", "Tệp ảnh bị thay đổi")
        case FindingRule.PHOTO_REFUSED:
            return translate("Findings", "Ảnh không thuộc sổ")
        case FindingRule.NO_STARS:
            return translate("Findings", "Không in sao")
        case FindingRule.CUT:
            return translate("Findings", "Chữ dài bị cắt")
        case FindingRule.NO_ROOM:
            return translate("Findings", "Không đủ chỗ")
        case FindingRule.LOW_RESOLUTION:
            return translate("Findings", "Ảnh không đủ nét")
        case FindingRule.NO_TRANSLATION:
            return translate("Findings", "Chưa có bản dịch")
        case FindingRule.STALE_PRICE:
            return translate("Findings", "Giá đã cũ")
        case FindingRule.PHONE_WITHHELD:
            return translate("Findings", "Không in điện thoại")
