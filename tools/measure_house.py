"""Print the figures of the house: sizes, names, import cycles, annotations and docstrings.

    python -m tools.measure_house TREE [TREE AFTER]

A tree is a checkout. Only the package is measured, not its tests. A function runs from `def` to its
last line; p90 is what nine of ten do not exceed. Two trees stand side by side.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tools.python_tree import Function, PythonTree, modules_in_cycles

LONG_FUNCTION = 30
LONG_FILE = 300
LONGEST_SHOWN = 10


@dataclass(frozen=True)
class Figures:
    """The figures of one tree."""

    tree: PythonTree

    @cached_property
    def function_lines(self) -> list[int]:
        """The lines of each function, the shortest first."""
        return sorted(function.lines for function in self.tree.functions)

    @cached_property
    def file_lines(self) -> list[int]:
        """The lines of each file, the shortest first."""
        return sorted(module.lines for module in self.tree.modules)

    @cached_property
    def in_cycles(self) -> list[str]:
        """The modules that import each other in a circle, imports inside functions counted too."""
        return sorted(modules_in_cycles(self.tree.imports))

    @cached_property
    def classes_twice(self) -> list[str]:
        """The names that more than one public class bears."""
        names = [name for module in self.tree.modules for name in module.public_classes]
        return sorted({name for name in names if names.count(name) > 1})

    @cached_property
    def participles(self) -> list[str]:
        """The functions whose name begins with a participle: `_kept`, `narrowed_rows`."""
        return sorted(one.name for one in self.tree.functions if one.begins_with_participle)

    @property
    def longest(self) -> list[Function]:
        """The longest functions, the longest first; migrations are left out."""
        functions = [one for one in self.tree.functions if ".migrations." not in one.module]
        return sorted(functions, key=lambda one: (-one.lines, one.name))[:LONGEST_SHOWN]


Row = tuple[str, Callable[[Figures], str]]
ROWS: tuple[Row, ...] = (
    ("files", lambda one: str(len(one.file_lines))),
    ("lines", lambda one: str(sum(one.file_lines))),
    ("file: median / p90 / longest", lambda one: spread(one.file_lines)),
    (f"files over {LONG_FILE} lines", lambda one: over(one.file_lines, LONG_FILE)),
    ("functions", lambda one: str(len(one.function_lines))),
    ("function: median / p90 / longest", lambda one: spread(one.function_lines)),
    (f"functions over {LONG_FUNCTION} lines", lambda one: over(one.function_lines, LONG_FUNCTION)),
    ("modules in import cycles", lambda one: str(len(one.in_cycles))),
    ("public class names twice", lambda one: str(len(one.classes_twice))),
    ("functions named by a participle", lambda one: str(len(one.participles))),
    ("functions annotated", lambda one: share(f.annotated for f in one.tree.functions)),
    ("docstrings: modules", lambda one: share(m.documented for m in one.tree.modules)),
    (
        "docstrings: public classes",
        lambda one: share(d for m in one.tree.modules for d in m.public_classes.values()),
    ),
    (
        "docstrings: public functions",
        lambda one: share(f.documented for f in one.tree.functions if f.public),
    ),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of the trees named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "trees", nargs="+", type=Path, help="a checkout, or one before and one after"
    )
    parser.add_argument("--package", default="ocop_desktop", help="the package to measure")
    options = parser.parse_args(arguments)
    measured = [Figures(PythonTree(tree, options.package)) for tree in options.trees]
    print("\n".join(report([str(tree) for tree in options.trees], measured)))
    return 0


def report(names: Sequence[str], measured: Sequence[Figures]) -> list[str]:
    """The lines of the report: the figures side by side, then what the last tree should mend."""
    cells = [["", *names]]
    cells += [[label, *(figure(one) for one in measured)] for label, figure in ROWS]
    return [*_columns(cells), "", *_to_mend(measured[-1])]


def _to_mend(figures: Figures) -> list[str]:
    long_files = [one for one in figures.tree.modules if one.lines > LONG_FILE]
    return [
        *_list("import cycles", figures.in_cycles),
        *_list("class names twice", figures.classes_twice),
        *_list(f"files over {LONG_FILE} lines", [f"{one.name} {one.lines}" for one in long_files]),
        *_list("longest functions", [f"{one.full_name} {one.lines}" for one in figures.longest]),
    ]


def _list(title: str, entries: Sequence[str]) -> list[str]:
    return [f"{title}:", *(f"    {entry}" for entry in entries)] if entries else []


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for label, *cells in rows:
        right = (cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))
        lines.append("  ".join([label.ljust(widths[0]), *right]))
    return lines


def spread(ordered: Sequence[int]) -> str:
    """Median, ninth decile and largest of numbers that stand in order: "6 / 17 / 149"."""
    if not ordered:
        return "-"
    count = len(ordered)
    return f"{ordered[count // 2]} / {ordered[count * 9 // 10]} / {ordered[-1]}"


def over(numbers: Sequence[int], limit: int) -> str:
    """How many numbers exceed `limit`, and their share: "49 (1.3 %)"."""
    count = sum(number > limit for number in numbers)
    return f"{count} ({100 * count / max(len(numbers), 1):.1f} %)"


def share(answers: Iterable[Any]) -> str:
    """The share of answers that are true, cut to whole percents, so that 100 % means all."""
    known = [bool(answer) for answer in answers]
    return f"{100 * sum(known) // len(known)} %" if known else "-"


if __name__ == "__main__":
    sys.exit(main())
