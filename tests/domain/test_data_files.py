"""JSON and TOML of strangers: what is beyond all use is refused before anything is made of it."""

import os
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop.domain import data_files
from ocop_desktop.domain.codes import FieldReason
from ocop_desktop.domain.data_files import (
    MAX_DEPTH,
    JsonFault,
    is_plain_number,
    parse_json,
    parse_toml,
    read_small_file,
)
from ocop_desktop.domain.errors import FileMissing
from ocop_desktop.domain.print.theme_file import read_theme


def test_usual_values_are_read() -> None:
    assert parse_json('{"a": [1, 2.5, "gạo", null, true, {}]}') == {
        "a": [1, Decimal("2.5"), "gạo", None, True, {}]
    }
    assert parse_toml('a = 1\n[b]\nc = [0.5, "gạo"]') == {"a": 1, "b": {"c": [0.5, "gạo"]}}


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "1e999999999", "-1e-999999999", "9" * 31, "0." + "1" * 80, "NaN", "-Infinity", str(10**18),
        "[" * 200_000, "[" * (MAX_DEPTH + 2) + "]" * (MAX_DEPTH + 2), '{"a": 1, "b": 2, "a": 3}',
    ],
)  # fmt: skip
def test_json_beyond_all_use_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_json(text)


@pytest.mark.parametrize(
    ("text", "reason", "value"),
    [
        ('{"a": 1,\n"b": }', FieldReason.BROKEN_JSON, "2"),
        ('{"net": 1e400}', FieldReason.BAD_NUMBER, "1e400"),
        ('{"net": NaN}', FieldReason.BAD_NUMBER, "NaN"),
        (f'{{"net": {10**18}}}', FieldReason.BAD_NUMBER, str(10**18)),
        ('[{"net": 1, "net": 2}]', FieldReason.KEY_TWICE, "net"),
        ('{"a": "x\\ud800"}', FieldReason.BAD_LETTER, "x\ufffd"),
        ('{"\\udc00": 1}', FieldReason.BAD_LETTER, "\ufffd"),
        ("[" * 200_000, FieldReason.TOO_LARGE, ""),
    ],
)
def test_what_is_wrong_in_a_json_file_is_told(text: str, reason: FieldReason, value: str) -> None:
    with pytest.raises(JsonFault) as refused:
        parse_json(text)
    assert (refused.value.reason, refused.value.value) == (reason, value)


@pytest.mark.parametrize(
    "text",
    [
        "a", "a = " + "[" * 100_000, "a = " + "9" * 5_000, f"a = {10**18}", "a = inf", "a = nan",
        "a" + ".a" * 1_000 + " = 1",
    ],
)  # fmt: skip
def test_toml_beyond_all_use_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_toml(text)


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_files, "MAX_ITEMS", 10)
    with pytest.raises(ValueError, match="too_large"):
        parse_json(str([0] * 10))


def test_a_number_of_a_few_digits_is_plain() -> None:
    assert is_plain_number(Decimal("31.25"))
    assert not is_plain_number(Decimal("1e40"))
    assert not is_plain_number(Decimal("sNaN"))


def test_a_small_regular_file_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("\ufeffgạo", encoding="utf-8")
    assert read_small_file(file) == "gạo"
    with pytest.raises(ValueError, match="more than 3 bytes"):
        read_small_file(file, 3)
    file.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(ValueError, match="utf-8"):
        read_small_file(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_pipes_and_devices_are_read_by_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ong.toml")
    for place in (tmp_path / "ong.toml", Path("/dev/zero"), tmp_path):
        with pytest.raises(OSError, match=place.name):
            read_small_file(place)
        with pytest.raises(FileMissing):
            read_theme(place)
