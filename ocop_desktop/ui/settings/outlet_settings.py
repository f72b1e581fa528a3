"""The section “Sự kiện” of the settings: when the report of an event is due."""

from dataclasses import replace

from PySide6.QtCore import QObject

from ocop_desktop.domain.office.office import OutletSettings
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.forms.form import Form


class OutletSettingsRows(QObject):
    """Adds its row to the office's form, named like the field of OutletSettings."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._settings = OutletSettings()
        form.add_section(self.tr("Sự kiện"))
        self.report_days = form.add(
            "report_days", self.tr("Báo cáo kết quả sự kiện trong"),
            NumberField(self.tr("ngày làm việc"), whole=True),
            hint=self.tr("Đếm từ sau ngày cuối của sự kiện; quá hạn thì được nhắc ở danh sách sự kiện."),
        )  # fmt: skip

    def value(self) -> OutletSettings:
        """Return the settings as typed; the markets of strict standards stay as they are."""
        return replace(self._settings, report_days=int(self.report_days.value() or 0))

    def set_value(self, settings: OutletSettings) -> None:
        """Show the settings."""
        self._settings = settings
        self.report_days.set_value(settings.report_days)
