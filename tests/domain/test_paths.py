"""Asking for a file never fails, whatever the name is."""

from pathlib import Path

from ocop_desktop.domain.paths import is_file


def test_a_file_is_there_or_not(tmp_path: Path) -> None:
    file = tmp_path / "gạo.csv"
    assert not is_file(file)
    file.write_text("a")
    assert is_file(file)
    assert not is_file(tmp_path)


def test_a_name_that_the_system_refuses_is_no_file(tmp_path: Path) -> None:
    assert not is_file(tmp_path / ("dài" * 1000))
