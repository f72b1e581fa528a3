"""What holds a document together: pages in order, fonts told apart, bookmarks, its own name."""

from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.text import Language
from ocop_desktop.reports.assembly import document_writer
from ocop_desktop.reports.assembly.document_writer import DrawingLimits
from ocop_desktop.reports.assembly.pdf_writer import is_own_pdf
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Bookmark, Composition
from tests.reports.printed import write_profiles
from tests.reports.reading import page_reached, pages_of
from tests.reports.samples import bare_profile
from tests.reports.test_photo_streams import _PhotoPage


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "bound.pdf"


def _names(count: int) -> list[str]:
    return [f"Sản phẩm thứ {number}" for number in range(count)]


def test_pages_stand_in_order_whatever_the_parts(
    output: Path,
) -> None:
    limits = DrawingLimits(part_pages=3)
    write_profiles([bare_profile(name) for name in _names(10)], output, limits=limits)
    assert [
        name for name, page in zip(_names(10), pages_of(output), strict=True) if name in page
    ] == (_names(10))


def test_subsets_of_one_font_are_named_apart_in_every_part(
    output: Path,
) -> None:
    limits = DrawingLimits(part_pages=2)
    write_profiles([bare_profile(name) for name in _names(7)], output, limits=limits)
    with pikepdf.open(output) as pdf:
        fonts = {font.objgen: font for page in pdf.pages for font in page.Resources.Font.values()}
        names = [str(font.BaseFont) for font in fonts.values()]
        assert all(
            str(font.FontDescriptor.FontName) == str(font.BaseFont) for font in fonts.values()
        )
    assert len(fonts) > 4
    assert len(set(names)) == len(names)


def test_bookmarks_of_two_levels_are_closed_and_lead_to_their_pages(output: Path) -> None:
    marks = (
        Bookmark("Thực phẩm", 0),
        Bookmark("Mắm & Muối <b>", 1, 1),
        Bookmark("Khô (cá)", 2, 1),
        Bookmark("Đồ uống", 3),
    )
    pages = [_PhotoPage([])] * 4
    document = Composition("Mục lục", "", "vi", (300.0, 200.0), pages, 0, marks)
    document_writer.write(document, Look(Wording(Language.VI)), output)
    with pikepdf.open(output) as pdf, pdf.open_outline() as outline:
        assert [one.title for one in outline.root] == ["Thực phẩm", "Đồ uống"]
        assert outline.root[0].is_closed
        inside = outline.root[0].children
        assert [one.title for one in inside] == ["Mắm & Muối <b>", "Khô (cá)"]
        assert [page_reached(one.destination) for one in inside] == [1, 2]
        assert pdf.check_pdf_syntax() == []


def test_a_file_tells_that_it_was_bound_here(output: Path, tmp_path: Path) -> None:
    write_profiles([bare_profile("Mật dừa")], output)
    assert is_own_pdf(output)
    other = tmp_path / "other.pdf"
    pikepdf.new().save(other)
    assert not is_own_pdf(other)
    assert not is_own_pdf(tmp_path / "none.pdf")
