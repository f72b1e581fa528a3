"""Media names are hashes: nothing else, and no link, leads to a file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.errors import MediaRefused
from ocop_desktop.domain.media_names import (
    choose_suffix,
    digest_of,
    find_digests,
    find_media_file,
    is_media_name,
    list_media_names,
)

DIGEST = "ab" * 32
NAME = f"ab/{DIGEST}.jpg"


@pytest.mark.parametrize("suffix", ["", ".jpg", ".PDF", ".tiến độ 2025"])
def test_a_hash_in_its_folder_is_a_name(suffix: str) -> None:
    assert is_media_name(f"ab/{DIGEST}{suffix}")


@pytest.mark.parametrize(
    "name",
    [
        "", "anh.jpg", "../../secret.jpg", f"../media/{NAME}", f"/{NAME}", f"cd/{DIGEST}.jpg",
        f"ab/{DIGEST.upper()}.jpg", f"ab/{DIGEST}.jpg/../../x", f"ab/{DIGEST}.a.b", f"{NAME}\n",
        f"ab\\{DIGEST}.jpg", f"ab/{DIGEST}.jpg:x", f"ab/{DIGEST}.j\x00pg", "file:///etc/passwd",
    ],
)  # fmt: skip
def test_anything_else_is_refused(tmp_path: Path, name: str) -> None:
    assert not is_media_name(name)
    with pytest.raises(MediaRefused) as refused:
        find_media_file(tmp_path, name)
    assert refused.value.name == name


def test_names_are_found_wherever_a_value_nests_them() -> None:
    other = f"ab/{DIGEST}.tiến độ"
    value = {"photos": [{"large": NAME, "small": ""}], "scan": other, "price": 5, "notes": "x"}
    assert list(list_media_names(value)) == [NAME, other]


def test_a_name_tells_its_digest_and_a_text_every_digest_in_it() -> None:
    assert digest_of(NAME) == DIGEST
    assert list(find_digests(f'{{"large": "{NAME}", "small": ""}}')) == [DIGEST]


def test_a_file_that_is_not_there_has_its_place(tmp_path: Path) -> None:
    assert find_media_file(tmp_path, NAME) == tmp_path / NAME


def test_media_may_be_a_link_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "kho").mkdir()
    (tmp_path / "media").symlink_to(tmp_path / "kho")
    assert find_media_file(tmp_path / "media", NAME) == tmp_path / "media" / NAME


def test_links_inside_media_are_refused(tmp_path: Path) -> None:
    media, outside = tmp_path / "media", tmp_path / "ngoai"
    for folder in (media / "ab", outside):
        folder.mkdir(parents=True)
    (outside / f"{DIGEST}.jpg").touch()
    (media / NAME).symlink_to(outside / f"{DIGEST}.jpg")
    with pytest.raises(MediaRefused):
        find_media_file(media, NAME)
    (media / NAME).unlink()
    (media / "ab").rmdir()
    (media / "ab").symlink_to(outside)
    with pytest.raises(MediaRefused):
        find_media_file(media, NAME)


@given(st.text())
def test_every_file_gets_a_name_that_is_taken(file_name: str) -> None:
    assert is_media_name(f"ab/{DIGEST}{choose_suffix(file_name)}")


def test_a_suffix_that_may_not_be_is_left_out() -> None:
    assert choose_suffix("bien-ban.PDF") == ".pdf"
    assert choose_suffix("a.b:c") == choose_suffix("a") == ""
