"""Group rows of offices: producers, places and stars above their products; bare names that are no groups."""

from collections.abc import Iterator

from tests.imports.corpus.awkward_file import AwkwardFile, Expected
from tests.imports.corpus.writing import make_csv, make_xlsx

_HEADING = ("STT", "Tên sản phẩm", "Hạng sao", "Năm")
_WITH_PRODUCER = ("STT", "Tên sản phẩm", "Chủ thể", "Hạng sao", "Năm")
_A = "Gạo A · HTX Một · 4★ 2025"


def build() -> Iterator[AwkwardFile]:
    """All of them."""
    yield from _producers()
    yield from _places_and_stars()
    yield from _bare_names()


def _producers() -> Iterator[AwkwardFile]:
    rows = (
        _HEADING,
        ("I", "HTX Một", "", ""),
        (1, "Gạo A", 4, 2025),
        ("II", "Công ty TNHH Hai", "", ""),
        (1, "Trà B", 3, 2024),
    )
    found = (_A, "Trà B · Công ty TNHH Hai · 3★ 2024")
    whole = Expected(found, repairs={"filled_down": 2}, skipped=("2 group", "4 group"))
    yield AwkwardFile("producers-as-groups.xlsx", make_xlsx(rows), whole)
    bare = (
        _HEADING,
        ("1. HTX Một", "", "", ""),
        ("", "Gạo A", 4, 2025),
        ("2. Công ty TNHH Hai", "", "", ""),
        ("", "Trà B", 3, 2024),
    )
    merged = [(1, 0, 1, 3), (3, 0, 3, 3)]
    yield AwkwardFile("producers-merged-as-groups.xlsx", make_xlsx(bare, merged=merged), whole)
    levels = (
        _HEADING,
        ("I", "THỰC PHẨM", "", ""),
        (1, "HTX Một", "", ""),
        ("1.1", "Gạo A", 4, 2025),
        ("1.2", "Gạo B", 3, 2024),
    )
    yield AwkwardFile(
        "producers-below-groups.xlsx",
        make_xlsx(levels),
        Expected(
            (_A, "Gạo B · HTX Một · 3★ 2024"),
            repairs={"filled_down": 2},
            skipped=("2 group", "3 group"),
        ),
    )
    kinds = (_HEADING, ("I", "HỢP TÁC XÃ", "", ""), (1, "Gạo A", 4, 2025))
    yield AwkwardFile(
        "kinds-of-producers-as-groups.xlsx",
        make_xlsx(kinds),
        Expected(("Gạo A ·  · 4★ 2025",), skipped=("2 group",)),
    )


def _places_and_stars() -> Iterator[AwkwardFile]:
    rows = (
        _WITH_PRODUCER,
        ("I", "HUYỆN THỬ", "", "", ""),
        (1, "Xã Ấm Thượng", "", "", ""),
        (1, "Gạo A", "HTX Một", 4, 2025),
    )
    yield AwkwardFile(
        "numbered-communes.xlsx",
        make_xlsx(rows),
        Expected((_A,), skipped=("2 group", "3 group")),
    )
    names = ("STT", "Tên sản phẩm", "Chủ thể")
    parts = (
        ("I. SẢN PHẨM 4 SAO", "", ""),
        names,
        (1, "Gạo A", "HTX Một"),
        ("II. SẢN PHẨM 3 SAO", "", ""),
        names,
        (1, "Trà B", "HTX Hai"),
    )
    yield AwkwardFile(
        "group-above-the-heading.xlsx",
        make_xlsx(parts),
        Expected(
            ("Gạo A · HTX Một · 4★ ", "Trà B · HTX Hai · 3★ "),
            repairs={"filled_down": 2},
            skipped=("4 group", "5 repeated_heading"),
            header_row=2,
        ),
    )


def _bare_names() -> Iterator[AwkwardFile]:
    rows = (
        _WITH_PRODUCER,
        (1, "Gạo A", "HTX Một", 4, 2025),
        (2, "Xã xị", "", "", ""),
        (3, "Đồ uống", "", "", ""),
    )
    yield AwkwardFile(
        "numbered-bare-names.xlsx",
        make_xlsx(rows),
        Expected((_A, "Xã xị ·  · ", "Đồ uống ·  · ")),
    )
    names = [("Tên sản phẩm",), ("Gạo A",), ("MẬT ONG RỪNG",), ("Xã xị",), ("Dịch vụ du lịch",)]
    taken = Expected(tuple(f"{name} ·  · " for (name,) in names[1:]))
    yield AwkwardFile("one-column.csv", make_csv(names), taken)
    yield AwkwardFile("one-column.xlsx", make_xlsx(names), taken)
