import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.print.documents import HeldCertificate, ProductProfile
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports.text.fonts import chinese_glyphs, latin_glyphs
from ocop_desktop.reports.text.text_block import find_missing_glyphs, make_printable
from tests.reports.printed import write_catalogue, write_profiles
from tests.reports.reading import fonts_of, pages_of, squeezed, text_of
from tests.reports.samples import STORY, a_catalogue, bare_profile, full_profile

NAME = Translated("Mật dừa nước cô đặc", "Nipa nectar", "红林原味浓缩水椰花蜜")
TOLD = replace(
    STORY,
    zh="在红树林深处，人们连续多日按摩每一根水椰花梗，以唤出花蜜。\n“不加糖”——这是Rừng Sác合作社的承诺……",
)
LABELS = (
    "饮品", "OCOP 4星", "合作社", "产品故事", "配料", "保质期", "贮存条件", "售价", "认证", "出口市场",
    "联系与订购", "扫码溯源与订购", "示例数据",
)  # fmt: skip
TEMPLATES = ("a4", "a5")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "zh.pdf"


def _chinese(**changes: object) -> ProductProfile:
    told: dict[str, object] = {
        "name": NAME,
        "story_short": TOLD,
        "story_long": TOLD,
        "shelf_life": "18 tháng",
        "storage": "Nơi khô mát, tránh nắng",
        "certificates": (HeldCertificate("Hữu cơ", date(2028, 6, 18)), HeldCertificate("UTZ")),
    }
    return full_profile(None, **{**told, **changes})


def _assert_drawn_whole(output: Path) -> None:
    """Every font is embedded and reduced, and no sign fell back to the empty box."""
    for name, *_, embedded, subset, to_unicode, _object, _generation in fonts_of(output):
        assert "+BeVietnamPro-" in name or "+NotoSansSC-" in name
        assert (embedded, subset, to_unicode) == ("yes", "yes", "yes")
    with pikepdf.open(output) as pdf:
        for page in pdf.pages:
            told = [one for one in pikepdf.parse_content_stream(page) if str(one.operator) == "Tj"]
            assert not any(b"\x00" in bytes(one.operands[0]) for one in told)


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_string_of_a_chinese_profile_is_read_back(output: Path, template: str) -> None:
    printed = write_profiles([_chinese()], output, template=template, language=Language.ZH)
    said = squeezed(text_of(output))
    facts = (
        "18个月", "置于阴凉干燥处，避免阳光直射", "120,000越南盾/瓶",
        "有机认证（有效期至2028年6月18日）、UTZ可持续农业认证",
        "日本、韩国", "350毫升/玻璃瓶", "100%水椰花蜜", "每年6,000瓶", "打印日期：2026年11月22日",
    )  # fmt: skip
    for text in (*LABELS, *facts, NAME.zh, NAME.vi, TOLD.zh):
        assert squeezed(text) in said
    decision = (
        "获评4星，依据第0000/QĐ-UBND号决定（2025年6月19日），由市人民委员会（示例数据）颁发，"
        "有效期至2028年6月18日。"
    )
    assert squeezed(decision) in said
    assert printed.warnings == ()
    _assert_drawn_whole(output)
    with pikepdf.open(output) as pdf:
        assert str(pdf.Root.Lang) == "zh"
        assert str(pdf.docinfo["/Title"]) == NAME.zh


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(
    ("state", "words"),
    [
        (RecognitionState.NONE, "尚无认定决定"),
        (RecognitionState.EXPIRED, "证书已过期"),
        (RecognitionState.REVOKED, "证书已被撤销"),
        (RecognitionState.NOT_YET, "证书尚未生效"),
        (RecognitionState.UNKNOWN, "证书期限不详"),
    ],
)
def test_without_valid_recognition_the_state_stands_in_chinese_and_no_star(
    output: Path, template: str, state: RecognitionState, words: str
) -> None:
    one = _chinese(stars=None, state=state, practice=False)
    write_profiles([one], output, template=template, language=Language.ZH)
    said = squeezed(text_of(output))
    assert words in said
    assert "星" not in said


def test_an_extended_recognition_says_until_when(output: Path) -> None:
    one = _chinese(state=RecognitionState.EXTENDED, valid_until=date(2026, 12, 31))
    write_profiles([one], output, language=Language.ZH)
    assert "有效期延长至2026年12月31日。" in squeezed(text_of(output))


def test_what_has_no_chinese_stands_in_vietnamese_and_is_named(output: Path) -> None:
    printed = write_profiles([full_profile()], output, language=Language.ZH)
    said = squeezed(text_of(output))
    assert squeezed(STORY.vi) in said
    assert squeezed("Concentrated nipa nectar") in said
    assert [(warning.rule, warning.detail) for warning in printed.warnings] == [
        ("no_translation", "Tên sản phẩm"),
        ("no_translation", "Câu chuyện sản phẩm"),
    ]


@pytest.mark.parametrize("language", [Language.ZH, Language.EN, Language.VI_EN])
def test_a_story_told_in_one_length_only_is_named_too(output: Path, language: Language) -> None:
    one = full_profile(story_long=Translated(STORY.vi), story_short=Translated(), name=NAME)
    printed = write_profiles([one], output, language=language)
    assert [(warning.rule, warning.detail) for warning in printed.warnings] == [
        ("no_translation", "Câu chuyện sản phẩm")
    ]


def test_a_short_chinese_story_is_told_before_a_long_vietnamese_one(output: Path) -> None:
    one = _chinese(story_long=STORY, story_short=TOLD)
    printed = write_profiles([one], output, language=Language.ZH)
    assert squeezed(TOLD.zh) in squeezed(text_of(output))
    assert not printed.warnings


def test_a_long_chinese_story_ends_in_an_ellipsis_and_is_reported(output: Path) -> None:
    one = _chinese(story_long=Translated("dài", "", "红树林，" * 5000), story_short=Translated())
    printed = write_profiles([one], output, language=Language.ZH)
    assert "…" in text_of(output)
    assert [(warning.rule, warning.detail) for warning in printed.warnings] == [
        ("cut", "Câu chuyện sản phẩm")
    ]


def test_a_chinese_catalogue_is_chinese_from_cover_to_cover(output: Path) -> None:
    products = tuple(
        _chinese(key=str(number), name=Translated(vi, "", zh), group=group)
        for number, (vi, zh, group) in enumerate(
            [
                ("Nước mắm", "鱼露", "I"),
                ("Sầu riêng", "", "I"),
                ("Muối", "水盐", "I"),
                ("Trà", "茶", "II"),
            ]
        )
    )
    printed = write_catalogue(a_catalogue(products), output, language=Language.ZH)
    pages = [squeezed(page) for page in pages_of(output)]
    for words in (
        "一乡一品",
        "2026年12月3日至2026年12月7日",
        "主办单位：CầnGiờ乡人民委员会",
        "示例数据",
    ):
        assert words in pages[0]
    assert "I.食品3个产品3" in pages[1]
    assert "第I类食品3个产品" in pages[2]
    listed = next(page for page in pages[3:] if "产品索引" in page).partition("产品索引")[2]
    tea, durian, salt = (listed.index(name) for name in ("茶", "Sầuriêng", "水盐"))
    assert tea < durian < salt
    assert any("生产者索引" in page for page in pages[3:])
    assert "品味家乡好物，传承乡土情怀" in pages[-1]
    title = "Hội chợ OCOP Cần Giờ 2026 (dữ liệu mẫu)"
    assert {(one.product, one.detail) for one in printed.warnings} == {
        (title, "Tên sự kiện"), ("Sầu riêng", "Tên sản phẩm"),
    }  # fmt: skip
    _assert_drawn_whole(output)


@pytest.mark.parametrize("language", [Language.VI, Language.EN, Language.VI_EN])
def test_other_languages_never_read_the_chinese_font(tmp_path: Path, language: Language) -> None:
    code = (
        "from pathlib import Path\n"
        "from ocop_desktop.domain.text import Language\n"
        "from ocop_desktop.reports.text import fonts\n"
        "from tests.reports.printed import write_catalogue\n"
        "from tests.reports.samples import a_catalogue, full_profile\n"
        f"write_catalogue(a_catalogue((full_profile(),)), Path({str(tmp_path / 'a.pdf')!r}),"
        f" language=Language({language.value!r}))\n"
        "assert fonts.chinese_glyphs.cache_info().currsize == 0\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603
    assert all("+BeVietnamPro-" in font[0] for font in fonts_of(tmp_path / "a.pdf"))


def test_a_chinese_name_may_stand_on_a_vietnamese_page(output: Path) -> None:
    write_profiles([bare_profile("Mật dừa 水椰花蜜")], output)
    assert "Mật dừa 水椰花蜜" in text_of(output)
    _assert_drawn_whole(output)


def test_chinese_marks_stay_in_chinese_and_become_latin_elsewhere() -> None:
    assert make_printable("咸，4℃（好）") == "咸，4℃（好）"
    assert make_printable("mặn，4℃（ngon）") == "mặn,4°C(ngon)"


def test_the_chinese_font_has_gb_2312_and_no_typed_stars() -> None:
    rows = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    han = "".join(code.decode("gb2312", "ignore") for code in rows)
    assert len(han) == 6763
    assert not find_missing_glyphs(han + "，。、；：！？（）《》「」『』【】“”‘’……——·％￥～㎡粿杧")
    assert find_missing_glyphs("★☆ 4星") == "★☆"
    assert not chinese_glyphs() & latin_glyphs()
