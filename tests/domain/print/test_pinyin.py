import pytest

from ocop_desktop.domain.print.pinyin import pinyin_letter, pinyin_order


@pytest.mark.parametrize(
    ("name", "stands_under"),
    [("啊", "A"), ("白酒", "B"), ("咖啡", "K"), ("水果", "S"), ("鱼露", "Y"), ("座", "Z")],
)
def test_a_chinese_name_stands_under_the_letter_of_its_reading(
    name: str, stands_under: str
) -> None:
    assert pinyin_letter(name) == stands_under


@pytest.mark.parametrize("name", ["", "Mật ong", "1", "，", "亍", "鳄鱼", "粿条", "🍯"])
def test_what_has_no_known_reading_stands_under_no_letter(name: str) -> None:
    assert not pinyin_letter(name)


def test_chinese_names_are_sorted_by_reading() -> None:
    assert sorted(["鱼露", "椰子", "白酒", "大米"], key=pinyin_order) == [
        "白酒",
        "大米",
        "椰子",
        "鱼露",
    ]
