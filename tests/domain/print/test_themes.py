"""Themes as files: what is written is read again, what is wrong is named."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.errors import BrokenTheme, FileMissing
from ocop_desktop.domain.print.theme import PHOTO_SHARES, SIZES, PageSection, Theme
from ocop_desktop.domain.print.theme_file import format_theme, read_theme
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.text.palette import INK, WHITE, Colour, parse_colour

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)
NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z", "M")), min_size=1, max_size=60
).filter(lambda name: name.isalnum() and clean_line(name) == name)


def _sizes(limits: tuple[float, float]) -> st.SearchStrategy[float]:
    minimum, maximum = (round(limit * 100) for limit in limits)
    return st.integers(minimum, maximum).map(lambda percent: percent / 100)


@st.composite
def _themes(draw: st.DrawFn) -> Theme:
    own = draw(st.booleans())
    sections = draw(st.lists(st.sampled_from(PageSection), unique=True))
    return Theme(
        name=draw(NAMES),
        deep=draw(COLOURS) if own else "",
        light=draw(COLOURS) if own else "",
        sections=tuple(sections),
        text_size=draw(_sizes(SIZES)),
        name_size=draw(_sizes(SIZES)),
        photo_share=draw(_sizes(PHOTO_SHARES)),
        ornaments=draw(st.booleans()),
    )


@given(theme=_themes())
def test_a_theme_written_and_read_is_the_same(
    theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("theme") / "mau.toml"
    file.write_text(format_theme(theme), encoding="utf-8")
    assert read_theme(file) == theme


def test_quotes_and_backslashes_in_a_name_survive(tmp_path: Path) -> None:
    file = tmp_path / "mau.toml"
    file.write_text(format_theme(Theme(name='Mẫu "đẹp" \\ mới')), encoding="utf-8")
    assert read_theme(file).name == 'Mẫu "đẹp" \\ mới'


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ("name = ", "", "unreadable"),
        ("ornaments = true", "name", "no_name"),
        ('name = "  "', "name", "no_name"),
        ('name = "A"\nornaments = "co"', "ornaments", "not_yes_no"),
        ('name = "A"\nprogram = "x.py"', "program", "unknown_key"),
        ('name = "A"\ncolours = 3', "colours", "not_a_table"),
        ('name = "A"\nblocks = "story"', "blocks", "not_a_list"),
        ('name = "A"\nblocks = ["hoa"]', "blocks", "unknown_block"),
        ('name = "A"\nblocks = [["qr"]]', "blocks", "unknown_block"),
        ('name = "A"\nblocks = [{ qr = 1 }]', "blocks", "unknown_block"),
        ('name = "A"\nblocks = ["qr", "qr"]', "blocks", "block_twice"),
        ('name = "A"\n[colours]\ndeep = "red"\nlight = "#FFFFFF"', "colours.deep", "not_a_colour"),
        ('name = "A"\n[colours]\ndeep = "#FFFFFF"', "colours.light", "not_a_colour"),
        ('name = "A"\n[sizes]\ntext = 9', "sizes.text", "out_of_range"),
        ('name = "A"\n[sizes]\nphoto = true', "sizes.photo", "out_of_range"),
        ('name = "A"\n[sizes]\nleading = 1', "sizes.leading", "unknown_key"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(tmp_path: Path, text: str, key: str, reason: str) -> None:
    file = tmp_path / "mau.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BrokenTheme) as broken:
        read_theme(file)
    assert [(fault.key, fault.reason) for fault in broken.value.faults] == [(key, reason)]


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    file = tmp_path / "mau.toml"
    file.write_text('blocks = ["hoa"]\n[sizes]\nname = 0', encoding="utf-8")
    with pytest.raises(BrokenTheme) as broken:
        read_theme(file)
    assert len(broken.value.faults) == 3


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\x00",
        b"x" * 70_000,
        b"name = " + b"[" * 30_000,
        b"name = 1" + b"0" * 5_000,
        b"name = 2026-02-30",
    ],
    ids=["no text", "too large", "too deep", "too long a number", "no such day"],
)
def test_another_kind_of_file_is_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "mau.toml"
    file.write_bytes(data)
    with pytest.raises(BrokenTheme):
        read_theme(file)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_theme(tmp_path / "khong-co.toml")


@pytest.mark.parametrize("theme", resources.themes(), ids=lambda theme: theme.name)
def test_shipped_colours_are_readable(theme: Theme) -> None:
    if theme.deep:
        assert _contrast(WHITE, parse_colour(theme.deep)) >= 4.5
        assert _contrast(INK, parse_colour(theme.light)) >= 4.5
        assert _contrast(parse_colour(theme.deep), parse_colour(theme.light)) >= 4.5


def _contrast(one: Colour, other: Colour) -> float:
    """The ratio of WCAG 2.2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(shown: Colour) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in shown]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_a_theme_is_written_as_a_table_of_toml() -> None:
    plain = Theme(
        "Mộc", sections=(PageSection.FACTS, PageSection.QR), text_size=1.1, ornaments=False
    )
    assert format_theme(plain) == (
        'name = "Mộc"\nblocks = ["facts", "qr"]\nornaments = false\n\n'
        "[sizes]\ntext = 1.1\nname = 1\nphoto = 1\n"
    )
    coloured = replace(plain, deep="#1F5A32", light="#E8F0E2", name_size=0.8, photo_share=0.5)
    assert format_theme(coloured) == (
        'name = "Mộc"\nblocks = ["facts", "qr"]\nornaments = false\n\n'
        '[colours]\ndeep = "#1F5A32"\nlight = "#E8F0E2"\n\n'
        "[sizes]\ntext = 1.1\nname = 0.8\nphoto = 0.5\n"
    )


SIZED = """name = "Mộc"
[sizes]
text = {text}
name = {name}
photo = {photo}
"""


@pytest.mark.parametrize(
    ("key", "size", "limits"),
    [
        ("text", 0.79, (0.8, 1.25)),
        ("name", 1.26, (0.8, 1.25)),
        ("photo", 0.49, (0.5, 1.2)),
        ("photo", 1.21, (0.5, 1.2)),
    ],
)
def test_a_size_outside_its_limits_is_named_with_them(
    tmp_path: Path, key: str, size: float, limits: tuple[float, float]
) -> None:
    file = tmp_path / "a.toml"
    usual = {"text": 1, "name": 1, "photo": 1}
    file.write_text(SIZED.format(**{**usual, key: size}), encoding="utf-8")
    with pytest.raises(BrokenTheme) as refused:
        read_theme(file)
    (fault,) = refused.value.faults
    assert (fault.key, fault.value, fault.limits) == (f"sizes.{key}", str(size), limits)


def test_sizes_at_their_limits_are_taken(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    for text, photo in ((0.8, 0.5), (1.25, 1.2)):
        file.write_text(SIZED.format(text=text, name=text, photo=photo), encoding="utf-8")
        theme = read_theme(file)
        assert (theme.text_size, theme.name_size, theme.photo_share) == (text, text, photo)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ornaments = true", ""),
        (f'name = "{"x" * 61}"', "x" * 60),
        ('name = "A"\nornaments = "co"', "co"),
        ('name = "A"\ncolours = 3', "3"),
        ('name = "A"\nblocks = ["hoa"]', "hoa"),
        ('name = "A"\nblocks = ["qr", "qr"]', "qr"),
        ('name = "A"\n[colours]\ndeep = "#FFFFFF"', ""),
        ('name = "A"\n[colours]\ndeep = "#FFFFFF"\nlight = "#FFFFFFF"', "#FFFFFFF"),
    ],
)
def test_a_fault_says_what_stood_there(tmp_path: Path, text: str, value: str) -> None:
    file = tmp_path / "a.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BrokenTheme) as refused:
        read_theme(file)
    (fault,) = refused.value.faults
    assert fault.value == value


def test_a_name_of_sixty_letters_is_a_name(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text(f'name = "{"x" * 60}"', encoding="utf-8")
    assert read_theme(file) == Theme("x" * 60)


def test_a_file_may_be_as_large_as_64_000_bytes(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    head = b'name = "A"\n#'
    file.write_bytes(head.ljust(64_000, b"x"))
    assert read_theme(file).name == "A"
    file.write_bytes(head.ljust(64_001, b"x"))
    with pytest.raises(BrokenTheme) as refused:
        read_theme(file)
    assert [fault.reason for fault in refused.value.faults] == ["too_large"]
