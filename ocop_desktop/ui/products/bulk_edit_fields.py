"""The fields that many products can be edited in at once, each with its label and editor."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.register.bulk_edit import BULK_FIELDS, EditVerb
from ocop_desktop.ui.fields.choice import FreeChoice
from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.number import MoneyField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.finding.producer_chooser import ProducerChooser
from ocop_desktop.ui.finding.set_chooser import SetChooser
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products import product_form_parts as parts
from ocop_desktop.ui.products.listing_editor import make_listing_editor

translate = QCoreApplication.translate


def bulk_labels() -> dict[str, str]:
    """The labels of `BULK_FIELDS` by name, as the product form has them."""
    labels = {
        "producer_id": translate("ProductForm", "Chủ thể"),
        "set_number": translate("ProductForm", "Bộ sản phẩm"),
        "commune_code": translate("ProductForm", "Xã, phường hiện nay"),
        "specification": translate("ProductForm", "Quy cách"),
        "ingredients": translate("ProductForm", "Thành phần"),
        "standards": translate("ProductForm", "Tiêu chuẩn"),
        "shelf_life": translate("ProductForm", "Hạn sử dụng"),
        "storage": translate("ProductForm", "Bảo quản"),
        "price": translate("ProductForm", "Giá bán"),
        "price_unit": translate("ProductForm", "Giá tính theo"),
        "price_on": translate("ProductForm", "Giá đúng vào ngày"),
        "yearly_output": translate("ProductForm", "Sản lượng năm"),
        "certificates": translate("ProductForm", "Giấy chứng nhận"),
        "export_markets": translate("ProductForm", "Thị trường xuất khẩu"),
        "listings": translate("ProductForm", "Nơi bán"),
        "traceability_url": translate("ProductForm", "Địa chỉ truy xuất"),
        "story_short": translate("ProductForm", "Câu chuyện ngắn"),
        "story_middle": translate("ProductForm", "Câu chuyện vừa"),
        "story_long": translate("ProductForm", "Câu chuyện dài"),
        "notes": translate("ProductForm", "Ghi chú"),
    }
    return {name: labels[name] for name in BULK_FIELDS}


def verb_words() -> dict[EditVerb, str]:
    """What an edit does, in words."""
    return {
        EditVerb.SET: translate("BulkEditDialog", "Đặt thành"),
        EditVerb.ADD: translate("BulkEditDialog", "Thêm vào"),
        EditVerb.CLEAR: translate("BulkEditDialog", "Xóa trắng"),
    }


def make_value_form(name: str, context: PageContext) -> Form:
    """Make a form with the field `name`; a price has the day it was confirmed too, today."""
    form, labels = Form(), bulk_labels()
    make = _EDITORS.get(name)
    form.add(name, labels[name], make(context, labels[name]) if make else TextField())
    if name == "price":
        form.add("price_on", labels["price_on"], DateField()).set_value(context.on)
    return form


_EDITORS: Mapping[str, Callable[[PageContext, str], QWidget]] = {
    "producer_id": lambda context, _: ProducerChooser(context),
    "set_number": lambda context, _: SetChooser(context),
    "commune_code": lambda context, _: CommuneChooser(context),
    "ingredients": lambda *_: LongTextField(3),
    "standards": lambda *_: LongTextField(3),
    "storage": lambda *_: LongTextField(3),
    "price": lambda *_: MoneyField(),
    "price_unit": lambda *_: FreeChoice(parts.PRICE_UNITS),
    "price_on": lambda *_: DateField(),
    "certificates": lambda _, label: parts.make_certificate_editor(label),
    "export_markets": lambda _, label: parts.make_market_editor(label),
    "listings": lambda _, label: make_listing_editor(label),
    "story_short": lambda *_: LongTextField(3),
    "story_middle": lambda *_: LongTextField(3),
    "story_long": lambda *_: LongTextField(3),
    "notes": lambda *_: LongTextField(3),
}
