"""The layout `registry`: the 22 columns in which offices keep and report their OCOP products."""

from collections.abc import Sequence

from ocop_desktop.domain.exporting.export_record import ExportNames, ExportRecord
from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable, Row
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import format_date

_FIRST, _LATER = "Lần 1", "Lần 2 (nâng hạng, đánh giá lại)"


def _recognition_columns(upper: str) -> tuple[ExportColumn, ...]:
    return (
        ExportColumn("Hạng sao", ExportKind.STARS, upper=upper),
        ExportColumn("Ngày công nhận", ExportKind.DAY, upper=upper),
        ExportColumn("Năm", ExportKind.PLAIN_NUMBER, 7, upper=upper),
        ExportColumn("Số quyết định", letters=15, upper=upper),
        ExportColumn("Cơ quan công nhận", letters=16, upper=upper),
    )


REGISTRY_COLUMNS = (
    ExportColumn("TT", ExportKind.PLAIN_NUMBER, 6),
    ExportColumn("Tên sản phẩm", letters=24),
    ExportColumn("Nhóm sản phẩm", letters=14),
    ExportColumn("Loại hình kinh doanh", letters=14),
    ExportColumn("Chủ thể", letters=24),
    ExportColumn("Xã, phường", letters=14),
    ExportColumn("Địa chỉ", letters=24),
    ExportColumn("Người đại diện", letters=16),
    ExportColumn("Điện thoại", letters=14),
    ExportColumn("Hạng sao hiện tại", ExportKind.STARS, 9),
    ExportColumn("Ngày hết hạn", ExportKind.DAY),
    *_recognition_columns(_FIRST),
    *_recognition_columns(_LATER),
    ExportColumn("Ghi chú", letters=15),
)
_NAME_COLUMNS = 2


def make_registry_table(records: Sequence[ExportRecord], names: ExportNames) -> ExportTable:
    """The table of the records: the first recognition of each product, and its newest later one."""
    return ExportTable(
        "Danh sách theo dõi sản phẩm OCOP",
        REGISTRY_COLUMNS,
        (_make_row(number, record, names) for number, record in enumerate(records, start=1)),
        len(records),
        (f"Tính đến ngày {format_date(names.on)}",),
        name_columns=_NAME_COLUMNS,
        sheet="Loc",
    )


def _make_row(number: int, record: ExportRecord, names: ExportNames) -> Row:
    product, producer, held = record.product, record.producer, record.recognitions
    status = record.status
    return (
        number,
        product.name.vi,
        record.group,
        names.producer_kind(producer.kind),
        producer.name,
        record.place,
        producer.certified_address,
        producer.representative,
        producer.phone,
        status.stars,
        status.recognition.expires_on if status.recognition else None,
        *_make_recognition_cells(held[0] if held else None),
        *_make_recognition_cells(held[-1] if len(held) > 1 else None),
        product.notes,
    )


def _make_recognition_cells(recognition: Recognition | None) -> Row:
    if recognition is None:
        return (None,) * 5
    day = recognition.issued_on
    return (
        recognition.stars,
        day,
        day.year if day else recognition.year,
        recognition.decision_number,
        recognition.issuer,
    )
