"""The filings and notices of practice data: some renewals in time, some first ratings under way."""

from collections.abc import Sequence
from datetime import date, timedelta

from ocop_desktop.demo.practice_products import PracticeProduct
from ocop_desktop.domain.deadlines.filing import Filing, Notice, Receipt, format_receipt
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.recognition import RecognitionKind

PROVINCE = "79"
EARLY, NOTICE = timedelta(170), timedelta(185)


def make_filing(
    product_id: int, practice_product: PracticeProduct, on: date, regulation: Regulation
) -> Filing | None:
    """What every third product has in hand on that day: its renewal, or its first rating."""
    if product_id % 3 or not practice_product.product.commune_code:
        return None
    kind, filed_on = RecognitionKind.RENEWAL, _find_expiry(practice_product) - EARLY
    if not practice_product.recognitions:
        kind, filed_on = RecognitionKind.FIRST, on - timedelta(12)
    if not on - EARLY < filed_on <= on:
        return None
    receipt = Receipt(product_id, PROVINCE, practice_product.product.commune_code, filed_on.year)
    return Filing(
        product_id,
        kind,
        filed_on=filed_on,
        receipt_number=format_receipt(regulation.receipt_form, receipt),
        topics=_make_topics(regulation.commune_checks),
    )


def make_notice(product_id: int, practice_product: PracticeProduct, on: date) -> Notice | None:
    """What every other product was told half a year before its expiry."""
    sent_on = _find_expiry(practice_product) - NOTICE
    if product_id % 2 or not on - NOTICE < sent_on <= on:
        return None
    return Notice(product_id, sent_on=sent_on, channel="Công văn", text="Mời nộp hồ sơ (mẫu)")


def _find_expiry(practice_product: PracticeProduct) -> date:
    recognitions = (
        recognition for recognition in practice_product.recognitions if not recognition.revocation
    )
    days = (recognition.expires_on for recognition in recognitions if recognition.expires_on)
    return max(days, default=date(2000, 1, 1))


def _make_topics(names: Sequence[str]) -> tuple[TopicCheck, ...]:
    """The first two looked at and met, the rest open."""
    return tuple(TopicCheck(name, True if place < 2 else None) for place, name in enumerate(names))
