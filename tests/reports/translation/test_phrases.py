"""What clerks type is translated in English and Chinese, or named as untranslated, never half."""

import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.reports.translation import facts, patterns
from ocop_desktop.reports.translation.fixed_words import find_fixed
from ocop_desktop.reports.translation.places import (
    join_place,
    proper_name,
    translate_place,
    translate_venue,
)

KINDS = sorted(file.stem for file in resources.folder("words").glob("*.csv"))
PLAIN = (
    "unit",
    "certificate",
    "storage",
    "market",
    "position",
    "channel",
    "ingredient",
    "material",
)


def _vietnamese_letters(text: str) -> str:
    marked = unicodedata.normalize("NFD", text.replace("Türkiye", ""))
    return "".join(c for c in marked if c in "đĐ" or unicodedata.combining(c))


def _plain_rows() -> Iterator[tuple[str, str]]:
    for kind in PLAIN:
        for row in resources.words(kind):
            if "{" not in row["vi"]:
                yield kind, row["vi"]


@pytest.mark.parametrize(
    ("kind", "typed", "english", "chinese"),
    [
        ("unit", "Hộp", "box", "盒"),
        ("unit", "hop", "box", "盒"),
        ("unit", "khay", "tray", "托"),
        ("unit", "bịch", "bag", "袋"),
        ("unit", "ký", "kg", "千克"),
        ("unit", "m²", "m²", "平方米"),
        ("market", "Trung Quốc", "China", "中国"),
        ("market", "Hoa Kỳ", "United States", "美国"),
        ("market", "ASEAN", "ASEAN", "东盟"),
        ("market", "Mỹ và Canada", "United States, Canada", "美国、加拿大"),
        ("position", "Chủ tịch HĐQT", "Chair of the board", "理事长"),
        ("position", "Chủ hộ", "Owner", "户主"),
        ("specification", "Gói 500 g", "500 g pack", "500克/包"),
        ("specification", "500g/gói", "500 g pack", "500克/包"),
        ("specification", "Chai thủy tinh 350 ml", "350 ml glass bottle", "350毫升/玻璃瓶"),
        ("specification", "Hộp 12 cái", "Box of 12 pieces", "12个/盒"),
        ("specification", "Chai sứ 500 ml, 30 độ", "500 ml porcelain bottle, 30% vol",
         "500毫升/瓷瓶，30%vol"),
        ("yearly_output", "12.000 chai/năm", "12,000 bottles a year", "每年12,000瓶"),
        ("yearly_output", "25 tấn/năm", "25 tonnes a year", "每年25吨"),
        ("yearly_output", "1 tấn / năm", "1 tonne a year", "每年1吨"),
        ("yearly_output", "2 triệu chai/năm", "2,000,000 bottles a year", "每年2,000,000瓶"),
        ("yearly_output", "1,5 triệu lít/năm", "1,500,000 litres a year", "每年1,500,000升"),
        ("shelf_life", "12 tháng", "12 months", "12个月"),
        ("shelf_life", "1 năm", "1 year", "1年"),
        ("shelf_life", "12 tháng kể từ ngày sản xuất", "12 months from production",
         "自生产之日起12个月"),
        ("shelf_life", "6 tháng kể từ NSX", "6 months from production", "自生产之日起6个月"),
        ("shelf_life", "2 tuần", "2 weeks", "2周"),
        ("shelf_life", "24 giờ", "24 hours", "24小时"),
        ("shelf_life", "12 tháng cấp đông", "12 months frozen", "冷冻12个月"),
        ("shelf_life", "Không thời hạn", "No expiry", "无保质期限制"),
        ("ingredient", "100 % gạo", "100% rice", "100%大米"),
        ("ingredient", "Gạo, nước, muối", "Rice, water, salt", "大米、水、盐"),
        ("body", "UBND TP. Hồ Chí Minh", "People’s Committee of Ho Chi Minh City",
         "胡志明市人民委员会"),
    ],
)  # fmt: skip
def test_a_known_phrase_is_said(kind: str, typed: str, english: str, chinese: str) -> None:
    assert (
        patterns.translate_phrase(kind, typed, "en"),
        patterns.translate_phrase(kind, typed, "zh"),
    ) == (english, chinese)


@pytest.mark.parametrize(
    "typed", ["HSD: 12 tháng", "Hạn sử dụng 12 tháng", "12 tháng", "12  tháng."]
)
def test_a_shelf_life_is_known_behind_its_own_name(typed: str) -> None:
    assert facts.translate_shelf_life(typed, "en") == "12 months"


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("unit", "mẹt"),
        ("unit", "bo"),
        ("unit", "ràng"),
        ("storage", "Trong hầm đá"),
        ("storage", "Nơi khô ráo, trong hầm đá"),
        ("shelf_life", "đến Tết"),
        ("specification", "Gói quà Tết"),
        ("ingredient", "Gạo, lá cách"),
        ("yearly_output", "mười tấn/năm"),
    ],
)
def test_an_unknown_phrase_is_not_guessed(kind: str, typed: str) -> None:
    assert patterns.translate_phrase(kind, typed, "en") is None


@pytest.mark.parametrize(
    ("typed", "english", "chinese"),
    [
        ("Bảo quản nơi khô ráo, thoáng mát, tránh ánh nắng trực tiếp",
         "Keep dry, keep cool and airy, keep out of direct sunlight",
         "置于干燥处，置于阴凉通风处，避免阳光直射"),
        ("Nơi khô ráo, thoáng mát", "Store in a dry, cool and airy place",
         "置于干燥、阴凉通风处保存"),
        ("Để nơi khô ráo, thoáng mát.", "Store in a dry, cool and airy place",
         "置于干燥、阴凉通风处保存"),
        ("Bảo quản ngăn đông", "Keep frozen", "冷冻"),
        ("Bảo quản lạnh", "Keep refrigerated", "冷藏"),
        ("Bảo quản đông lạnh", "Keep frozen", "冷冻"),
        ("Nhiệt độ thường", "Store at room temperature", "常温保存"),
        ("Ngăn mát 2-6 °C", "Keep refrigerated at 2–6 °C", "2–6℃冷藏"),
        ("-18 độ C", "−18 °C", "−18℃保存"),
        ("Bảo quản ở nhiệt độ từ 0 – 4°C", "Store at 0–4 °C", "0–4℃保存"),
        ("Nơi khô ráo. Tránh ánh nắng trực tiếp.", "Keep dry, keep out of direct sunlight",
         "置于干燥处，避免阳光直射"),
        ("Trong ngăn mát tủ lạnh (2-8 °C)", "Keep refrigerated at 2–8 °C", "2–8℃冷藏"),
        ("Nơi khô mát, tránh nắng", "Keep cool and dry, out of the sun",
         "置于阴凉干燥处，避免阳光直射"),
    ],
)  # fmt: skip
def test_storage_is_said_piece_by_piece(typed: str, english: str, chinese: str) -> None:
    assert (facts.translate_storage(typed, "en"), facts.translate_storage(typed, "zh")) == (
        english,
        chinese,
    )


@pytest.mark.parametrize(
    ("typed", "english", "chinese"),
    [
        ("ISO 22000:2018", "ISO 22000:2018", "ISO 22000:2018食品安全管理体系认证"),
        ("Global GAP", "GlobalGAP", "GlobalGAP全球良好农业规范认证"),
        ("Nhãn hiệu tập thể", "Collective mark", "集体商标"),
        ("Cơ sở đủ điều kiện ATTP", "Certificate of food safety conditions",
         "食品安全条件合格证"),
        ("Chứng nhận VietGAP", "VietGAP", "VietGAP越南良好农业规范认证"),
        ("Tự công bố", "Product self-declaration", "产品自主声明"),
    ],
)  # fmt: skip
def test_a_certificate_is_known_with_its_year(typed: str, english: str, chinese: str) -> None:
    translated = facts.translate_certificate(typed, "en"), facts.translate_certificate(typed, "zh")
    assert translated == (english, chinese)


@pytest.mark.parametrize(
    ("typed", "english", "chinese"),
    [
        ("xã Tân Nhựt, TP. Hồ Chí Minh", "Tân Nhựt commune, Ho Chi Minh City",
         "胡志明市Tân Nhựt乡"),
        ("Phường 5", "Ward 5", "第5坊"),
        ("đặc khu Phú Quốc", "Phú Quốc special zone", "Phú Quốc特区"),
        ("thị trấn A, huyện B, tỉnh Bến Tre", "A township, B district, Ben Tre province",
         "槟知省B县A镇"),
        ("Lâm Đồng", "Lam Dong province", "林同省"),
        ("Bến Xưa", "Bến Xưa", "Bến Xưa"),
    ],
)  # fmt: skip
def test_a_place_keeps_the_letters_of_its_name_only(typed: str, english: str, chinese: str) -> None:
    assert (translate_place(typed, "en"), translate_place(typed, "zh")) == (english, chinese)


def test_every_province_in_force_is_known() -> None:
    for area in resources.provinces():
        english, chinese = translate_place(area.name, "en"), translate_place(area.name, "zh")
        assert not _vietnamese_letters(english), english
        assert re.fullmatch(r"[\u4e00-\u9fff]+[市省]", chinese), chinese


def test_a_place_is_sorted_by_its_name_in_every_language() -> None:
    for text in ("xã Bình Lợi", "Bình Lợi commune", "Bình Lợi乡", "Đặc khu Bình Lợi"):
        assert proper_name(text) == "Bình Lợi"
    assert join_place("A乡", "林同省", "zh") == "林同省A乡"


def test_a_venue_is_known_whole_or_not() -> None:
    assert translate_venue("Quảng trường A, xã B", "en") == "A Square, B commune"
    assert translate_venue("Sân nhà ông Tư, xã B", "en") is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_phrase_is_written_once_in_three_languages(kind: str) -> None:
    rows = resources.words(kind)
    assert len({row["vi"].casefold() for row in rows}) == len(rows)
    for row in rows:
        slots = [sorted(re.findall(r"\{(\w+)\}", row[language])) for language in ("vi", "en", "zh")]
        assert slots[0] == slots[1] == slots[2], row
        assert not _vietnamese_letters(row["en"]), row
        assert not _vietnamese_letters(row["zh"]), row


@given(st.sampled_from(list(_plain_rows())), st.sampled_from(["en", "zh"]), st.randoms())
def test_a_known_word_is_never_left_vietnamese(
    known: tuple[str, str], language: str, chance: object
) -> None:
    del chance
    kind, text = known
    for typed in (text, text.upper(), unicodedata.normalize("NFD", text), f" {text} "):
        translated = patterns.translate_phrase(kind, typed, language)
        assert translated is not None
        assert not _vietnamese_letters(translated)


@given(
    st.integers(2, 10_000_000),
    st.sampled_from([row["vi"] for row in resources.words("unit")]),
    st.sampled_from(["en", "zh"]),
)
def test_a_yearly_output_keeps_its_number(count: int, unit: str, language: str) -> None:
    typed = f"{count:,} {unit}/năm".replace(",", ".")
    translated = patterns.translate_phrase("yearly_output", typed, language)
    assert translated is not None
    assert f"{count:,}" in translated
    assert not _vietnamese_letters(translated)


def test_a_word_without_its_marks_is_taken_where_only_one_is_meant() -> None:
    assert find_fixed("unit", "bo") is None
    assert (find_fixed("unit", "chai") or {})["en"] == "bottle"
