"""The modules of a package, read from their source: functions, classes, imports."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_NOT_PARTICIPLES = frozenset({"need", "feed", "seed", "embed", "speed", "exceed", "shed", "red"})
_IRREGULAR = frozenset({
    "begun", "bought", "bound", "broken", "brought", "built", "caught", "chosen", "done", "drawn",
    "driven", "fallen", "fed", "found", "given", "gone", "grown", "held", "hidden", "kept",
    "known", "laid", "led", "lent", "made", "meant", "met", "paid", "said", "seen", "sent",
    "shown", "sold", "sought", "spelt", "spoken", "stood", "struck", "sung", "sunk", "taken",
    "taught", "thought", "thrown", "told", "torn", "understood", "won", "worn", "written",
})  # fmt: skip

Definition = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Function:
    """A function or method as it is written."""

    module: str
    name: str
    lines: int
    annotated: bool
    """Every parameter but `self` and `cls` has a type, and so has the answer."""
    documented: bool
    public: bool
    """Neither the function nor a class around it begins with an underscore."""

    @property
    def full_name(self) -> str:
        """The name with its module."""
        return f"{self.module}.{self.name}"

    @property
    def begins_with_participle(self) -> bool:
        """Whether the name tells a state, not an action: `_kept`, `narrowed_rows`."""
        first = self.name.strip("_").partition("_")[0]
        regular = re.search("[a-z]ed$", first) is not None and first not in _NOT_PARTICIPLES
        return regular or first in _IRREGULAR


@dataclass(frozen=True)
class Module:
    """A module of the package."""

    name: str
    source: str
    package: bool
    """Whether it is the `__init__` of a folder."""

    @property
    def lines(self) -> int:
        """The number of lines."""
        return len(self.source.splitlines())

    @cached_property
    def syntax(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.source)

    @property
    def documented(self) -> bool:
        """Whether it has a docstring; an empty file needs none."""
        return not self.source.strip() or ast.get_docstring(self.syntax) is not None

    @cached_property
    def public_classes(self) -> Mapping[str, bool]:
        """The public classes at the top of the module, and whether each has a docstring."""
        classes = (node for node in self.syntax.body if isinstance(node, ast.ClassDef))
        return {
            node.name: ast.get_docstring(node) is not None
            for node in classes
            if not node.name.startswith("_")
        }

    def functions(self) -> Iterator[Function]:
        """Every function and method, those inside functions too."""
        yield from _functions(self.name, self.syntax, public=True)

    def imports(self) -> Iterator[str]:
        """Names that are imported, `from a import b` as "a.b"; imports inside functions too."""
        for node in ast.walk(self.syntax):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self._base(node)
                yield from (f"{base}.{alias.name}" for alias in node.names)

    def _base(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.name.split(".")
        parts = parts[: len(parts) - node.level + self.package]
        return ".".join([*parts, *filter(None, [node.module])])


class PythonTree:
    """The modules of a package in a checkout."""

    def __init__(self, root: Path, package: str) -> None:
        files = sorted((root / package).rglob("*.py"))
        self.modules = tuple(_module(file, root) for file in files)

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        """The functions of all modules."""
        return tuple(one for module in self.modules for one in module.functions())

    @cached_property
    def imports(self) -> Mapping[str, frozenset[str]]:
        """Which modules of the package each module imports."""
        known = {module.name for module in self.modules}
        return {
            module.name: frozenset(_within(module.imports(), known)) - {module.name}
            for module in self.modules
        }


def modules_in_cycles(imports: Mapping[str, Iterable[str]]) -> set[str]:
    """The modules from which imports lead back to themselves."""
    return {module for module in imports if module in _reached(module, imports)}


def _reached(start: str, imports: Mapping[str, Iterable[str]]) -> set[str]:
    reached: set[str] = set()
    open_ends = list(imports[start])
    while open_ends:
        module = open_ends.pop()
        if module not in reached:
            reached.add(module)
            open_ends.extend(imports.get(module, ()))
    return reached


def _within(imported: Iterable[str], known: set[str]) -> Iterator[str]:
    """The modules meant by imported names: "a.b" is the module a.b, or the name b of the module a."""
    for name in imported:
        parent = name.rpartition(".")[0]
        if name in known:
            yield name
        elif parent in known:
            yield parent


def _module(file: Path, root: Path) -> Module:
    parts = file.relative_to(root).with_suffix("").parts
    package = parts[-1] == "__init__"
    name = ".".join(parts[:-1] if package else parts)
    return Module(name, file.read_text(encoding="utf-8"), package)


def _functions(module: str, node: ast.AST, *, public: bool) -> Iterator[Function]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Definition):
            seen = public and not child.name.startswith("_")
            yield _function(module, child, public=seen)
            yield from _functions(module, child, public=False)
        elif isinstance(child, ast.ClassDef):
            yield from _functions(module, child, public=public and not child.name.startswith("_"))
        else:
            yield from _functions(module, child, public=public)


def _function(module: str, node: Definition, *, public: bool) -> Function:
    return Function(
        module,
        node.name,
        (node.end_lineno or node.lineno) - node.lineno + 1,
        node.returns is not None and all(one.annotation for one in _parameters(node)),
        ast.get_docstring(node) is not None,
        public,
    )


def _parameters(node: Definition) -> Iterator[ast.arg]:
    stated = node.args
    every = [*stated.posonlyargs, *stated.args, *stated.kwonlyargs, stated.vararg, stated.kwarg]
    return (one for one in every if one is not None and one.arg not in {"self", "cls"})
