"""The section “Thời hạn” of the settings: how days are counted and products numbered."""

from decimal import Decimal

from PySide6.QtCore import QObject

from ocop_desktop.domain.office.office import DeadlineSettings
from ocop_desktop.ui.deadlines.notice_texts import notice_channels
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.choice import FreeChoice, PlainChoice
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.forms.days_field import DaysField
from ocop_desktop.ui.forms.form import Form


class DeadlineSettingsRows(QObject):
    """Adds its rows to the office's form, named like the fields of DeadlineSettings."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        form.add_section(self.tr("Thời hạn"))
        self.opening_soon_days = form.add(
            "opening_soon_days", self.tr("Nhắc trước kỳ nộp"),
            NumberField(self.tr("ngày"), whole=True),
            hint=self.tr("Trước khi kỳ nộp mở bao nhiêu ngày thì sản phẩm thành “Sắp đến kỳ”."),
        )  # fmt: skip
        self.expiry_day_counts: PlainChoice[bool] = form.add(
            "expiry_day_counts", self.tr("Đếm ngày đến hạn"),
            PlainChoice(
                [
                    (False, self.tr("Không tính ngày hết hạn")),
                    (True, self.tr("Tính cả ngày hết hạn")),
                ]
            ),
            hint=self.tr("Hết hạn 19/06/2028: kỳ nộp từ 22/12/2027; tính cả thì từ 23/12/2027."),
        )  # fmt: skip
        self.certificate_days = form.add(
            "certificate_days", self.tr("Nhắc giấy tờ khác sắp hết hạn"),
            NumberField(self.tr("ngày"), whole=True),
            hint=self.tr("Liệt kê giấy tờ (ATTP, VietGAP…) hết hạn trong số ngày này."),
        )  # fmt: skip
        self.listing_check_months = form.add(
            "listing_check_months", self.tr("Kiểm tra lại kênh bán sau"),
            NumberField(self.tr("tháng"), whole=True),
            hint=self.tr("Nơi bán quá số tháng này chưa ai xem lại thì được nhắc."),
        )  # fmt: skip
        self._add_office_habits(form)

    def _add_office_habits(self, form: Form) -> None:
        self.notice_channel = form.add(
            "notice_channel", self.tr("Thường gửi thông báo bằng"), FreeChoice(notice_channels())
        )
        self.new_serial_on_move = form.add(
            "new_serial_on_move", self.tr("Chuyển sang xã khác"),
            CheckField(self.tr("Sản phẩm chuyển sang xã khác thì cấp số thứ tự mới")),
        )  # fmt: skip
        self.days = form.add(
            "worked", self.tr("Lịch làm việc"), DaysField(),
            hint=self.tr("Ngày lễ đã có sẵn. Chỉ ghi ngày nghỉ riêng và ngày nghỉ mà cơ quan đi làm."),
        )  # fmt: skip

    def value(self) -> DeadlineSettings:
        """Return the settings as typed."""
        days_off, worked = self.days.value()
        return DeadlineSettings(
            opening_soon_days=_to_int(self.opening_soon_days.value()),
            expiry_day_counts=bool(self.expiry_day_counts.value()),
            days_off=days_off,
            worked=worked,
            new_serial_on_move=self.new_serial_on_move.value(),
            certificate_days=_to_int(self.certificate_days.value()),
            notice_channel=self.notice_channel.value(),
            listing_check_months=_to_int(self.listing_check_months.value()),
        )

    def set_value(self, settings: DeadlineSettings) -> None:
        """Show the settings."""
        for name in (
            "opening_soon_days", "expiry_day_counts", "certificate_days", "notice_channel",
            "new_serial_on_move", "listing_check_months",
        ):  # fmt: skip
            getattr(self, name).set_value(getattr(settings, name))
        self.days.set_value((settings.days_off, settings.worked))


def _to_int(number: Decimal | None) -> int:
    """Return the number typed, 0 if there is none."""
    return int(number or 0)
