"""The layout `ptnt`: the ministry's table PTNT_OCOP (decision 5277/QĐ-BNNMT).

The decision fixes no list of codes for `TrangThai`; the words here have at most its 10 letters.
"""

from collections.abc import Sequence

from ocop_desktop.domain.exporting.export_record import ExportNames, ExportRecord
from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable, Row
from ocop_desktop.domain.register.recognition import RecognitionState

MINISTRY_COLUMNS = (
    ExportColumn("MA_OCOP", ExportKind.PLAIN_NUMBER, 11),
    ExportColumn("Ma_DonViHanhChinh"),
    ExportColumn("Ma_ThoiGian", letters=13),
    ExportColumn("Ma_SanPham", letters=22),
    ExportColumn("TenSanPham", letters=34),
    ExportColumn("XepHang", letters=9),
    ExportColumn("ChuTheSXKD", letters=34),
    ExportColumn("DoanhThuNam", ExportKind.NUMBER),
    ExportColumn("TrangThai", letters=13),
)
_STATES = {
    RecognitionState.VALID: "Còn hạn",
    RecognitionState.EXTENDED: "Kéo dài",
    RecognitionState.NOT_YET: "Chưa đến",
    RecognitionState.EXPIRED: "Hết hạn",
    RecognitionState.REVOKED: "Thu hồi",
    RecognitionState.REPLACED: "Thay thế",
    RecognitionState.UNKNOWN: "Chưa rõ",
    RecognitionState.NONE: "Chưa có",
    RecognitionState.DAMAGED: "Dữ liệu hỏng",
}
_NAME_COLUMNS = 5


def make_ministry_table(records: Sequence[ExportRecord], names: ExportNames) -> ExportTable:
    """The table of the records for the year of `names`; revenue is empty, as no sales are recorded."""
    return ExportTable(
        "Bảng dữ liệu sản phẩm OCOP (PTNT_OCOP)",
        MINISTRY_COLUMNS,
        (_make_row(record, names) for record in records),
        len(records),
        (f"Năm {names.on.year}",),
        unit="triệu đồng",
        name_columns=_NAME_COLUMNS,
        sheet="PTNT_OCOP",
    )


def _make_row(record: ExportRecord, names: ExportNames) -> Row:
    product, stars = record.product, record.status.last_stars
    return (
        product.id,
        product.commune_code or record.producer.commune_code,
        str(names.on.year),
        product.code,
        product.name.vi,
        f"{stars}*" if stars else "",
        record.producer.name,
        None,
        _STATES[record.status.state],
    )
