from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.deadlines.board import Board, DeadlineRow
from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.deadlines.outlook import Outlook
from ocop_desktop.domain.deadlines.renewal import Deadline, DeadlineState, RenewalWindow
from ocop_desktop.domain.exporting.deadline_table import make_deadline_table

WINDOW = RenewalWindow(date(2026, 12, 1), date(2027, 1, 30))
OPEN = Deadline(DeadlineState.OPEN, date(2027, 5, 30), WINDOW)


def test_the_board_is_exported_with_its_days() -> None:
    row = DeadlineRow(
        1, "Mắm", 1, "HTX", "27664", "Cần Giờ", 4, OPEN, Outlook(date(2027, 2, 1)),
        Filing(1, filed_on=date(2026, 12, 2)), Notice(1, sent_on=date(2026, 11, 2)),
    )  # fmt: skip
    bare = DeadlineRow(2, "Muối", 1, "HTX", "", "", None, Deadline(DeadlineState.NONE), Outlook())
    board = Board(date(2026, 12, 3), "26/2026/QĐ-TTg", (row, bare), {}, (), 2)
    table = make_deadline_table(board, resources.labels("vi"))
    assert [*table.rows] == [
        (
            1, "Mắm", "HTX", "Cần Giờ", 4, date(2027, 5, 30), date(2026, 12, 1), date(2027, 1, 30),
            "Đang trong kỳ nộp", date(2026, 12, 2), date(2027, 2, 1), date(2026, 11, 2),
        ),
        (2, "Muối", "HTX", "", None, None, None, None, "Chưa công nhận", None, None, None),
    ]  # fmt: skip
    assert table.remarks == ("Tính đến ngày 03/12/2026, theo Quyết định số 26/2026/QĐ-TTg",)
