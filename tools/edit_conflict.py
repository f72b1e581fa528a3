"""A conflict of two edits of a practice product, for the picture of its dialog."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.merging import merge
from ocop_desktop.domain.register.product import Photo, Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui.forms.conflict_dialog import ConflictDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.words.record_values import FormWords

AT = datetime(2026, 11, 22, 7, 5, tzinfo=UTC)
DRYING = Photo("phoi.jpg", "phoi-nho.jpg", 1600, 1200, "Phơi cá")
OPENED = Product(Translated("Khô cá dứa một nắng"), storage="Nơi khô ráo", photos=(DRYING,))


def make_conflict() -> EditConflict:
    """Storage and price set twice, and a photo that one has taken out and the other captioned."""
    mine = replace(OPENED, storage="Ngăn mát, dùng trong 3 tháng", price=Decimal(390000), photos=())
    theirs = replace(
        OPENED,
        storage="Ngăn đông -18 °C; rã đông trong ngăn mát trước khi dùng",
        price=Decimal(420000),
        photos=(replace(DRYING, caption="Phơi cá một nắng ở Cần Giờ"),),
    )
    differences = merge(OPENED, mine, theirs).differences
    told = (replace(one, clerk="Trần Thị Bình (dữ liệu mẫu)", at=AT) for one in differences)
    return EditConflict(RecordKind.PRODUCT, (OPENED, mine, theirs), tuple(told))


def open_conflict(context: PageContext, window: QWidget) -> ConflictDialog:
    """Open the dialog, by the labels of the product's form."""
    labels = ProductForm(context, None, window).form.labels
    dialog = ConflictDialog(make_conflict(), FormWords(labels), window)
    dialog.open()
    return dialog
