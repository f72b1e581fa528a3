"""The head of an exported table names the office and who signs."""

from datetime import date

from ocop_desktop.domain.exporting.export_table import ExportHead, make_export_head
from ocop_desktop.domain.office.office import Office

DAY = date(2026, 11, 30)


def test_the_head_says_what_the_office_has_entered() -> None:
    office = Office(
        "Phòng Kinh tế xã Mẫu",
        "UBND xã Mẫu",
        place_name="Xã Mẫu",
        head_title="Trưởng phòng",
        head_name="Nguyễn Thị Mẫu",
        practice=True,
    )
    assert make_export_head(office, DAY) == ExportHead(
        "UBND xã Mẫu",
        "Phòng Kinh tế xã Mẫu",
        "Xã Mẫu",
        DAY,
        "Trưởng phòng",
        "Nguyễn Thị Mẫu",
        is_practice=True,
    )
