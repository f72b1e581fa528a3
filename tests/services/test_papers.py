"""Rating papers print what an evaluation holds, in its own words."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import InvalidValue, NothingToPrint, RegisterPlace
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.print.shown_table import ShownColumn, ShownTable
from ocop_desktop.domain.rating.evaluation import CouncilMember, CouncilRole, Evaluation
from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import deadlines, evaluations, offices, papers
from ocop_desktop.store.database import Register
from tests.reports.reading import text_of
from tests.services.test_evaluations import DAY, DRINK, best, full

COUNCIL = (
    CouncilMember("Bà Lan", CouncilRole.CHAIR),
    CouncilMember("Ông Bình"),
    CouncilMember("Ông Vắng", present=False),
)


def scored(register: Register, product: Product) -> Evaluation:
    """A council of two present members, one of whom gives 1.5 and 3.4 nothing."""
    offices.save(
        register, Office(name="UBND xã Mẫu", parent_body="UBND tỉnh Mẫu", place_name="Mẫu")
    )
    lower = best(DRINK) | {"1.4": None, "3.4": None}
    wanted = replace(full(register, product), council=COUNCIL, discussion="Đã thảo luận")
    return evaluations.save(
        register, replace(wanted, sheets=(*wanted.sheets, MemberSheet("Ông Bình", lower)))
    )


def test_blank_sheets_are_one_for_each_present_member(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    seen = evaluations.view(register, scored(register, product).id)
    printed = papers.print_blank_sheets(register, seen, tmp_path / "a.pdf", on=DAY)
    text = text_of(printed.file)
    assert "Bà Lan" in text
    assert "Ông Bình" in text
    assert "Ông Vắng" not in text
    assert "UBND XÃ MẪU" in text.upper()


def test_every_paper_names_the_product_and_the_commune(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    seen = evaluations.view(register, scored(register, product).id)
    (way, *_) = evaluations.paths(register, seen.evaluation.id, 5)
    written = [
        papers.print_filled_sheets(register, seen, tmp_path / "b.pdf", on=DAY),
        papers.print_summary(register, seen, tmp_path / "c.pdf", on=DAY),
        papers.print_gaps(register, seen, tmp_path / "d.pdf", on=DAY),
        papers.print_plan(register, seen, way, tmp_path / "e.pdf", on=DAY),
    ]
    for printed in written:
        text = " ".join(text_of(printed.file).split())
        assert product.name.vi in text
        assert "Cần Giờ" in text
        assert "None" not in text


def test_the_year_plan_lists_what_ends_in_that_year(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    rows = deadlines.board(register, DAY).rows
    printed = papers.print_deadlines(register, rows, 2028, tmp_path / "f.pdf", on=DAY)
    text = " ".join(text_of(printed.file).split())
    assert product.name.vi in text
    assert "19/06/2028" in text
    assert "22/12/2027" in text
    with pytest.raises(NothingToPrint):
        papers.print_deadlines(register, rows, 2031, tmp_path / "g.pdf", on=DAY)


def test_an_older_decision_has_no_sheet_to_print(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    begun = evaluations.begin(register, product.id, on=date(2025, 1, 1))
    seen = evaluations.view_of(register, begun)
    with pytest.raises(InvalidValue):
        papers.print_blank_sheets(register, seen, tmp_path / "h.pdf", on=DAY)


def test_no_paper_is_written_over_the_register(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    seen = evaluations.view(register, scored(register, product).id)
    (way, *_) = evaluations.paths(register, seen.evaluation.id, 5)
    rows = deadlines.board(register, DAY).rows
    database = register.folder / "register.sqlite"
    before = database.read_bytes()
    for write in (
        partial(papers.print_blank_sheets, register, seen),
        partial(papers.print_filled_sheets, register, seen),
        partial(papers.print_summary, register, seen),
        partial(papers.print_gaps, register, seen),
        partial(papers.print_plan, register, seen, way),
        partial(papers.print_deadlines, register, rows, 2028),
    ):
        with pytest.raises(RegisterPlace):
            write(database, on=DAY)
    assert database.read_bytes() == before


def test_a_list_is_printed_as_it_is_shown(register: Register, tmp_path: Path) -> None:
    offices.save(register, Office(name="UBND xã Mẫu", place_name="Mẫu"))
    table = ShownTable("Sản phẩm", (ShownColumn("Tên", is_name=True),), (("Gạo A",), ("Mắm C",)))
    text = text_of(papers.print_list(register, table, tmp_path / "a.pdf", on=DAY).file)
    assert text.index("Gạo A") < text.index("Mắm C")
    with pytest.raises(NothingToPrint):
        papers.print_list(register, replace(table, rows=()), tmp_path / "b.pdf", on=DAY)
