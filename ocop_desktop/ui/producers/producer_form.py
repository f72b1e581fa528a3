"""The form of one producer (chủ thể); the sensitive fields stand in a box of their own."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.register.checks import check_producer, check_registration_day
from ocop_desktop.domain.register.producer import Producer, ProducerKind, Sensitive
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.choice import FreeChoice, PlainChoice, YesNoUnknown
from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.fields.coordinate import CoordinateField
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.number import MoneyField, NumberField
from ocop_desktop.ui.fields.text import LongTextField, PhoneField, TextField
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.paged_record_dialog import PagedRecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.values import producer_kind_words

translate = QCoreApplication.translate
PLAIN = (
    "name", "short_name", "kind", "local_capital_share", "tax_code", "registration_number",
    "registered_on", "representative", "representative_position", "phone", "phone_printable",
    "email", "website", "certified_address", "commune_code", "latitude", "longitude",
    "yearly_revenue", "yearly_profit", "notes",
)  # fmt: skip
COUNTS = ("workers_total", "workers_local")
SENSITIVE = ("gender", "ethnicity", "disability")


class ProducerForm(PagedRecordDialog):
    """Edits a producer, or a new one called `name` when `producer_id` is None."""

    draft_form = "producer"
    draft_kind = RecordKind.PRODUCER

    def __init__(
        self,
        context: PageContext,
        producer_id: int | None = None,
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        title = translate("ProducerForm", "Sửa chủ thể")
        if producer_id is None:
            title = translate("ProducerForm", "Chủ thể mới")
        super().__init__(context, title, parent)
        self.setObjectName("producer_form")
        self._original = Producer(name="")
        self._add_identity()
        self._add_contact()
        self._add_business()
        self._add_representative()
        resize_within_screen(self, 125, 36)
        self.pages.connect_editing_finished(self.on_field_left)
        self._fill_fields(self._original)
        if producer_id is None:
            self.pages.set_value("name", name)
        else:
            context.runner.call(self.begin_loading(), services.producers.get, producer_id)

    def record(self) -> Producer:
        """Return the producer as typed."""
        value = self.pages.value
        counts: dict[str, Any] = {name: _to_int(value(name)) for name in COUNTS}
        return replace(
            self._original,
            sensitive=Sensitive(**{name: value(name) for name in SENSITIVE}),
            **{name: value(name) for name in PLAIN},
            **counts,
        )

    def problems(self, record: Producer) -> Iterable[Problem]:
        """Return what the rules of a producer and of its registration find."""
        return (
            *check_producer(record),
            *check_registration_day(record, self.context.on),
        )

    def save_record(self, record: Producer) -> None:
        """Save the producer in the register."""
        reply = Reply(self.on_saved, self.on_refused)
        self.context.runner.call(reply, services.producers.save, record)

    def on_loaded(self, answer: Producer) -> None:
        """Show the producer that was read."""
        self.show_record(answer)

    def show_record(self, record: Producer) -> None:
        """Show a producer."""
        self._original = record
        self._fill_fields(record)
        self.show_loaded(record.name or self.windowTitle(), self.problems(record))

    def draft_name(self, record: Producer) -> str:
        """Return the producer's name, as far as it is typed."""
        return record.name or self.windowTitle()

    def _add_identity(self) -> None:
        form = self.pages
        form.add_page(self.tr("Nhận diện"), "store")
        form.add(
            "name", self.tr("Tên chủ thể"), TextField(), required=True,
            hint=self.tr("Ghi đúng tên trên giấy đăng ký."),
        )  # fmt: skip
        form.add(
            "short_name", self.tr("Tên ngắn"), TextField(),
            hint=self.tr("Dùng nơi chật chỗ: bảng trong catalogue, bảng tên gian hàng."),
        )  # fmt: skip
        kinds: list[tuple[ProducerKind | None, str]] = [(None, self.tr("Chưa rõ"))]
        kinds += [(kind, producer_kind_words(kind)) for kind in ProducerKind]
        form.add("kind", self.tr("Loại hình"), PlainChoice(kinds))
        form.add_section(self.tr("Giấy tờ"))
        form.add("tax_code", self.tr("Mã số thuế"), TextField())
        form.add("registration_number", self.tr("Số đăng ký kinh doanh"), TextField())
        form.add(
            "registered_on",
            self.tr("Ngày đăng ký"),
            DateField(meaning=DayMeaning.PAST, on=self.context.on),
        )
        form.add_section(self.tr("Ghi chú"))
        form.add("notes", self.tr("Ghi chú"), LongTextField(3))

    def _add_contact(self) -> None:
        form = self.pages
        form.add_page(self.tr("Liên hệ, địa chỉ"), "map-pin")
        form.add("phone", self.tr("Điện thoại"), PhoneField())
        form.add(
            "phone_printable", self.tr("In số điện thoại"),
            CheckField(self.tr("Đồng ý in số điện thoại")),
            hint=self.tr(
                "Đánh dấu khi chủ thể đã đồng ý in số lên tờ giới thiệu, catalogue. "
                "Không đánh dấu thì số chỉ có trong sổ."
            ),
        )  # fmt: skip
        form.add("email", self.tr("Thư điện tử"), TextField())
        form.add("website", self.tr("Trang web"), TextField())
        form.add_section(self.tr("Địa chỉ"))
        form.add("commune_code", self.tr("Xã, phường hiện nay"), CommuneChooser(self.context))
        form.add(
            "certified_address", self.tr("Địa chỉ trên chứng nhận"), LongTextField(2),
            hint=self.tr("Chép đúng như trên giấy, kể cả tên huyện cũ."),
        )  # fmt: skip
        form.add("latitude", self.tr("Vĩ độ"), CoordinateField(90), hint=self.tr("Ví dụ 10,411250"))
        form.add(
            "longitude", self.tr("Kinh độ"), CoordinateField(180), hint=self.tr("Ví dụ 106,954720")
        )

    def _add_business(self) -> None:
        form = self.pages
        form.add_page(self.tr("Sản xuất, kinh doanh"), "users")
        people = self.tr("người")
        form.add("workers_total", self.tr("Tổng số lao động"), NumberField(people, whole=True))
        form.add("workers_local", self.tr("Lao động địa phương"), NumberField(people, whole=True))
        form.add("yearly_revenue", self.tr("Doanh thu năm"), MoneyField())
        form.add("yearly_profit", self.tr("Lợi nhuận năm"), MoneyField())
        form.add("local_capital_share", self.tr("Vốn góp của người địa phương"), NumberField("%"))

    def _add_representative(self) -> None:
        form = self.pages
        form.add_page(self.tr("Người đại diện"), "pencil")
        form.add("representative", self.tr("Họ và tên"), TextField())
        positions = (
            self.tr("Giám đốc"), self.tr("Chủ tịch Hội đồng quản trị"), self.tr("Tổ trưởng"),
            self.tr("Chủ hộ kinh doanh"), self.tr("Chủ trang trại"),
        )  # fmt: skip
        form.add("representative_position", self.tr("Chức vụ"), FreeChoice(positions))
        with form.add_box(
            self.tr("Thông tin nhạy cảm · không bắt buộc · không bao giờ in"),
            self.tr(
                "Chỉ ghi khi người đại diện đồng ý; để trống cũng lưu được. Dùng khi chấm điểm "
                "(lao động nữ, dân tộc thiểu số, người khuyết tật). Không được in ra, không đưa "
                "vào catalogue."
            ),
        ):
            form.add("gender", self.tr("Giới tính"), FreeChoice((self.tr("Nữ"), self.tr("Nam"))))
            form.add("ethnicity", self.tr("Dân tộc"), FreeChoice(_ETHNIC_GROUPS))
            form.add("disability", self.tr("Người khuyết tật"), YesNoUnknown())

    def _fill_fields(self, producer: Producer) -> None:
        for name in (*PLAIN, *COUNTS):
            self.pages.set_value(name, getattr(producer, name))
        for name in SENSITIVE:
            self.pages.set_value(name, getattr(producer.sensitive, name))
        self.form.mark_clean()


def _to_int(number: Decimal | None) -> int | None:
    return None if number is None else int(number)


_ETHNIC_GROUPS = (
    "Kinh", "Tày", "Thái", "Mường", "Khmer", "Hoa", "Nùng", "Mông", "Dao", "Gia Rai", "Ê Đê",
    "Ba Na", "Xơ Đăng", "Sán Chay", "Cơ Ho", "Chăm", "Sán Dìu", "Hrê", "Ra Glai", "Mnông",
    "Thổ", "Xtiêng", "Khơ Mú", "Bru - Vân Kiều", "Cơ Tu", "Giáy", "Tà Ôi", "Mạ", "Giẻ - Triêng",
    "Co", "Chơ Ro", "Xinh Mun", "Hà Nhì", "Chu Ru", "Lào", "La Chí", "Kháng", "Phù Lá", "La Hủ",
    "La Ha", "Pà Thẻn", "Lự", "Ngái", "Chứt", "Lô Lô", "Mảng", "Cơ Lao", "Bố Y", "Cống",
    "Si La", "Pu Péo", "Rơ Măm", "Brâu", "Ơ Đu",
)  # fmt: skip
