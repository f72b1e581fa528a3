"""Opening the form of a draft again, filled with what was typed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.deadlines.filing import Notice
from ocop_desktop.domain.drafts.comparison import DraftComparison, resumed_record
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.ui.channels.channels_dialog import ChannelDialog
from ocop_desktop.ui.channels.listing_dialog import make_listing_form
from ocop_desktop.ui.channels.sale_point_dialog import SalePointDialog
from ocop_desktop.ui.deadlines.filing_dialog import FilingDialog
from ocop_desktop.ui.deadlines.notice_dialog import NoticeDialog, read_draft_texts
from ocop_desktop.ui.drafts.form_state import content_part
from ocop_desktop.ui.outlets.export_dialog import ExportDialog
from ocop_desktop.ui.outlets.registration_dialog import RegistrationDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producer_form import ProducerForm
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.recognitions.decision_dialog import DecisionDialog
from ocop_desktop.ui.recognitions.recognition_dialog import RecognitionDialog

PAGES = {"fair": "fairs", "sales": "fairs", "settings": "settings", "evaluation": "evaluations"}
"""The page of each form that stands in a page."""


def make_form(comparison: DraftComparison, context: PageContext, parent: QWidget) -> Any:
    """Make the dialog of a draft, filled with what was typed; None where a page is its form."""
    make = _FORMS.get(comparison.draft.form)
    if make is None:
        return None
    form = make(comparison, context, parent)
    form.resume(comparison)
    return form


def _make_product(_: DraftComparison, context: PageContext, parent: QWidget) -> ProductForm:
    return ProductForm(context, None, parent)


def _make_producer(_: DraftComparison, context: PageContext, parent: QWidget) -> ProducerForm:
    return ProducerForm(context, None, parent)


def _make_decision(_: DraftComparison, context: PageContext, parent: QWidget) -> DecisionDialog:
    return DecisionDialog(context, parent)


def _make_recognition(
    comparison: DraftComparison, context: PageContext, parent: QWidget
) -> RecognitionDialog:
    record = resumed_record(comparison)
    name = _read_product(comparison)
    known = record if record.id else None
    return RecognitionDialog(context, record.product_id, name, known, parent)


def _make_filing(
    comparison: DraftComparison, context: PageContext, parent: QWidget
) -> FilingDialog:
    record = resumed_record(comparison)
    return FilingDialog(context, _read_product(comparison), record, None, parent)


def _make_notice(
    comparison: DraftComparison, context: PageContext, parent: QWidget
) -> NoticeDialog:
    draft = comparison.draft
    known = draft.record if isinstance(draft.record, Notice) else Notice(product_id=0)
    notice = replace(known, id=0, version=0) if comparison.current is None else known
    return NoticeDialog(context, draft.name, notice, read_draft_texts(draft), parent)


def _make_export(
    comparison: DraftComparison, context: PageContext, parent: QWidget
) -> ExportDialog:
    return ExportDialog(context, resumed_record(comparison), parent)


def _make_registration(
    comparison: DraftComparison, context: PageContext, parent: QWidget
) -> RegistrationDialog:
    return RegistrationDialog(context, resumed_record(comparison), parent)


def _make_channel(
    comparison: DraftComparison, context: PageContext, parent: QWidget
) -> ChannelDialog:
    """The dialog of a channel under the name it has, which a new name leaves as another name of it."""
    former = str(content_part(comparison.draft.content, "more").get("former", ""))
    known = resumed_record(comparison)
    channel = known if isinstance(known, Channel) else Channel("")
    return ChannelDialog(context, replace(channel, name=former), parent)


def _make_sale_point(
    comparison: DraftComparison, context: PageContext, parent: QWidget
) -> SalePointDialog:
    known = resumed_record(comparison)
    point = known if isinstance(known, SalePoint) else SalePoint("")
    return SalePointDialog(context, point, parent)


def _read_product(comparison: DraftComparison) -> str:
    return str(content_part(comparison.draft.content, "more").get("product", ""))


_FORMS: dict[str, Callable[[DraftComparison, PageContext, QWidget], Any]] = {
    "product": _make_product,
    "producer": _make_producer,
    "decision": _make_decision,
    "recognition": _make_recognition,
    "filing": _make_filing,
    "notice": _make_notice,
    "exported_product": _make_export,
    "registration": _make_registration,
    "listing": make_listing_form,
    "channel": _make_channel,
    "sale_point": _make_sale_point,
}
