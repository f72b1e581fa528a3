"""Lists of other kinds: producers, council, registry, and lists that are no lists of products."""

import datetime as dt
from collections.abc import Iterator, Sequence

from tests.imports.corpus.awkward_file import AwkwardFile, Expected, choose, refused
from tests.imports.corpus.writing import HEADING, make_csv, make_xlsx

_NEGATIVE: tuple[tuple[str, Sequence[str], Sequence[str]], ...] = (
    (
        "areas",
        ("STT", "Tên xã", "Diện tích (ha)", "Dân số", "Mã đơn vị"),
        ("1", "xã Thử", "1.200", "8.500", "00001"),
    ),
    (
        "plan",
        ("STT", "Nội dung công việc", "Thời gian thực hiện", "Đơn vị thực hiện", "Kinh phí"),
        ("1", "Tập huấn", "Quý I", "Phòng Kinh tế", "50"),
    ),
    (
        "counts",
        ("Địa phương", "1 sao", "2 sao", "3 sao", "4 sao", "5 sao"),
        ("xã Thử", "0", "0", "12", "3", "1"),
    ),
    (
        "staff",
        ("STT", "Họ và tên", "Chức vụ", "Số điện thoại", "Ghi chú"),
        ("1", "Nguyễn Văn Thử", "Chuyên viên", "0912345678", ""),
    ),
    (
        "villages",
        ("STT", "Tên làng nghề", "Địa chỉ", "Số hộ", "Năm công nhận"),
        ("1", "Làng nghề Thử", "xã Thử", "120", "2019"),
    ),
    ("weather", ("Ngày", "Nhiệt độ", "Lượng mưa"), ("01/06/2025", "31", "12")),
    (
        "criteria",
        ("STT", "Tiêu chí", "Điểm tối đa", "Ghi chú"),
        ("1", "Tổ chức sản xuất", "35", ""),
    ),
)

_NOT_OURS = "UnknownList|LayoutUnsure|TableMissing"


def build() -> Iterator[AwkwardFile]:
    """All of them."""
    for name, heading, row in _NEGATIVE:
        yield refused(f"negative-{name}.csv", make_csv([heading, row, row]), _NOT_OURS)
        yield refused(f"negative-{name}.xlsx", make_xlsx([heading, row, row]), _NOT_OURS)
    yield from _producers()
    yield from _registry()
    yield from _amounts()


def _producers() -> Iterator[AwkwardFile]:
    rows = [
        ("STT", "Tên hợp tác xã", "Người đại diện", "Địa chỉ", "Số điện thoại", "Mã số thuế"),
        ("1", "HTX Đồi Gió", "Bà Trần Thị Mẫu", "ấp Thử, xã Thử", "912345678", "0101234567"),
        ("2", "HTX Hồ Mới", "Ông Lê Văn Thử", "ấp Mới, xã Thử", "0987654321", "0101234568"),
    ]  # fmt: skip
    yield AwkwardFile(
        "producers.csv",
        make_csv(rows),
        Expected(
            None, read=None, repairs={"lost_zero": 1}, values={(2, "producer.phone"): "0912345678"}
        ),
    )


def _registry() -> Iterator[AwkwardFile]:
    """The 22 columns of the handbook, with two recognitions under a heading of two rows."""
    first = (
        "TT", "Tên sản phẩm", "Nhóm sản phẩm", "Loại hình kinh doanh", "Chủ thể", "Xã/phường", "Địa chỉ",
        "Người đại diện", "Điện thoại", "Hạng sao hiện tại", "Ngày hết hạn", "Lần 1", "", "", "", "",
        "Lần 2 (nâng hạng)", "", "", "", "", "Ghi chú",
    )  # fmt: skip
    below = ("Hạng sao", "Ngày công nhận", "Năm", "Số quyết định", "Cơ quan công nhận")
    second = (*[""] * 11, *below, *below, "")
    body = (
        1, "Gạo thơm Đồi Gió", "Thực phẩm", "Hợp tác xã", "HTX Đồi Gió", "xã Thử", "ấp Một", "Bà Mẫu",
        "0912345678", "4 sao", dt.date(2028, 6, 19), "3 sao", dt.date(2022, 5, 10), 2022, "12/QĐ-UBND",
        "UBND huyện Thử", "4 sao", dt.date(2025, 6, 19), 2025, "34/QĐ-UBND", "UBND tỉnh Thử", "",
    )  # fmt: skip
    merged = [(0, place, 1, place) for place in (*range(11), 21)] + [(0, 11, 0, 15), (0, 16, 0, 20)]
    book = make_xlsx([first, second, body], merged=merged)
    yield AwkwardFile("registry.xlsx", book, Expected(
        ("Gạo thơm Đồi Gió · HTX Đồi Gió · 3★ 2022-05-10 12/QĐ-UBND; 4★ 2025-06-19 34/QĐ-UBND",),
        header_row=2, repairs=None,
    ))  # fmt: skip
    yield AwkwardFile("registry-chosen.xlsx", book, Expected(
        ("Gạo thơm Đồi Gió · HTX Đồi Gió · 3★ 2022-05-10 12/QĐ-UBND; 4★ 2025-06-19 34/QĐ-UBND",),
        header_row=2, repairs=None,
    ), choose(layout="registry"))  # fmt: skip


def _amounts() -> Iterator[AwkwardFile]:
    """Many rows with one fault each, and a list where nothing can be taken."""
    nameless = [HEADING, *((str(n), "", "HTX Một", "4", "2025") for n in range(1, 10_001))]
    yield AwkwardFile(
        "ten-thousand-bad-rows.csv",
        make_csv(nameless),
        Expected(
            (),
            added=0,
            read=10_000,
            rejected=tuple(f"{n} Tên sản phẩm required row" for n in range(2, 10_002)),
        ),
    )
    every_third = [
        HEADING,
        *(
            (str(n), f"Gạo {n}", "HTX Một", "9" if n % 3 == 0 else "4", "2025")
            for n in range(1, 301)
        ),
    ]
    yield AwkwardFile(
        "every-third-stars-wrong.csv",
        make_csv(every_third),
        Expected(None, added=300, rejected=tuple(f"{n + 1} Hạng sao *" for n in range(3, 301, 3))),
    )
