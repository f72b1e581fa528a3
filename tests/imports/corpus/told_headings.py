"""Lists whose headings say the value: stars and years that are only marked, years that tell turns apart."""

from collections.abc import Iterator
from typing import Any

from tests.imports.corpus.awkward_file import AwkwardFile, Expected, refused
from tests.imports.corpus.writing import Rows, make_csv, make_xlsx

_NAMES = ("STT", "Tên sản phẩm", "Chủ thể")
_RATED = ("Gạo A · HTX Một · 3★ ", "Gạo B · HTX Một · 4★ ", "Gạo C · HTX Hai · 5★ ")
_COUNTS = "UnknownList|LayoutUnsure|TableMissing"


def build() -> Iterator[AwkwardFile]:
    """All of them."""
    yield from _ticks()
    yield from _counts()
    yield from _plans()
    yield from _years()


def _tick_rows(mark: Any) -> Rows:
    return (
        (*_NAMES, "Hạng sao", "", ""),
        ("", "", "", "3 sao", "4 sao", "5 sao"),
        (1, "Gạo A", "HTX Một", mark, "", ""),
        (2, "Gạo B", "HTX Một", "", mark, ""),
        (3, "Gạo C", "HTX Hai", "", "", mark),
    )


def _ticks() -> Iterator[AwkwardFile]:
    whole = Expected(_RATED, header_row=2)
    for name, mark in (("x", "x"), ("capital", "X"), ("number", 1), ("v", "v"), ("check", "✓")):
        rows = _tick_rows(mark)
        yield AwkwardFile(f"tick-{name}.xlsx", make_xlsx(rows, merged=[(0, 3, 0, 5)]), whole)
        yield AwkwardFile(f"tick-{name}.csv", make_csv(rows), whole)
    one_row = [(*_NAMES, "3 sao", "4 sao", "5 sao"), *_tick_rows("x")[2:]]
    yield AwkwardFile("tick-one-heading-row.xlsx", make_xlsx(one_row), Expected(_RATED))
    total = [*_tick_rows(1), ("", "Tổng cộng", "", 1, 1, 1)]
    yield AwkwardFile(
        "tick-and-total.xlsx", make_xlsx(total), Expected(_RATED, skipped=("6 total",))
    )
    words = [
        (*_NAMES, "3 sao", "4 sao"),
        (1, "Gạo A", "HTX Một", "3 sao", ""),
        (2, "Gạo B", "HTX Một", "", "4 sao"),
    ]
    yield AwkwardFile(
        "tick-in-words.xlsx", make_xlsx(words), Expected(_RATED[:2], repairs={"stars": 2})
    )
    twice = [
        (*_NAMES, "3 sao", "4 sao"),
        (1, "Gạo A", "HTX Một", "x", ""),
        (2, "Gạo B", "HTX Một", "x", "x"),
    ]
    yield AwkwardFile(
        "tick-twice.xlsx",
        make_xlsx(twice),
        Expected(
            (_RATED[0], "Gạo B · HTX Một · "),
            rejected=("3 3 sao not_stars", "3 4 sao not_stars"),
        ),
    )


def _counts() -> Iterator[AwkwardFile]:
    by_place = [("Địa phương", "3 sao", "4 sao", "5 sao"), ("xã Thử", "12", "3", "1")]
    yield refused("counts-of-places.csv", make_csv(by_place), _COUNTS)
    by_producer = [("STT", "Chủ thể", "3 sao", "4 sao"), ("1", "HTX Một", "2", "3")]
    yield refused("counts-of-producers.csv", make_csv(by_producer), _COUNTS)
    by_product = [("Sản phẩm", "3 sao", "4 sao", "5 sao"), ("Gạo", "1", "1", "1")]
    yield refused("counts-of-products.csv", make_csv(by_product * 2), _COUNTS)


def _plans() -> Iterator[AwkwardFile]:
    """Stars that are only planned or asked for are none: the clerk is asked what the list is."""
    for name, upper in (("planned", "Dự kiến đạt"), ("registered", "Hạng sao đăng ký")):
        rows = (
            (*_NAMES, upper, ""),
            ("", "", "", "3 sao", "4 sao"),
            (1, "Gạo A", "HTX Một", "x", ""),
            (2, "Gạo B", "HTX Hai", "", "x"),
        )
        book = make_xlsx(rows, merged=[(0, 3, 0, 4)])
        yield refused(f"tick-{name}.xlsx", book, _COUNTS)
    outputs = (
        (*_NAMES, "Sản lượng (tấn)", ""),
        ("", "", "", 2023, 2024),
        (1, "Gạo A", "HTX Một", 3, 4),
    )
    yield AwkwardFile(
        "outputs-of-years.xlsx",
        make_xlsx(outputs, merged=[(0, 3, 0, 4)]),
        Expected(("Gạo A · HTX Một · ",)),
    )


def _years() -> Iterator[AwkwardFile]:
    both = "Gạo A · HTX Một · 3★ 2020; 4★ 2023"
    one = "Gạo B · HTX Hai · 3★ 2023"
    lists: tuple[tuple[str, Rows, tuple[tuple[int, int, int, int], ...]], ...] = (
        (
            "below-years",
            (
                (*_NAMES, "Năm 2020", "Năm 2023"),
                ("", "", "", "Hạng sao", "Hạng sao"),
                (1, "Gạo A", "HTX Một", "3 sao", "4 sao"),
                (2, "Gạo B", "HTX Hai", "", "3 sao"),
            ),
            (),
        ),
        (
            "above-years",
            (
                (*_NAMES, "Hạng sao", ""),
                ("", "", "", 2020, 2023),
                (1, "Gạo A", "HTX Một", 3, 4),
                (2, "Gạo B", "HTX Hai", "", 3),
            ),
            ((0, 3, 0, 4),),
        ),
        (
            "only-years",
            (
                (*_NAMES, "Năm 2020", "Năm 2023"),
                (1, "Gạo A", "HTX Một", "3 sao", "4 sao"),
                (2, "Gạo B", "HTX Hai", "", "3 sao"),
            ),
            (),
        ),
        (
            "with-years",
            (
                (*_NAMES, "Hạng sao năm 2020", "Hạng sao năm 2023"),
                (1, "Gạo A", "HTX Một", "3 sao", "4 sao"),
                (2, "Gạo B", "HTX Hai", "", "3 sao"),
            ),
            (),
        ),
    )
    for name, rows, merged in lists:
        yield AwkwardFile(
            f"stars-{name}.xlsx",
            make_xlsx(rows, merged=merged),
            Expected((both, one), repairs=None),
        )
    decided = (
        (*_NAMES, "Năm 2020", "", "Năm 2023", ""),
        ("", "", "", "Hạng sao", "Số QĐ", "Hạng sao", "Số QĐ"),
        (1, "Gạo A", "HTX Một", 3, "12/QĐ-UBND", 4, "34/QĐ-UBND"),
    )
    yield AwkwardFile(
        "decisions-below-years.xlsx",
        make_xlsx(decided, merged=[(0, 3, 0, 4), (0, 5, 0, 6)]),
        Expected(("Gạo A · HTX Một · 3★ 2020 12/QĐ-UBND; 4★ 2023 34/QĐ-UBND",)),
    )
    marked = (
        (*_NAMES, "Hạng sao", "Năm 2020", "Năm 2023"),
        (1, "Gạo A", "HTX Một", 3, "x", ""),
        (2, "Gạo B", "HTX Hai", 4, "", "x"),
        (3, "Gạo C", "HTX Hai", 4, "x", "x"),
    )
    yield AwkwardFile(
        "years-marked.xlsx",
        make_xlsx(marked),
        Expected(
            ("Gạo A · HTX Một · 3★ 2020", "Gạo B · HTX Hai · 4★ 2023", "Gạo C · HTX Hai · 4★ "),
            rejected=("4 Năm 2020 not_a_year", "4 Năm 2023 not_a_year"),
        ),
    )
    amounts = (
        (*_NAMES, "Hạng sao", "Năm 2022", "Năm 2023"),
        (1, "Gạo A", "HTX Một", 3, 120, 140),
        (2, "Gạo B", "HTX Hai", 4, 5, 13),
    )
    yield AwkwardFile(
        "amounts-of-years.xlsx",
        make_xlsx(amounts),
        Expected(("Gạo A · HTX Một · 3★ ", "Gạo B · HTX Hai · 4★ ")),
    )
