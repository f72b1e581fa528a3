"""Change ocop_desktop/domain in small wrong ways, one at a time, and count what tests/domain notices.

A seeded sample of all mutants (tools/mutation.py) is run in copies of the tree, never in the tree
itself. A mutant meets the tests that run its line, then, if it lives, all tests of tests/domain. It
is killed by a failing test or by taking too long. Properties have the examples of the profile
`quick`, the same in every run. docs/mutants.md tells why this tool is our own. Needs fork (Linux).
"""

import argparse
import compileall
import os
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from py_compile import PycInvalidationMode
from time import monotonic

from tools.mutant_runs import Judged, judge_mutants
from tools.mutant_tests import Tests, measure_tests
from tools.mutation import Mutant, find_mutants

ROOT = Path(__file__).resolve().parent.parent
MUTATED = "ocop_desktop/domain"
COPIED = ("ocop_desktop", "resources", "tests", "tools")


def main() -> int:
    """Run the sample; 1 when less than the floor is killed."""
    options = _options()
    start = monotonic()
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        first, *others = [Path(folder) / str(place) for place in range(options.workers)]
        _copy_tree(first)
        sample = choose_sample(first, options.count, options.seed, options.only)
        print(f"{len(sample)} mutants of {MUTATED}, seed {options.seed}", flush=True)
        tests = measure_tests(first)
        for other in others:
            shutil.copytree(first, other)
        print(f"{len(tests.seconds)} tests measured in {monotonic() - start:.0f} s", flush=True)
        trees = (first, *others)
        _refuse_failing_tree(trees, tests)
        judged = judge_mutants(sample, tests, trees, report=_print_survivor)
    _print_table(judged)
    killed = sum(one.killed for one in judged)
    share = 100 * killed / max(1, len(judged))
    print(f"{killed} of {len(judged)} killed: {share:.1f} %, {monotonic() - start:.0f} s")
    return int(share < options.floor)


def choose_sample(
    tree: Path, count: int, seed: int, only: Sequence[str] = ()
) -> tuple[Mutant, ...]:
    """`count` mutants of the domain in `tree`, the same for the same source and seed.

    `only` are parts of paths; only mutants of files with one of them are chosen from.
    """
    files = sorted((tree / MUTATED).rglob("*.py"))
    found = [
        mutant
        for file in files
        for mutant in find_mutants(file.relative_to(tree).as_posix(), file.read_bytes())
        if not only or any(part in mutant.path for part in only)
    ]
    return tuple(random.Random(seed).sample(found, min(count, len(found))))  # noqa: S311 - no secret


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300, help="how many mutants to try")
    parser.add_argument(
        "--seed", type=int, default=11, help="which sample; the same seed, the same"
    )
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes")
    parser.add_argument("--floor", type=float, default=95, help="percent that must be killed")
    parser.add_argument("--only", nargs="*", default=[], help="parts of paths, e.g. rating/stars")
    return parser.parse_args()


def _copy_tree(place: Path) -> None:
    """Copy what the tests need, as it lies in the working tree, and compile it."""
    for name in COPIED:
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy2(ROOT / "pyproject.toml", place)
    compileall.compile_dir(
        place, quiet=1, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH, workers=1
    )


def _refuse_failing_tree(trees: Sequence[Path], tests: Tests) -> None:
    """Raise RuntimeError when tests fail although nothing is changed: every mutant would be killed."""
    nothing = Mutant(f"{MUTATED}/text.py", 1, "nothing", "", "", 0, 0)
    judged = judge_mutants([nothing] * len(trees), tests, trees, report=lambda _: None)
    if any(one.killed for one in judged):
        raise RuntimeError("tests fail in a copy of the tree with nothing changed")


def _print_survivor(judged: Judged) -> None:
    if not judged.killed:
        print(f"lives: {judged.mutant.name}", flush=True)


def _print_table(judged: Sequence[Judged]) -> None:
    """Print killed and living mutants by operator."""
    all_of = Counter(one.mutant.operator for one in judged)
    killed = Counter(one.mutant.operator for one in judged if one.killed)
    print(f"\n{'operator':12} {'killed':>7} {'lives':>6} {'share':>8}")
    for operator, count in all_of.most_common():
        dead = killed[operator]
        print(f"{operator:12} {dead:7} {count - dead:6} {100 * dead / count:6.1f} %")


if __name__ == "__main__":
    sys.exit(main())
