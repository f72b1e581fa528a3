"""How fast score sheets load: one set with its regulation's blocks, and all 26 sets."""

from pathlib import Path
from statistics import median
from time import perf_counter

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria_file import load_blocks, load_criteria, read_criteria
from ocop_desktop.domain.law.regulation import load_criteria_sets

TRIES = 5


def run() -> None:
    """Print the slowest single set (median of five tries) and the whole regulation."""
    folder = _folder()
    numbers = [one.number for one in load_criteria_sets(folder)]
    slowest = max(median(_one(number) for _ in range(TRIES)) for number in numbers)
    whole = median(_whole() for _ in range(TRIES))
    print(
        f"score sheets: slowest set {slowest * 1000:.1f} ms (aim 10), "
        f"all of {folder.name} {whole * 1000:.0f} ms (aim 200)"
    )


def _one(number: int) -> float:
    start = perf_counter()
    load_criteria(_folder(), number)
    return perf_counter() - start


def _whole() -> float:
    start = perf_counter()
    folder = _folder()
    blocks = load_blocks(folder)
    for path in sorted((folder / "sets").glob("*.toml")):
        read_criteria(path, blocks, folder.name)
    return perf_counter() - start


def _folder() -> Path:
    """The newest shipped regulation."""
    return resources.folder("regulations", resources.regulations()[-1].id)
