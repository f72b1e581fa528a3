"""Mutants are found in the source, change one expression, and leave what does not run."""

import ast
from pathlib import Path

import pytest

from tools.mutants import MUTATED, ROOT, choose_sample
from tools.mutation import find_mutants


def changes(source: str) -> list[tuple[str, str]]:
    """The operators and changed texts of the mutants of `source`."""
    return [
        (one.operator, one.apply(source.encode()).decode())
        for one in find_mutants("x.py", source.encode())
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a < 1", {"(a <= 1)", "(a >= 1)", "a < (2)", "a < (0)"}),
        ("a is not b", {"(a is b)"}),
        ("a in b", {"(a not in b)"}),
        ("a + b", {"(a - b)"}),
        ("-a", {"(a)"}),
        ("a += b", {"a -= b"}),
        ("a and b", {"(a or b)"}),
        ("not a", {"(a)"}),
        ("x = True", {"x = (False)"}),
        ("range(8, 13)", {"range((9), 13)", "range((7), 13)", "range(8, (14))", "range(8, (12))"}),
        ("Context(rounding=ROUND_DOWN)", {"Context(rounding=(ROUND_UP))"}),
        ("min(a)", {"(max)(a)"}),
        ("[a for a in b if c]", {"[a for a in b if (not c)]"}),
        ("a if b else c", {"a if (not b) else c"}),
        ("đ = 'đ' < a", {"đ = ('đ' <= a)", "đ = ('đ' >= a)"}),
    ],
)
def test_one_expression_is_changed(source: str, expected: set[str]) -> None:
    assert {changed for _, changed in changes(source)} == expected


def test_what_a_function_gives_back_is_lost() -> None:
    source = "def f(a):\n    return a\n"
    assert changes(source) == [("return", "def f(a):\n    return None\n")]
    assert changes("def f():\n    return None\n") == []


@pytest.mark.parametrize(
    "source",
    [
        '"""A text with 1 < 2."""',
        "x: int | None",
        "X: TypeAlias = int | None",
        "@dataclass(frozen=True)\nclass A:\n    pass\n",
        'f"{a + 1}"',
        "def f(a: int | None = None) -> int | None:\n    pass\n",
    ],
)
def test_what_does_not_run_is_left(source: str) -> None:
    assert changes(source) == []


def test_every_mutant_of_the_domain_can_be_compiled() -> None:
    for file in sorted((ROOT / MUTATED / "rating").glob("*.py")):
        source = file.read_bytes()
        for mutant in find_mutants(file.name, source):
            ast.parse(mutant.apply(source))
            assert mutant.apply(source) != source


def test_a_sample_is_the_same_for_the_same_seed(tmp_path: Path) -> None:
    place = tmp_path / MUTATED
    place.mkdir(parents=True)
    for name in ("a", "b"):
        (place / f"{name}.py").write_text("x = a < 1 + b < 2\n", encoding="utf-8")
    whole = choose_sample(tmp_path, 99, 1)
    assert len(set(whole)) == len(whole) > 10
    assert (
        choose_sample(tmp_path, 5, 1)
        == choose_sample(tmp_path, 5, 1)
        != choose_sample(tmp_path, 5, 2)
    )
    assert {one.path for one in choose_sample(tmp_path, 99, 1, ["b.py"])} == {f"{MUTATED}/b.py"}
