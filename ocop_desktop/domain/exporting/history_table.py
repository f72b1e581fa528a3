"""The layout `history`: what was done to the register, when and by whom."""

from collections.abc import Iterable
from itertools import islice

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable, Row
from ocop_desktop.domain.text import format_number

HISTORY_COLUMNS = (
    ExportColumn("Số", ExportKind.PLAIN_NUMBER),
    ExportColumn("Ngày", ExportKind.DAY),
    ExportColumn("Giờ", letters=8),
    ExportColumn("Người làm", letters=24),
    ExportColumn("Việc", ExportKind.LONG_TEXT, letters=70),
    ExportColumn("Tình trạng", letters=16),
)
MAX_ROWS = 1_000_000
"""A sheet of Excel holds little more."""


def make_history_table(actions: Iterable[ChangeSet], total: int) -> ExportTable:
    """The actions as they come, newest first; of more than a sheet holds only the newest."""
    remark = f"{format_number(MAX_ROWS)} việc mới nhất trong {format_number(total)} việc"
    return ExportTable(
        "Nhật ký",
        HISTORY_COLUMNS,
        map(_make_row, islice(actions, MAX_ROWS)),
        min(total, MAX_ROWS),
        (remark,) if total > MAX_ROWS else (),
    )


def _make_row(action: ChangeSet) -> Row:
    at = action.at.astimezone()
    return (
        action.id,
        at.date(),
        f"{at:%H:%M}",
        action.clerk,
        action.sentence,
        "Đã hoàn tác" if action.undone else "",
    )
