"""Countries by their names in the reader's language."""

from ocop_desktop.messages.actions import action_sentence
from ocop_desktop.messages.countries import country_label, country_labels, country_name
from ocop_desktop.messages.message import in_vietnamese


def in_english(context: str, text: str) -> str:
    """The few words that are asked for here, in English."""
    known = {
        ("Words", "vi"): "en",
        ("Actions", "Ghi xuất khẩu của “{name}” sang {country}"): "Enter the export of “{name}” to {country}",
    }  # fmt: skip
    return known.get((context, text), text)


def test_a_country_is_named_in_the_language_of_the_reader() -> None:
    assert country_name("JP", in_vietnamese) == "Nhật Bản"
    assert country_name("JP", in_english) == "Japan"
    assert country_name("Nước Nào", in_english) == "Nước Nào"
    assert country_label("JP", in_english) == "Japan (JP)"
    assert country_label("XX", in_english) == "XX"


def test_countries_are_listed_by_name() -> None:
    labels = [label for _, label in country_labels(in_english)]
    assert labels.index("Germany (DE)") < labels.index("Japan (JP)") < labels.index("Vietnam (VN)")
    assert ("JP", "Nhật Bản (JP)") in country_labels(in_vietnamese)


def test_a_sentence_of_an_export_names_the_country_by_code_or_by_name() -> None:
    for country in ("JP", "Nhật Bản"):
        sentence = f"Ghi xuất khẩu của “Gạo” sang {country}"
        assert action_sentence(sentence, in_vietnamese) == "Ghi xuất khẩu của “Gạo” sang Nhật Bản"
        assert action_sentence(sentence, in_english) == "Enter the export of “Gạo” to Japan"
