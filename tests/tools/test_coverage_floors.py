from pathlib import Path

from tools.coverage_floors import ROOT, floors_in


def test_floors_are_percents_by_room(tmp_path: Path) -> None:
    (tmp_path / "project.toml").write_text("[tool.coverage-floors]\ndomain = 100\nstore = 92.5\n")
    assert floors_in(tmp_path / "project.toml") == {"domain": 100, "store": 92.5}


def test_every_floor_is_of_a_room_with_tests_of_its_own() -> None:
    for room in floors_in(ROOT / "pyproject.toml"):
        assert (ROOT / "ocop_desktop" / room).is_dir()
        assert (ROOT / "tests" / room).is_dir()
