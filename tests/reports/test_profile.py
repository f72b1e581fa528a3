import signal
import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from ocop_desktop.domain.errors import CannotPrint, CannotWrite, NothingToPrint
from ocop_desktop.domain.print.documents import PrintPhoto
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports.assembly.document_writer import DrawingLimits
from ocop_desktop.reports.text.fonts import all_glyphs, latin_glyphs
from ocop_desktop.reports.text.palette import GOLD
from ocop_desktop.reports.text.text_block import make_printable
from tests.reports.printed import write_profiles
from tests.reports.reading import (
    codes_on,
    fonts_of,
    page_reached,
    pages_of,
    picture_of,
    squeezed,
    text_of,
)
from tests.reports.samples import STORY, TODAY, bare_profile, full_profile, painted

NASTY = (
    "Mắm & Muối",
    "Giá < 50.000đ",
    "<b>đậm</b>",
    "<img src='x.png' onerror=alert(1)>",
    "%PDF (ngoặc) \\ gạch chéo)",
    "100 % “nguyên chất” – 3½ lít ≥ 20 °C",
    unicodedata.normalize("NFD", "Mật dừa nước cô đặc Rừng Sác ệ ỗ ữ"),
)
TEMPLATES = ("a4", "a5")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "profile.pdf"


@pytest.fixture
def photo(tmp_path: Path) -> PrintPhoto:
    return painted(tmp_path / "photo.jpg", (2400, 1600))


def _texts(one: object) -> list[str]:
    fields = (
        "producer specification ingredients standards shelf_life storage yearly_output address "
        "phone email website decision_number code office commune province"
    )
    return [getattr(one, name) for name in fields.split()]


@pytest.mark.parametrize("template", TEMPLATES)
def test_everything_known_stands_on_the_page(
    output: Path, photo: PrintPhoto, template: str
) -> None:
    one = full_profile(photo)
    printed = write_profiles([one], output, template=template)
    said = squeezed(text_of(output))
    for text in (*_texts(one), one.name.vi, one.name.en, STORY.vi, "120.000 đ/chai", "VietGAP"):
        assert squeezed(text) in said
    assert "có giá trị đến 18/06/2028" in text_of(output).replace("\n", " ")
    assert (printed.pages, printed.products, printed.warnings) == (1, 1, ())


@pytest.mark.parametrize("text", NASTY)
def test_any_text_comes_back_letter_for_letter(output: Path, text: str) -> None:
    name = Translated(text)
    write_profiles([bare_profile(name.vi, ingredients=text, story_long=name)], output)
    said = text_of(output)
    assert said == unicodedata.normalize("NFC", said)
    assert squeezed(said).count(squeezed(text)) == 3


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.text(sorted(all_glyphs()), min_size=1, max_size=120))
def test_every_letter_we_own_prints(tmp_path: Path, text: str) -> None:
    output = tmp_path / "any.pdf"
    write_profiles([bare_profile("Tên", ingredients=text)], output)
    assert squeezed(make_printable(text)) in squeezed(text_of(output))


def test_what_is_no_character_is_no_letter_of_ours() -> None:
    assert "\uffff" not in latin_glyphs()


def test_no_font_is_listed_that_is_not_embedded_and_subset(output: Path, photo: PrintPhoto) -> None:
    write_profiles([full_profile(photo), bare_profile()], output)
    fonts = fonts_of(output)
    assert fonts
    for name, *_, embedded, subset, to_unicode, _object, _generation in fonts:
        assert "+BeVietnamPro-" in name
        assert (embedded, subset, to_unicode) == ("yes", "yes", "yes")


def test_a_sign_no_font_has_is_named_with_its_product(output: Path) -> None:
    with pytest.raises(CannotPrint) as refused:
        write_profiles([bare_profile(), bare_profile("Mật ong 🍯", ingredients="𠮷")], output)
    assert refused.value.problems == ("Mật ong 🍯: 🍯 (U+1F36F), 𠮷 (U+20BB7)",)
    assert not output.exists()


def test_signs_with_a_plain_twin_are_replaced(output: Path) -> None:
    write_profiles([bare_profile("Giữ ở 4℃")], output)
    assert "Giữ ở 4°C" in text_of(output)


def test_hyphens_and_bullets_pasted_from_word_are_printed(output: Path) -> None:
    write_profiles([bare_profile("Gạo\u2011nếp \uf0b7 Muối\u2010ớt \u25aa Trà")], output)
    assert "Gạo-nếp • Muối-ớt • Trà" in text_of(output)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("stars", [3, 4, 5])
def test_earned_stars_are_gold_and_said(
    output: Path, tmp_path: Path, template: str, stars: int
) -> None:
    write_profiles(
        [bare_profile(stars=stars, state=RecognitionState.VALID)], output, template=template
    )
    assert f"OCOP {stars} sao" in text_of(output)
    assert f"Công nhận {stars} sao" in text_of(output)
    assert _gold(output, tmp_path) > 0


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (RecognitionState.NONE, "Chưa có quyết định công nhận"),
        (RecognitionState.EXPIRED, "Giấy chứng nhận đã hết thời hạn"),
        (RecognitionState.REVOKED, "Đã bị thu hồi giấy chứng nhận"),
        (RecognitionState.NOT_YET, "Giấy chứng nhận chưa đến ngày có hiệu lực"),
        (RecognitionState.UNKNOWN, "Chưa rõ thời hạn giấy chứng nhận"),
    ],
)
def test_without_valid_recognition_no_star_is_drawn_and_the_state_stands_in_words(
    output: Path, tmp_path: Path, state: RecognitionState, words: str
) -> None:
    one = full_profile(None, stars=None, last_stars=4, state=state, practice=False)
    write_profiles([one], output)
    assert words in text_of(output)
    assert " sao" not in text_of(output)
    assert _gold(output, tmp_path) == 0


def _gold(output: Path, folder: Path) -> int:
    gold = tuple(round(part * 255) for part in GOLD)
    seen = picture_of(output, 1, folder, 72).getcolors(1_000_000) or []
    return sum(
        count
        for count, colour in seen
        if isinstance(colour, tuple)
        and max(abs(part - wanted) for part, wanted in zip(colour, gold, strict=True)) <= 2
    )


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(
    "text",
    [
        "https://truyxuat.example/79-27664-4-2025",
        "HTX Rừng Sác\nĐiện thoại 028 0000 0000\nẤp Rừng Sác, xã Cần Giờ",
        "x" * 400,
    ],
)
def test_the_code_on_the_printed_page_can_be_read(
    output: Path, tmp_path: Path, template: str, text: str
) -> None:
    write_profiles([full_profile(None, qr=text, qr_is_link=False)], output, template=template)
    assert codes_on(picture_of(output, 1, tmp_path)) == [text]


def test_a_text_too_long_for_a_code_is_refused(output: Path) -> None:
    with pytest.raises(CannotPrint) as refused:
        write_profiles([full_profile(None, qr="x" * 5000)], output)
    assert refused.value.problems == ("Mật dừa nước cô đặc nguyên chất Rừng Sác: QR",)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("template", TEMPLATES)
def test_a_bare_product_shows_no_hole_and_no_placeholder(
    output: Path, template: str, language: Language
) -> None:
    write_profiles([bare_profile("Muối ớt")], output, template=template, language=language)
    said = text_of(output)
    assert "Muối ớt" in said
    assert "None" not in said
    assert "{" not in said
    assert "Thành phần" not in said


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("story", ["dài lắm " * 25_000, "Ư" * 100_000])
def test_a_story_of_any_length_ends_in_an_ellipsis_and_is_reported(
    output: Path, photo: PrintPhoto, template: str, language: Language, story: str
) -> None:
    one = full_profile(photo, story_long=Translated(story), story_short=Translated(""))
    printed = write_profiles([one], output, template=template, language=language)
    assert ("cut", "Câu chuyện sản phẩm") in [(w.rule, w.detail) for w in printed.warnings]
    assert "…" in text_of(output)
    assert printed.pages == 1


def test_the_short_story_is_told_where_the_long_one_does_not_fit(output: Path) -> None:
    one = full_profile(story_long=Translated("dài lắm " * 5000), story_short=STORY)
    printed = write_profiles([one], output)
    assert squeezed(STORY.vi) in squeezed(text_of(output))
    assert not printed.warnings


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("words", [3, 12, 25, 40, 400])
def test_a_name_of_any_length_stays_inside_the_page(
    output: Path, template: str, words: int
) -> None:
    name = " ".join(["nghiêng"] * words)
    printed = write_profiles([full_profile(None, name=Translated(name))], output, template=template)
    cut = any(w.detail == "Tên sản phẩm" for w in printed.warnings)
    assert cut == (words == 400)
    assert cut or squeezed(name) in squeezed(text_of(output))
    with pikepdf.open(output) as pdf:
        assert pdf.open_outline().root[0].title == name


def test_both_languages_stand_side_by_side(output: Path) -> None:
    printed = write_profiles([full_profile()], output, language=Language.VI_EN)
    said = squeezed(text_of(output))
    for text in (STORY.vi, STORY.en, "Thành phần / Ingredients", "Mật dừa nước", "nipa nectar"):
        assert squeezed(text) in said
    assert not printed.warnings


def test_english_falls_back_to_vietnamese_and_says_so(output: Path) -> None:
    one = full_profile(name=Translated("Muối ớt"))
    printed = write_profiles([one], output, language=Language.EN)
    assert "Muối ớt" in text_of(output)
    assert "Ingredients" in text_of(output)
    assert [(w.rule, w.detail) for w in printed.warnings] == [("no_translation", "Tên sản phẩm")]


def test_place_and_booth_stand_on_one_line_where_there_is_room(output: Path) -> None:
    somewhere = full_profile(province="TP. Hồ Chí Minh", commune="xã Bình Chánh", booth="A01")
    write_profiles([replace(somewhere, subgroup="Chè")], output)
    assert "xã Bình Chánh, TP. Hồ Chí Minh · Gian hàng A01" in text_of(output)


def test_a_coarse_photo_is_reported(output: Path, tmp_path: Path) -> None:
    printed = write_profiles([full_profile(painted(tmp_path / "c.jpg", (600, 400)))], output)
    assert [w.rule for w in printed.warnings] == ["low_resolution"]


def test_the_photo_goes_in_as_it_is(output: Path, photo: PrintPhoto) -> None:
    write_profiles([full_profile(photo)], output)
    with pikepdf.open(output) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        assert image.Filter == pikepdf.Name.DCTDecode
        assert image.read_raw_bytes() == photo.path.read_bytes()


@pytest.mark.parametrize("damage", ["missing", "cut", "other"])
def test_a_lost_or_damaged_photo_is_named(output: Path, photo: PrintPhoto, damage: str) -> None:
    if damage == "missing":
        photo.path.unlink()
    else:
        data = photo.path.read_bytes()
        photo.path.write_bytes(data[:500] if damage == "cut" else b"GIF89a" + data)
    with pytest.raises(CannotPrint) as refused:
        write_profiles([full_profile(photo)], output)
    assert refused.value.problems[0].endswith(": photo.jpg")


def test_nothing_to_print_is_said(output: Path) -> None:
    with pytest.raises(NothingToPrint):
        write_profiles([], output)


def test_title_author_language_bookmarks_and_links_are_set(output: Path, photo: PrintPhoto) -> None:
    write_profiles([full_profile(photo), bare_profile()], output, author="Phòng Kinh tế")
    with pikepdf.open(output) as pdf:
        assert str(pdf.docinfo["/Author"]) == "Phòng Kinh tế"
        assert str(pdf.docinfo["/Title"]) == "Giới thiệu sản phẩm OCOP"
        assert str(pdf.Root.Lang) == "vi"
        titles = [item.title for item in pdf.open_outline().root]
        assert titles == ["Mật dừa nước cô đặc nguyên chất Rừng Sác", "Muối ớt"]
        links = {str(note.A.URI) for note in pdf.pages[0].Annots}
    assert links == {
        "mailto:lienhe@rungsac.example",
        "https://rungsac.example",
        "https://cuahang.example/mat-dua-nuoc",
        "https://truyxuat.example/79-27664-4-2025",
    }


def test_only_web_addresses_become_links(output: Path) -> None:
    one = full_profile(website="javascript:alert(1)", shops=(("Tệp", "file:///etc"),), email="a b")
    write_profiles([replace(one, qr="javascript:alert(1)")], output)
    with pikepdf.open(output) as pdf:
        assert "/Annots" not in pdf.pages[0]


@pytest.mark.parametrize("language", list(Language))
def test_the_same_input_gives_the_same_bytes(
    tmp_path: Path, photo: PrintPhoto, language: Language
) -> None:
    limits = DrawingLimits(part_pages=2)
    many = [full_profile(photo, key=str(n)) for n in range(5)]
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    for output in (first, second):
        write_profiles(many, output, language=language, limits=limits)
    assert first.read_bytes() == second.read_bytes()
    tomorrow = [replace(one, printed_on=TODAY + timedelta(1)) for one in many]
    write_profiles(tomorrow, second, limits=limits)
    assert first.read_bytes() != second.read_bytes()


def test_a_long_job_is_joined_from_parts_with_every_page_and_bookmark(
    output: Path, photo: PrintPhoto
) -> None:
    limits = DrawingLimits(part_pages=3)
    told: list[tuple[int, int]] = []
    many = [bare_profile(f"Sản phẩm số {n}", photo=photo) for n in range(8)]
    write_profiles(
        many, output, progress=lambda done, total: told.append((done, total)), limits=limits
    )
    pages = pages_of(output)
    assert len(pages) == 8
    assert all(f"Sản phẩm số {n}" in page for n, page in enumerate(pages))
    assert list(dict.fromkeys(told)) == [(n, 8) for n in range(1, 9)]
    with pikepdf.open(output) as pdf:
        for number, item in enumerate(pdf.open_outline().root):
            assert item.title == f"Sản phẩm số {number}"
            assert page_reached(item.destination) == number


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as failed:
        write_profiles([bare_profile()], tmp_path / "none" / "a.pdf")
    assert failed.value.path == tmp_path / "none" / "a.pdf"
    assert failed.value.detail


def test_a_target_that_cannot_be_replaced_is_said_and_nothing_is_left_behind(
    tmp_path: Path,
) -> None:
    target = tmp_path / "taken.pdf"
    target.mkdir()
    with pytest.raises(CannotWrite):
        write_profiles([bare_profile()], target)
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, photo: PrintPhoto) -> None:
    resource = pytest.importorskip("resource")
    output = tmp_path / "old.pdf"
    output.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(CannotWrite):
            write_profiles([full_profile(photo)], output)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert output.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["old.pdf", "photo.jpg"]


def test_an_extended_recognition_says_until_when(output: Path) -> None:
    one = full_profile(state=RecognitionState.EXTENDED, valid_until=date(2026, 12, 31))
    write_profiles([one], output)
    assert "được kéo dài hiệu lực đến 31/12/2026" in text_of(output).replace("\n", " ")
