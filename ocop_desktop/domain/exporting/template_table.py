"""The layout `template`: an empty table for offices that start anew, with hints and lists to choose from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from ocop_desktop.domain.exporting.export_record import NO, RECOGNITION_KINDS, YES, ExportNames
from ocop_desktop.domain.exporting.export_table import ExportTable
from ocop_desktop.domain.exporting.product_columns import product_columns
from ocop_desktop.domain.exporting.product_table import make_export_column
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.recognition import STARS
from ocop_desktop.domain.text import sort_key

_DAY = "Ngày/tháng/năm, ví dụ 07/03/2025. Chưa rõ ngày thì ghi năm ở cột “Năm công nhận”."
_HINTS: Mapping[ImportField, str] = MappingProxyType(
    {
        ImportField.PRODUCT_NAME: "Bắt buộc. Mỗi dòng một sản phẩm, ghi đúng như trong quyết định.",
        ImportField.PRODUCT_SET_NUMBER: "Chọn số của bộ sản phẩm (1 đến 26) theo 26/2026/QĐ-TTg.",
        ImportField.PRODUCT_COMMUNE: "Chọn xã, phường, đặc khu hiện nay.",
        ImportField.PRODUCT_CODES: "Ghi như trên giấy chứng nhận.",
        ImportField.PRODUCER_NAME: "Bắt buộc. Viết giống nhau ở mọi sản phẩm của cùng một chủ thể.",
        ImportField.PRODUCER_KIND: "Chọn trong danh sách.",
        ImportField.PRODUCER_PHONE: "Ghi cả số 0 ở đầu, ví dụ 028 3888 1234.",
        ImportField.PRODUCER_PHONE_PRINTABLE: "Chủ thể có đồng ý in số điện thoại không.",
        ImportField.PRODUCER_CERTIFIED_ADDRESS: "Ghi như trên giấy chứng nhận, kể cả huyện cũ.",
        ImportField.PRODUCER_COMMUNE: "Chọn xã, phường, đặc khu hiện nay.",
        ImportField.PRODUCER_TAX_CODE: "10 hoặc 13 chữ số.",
        ImportField.PRODUCT_PRICE: "Số tiền bằng đồng, ví dụ 120.000.",
        ImportField.PRODUCT_PRICE_UNIT: "Ví dụ: chai 500 ml, hộp, kg.",
        ImportField.RECOGNITION_STARS: "3, 4 hoặc 5.",
        ImportField.RECOGNITION_DECISION_NUMBER: "Ví dụ 858/QĐ-UBND.",
        ImportField.RECOGNITION_DECISION_ON: _DAY,
        ImportField.RECOGNITION_ISSUER: "Ví dụ: UBND huyện Bình Chánh. Cơ quan đã giải thể vẫn ghi.",
        ImportField.RECOGNITION_ISSUED_ON: _DAY,
        ImportField.RECOGNITION_EXPIRES_ON: "Để trống thì tính theo quy định khi công nhận.",
        ImportField.RECOGNITION_YEAR: "Chỉ ghi khi chưa rõ ngày công nhận.",
        ImportField.RECOGNITION_KIND: "Chọn trong danh sách.",
    }
)
_LEFT_OUT = {
    ImportField.PRODUCT_ID,
    ImportField.RECOGNITION_REGULATION,
    ImportField.RECOGNITION_PRODUCT_CODE,
    ImportField.RECOGNITION_EXTENDED_UNTIL,
    ImportField.RECOGNITION_REVOKED_ON,
    ImportField.RECOGNITION_REVOCATION_GROUND,
    ImportField.RECOGNITION_REVOCATION_DECISION,
}
_OF_TRANSLATIONS = ("_en", "_zh")
_TURNS = 2
_NAME_COLUMNS = 1


def make_template(names: ExportNames, communes: Iterable[Area]) -> ExportTable:
    """The empty table; `communes` are those that can be chosen.

    What offices seldom know at the start has no column: translations, withdrawals, regulations.
    """
    chosen = sorted(communes, key=lambda area: (sort_key(area.province), sort_key(area.name)))
    choices = _make_choices(names, [names.commune(area.code) for area in chosen])
    columns = tuple(
        replace(
            make_export_column(column),
            hint=_HINTS.get(column.field, ""),
            choices=choices.get(column.field, ()),
        )
        for column in product_columns(_TURNS)
        if column.field not in _LEFT_OUT and not column.field.value.endswith(_OF_TRANSLATIONS)
    )
    return ExportTable(
        "Mẫu nhập sản phẩm OCOP", columns, (), name_columns=_NAME_COLUMNS, plain=True
    )


def _make_choices(
    names: ExportNames, communes: Sequence[str]
) -> Mapping[ImportField, tuple[str, ...]]:
    return {
        ImportField.RECOGNITION_STARS: tuple(map(str, STARS)),
        ImportField.PRODUCER_KIND: tuple(map(names.producer_kind, ProducerKind)),
        ImportField.PRODUCT_SET_NUMBER: tuple(map(str, sorted(names.sets))),
        ImportField.PRODUCT_COMMUNE: tuple(communes),
        ImportField.PRODUCER_COMMUNE: tuple(communes),
        ImportField.PRODUCER_PHONE_PRINTABLE: (YES, NO),
        ImportField.RECOGNITION_KIND: tuple(RECOGNITION_KINDS.values()),
    }
