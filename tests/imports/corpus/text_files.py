"""Text files: separators, quotes, line ends, ragged rows, broken bytes, garbled text."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.imports.corpus.awkward_file import AwkwardFile, Expected, choose, refused
from tests.imports.corpus.writing import HEADING, LIST, PRODUCTS, ROWS, make_csv

CASES = Path(__file__).parents[2] / "data" / "cases"
WHOLE = Expected(PRODUCTS, header_row=1)
_HEAD = "product,producer,stars,year\n"
A, B, C = (f"Gạo {letter} · HTX Một · 3★ 2025" for letter in "ABC")
_A, _B, _C = (f"Gạo {letter},HTX Một,3,2025\n" for letter in "ABC")


def build() -> Iterator[AwkwardFile]:
    """All of them."""
    yield from _separators()
    yield from _quotes()
    yield from _ragged()
    yield from _bytes()
    yield from _cases()


def _separators() -> Iterator[AwkwardFile]:
    for name, delimiter in (("comma", ","), ("semicolon", ";"), ("tab", "\t"), ("bar", "|")):
        for ends, newline in (("lf", "\n"), ("crlf", "\r\n"), ("cr", "\r")):
            yield AwkwardFile(f"{name}-{ends}.csv", make_csv(LIST, delimiter, newline), WHOLE)
    yield AwkwardFile("tabs.tsv", make_csv(LIST, "\t"), WHOLE)
    for delimiter, name in ((";", "semicolon"), (",", "comma"), ("\t", "tab")):
        text = f"sep={delimiter}\r\n".encode() + make_csv(LIST, delimiter, "\r\n")
        yield AwkwardFile(f"sep-{name}.csv", text, Expected(PRODUCTS, header_row=2))
    with_marks = b"\xef\xbb\xbfsep=;\r\n" + make_csv(LIST, ";", "\r\n")
    yield AwkwardFile("sep-bom.csv", with_marks, Expected(PRODUCTS, header_row=2))
    yield AwkwardFile("no-last-line-end.csv", make_csv(LIST).rstrip(b"\n"), WHOLE)
    blank = b"\n\n" + make_csv(LIST) + b"\n\n\n"
    yield AwkwardFile("blank-lines-around.csv", blank, Expected(PRODUCTS, header_row=3))
    inside = make_csv((HEADING, ROWS[0])) + b"\n\n" + make_csv(ROWS[1:])
    yield AwkwardFile("blank-lines-inside.csv", inside, WHOLE)
    tail = make_csv([(*row, "", "", "") for row in LIST])
    yield AwkwardFile("empty-columns-right.csv", tail, WHOLE)
    left = make_csv([("", "", *row) for row in LIST])
    yield AwkwardFile("empty-columns-left.csv", left, WHOLE)
    commas = make_csv([*LIST, *[("",) * 5] * 40])
    yield AwkwardFile("only-commas-below.csv", commas, WHOLE)
    wide = make_csv([[f"  {cell} " for cell in row] for row in LIST])
    yield AwkwardFile("blanks-around.csv", wide, replace(WHOLE, repairs={"blanks": 9}))


def _quotes() -> Iterator[AwkwardFile]:
    quoted = "\n".join(",".join(f'"{cell}"' for cell in row) for row in LIST).encode()
    yield AwkwardFile("every-cell-quoted.csv", quoted, WHOLE)
    inside = f'{_HEAD}"Gạo ""A""","HTX Một, chi nhánh 2",3,2025\n'
    yield AwkwardFile(
        "doubled-quotes.csv",
        inside.encode(),
        Expected(('Gạo "A" · HTX Một, chi nhánh 2 · 3★ 2025',)),
    )
    lines = f'{_HEAD}"Gạo\nA",HTX Một,3,2025\n{_B}'
    yield AwkwardFile(
        "line-break-in-a-cell.csv",
        lines.encode(),
        Expected((A, B), values={(4, "product.name.vi"): "Gạo B"}, repairs=None),
    )
    mark = f'{_HEAD}Gạo 5" A,HTX Một,3,2025\n{_B}'
    yield AwkwardFile("inch-mark.csv", mark.encode(), Expected(('Gạo 5" A · HTX Một · 3★ 2025', B)))
    for place, text, row, kept in (
        ("first", f'"{_A}{_B}{_C}', 2, (B, C)),
        ("middle", f'{_A}"{_B}{_C}', 3, (A, C)),
        ("last", f'{_A}{_B}"{_C}', 4, (A, B)),
        ("in-a-row", f'{_A}Gạo B,"HTX Một,3,2025\n{_C}', 3, (A, C)),
    ):
        yield AwkwardFile(
            f"open-quote-{place}.csv",
            (_HEAD + text).encode(),
            Expected(kept, read=3, rejected=(f"{row}  open_quote row",)),
        )


def _ragged() -> Iterator[AwkwardFile]:
    longer = f"{_HEAD}{_A}Gạo B,HTX Một, chi nhánh 2,3,2025\n{_C}"
    yield AwkwardFile(
        "longer-row.csv", longer.encode(), Expected((A, C), read=3, rejected=("3  more_cells row",))
    )
    shorter = f"{_HEAD}{_A}Gạo B\n{_C}"
    yield AwkwardFile(
        "shorter-row.csv",
        shorter.encode(),
        Expected((A, "Gạo B ·  · ", C), repairs=None, rejected=None),
    )
    all_longer = _HEAD + "".join(f"Gạo {n},HTX Một, chi nhánh,3,2025\n" for n in range(30))
    yield AwkwardFile(
        "all-rows-longer.csv",
        all_longer.encode(),
        Expected((), read=30, rejected=tuple(f"{n}  more_cells row" for n in range(2, 32))),
    )


def _bytes() -> Iterator[AwkwardFile]:
    rows = [f"Nước mắm số {n},HTX Đảo Xanh,3,2025\n" for n in range(1, 9)]
    kept = tuple(f"Nước mắm số {n} · HTX Đảo Xanh · 3★ 2025" for n in range(1, 9))
    for place in (1, 3, 8):
        broken = [row.encode() for row in rows]
        broken[place - 1] = broken[place - 1].replace("số".encode(), b"s\xe1\xbb")
        good = tuple(one for n, one in enumerate(kept, 1) if n != place)
        yield AwkwardFile(
            f"bad-byte-{place}.csv",
            _HEAD.encode() + b"".join(broken),
            Expected(good, read=8, rejected=(f"{place + 1}  broken_bytes row",)),
        )
    latin = (_HEAD + "".join(rows)).encode().decode("latin-1").encode()
    yield AwkwardFile(
        "garbled.csv", latin, Expected((), added=0, read=8, rejected=None, repairs=None)
    )
    yield AwkwardFile(
        "garbled-accepted.csv", latin, Expected(kept, repairs={"garbled": 16}), choose(accept=True)
    )
    yield refused("nul-bytes.csv", _HEAD.encode() + b"\x00\x01\x00" * 50, "BrokenTable not_a_table")
    yield refused("empty.csv", b"", "BrokenTable empty")
    yield refused("blank.csv", b"\n \n\t\n", "BrokenTable empty")
    yield refused("only-a-mark.csv", b"\xef\xbb\xbf", "BrokenTable empty")
    yield AwkwardFile("only-headings.csv", _HEAD.encode(), Expected(()))
    yield refused("one-word.csv", "xin chào\n".encode(), "TableMissing")
    yield refused(
        "prose.txt", "Kính gửi Ủy ban nhân dân xã.\nXin báo cáo như sau.\n".encode(), "TableMissing"
    )
    yield AwkwardFile(
        "long-cell.csv",
        f"{_HEAD}{_A}{'x' * 40_000},HTX Một,3,2025\n".encode(),
        Expected((A,), read=2, rejected=("3  too_long row",)),
    )
    yield refused("one-huge-line.csv", b"a" * 3_000_000, "TableMissing")
    many = b",".join([b"c"] * 40_000) + b"\n"
    yield refused("many-columns.csv", many, "BrokenTable too_many_columns")
    yield refused("many-columns-and-rows.csv", many * 30, "BrokenTable too_many_columns")


def _cases() -> Iterator[AwkwardFile]:
    def case(name: str, expected: Expected, **chosen: object) -> AwkwardFile:
        return AwkwardFile(name, (CASES / name).read_bytes(), expected, choose(**chosen))

    tieu = "Tiêu xanh sấy · HTX Đồi Gió · 4★ 2025-06-19 01/QĐ-UBND"
    yield case(
        "k05-dates-stated.csv",
        Expected(
            (tieu, "Hạt điều rang · HTX Đồi Gió · 4★ 2025 01/QĐ-UBND"),
            repairs=None,
            rejected=None,
            values={
                (2, "recognition.expires_on"): "2028-06-19",
                (2, "recognition.issuer"): "UBND tỉnh Thử",
            },
        ),
    )
    four = [f"Gạo {letter} · HTX Một · 4★ 2025" for letter in "ABCDEG"]
    days = [f"Gạo {letter} · HTX Một · 4★ 2025-06-15" for letter in "HK"]
    none = [f"Gạo {letter} · HTX Một · " for letter in "LMN"]
    yield case(
        "k06-star-and-year-forms.csv",
        Expected(
            (*four, *days, *none),
            repairs=None,
            rejected=(
                "10 year before_ocop",
                "11 stars below_three_stars",
                "12 stars below_three_stars",
            ),
        ),
    )
    yield case(
        "k07-ragged.csv",
        Expected(
            ("Gạo C · HTX Một · 3★ ",), read=3, rejected=("2  more_cells row", "3  more_cells row")
        ),
    )
    yield case("k07-one-name-two-columns.csv", Expected(("Gạo A · HTX Một · 3★ 2022; 4★ 2025",)))
    yield case(
        "k07-group-and-total-rows.csv",
        Expected(("Gạo A · HTX Một · 4★ 2025",), skipped=("2 group", "4 total")),
    )
    yield case("k07-sep-line.csv", Expected((A,), header_row=2))
    yield case(
        "k07-hidden-sheet.xlsx",
        Expected(("Gạo mới · HTX Một · 4★ 2026",), sheet="Năm nay", hidden=("Năm cũ",)),
    )
    yield case(
        "k07-title-rows-second-sheet.xlsx",
        Expected(("Gạo mới · HTX Một · 4★ 2026",), sheet="Danh sách", header_row=3),
    )
    yield case("k07-merged-producer.xlsx", Expected((A, B, C), repairs={"filled_down": 2}))
    yield case(
        "k07-error-cells.xlsx",
        Expected(None, read=2, rejected=("2 producer error_cell",), repairs={"day": 1}),
    )
    yield case("k07-open-quote.csv", Expected((B, C), read=3, rejected=("2  open_quote row",)))
    yield case(
        "k08-one-bad-byte.csv",
        Expected(
            tuple(f"Nước mắm số {n} · HTX Đảo Xanh · 3★ 2025" for n in (1, 2, 4, 5, 6, 7, 8)),
            read=8,
            rejected=("4  broken_bytes row",),
        ),
    )
    yield case("k08-read-as-latin1.csv", Expected((), added=0, read=1, repairs=None, rejected=None))
    yield AwkwardFile(
        "k08-accepted.csv",
        (CASES / "k08-read-as-latin1.csv").read_bytes(),
        Expected(("Nước mắm Đảo · HTX Đảo Xanh · 3★ 2025",), repairs={"garbled": 2}),
        choose(accept=True),
    )
    yield refused(
        "k07-not-a-table.pdf",
        (CASES / "k07-not-a-table.pdf").read_bytes(),
        "BrokenTable not_a_table",
    )
