"""What the documents say of the code is true: links, paths, identifiers."""

import ast
import builtins
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "ocop_desktop"
ROOTS = (ROOT, PACKAGE)
ROOMS = ("bench", "docs", "ocop_desktop", "resources", "tests", "tools")
LINK = re.compile(r"\]\(([^)#:]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
FILE_NAME = re.compile(r"[\w*.-]+\.(?:py|toml|md|ts|qss|csv|ttf|lock|sh|ini|cfg|yaml|yml)")
PLACED = re.compile(r"`(\w+)`\s+in\s+`([\w/]+\.py)`")
IDENTIFIER = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")
DOCUMENTS = sorted(
    [
        *ROOT.glob("*.md"),
        *(file for room in (".github", *ROOMS) for file in (ROOT / room).rglob("*.md")),
    ]
)
NAMING = [
    ROOT / "ARCHITECTURE.md",
    ROOT / "docs" / "glossary.md",
    *ROOT.glob("docs/decisions/*.md"),
]


def _name(document: Path) -> str:
    return document.relative_to(ROOT).as_posix()


def _codes(document: Path) -> list[str]:
    """What stands in backticks within the sentences of a document."""
    return CODE.findall(FENCED.sub("", document.read_text(encoding="utf-8")))


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_every_file_a_document_points_to_is_there(document: Path) -> None:
    said = document.read_text(encoding="utf-8")
    lost = [link for link in LINK.findall(said) if not (document.parent / link).exists()]
    assert lost == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_every_path_in_a_document_is_there(document: Path) -> None:
    lost = [path for path in _codes(document) if _is_path(path) and not _exists(path, document)]
    assert lost == []


def _is_path(code: str) -> bool:
    first, slash, _ = code.partition("/")
    return bool(FILE_NAME.fullmatch(code)) or (bool(slash) and first in _first_names())


def _exists(path: str, document: Path) -> bool:
    if "/" not in path:
        return any(True for room in (ROOT, *map(ROOT.joinpath, ROOMS)) for _ in _found(room, path))
    return any(any(root.glob(path.rstrip("/"))) for root in (*ROOTS, document.parent))


def _found(room: Path, name: str) -> Iterator[Path]:
    return room.glob(name) if room == ROOT else room.rglob(name)


@cache
def _first_names() -> frozenset[str]:
    """What the paths of the project begin with: its folders and the rooms of the package."""
    return frozenset((*ROOMS, *(room.name for room in PACKAGE.iterdir() if room.is_dir())))


@pytest.mark.parametrize("document", NAMING, ids=_name)
def test_every_identifier_in_a_document_is_in_the_code(document: Path) -> None:
    named = [code for code in _codes(document) if IDENTIFIER.fullmatch(code)]
    lost = [name for name in named if not _is_path(name) and not _is_known(name)]
    assert lost == []


@pytest.mark.parametrize("document", NAMING, ids=_name)
def test_what_a_document_places_in_a_file_is_there(document: Path) -> None:
    placed = PLACED.findall(document.read_text(encoding="utf-8"))
    lost = [
        (name, file) for name, file in placed if name not in _names_in(_trees()[PACKAGE / file])
    ]
    assert lost == []


def test_the_glossary_says_each_term_once() -> None:
    said = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    for table in said.split("\n## ")[1:]:
        terms = [row.split("|")[1].strip() for row in table.splitlines() if row.startswith("| ")]
        assert [term for term in terms if terms.count(term) > 1] == []


def _is_known(name: str) -> bool:
    *before, last = name.split(".")
    if not before:
        return last in _names() or hasattr(builtins, last)
    return last in _members().get(before[-1], ())


@cache
def _trees() -> Mapping[Path, ast.Module]:
    return {file: ast.parse(file.read_text(encoding="utf-8")) for file in PACKAGE.rglob("*.py")}


@cache
def _names() -> frozenset[str]:
    """Every name that the code defines, and its modules and rooms."""
    places = {part for file in _trees() for part in (file.stem, file.parent.name)}
    return frozenset(places.union(*map(_names_in, _trees().values())))


@cache
def _members() -> Mapping[str, frozenset[str]]:
    """The names that each module, room and class holds."""
    found: dict[str, set[str]] = {}
    for file, tree in _trees().items():
        found.setdefault(file.stem, set()).update(_names_in(tree))
        found.setdefault(file.parent.name, set()).add(file.stem)
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, set()).update(_names_in(node))
    return {name: frozenset(members) for name, members in found.items()}


def _names_in(tree: ast.AST) -> set[str]:
    return {name for node in ast.walk(tree) for name in _names_of(node)}


def _names_of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        yield node.name
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
        yield node.attr


def test_every_decision_is_in_the_list_and_tells_its_price() -> None:
    folder = ROOT / "docs" / "decisions"
    decisions = sorted(folder.glob("[0-9]*.md"))
    assert sorted(LINK.findall((folder / "README.md").read_text(encoding="utf-8"))) == [
        file.name for file in decisions
    ]
    assert [file.name[:4] for file in decisions] == [
        f"{n:04}" for n in range(1, len(decisions) + 1)
    ]
    for decision in decisions:
        heads = re.findall(r"^## (\w+)$", decision.read_text(encoding="utf-8"), re.MULTILINE)
        assert heads == ["Context", "Decision", "Price"], decision.name
