"""The index of places: each letter once, in the order of the language it is printed in."""

import pytest

from ocop_desktop.domain.text import Language
from ocop_desktop.reports.catalogue.arrangement import LocatedChapter
from ocop_desktop.reports.catalogue.chapters import Chapter, Heading
from ocop_desktop.reports.catalogue.indexes import make_indexes
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.translation.content import translate_profile
from tests.reports.samples import full_profile

PROVINCES = (
    "Hà Nội", "TP. Hồ Chí Minh", "Thành phố Huế", "tỉnh Lâm Đồng", "tỉnh Đắk Lắk", "TP Cần Thơ",
    "tỉnh Cà Mau", "An Giang", "Đồng Tháp", "Vĩnh Long", "Tây Ninh", "Khánh Hòa", "Gia Lai", "Sơn La",
)  # fmt: skip


@pytest.mark.parametrize("language", [Language.VI, Language.EN, Language.ZH])
def test_places_that_a_file_stated_stand_under_each_letter_once(language: Language) -> None:
    profiles = [
        full_profile(key=place, commune=f"xã Phú Hòa, {place}", province="") for place in PROVINCES
    ]
    shown = tuple((translate_profile(one, language), page) for page, one in enumerate(profiles))
    products = tuple(product for product, _ in shown)
    located = LocatedChapter(Chapter(Heading("Một"), products), 0, shown)
    *_, places = make_indexes([located], Wording(language))
    letters = [entry.words for entry in places.entries if entry.heading]
    assert len(letters) == len(set(letters))
    assert len(places.entries) == len(PROVINCES) + len(letters)
