"""The section “In ấn” of the settings: the warnings before printing."""

from PySide6.QtCore import QObject

from ocop_desktop.domain.office.office import PrintSettings
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.forms.form import Form


class PrintSettingsRows(QObject):
    """Adds its rows to the office's form, named like the fields of PrintSettings."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        form.add_section(self.tr("In ấn"))
        self.stale_price_months = form.add(
            "stale_price_months", self.tr("Nhắc xác nhận lại giá sau"),
            NumberField(self.tr("tháng"), whole=True),
            hint=self.tr("Trước khi in, sản phẩm có giá cũ hơn thế được nêu ra để hỏi lại."),
        )  # fmt: skip
        self.undated_price_is_stale = form.add(
            "undated_price_is_stale", self.tr("Giá không ghi ngày"),
            CheckField(self.tr("Giá không ghi ngày xác nhận cũng coi là cũ")),
        )  # fmt: skip

    def value(self) -> PrintSettings:
        """Return the settings as typed."""
        months = self.stale_price_months.value()
        default = PrintSettings().stale_price_months
        return PrintSettings(
            default if months is None else int(months), self.undated_price_is_stale.value()
        )

    def set_value(self, settings: PrintSettings) -> None:
        """Show the settings."""
        self.stale_price_months.set_value(settings.stale_price_months)
        self.undated_price_is_stale.set_value(settings.undated_price_is_stale)
