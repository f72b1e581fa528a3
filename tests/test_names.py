"""One word, one idea: the names of the package, read from its source."""

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "ocop_desktop"
WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
NOUN_ROOMS = ("commands", "messages", "services", "store", "ui/words")  # one file for each noun
SAME_FILE_NAME = 2

INSTEAD = {
    "wide": "width",
    "high": "height",
    "foot": "footer or bottom",
    "most": "maximum, max_",
    "least": "minimum, min_",
    "maker": "producer",
    "sign": "glyph",
    "signs": "glyphs",
    "bindery": "assembly",
    "typecase": "FontSubsets",
    "desk": "PageContext",
    "hem": "margin",
    "air": "spacing, padding",
    "land": "image area",
    "brief": "catalogue entry",
    "thick": "line_width",
    "leaves": "pages",
    "standing": "status",
    "piece": "document",
    "say": "show_toast, or the verb of what is done",
    "tell": "report_",
    "speak": "translate",
    "stir": "on_",
    "worn": "style",
    "wear": "style",
    "news": "changes",
}
"""Words that once named something here, and the field's words that stand in their place."""
ON_A_TABLE = {"TableSign", "TABLE_SIGN"}  # a sign that stands on a table
ITS_FILE = "reports/cards/table_sign.py"


@cache
def _modules() -> dict[str, ast.Module]:
    files = sorted(PACKAGE.rglob("*.py"))
    return {
        file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in files
    }


def _names(module: ast.Module) -> Iterator[str]:
    """The names that a module gives: to classes, functions, parameters, variables and attributes."""
    for node in ast.walk(module):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.arg(arg=name):
                yield name
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case _:
                pass


def test_no_public_class_name_occurs_twice() -> None:
    places = defaultdict(list)
    for file, module in _modules().items():
        for node in module.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(file)
    assert {name: files for name, files in places.items() if len(files) > 1} == {}


def test_no_name_has_a_word_that_gave_way_to_a_better_one() -> None:
    found = {
        (file, name): [INSTEAD[word] for word in words]
        for file, module in _modules().items()
        for name in set(_names(module)) - ON_A_TABLE
        if (words := _words_given_up(name) - ({"sign"} if file == ITS_FILE else set()))
    }
    assert found == {}


def test_outside_the_rooms_of_nouns_a_file_name_stands_in_two_rooms_at_most() -> None:
    files = [Path(file) for file in _modules()]
    counted = Counter(
        file.name
        for file in files
        if file.parent.as_posix() not in NOUN_ROOMS and file.name != "__init__.py"
    )
    assert {name: count for name, count in counted.items() if count > SAME_FILE_NAME} == {}


def _words_given_up(name: str) -> set[str]:
    return {word.lower() for word in WORD.findall(name)} & set(INSTEAD)
