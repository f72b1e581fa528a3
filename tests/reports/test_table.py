from ocop_desktop.reports.design.content import Fact
from ocop_desktop.reports.design.layout import A4
from ocop_desktop.reports.profile.facts_table import fit_fact_tables

KNOWN = [
    Fact(key, label, f"giá trị {key}")
    for key, label in (
        ("specification", "Quy cách / Packaging"),
        ("ingredients", "Thành phần / Ingredients"),
        ("shelf_life", "Hạn sử dụng / Shelf life in the original packaging"),
        ("storage", "Bảo quản / Storage"),
        ("certificates", "Chứng nhận / Certificates"),
        ("code", "Mã sản phẩm / Product code of the programme"),
    )
]


def _heights(known: list[Fact]) -> list[list[float]]:
    tables = fit_fact_tables(known, A4, 0, 600, A4.facts, bilingual=True)
    return [[row.height for row in table.rows] for table in tables]


def test_facts_in_two_columns_stand_level() -> None:
    left, right = _heights(KNOWN)
    assert left == right
    assert len(set(left)) > 1


def test_one_long_fact_tears_no_hole_into_the_other_column() -> None:
    long = [*KNOWN[:5], Fact("code", "Mã", "một giá trị rất dài " * 40)]
    left, right = _heights(long)
    assert len(left) > len(right)


def test_an_odd_fact_stands_left() -> None:
    left, right = _heights(KNOWN[:5])
    assert (len(left), len(right)) == (3, 2)
    assert left[:2] == right


def test_one_fact_has_no_second_column() -> None:
    assert len(_heights(KNOWN[:1])) == 1
