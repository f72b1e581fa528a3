"""A small dialog that adds a product that was looked for and is not in the register yet."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QLabel, QWidget

from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.register.checks import check_product
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.finding.producer_chooser import ProducerChooser
from ocop_desktop.ui.finding.set_chooser import SetChooser
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

_WIDTH = 74  # characters


class NewProductDialog(RecordDialog):
    """Asks for name, producer and criteria set; `record_saved` carries the product as it was saved."""

    def __init__(self, context: PageContext, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setWindowTitle(self.tr("Thêm sản phẩm mới"))
        self.heading.setText(self.windowTitle())
        self.name = TextField()
        self.producer = ProducerChooser(context)
        self.criteria_set = SetChooser(context)
        self.form.add("name", self.tr("Tên sản phẩm"), self.name, required=True)
        self.form.add("producer_id", self.tr("Chủ thể"), self.producer, required=True)
        self.form.add("set_number", self.tr("Bộ sản phẩm"), self.criteria_set)
        note = QLabel(self.tr("Ảnh, giá và phần còn lại điền sau ở trang Sản phẩm."), wordWrap=True)
        self.form.add_full_width(theme.style_muted(note))
        self.name.set_value(name)
        self.form.mark_clean()
        (self.producer if name else self.name).setFocus()
        width = _WIDTH * self.fontMetrics().averageCharWidth()
        self.resize(max(620, width), self.sizeHint().height())

    def record(self) -> Product:
        return Product(
            Translated(self.name.value()),
            self.producer.value() or 0,
            set_number=self.criteria_set.value(),
        )

    def problems(self, record: Product) -> Iterable[Problem]:
        wanted = {"name", "producer_id", "set_number"}
        found = check_product(record, self.context.regulations)
        return (problem for problem in found if problem.field in wanted)

    def record_names(self) -> Mapping[int, str]:
        return self.producer.names

    def save_record(self, record: Product) -> None:
        self.context.runner.call(
            Reply(self.on_saved, self.on_refused), services.products.save, record
        )
