"""The layout `fair`: the products that an office takes to a fair, with their stalls and contacts."""

from collections.abc import Mapping

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.exporting.export_record import ExportRecord
from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable, Row
from ocop_desktop.domain.text import format_date

FAIR_COLUMNS = (
    ExportColumn("TT", ExportKind.PLAIN_NUMBER, 6),
    ExportColumn("Hội chợ", letters=24),
    ExportColumn("Ngày khai mạc", ExportKind.DAY),
    ExportColumn("Ngày bế mạc", ExportKind.DAY),
    ExportColumn("Địa điểm", letters=22),
    ExportColumn("Gian hàng", letters=10),
    ExportColumn("Chủ thể", letters=28),
    ExportColumn("Tên sản phẩm", letters=28),
    ExportColumn("Hạng sao", ExportKind.STARS),
    ExportColumn("Người liên hệ"),
    ExportColumn("Điện thoại", letters=14),
    ExportColumn("Kết quả (doanh số, hợp đồng)", letters=20),
)


def make_fair_table(event: Event, records: Mapping[int, ExportRecord]) -> ExportTable:
    """The products of the fair in their order; a phone only where its producer lets it be printed."""
    return ExportTable(
        f"Danh sách tham gia {event.name}",
        FAIR_COLUMNS,
        tuple(
            _make_row(number, event, entry.booth, records[entry.product_id])
            for number, entry in enumerate(event.product_entries, start=1)
        ),
        len(event.product_entries),
        _make_remarks(event),
        sheet=event.name,
    )


def _make_remarks(event: Event) -> tuple[str, ...]:
    days = " - ".join(format_date(day) for day in (event.starts_on, event.ends_on) if day)
    when = " · ".join(text for text in (days, event.place) if text)
    organiser = f"Đơn vị tổ chức: {event.organiser}" if event.organiser else ""
    return tuple(text for text in (when, organiser) if text)


def _make_row(number: int, event: Event, booth: str, record: ExportRecord) -> Row:
    producer = record.producer
    return (
        number,
        event.name,
        event.starts_on,
        event.ends_on,
        event.place,
        booth,
        producer.name,
        record.product.name.vi,
        record.status.stars,
        producer.representative,
        producer.phone if producer.phone_printable else "",
        None,
    )
