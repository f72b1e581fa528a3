import re
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.errors import CannotPrint, NothingToPrint
from ocop_desktop.domain.print.documents import PrintPhoto, ProductProfile
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports.assembly.document_writer import DrawingLimits
from tests.reports.printed import write_catalogue
from tests.reports.reading import fonts_of, page_reached, pages_of, squeezed, text_of
from tests.reports.samples import a_catalogue, full_profile, painted

NAMES = ("Đường thốt nốt", "Ấm gốm", "Mật dừa", "An xoa khô", "Dầu tràm", "Ăn vặt rong biển")
GROUPS = ("IV", "I", "", "II", "I", "III")


def _products(photo: PrintPhoto | None = None) -> tuple[ProductProfile, ...]:
    return tuple(
        full_profile(
            photo if number % 2 else None,
            key=str(number),
            name=Translated(name),
            group=group,
            subgroup="",
            producer=f"Tổ hợp tác số {number % 2} (dữ liệu mẫu)",
            stars=None if number == 2 else 4,
            state=RecognitionState.EXPIRED if number == 2 else RecognitionState.VALID,
        )
        for number, (name, group) in enumerate(zip(NAMES, GROUPS, strict=True))
    )


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.pdf"


@pytest.fixture
def pages(output: Path, tmp_path: Path) -> list[str]:
    write_catalogue(a_catalogue(_products(painted(tmp_path / "p.jpg"))), output)
    return pages_of(output)


def _page_named(pages: list[str], title: str) -> str:
    """The last page with the title: the contents name it too."""
    return next(page for page in reversed(pages) if title in page.splitlines())


def test_the_cover_says_what_when_where_and_who(pages: list[str]) -> None:
    cover = squeezed(pages[0])
    for words in (
        "Hội chợ OCOP Cần Giờ 2026 (dữ liệu mẫu)",
        "03/12/2026 – 07/12/2026",
        "Quảng trường Rừng Sác, xã Cần Giờ",
        "Đơn vị tổ chức: UBND xã Cần Giờ",
        "Phòng Kinh tế xã Cần Giờ",
        "DỮ LIỆU MẪU",
    ):
        assert squeezed(words) in cover


def test_the_contents_tell_the_true_pages(pages: list[str]) -> None:
    lines = _page_named(pages, "Mục lục").splitlines()
    for name in NAMES:
        number = _number_after(lines, name)
        assert name in pages[number - 1]
        assert pages[number - 1].rstrip().endswith(str(number)) or str(number) in pages[number - 1]


def _number_after(lines: list[str], name: str) -> int:
    said = " ".join(lines[lines.index(name) :]) if name in lines else " ".join(lines)
    found = re.search(re.escape(name) + r"\s+(\d+)", said)
    assert found
    return int(found[1])


def test_chapters_follow_the_groups_and_those_without_one_come_last(output: Path) -> None:
    write_catalogue(a_catalogue(_products()), output)
    with pikepdf.open(output) as pdf:
        root = pdf.open_outline().root
        chapters = [item for item in root if item.children]
        assert [item.title for item in root] == [
            "Mục lục",
            "I. Thực phẩm",
            "II. Đồ uống",
            "III. Dược liệu và sản phẩm từ dược liệu",
            "IV. Hàng thủ công mỹ nghệ",
            "Chưa phân nhóm",
            "Tra theo tên sản phẩm",
            "Tra theo chủ thể",
            "Tra theo địa phương",
        ]
        assert [child.title for child in chapters[0].children] == ["Ấm gốm", "Dầu tràm"]


def test_a_chapter_says_its_name_in_both_languages_where_both_are_printed(output: Path) -> None:
    write_catalogue(a_catalogue((full_profile(),)), output, language=Language.VI_EN)
    opener = next(page for page in pages_of(output) if page.strip().startswith("NHÓM II"))
    assert "Đồ uống" in opener
    assert "Drinks" in opener


def test_bookmarks_and_links_lead_to_the_right_pages(
    output: Path,
) -> None:
    write_catalogue(a_catalogue(_products()), output, limits=DrawingLimits(part_pages=4))
    texts = pages_of(output)
    with pikepdf.open(output) as pdf:
        for chapter in pdf.open_outline().root:
            for item in chapter.children:
                assert item.title in texts[page_reached(item.destination)]
        contents = [note for note in pdf.pages[1].Annots if "/Dest" in note]
        reached = [texts[page_reached(note.Dest)] for note in contents]
    assert len(reached) == len(NAMES) + 5 + 3
    assert {name for name in NAMES if any(name in text for text in reached)} == set(NAMES)


def test_the_index_is_in_vietnamese_order(pages: list[str]) -> None:
    index = _page_named(pages, "Tra theo tên sản phẩm")
    ordered = ["An xoa khô", "Ăn vặt rong biển", "Ấm gốm", "Dầu tràm", "Đường thốt nốt", "Mật dừa"]
    assert [index.index(name) for name in ordered] == sorted(index.index(name) for name in ordered)


def test_a_producer_is_indexed_with_all_its_pages(pages: list[str]) -> None:
    index = squeezed(_page_named(pages, "Tra theo chủ thể"))
    for number in range(2):
        name = f"Tổ hợp tác số {number} (dữ liệu mẫu)"
        mine = [
            str(place + 1)
            for place, page in enumerate(pages)
            if squeezed(name) in squeezed(page) and "Mục lục" not in page and "Tra theo" not in page
        ]
        assert squeezed(name) + ",".join(mine) in index


def test_an_expired_product_shows_its_state_in_the_catalogue(pages: list[str]) -> None:
    page = next(page for page in pages if "Giấy chứng nhận đã hết thời hạn" in page)
    assert "Mật dừa" in page
    assert " sao" not in page


def test_every_product_has_a_page_and_the_count_is_told(output: Path) -> None:
    printed = write_catalogue(a_catalogue(_products()), output)
    with pikepdf.open(output) as pdf:
        assert printed.pages == len(pdf.pages) == 2 + 5 + 6 + 1 + 1
    assert printed.products == 6
    assert printed.file == output


@pytest.mark.parametrize("language", list(Language))
def test_a_catalogue_of_which_little_is_known_still_closes(
    output: Path, language: Language
) -> None:
    bare = a_catalogue(
        _products()[:1], title="", starts_on=None, ends_on=None, place="", organiser="",
        office="", parent_body="", office_contact="", practice=False,
    )  # fmt: skip
    write_catalogue(bare, output, language=language)
    said = text_of(output)
    assert "None" not in said
    assert "{" not in said
    families = {font[0].partition("+")[2].partition("-")[0] for font in fonts_of(output)}
    assert families == {"BeVietnamPro"} | ({"NotoSansSC"} if "zh" in language else set())


def test_pages_of_many_products_of_a_producer_are_one_range(output: Path) -> None:
    many = tuple(full_profile(key=str(n), name=Translated(f"Sản phẩm {n}")) for n in range(30))
    write_catalogue(a_catalogue(many), output)
    index = squeezed(_page_named(pages_of(output), "Tra theo chủ thể"))
    with pikepdf.open(output) as pdf:
        links = [note for note in pdf.pages[-2].Annots if "/Dest" in note]
    assert len(links) == 30 + 1 + 1
    assert index.count("4–33") == 2


def test_the_same_catalogue_gives_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name in ("1.pdf", "2.pdf"):
        write_catalogue(a_catalogue(_products()), tmp_path / name)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]


def test_a_lost_photo_stops_the_catalogue(output: Path, tmp_path: Path) -> None:
    photo = painted(tmp_path / "p.jpg")
    photo.path.unlink()
    with pytest.raises(CannotPrint) as refused:
        write_catalogue(a_catalogue(_products(photo)), output)
    assert refused.value.problems[0] == "Ấm gốm: p.jpg"
    assert not output.exists()


def test_a_catalogue_without_products_is_not_printed(output: Path) -> None:
    with pytest.raises(NothingToPrint):
        write_catalogue(a_catalogue(()), output)
