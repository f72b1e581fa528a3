"""The layout `deadlines`: the deadline board of a day."""

from collections.abc import Mapping

from ocop_desktop.domain.deadlines.board import Board, DeadlineRow
from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable, Row
from ocop_desktop.domain.text import format_date

_WINDOW = "Kỳ nộp hồ sơ đánh giá lại"
DEADLINE_COLUMNS = (
    ExportColumn("TT", ExportKind.PLAIN_NUMBER, 6),
    ExportColumn("Tên sản phẩm", letters=30),
    ExportColumn("Chủ thể", letters=30),
    ExportColumn("Xã, phường"),
    ExportColumn("Hạng sao", ExportKind.STARS),
    ExportColumn("Ngày hết hạn", ExportKind.DAY),
    ExportColumn("Từ ngày", ExportKind.DAY, upper=_WINDOW),
    ExportColumn("Đến ngày", ExportKind.DAY, upper=_WINDOW),
    ExportColumn("Tình trạng"),
    ExportColumn("Ngày nộp hồ sơ", ExportKind.DAY),
    ExportColumn("Có kết quả trước ngày", ExportKind.DAY),
    ExportColumn("Ngày gửi thông báo", ExportKind.DAY),
)
_NAME_COLUMNS = 2


def make_deadline_table(board: Board, labels: Mapping[str, str]) -> ExportTable:
    """The rows of the board in its order; `labels` are the printed words."""
    return ExportTable(
        "Theo dõi thời hạn của sản phẩm OCOP",
        DEADLINE_COLUMNS,
        tuple(_make_row(number, row, labels) for number, row in enumerate(board.rows, start=1)),
        len(board.rows),
        (f"Tính đến ngày {format_date(board.on)}, theo Quyết định số {board.regulation}",),
        name_columns=_NAME_COLUMNS,
        sheet="Thời hạn",
    )


def _make_row(number: int, row: DeadlineRow, labels: Mapping[str, str]) -> Row:
    return (
        number,
        row.name,
        row.producer,
        row.commune,
        row.stars,
        row.expires_on,
        row.window_opens,
        row.window_closes,
        labels[f"deadline.{row.state}"],
        row.filed_on,
        row.result_by,
        row.notice.sent_on if row.notice else None,
    )
