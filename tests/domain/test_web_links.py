"""Addresses in the web, typed with and without their scheme."""

import pytest

from ocop_desktop.domain.web_links import complete_link, is_web_link


@pytest.mark.parametrize("text", ["shopee.vn", "shopee.vn/abc", "www.Tiki.vn", "a.example/x?y=1"])
def test_an_address_without_its_scheme_is_completed(text: str) -> None:
    assert complete_link(text) == f"https://{text}"
    assert is_web_link(complete_link(text))


@pytest.mark.parametrize(
    "text",
    ["", "https://shopee.vn", "Co.opmart", "Co.op", "Chợ Cần Giờ", "a@b.vn", "12.5", "số 1/2"],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert complete_link(text) == text
