"""One cell written in every way that offices write it."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from tests.imports.corpus.awkward_file import AwkwardFile, Expected, choose
from tests.imports.corpus.writing import change_entry, make_csv, make_xlsx

_HEADING = ("Tên sản phẩm", "Chủ thể", "Hạng sao", "Năm")


def build() -> Iterator[AwkwardFile]:
    """All of them."""
    yield from _stars()
    yield from _days()
    yield from _numbers()
    yield from _phones()
    yield from _names()
    yield from _errors()


def _stars() -> Iterator[AwkwardFile]:
    forms: tuple[tuple[str, Any, int], ...] = (
        ("words", "3 sao", 3), ("asterisks", "***", 3), ("digit-asterisk", "3*", 3),
        ("black-stars", "★★★", 3), ("filled-of-five", "★★★☆☆", 3), ("emoji", "⭐ 4", 4),
        ("decimal", "4.0", 4), ("rank", "Hạng 4", 4), ("spelled", "Bốn sao", 4),
        ("spelled-three", "ba sao", 3), ("with-asterisk", "3 sao (*)", 3), ("capital", "4 SAO", 4),
        ("ocop", "OCOP 5 sao", 5), ("full-width", "４", 4), ("glued", "4sao", 4),
        ("leading-zero", "04 sao", 4), ("reached", "Đạt 3 sao", 3),
        ("and-hope", "4 sao (tiềm năng 5 sao)", 4), ("and-points", "4 sao - 78 điểm", 4),
    )  # fmt: skip
    for name, form, stars in forms:
        rows = [_HEADING, ("Gạo A", "HTX Một", form, "2025")]
        kind = {"full-width": "look_alike"}.get(name, "stars")
        yield AwkwardFile(
            f"stars-{name}.csv",
            make_csv(rows),
            Expected(
                (f"Gạo A · HTX Một · {stars}★ 2025",),
                repairs={kind: 1} if name != "full-width" else None,
            ),
        )
    yield AwkwardFile(
        "stars-number.xlsx",
        make_xlsx([_HEADING, ("Gạo A", "HTX Một", 4.0, 2025)]),
        Expected(("Gạo A · HTX Một · 4★ 2025",)),
    )
    for name, form in (
        ("zero", "0"),
        ("two", "2"),
        ("six", "6 sao"),
        ("many", "******"),
        ("word", "tốt"),
        ("half", "3,5"),
    ):
        rows = [_HEADING, ("Gạo A", "HTX Một", form, "2025")]
        yield AwkwardFile(
            f"stars-bad-{name}.csv",
            make_csv(rows),
            Expected(("Gạo A · HTX Một · ",), rejected=("2 Hạng sao *",)),
        )
    for name, form in (("dash", "-"), ("long-dash", "—"), ("blank", ""), ("none", "Chưa có")):
        rows = [_HEADING, ("Gạo A", "HTX Một", form, "2025")]
        yield AwkwardFile(
            f"stars-none-{name}.csv",
            make_csv(rows),
            Expected(("Gạo A · HTX Một · ",), repairs=None, rejected=None),
        )


def _days() -> Iterator[AwkwardFile]:
    heading = ("Tên sản phẩm", "Chủ thể", "Hạng sao", "Ngày công nhận")
    forms: tuple[tuple[str, Any, str, str], ...] = (
        ("slashes", "19/6/2025", "2025-06-19", ""), ("two-digits", "19/06/2025", "2025-06-19", ""),
        ("dashes", "19-06-2025", "2025-06-19", "*"), ("dots", "19.6.2025", "2025-06-19", "*"),
        ("iso", "2025-06-19", "2025-06-19", "*"), ("iso-time", "2025-06-19 00:00:00", "2025-06-19", "*"),
        ("words", "ngày 19 tháng 6 năm 2025", "2025-06-19", "day"),
        ("capital-words", "Ngày 19 tháng 06 năm 2025", "2025-06-19", "day"),
        ("month", "tháng 6/2025", "2025", "*"), ("year", "2025", "2025", "*"),
        ("year-words", "năm 2025", "2025", "*"), ("short-year", "19/6/25", "2025-06-19", "*"),
        ("serial-text", "45827", "2025-06-19", "*"), ("english", "June 19, 2025", "2025-06-19", "day"),
        ("english-short", "Jun 19th 2025", "2025-06-19", "day"),
    )  # fmt: skip
    for name, form, day, kind in forms:
        repairs = None if kind == "*" else {kind: 1} if kind else {}
        yield AwkwardFile(
            f"day-{name}.csv",
            make_csv([heading, ("Gạo A", "HTX Một", "4", form)]),
            Expected((f"Gạo A · HTX Một · 4★ {day}",), repairs=repairs),
        )
    real = [heading, ("Gạo A", "HTX Một", 4, dt.date(2025, 6, 19))]
    whole = Expected(("Gạo A · HTX Một · 4★ 2025-06-19",))
    yield AwkwardFile("day-real.xlsx", make_xlsx(real), whole)
    yield AwkwardFile("day-1904.xlsx", make_xlsx(real, options={"date_1904": True}), whole)
    serial = [heading, ("Gạo A", "HTX Một", 4, 45827)]
    yield AwkwardFile(
        "day-serial.xlsx", make_xlsx(serial), Expected(whole.products, repairs={"day": 1})
    )
    for name, form in (
        ("31-february", "31/02/2025"),
        ("30-february", "30/2/2024"),
        ("month-13", "13/13/2025"),
        ("31-june", "31.6.2025"),
        ("words", "hôm qua"),
        ("year-1025", "19/6/1025"),
        ("zero", "00/00/2025"),
    ):
        rows = [heading, ("Gạo A", "HTX Một", "4", form)]
        yield AwkwardFile(
            f"day-bad-{name}.csv",
            make_csv(rows),
            Expected(("Gạo A · HTX Một · 4★ ",), rejected=("2 Ngày công nhận *",)),
        )
    both = ("Tên sản phẩm", "Chủ thể", "Hạng sao", "Ngày công nhận", "Năm")
    dated = [both, ("Gạo A", "HTX Một", "4", "19/06/2025", "2024")]
    yield AwkwardFile(
        "day-and-another-year.csv",
        make_csv(dated),
        Expected(whole.products, repairs={"date_before_year": 1}),
    )
    ends = ("Tên sản phẩm", "Chủ thể", "Hạng sao", "Ngày công nhận", "Ngày hết hạn")
    ended = [ends, ("Gạo A", "HTX Một", "4", "19/06/2025", "18/06/2024")]
    yield AwkwardFile(
        "end-before-start.csv",
        make_csv(ended),
        Expected(
            None, added=1, rejected=("2 Ngày hết hạn before_issue", "2 Ngày công nhận after_expiry")
        ),
    )
    for name, form, ok in (
        ("2016", "2016", False),
        ("decimal", "2025.0", True),
        ("words", "Năm 2025", True),
        ("day", "15/06/2025", True),
        ("short", "25", False),
    ):
        rows = [_HEADING, ("Gạo A", "HTX Một", "4", form)]
        when = ("2025-06-15" if name == "day" else "2025") if ok else ""
        yield AwkwardFile(
            f"year-{name}.csv",
            make_csv(rows),
            Expected(
                (f"Gạo A · HTX Một · 4★ {when}",) if ok else None,
                added=1,
                repairs={"day" if name == "day" else "year": 1} if ok else {},
                rejected=() if ok else ("2 Năm *",),
            ),
        )


def _numbers() -> Iterator[AwkwardFile]:
    heading = ("Tên sản phẩm", "Chủ thể", "Giá bán")
    forms: tuple[tuple[str, str, str], ...] = (
        ("plain", "120000", "120000"), ("dots", "120.000", "120000"), ("dong", "120.000đ", "120000"),
        ("vnd", "120.000 VNĐ", "120000"), ("sign", "120.000 ₫", "120000"),
        ("millions", "1.234.567đ", "1234567"), ("commas", "1,234,567", "1234567"),
        ("blank-groups", "1 234 567", "1234567"), ("word", "120.000 đồng", "120000"),
        ("decimal", "120000.0", "120000"), ("thousand", "120 nghìn", "120000"),
        ("no-cents", "120.000,-", "120000"), ("dotted", "120.000 đ./chai", "120000"),
        ("ngd", "120 ngđ", "120000"),
    )  # fmt: skip
    for name, form, price in forms:
        yield AwkwardFile(
            f"price-{name}.csv",
            make_csv([heading, ("Gạo A", "HTX Một", form)]),
            Expected(("Gạo A · HTX Một · ",), repairs=None, values={(2, "product.price"): price}),
        )
    for name, form in (
        ("1,200", "1,200"),
        ("range", "100.000 - 200.000"),
        ("negative", "-5000"),
        ("infinite", "1e999"),
    ):
        yield AwkwardFile(
            f"price-bad-{name}.csv",
            make_csv([heading, ("Gạo A", "HTX Một", form)]),
            Expected(
                ("Gạo A · HTX Một · ",),
                rejected=("2 Giá bán *",),
                values={(2, "product.price"): "None"},
            ),
        )
    for name, form in (("words", "liên hệ"), ("nan", "nan"), ("dash", "—")):
        yield AwkwardFile(
            f"price-none-{name}.csv",
            make_csv([heading, ("Gạo A", "HTX Một", form)]),
            Expected(("Gạo A · HTX Một · ",), values={(2, "product.price"): "None"}),
        )
    unit = ("Tên sản phẩm", "Chủ thể", "Doanh thu/năm (triệu đồng)")
    yield AwkwardFile(
        "revenue-millions.csv",
        make_csv([unit, ("Gạo A", "HTX Một", "1.250")]),
        Expected(None, added=1, repairs=None, rejected=None),
    )


def _phones() -> Iterator[AwkwardFile]:
    heading = ("Tên sản phẩm", "Chủ thể", "Số điện thoại")
    forms: tuple[tuple[str, Any, str, str], ...] = (
        ("plain", "0912345678", "0912345678", ""), ("lost-zero", "912345678", "0912345678", "lost_zero"),
        ("lost-zero-number", 912345678, "0912345678", "lost_zero"),
        ("country", "+84912345678", "0912345678", "written_form"),
        ("country-bare", "84912345678", "0912345678", "*"),
        ("dots", "0912.345.678", "0912.345.678", "*"), ("office", "028.3888.1234", "028.3888.1234", "*"),
        ("two", "0912345678 - 0987654321", "0912345678 - 0987654321", "*"),
    )  # fmt: skip
    for name, form, phone, kind in forms:
        rows = [heading, ("Gạo A", "HTX Một", form)]
        compared = {} if kind == "*" else {(2, "producer.phone"): phone}
        repairs = None if kind == "*" else {kind: 1} if kind else {}
        yield AwkwardFile(
            f"phone-{name}.xlsx",
            make_xlsx(rows),
            Expected(("Gạo A · HTX Một · ",), repairs=repairs, values=compared),
        )
    yield AwkwardFile(
        "phone-words.csv",
        make_csv([heading, ("Gạo A", "HTX Một", "không có")]),
        Expected(("Gạo A · HTX Một · ",), repairs=None, rejected=None),
    )


def _names() -> Iterator[AwkwardFile]:
    def one(name: str, producer: str = "HTX Một") -> bytes:
        return make_csv([_HEADING, (name, producer, "4", "2025")])

    forms = (
        ("no-break-space", "Gạo\u00a0A", "Gạo A", "blanks"), ("inner-blanks", "Gạo   A", "Gạo A", "blanks"),
        ("zero-width", "Gạo\u200b A", "Gạo A", "hidden"),
        ("entity", "Mắm &amp; Muối", "Mắm & Muối", "entity"),
        ("look-alike", "Nƣớc Ðảo", "Nước Đảo", "look_alike"), ("nfd", "Ga\u0323o A", "Gạo A", "nfc"),
        ("full-width", "Gạo Ａ", "Gạo A", "look_alike"), ("tags", "Gạo <b>A</b>", "Gạo <b>A</b>", ""),
        ("formula", "=1+1", "=1+1", ""), ("command", "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0", ""),
        ("emoji", "Gạo 🌾 A", "Gạo 🌾 A", ""), ("at", "@SUM(A1)", "@SUM(A1)", ""),
        ("direction", "Gạo \u202eA", "Gạo A", "*"), ("quote", "Gạo “A”", "Gạo “A”", ""),
    )  # fmt: skip
    for name, form, taken, kind in forms:
        repairs = None if kind == "*" else {kind: 1} if kind else {}
        yield AwkwardFile(
            f"name-{name}.csv",
            one(form),
            Expected((f"{taken} · HTX Một · 4★ 2025",), repairs=repairs),
        )
    yield AwkwardFile(
        "name-missing.csv",
        make_csv([_HEADING, ("", "HTX Một", "4", "2025"), ("Gạo B", "HTX Một", "4", "2025")]),
        Expected(("Gạo B · HTX Một · 4★ 2025",), read=2, rejected=("2 Tên sản phẩm required row",)),
    )
    rows = [
        _HEADING,
        *((f"{'Mứt'} {fruit}", "HTX Một", "4", "2025") for fruit in ("dừa", "dứa", "dưa")),
    ]
    yield AwkwardFile(
        "names-by-tone.csv",
        make_csv(rows),
        Expected(tuple(f"Mứt {fruit} · HTX Một · 4★ 2025" for fruit in ("dừa", "dứa", "dưa"))),
    )
    rows = [_HEADING, ("Bánh hoà", "HTX Một", "4", "2025"), ("Bánh hòa", "HTX Một", "4", "2025")]
    yield AwkwardFile(
        "names-by-tone-place.csv",
        make_csv(rows),
        Expected(None, added=1, unchanged=1, read=2, repairs=None),
    )
    rows = [
        _HEADING,
        ("Gạo A", "HTX Bình An", "4", "2025"),
        ("Gạo B", "Hợp tác xã Bình An", "4", "2025"),
    ]
    yield AwkwardFile(
        "near-producers.csv",
        make_csv(rows),
        Expected(("Gạo A · HTX Bình An · 4★ 2025", "Gạo B · Hợp tác xã Bình An · 4★ 2025")),
    )
    rows = [_HEADING, ("Gạo A", "HTX Một", "4", "2025"), ("Gạo A", "HTX Một", "3", "2025")]
    yield AwkwardFile(
        "other-stars-that-year.csv",
        make_csv(rows),
        Expected(
            None,
            added=1,
            read=2,
            unchanged=1,
            rejected=("3 Hạng sao other_stars_that_year",),
        ),
    )


def _errors() -> Iterator[AwkwardFile]:
    for error in ("#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?"):
        rows = [_HEADING, ("Gạo A", "HTX Một", error, "2025"), ("Gạo B", "HTX Một", "4", "2025")]
        yield AwkwardFile(
            f"error-{error.strip('#!?').replace('/', '-')}.csv",
            make_csv(rows),
            Expected(
                ("Gạo A · HTX Một · ", "Gạo B · HTX Một · 4★ 2025"),
                rejected=("2 Hạng sao error_cell",),
            ),
        )
        book = make_xlsx([_HEADING, ("Gạo A", "HTX Một", 9, "2025"), rows[2]])
        broken = change_entry(
            book,
            "xl/worksheets/sheet1.xml",
            b'<c r="C2"><v>9</v></c>',
            f'<c r="C2" t="e"><v>{error}</v></c>'.encode(),
        )
        yield AwkwardFile(
            f"error-{error.strip('#!?').replace('/', '-')}.xlsx",
            broken,
            Expected(
                ("Gạo A · HTX Một · ", "Gạo B · HTX Một · 4★ 2025"),
                rejected=("2 Hạng sao error_cell",),
            ),
        )
    book = make_xlsx([_HEADING, ("Gạo A", "HTX Một", 9, "2025")])
    place = b'<c r="C2"><v>9</v></c>'
    for name, cell, taken in (
        ("no-value", b'<c r="C2"><f>1+3</f></c>', False),
        ("empty-value", b'<c r="C2"><f>1+3</f><v></v></c>', False),
        ("value", b'<c r="C2"><f>1+3</f><v>4</v></c>', True),
    ):
        expected = (
            Expected(("Gạo A · HTX Một · 4★ 2025",))
            if taken
            else Expected(("Gạo A · HTX Một · ",), rejected=("2 Hạng sao *",))
        )
        yield AwkwardFile(
            f"formula-{name}.xlsx",
            change_entry(book, "xl/worksheets/sheet1.xml", place, cell),
            expected,
        )
    two_faced = make_csv([("Tên sản phẩm", "Chủ thể", "Giá bán"), ("Gạo A", "HTX Một", "1,200")])
    yield AwkwardFile(
        "two-faced-accepted.csv",
        two_faced,
        Expected(
            ("Gạo A · HTX Một · ",), repairs={"two_faced": 1}, values={(2, "product.price"): "1200"}
        ),
        choose(accept=True),
    )
    codes = make_csv([
        ("Mã sản phẩm", "Tên sản phẩm", "Chủ thể", "Hạng sao", "Năm"),
        ("79-27664-3-2025", "Gạo A", "HTX Một", "4", "2025"),
        ("79-27664-3-2025", "Mật B", "HTX Một", "3", "2025"),
    ])  # fmt: skip
    both = ("Gạo A · HTX Một · 4★ 2025", "Mật B · HTX Một · 3★ 2025")
    yield AwkwardFile(
        "one-code-twice.csv", codes, Expected(both, rejected=("3 Mã sản phẩm taken",))
    )
    semicolon = make_csv([_HEADING, ('Gạo "A"; loại 1', "HTX Một", "4", "2025")])
    only = ('Gạo "A"; loại 1 · HTX Một · 4★ 2025',)
    yield AwkwardFile("name-with-semicolon.csv", semicolon, Expected(only))
