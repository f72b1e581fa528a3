from pathlib import Path

import pytest

from tools.measure_house import main, over, share, spread
from tools.python_tree import PythonTree

HOUSE = {
    "__init__.py": '"""A house."""\n',
    "kitchen.py": '''"""A room."""

from house import hall


class Table:
    """It stands."""

    def lay(self, plates: int, *more: str) -> None:
        """For a meal."""

        def kept() -> int:
            return plates

        kept()

    def _cleared(self, plates): ...
''',
    "hall.py": """class Table: ...


class _Lamp:
    def light(self) -> None: ...


def open_door():
    from .garden import bench

    return bench
""",
    "garden/__init__.py": "from ..kitchen import Table\n\nbench = Table\n",
    "cellar.py": "import house.kitchen\n",
}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A package of a few modules; kitchen, hall and garden import each other in a circle."""
    (tmp_path / "house" / "garden").mkdir(parents=True)
    for name, source in HOUSE.items():
        (tmp_path / "house" / name).write_text(source)
    return tmp_path


def test_a_function_runs_from_def_to_its_last_line(house: Path) -> None:
    lines = {one.full_name: one.lines for one in PythonTree(house, "house").functions}
    assert lines == {
        "house.kitchen.lay": 7,
        "house.kitchen.kept": 2,
        "house.kitchen._cleared": 1,
        "house.hall.light": 1,
        "house.hall.open_door": 4,
    }


def test_only_what_no_underscore_hides_is_public(house: Path) -> None:
    functions = PythonTree(house, "house").functions
    assert {one.name for one in functions if one.public} == {"lay", "open_door"}


def test_a_function_is_annotated_when_every_parameter_and_the_answer_are(house: Path) -> None:
    functions = PythonTree(house, "house").functions
    assert {one.name for one in functions if not one.annotated} == {"_cleared", "open_door"}


def test_participles_are_told_from_verbs(house: Path) -> None:
    functions = PythonTree(house, "house").functions
    named = {one.name for one in functions if one.begins_with_participle}
    assert named == {"_cleared", "kept"}


def test_imports_are_followed_to_modules_also_inside_functions(house: Path) -> None:
    assert PythonTree(house, "house").imports == {
        "house": frozenset(),
        "house.cellar": {"house.kitchen"},
        "house.garden": {"house.kitchen"},
        "house.hall": {"house.garden"},
        "house.kitchen": {"house.hall"},
    }


def test_two_trees_stand_side_by_side(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(house), str(house), "--package", "house"]) == 0
    report = capsys.readouterr().out
    figures = {line[:34].strip(): line[34:].split() for line in report.splitlines()}
    assert figures["functions"] == ["5", "5"]
    assert figures["modules in import cycles"] == ["3", "3"]
    assert figures["public class names twice"] == ["1", "1"]
    assert figures["functions named by a participle"] == ["2", "2"]
    assert "class names twice:\n    Table\n" in report


def test_the_ninth_decile_is_what_nine_of_ten_do_not_exceed() -> None:
    assert spread(range(1, 11)) == "6 / 10 / 10"
    assert spread([]) == "-"


def test_shares_are_cut_so_that_100_percent_means_all() -> None:
    assert share([True] * 999 + [False]) == "99 %"
    assert share([True, True]) == "100 %"
    assert over([29, 30, 31, 300], 30) == "2 (50.0 %)"
