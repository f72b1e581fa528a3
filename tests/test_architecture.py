"""ARCHITECTURE.md is short, and its table of imports is that of the contracts."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent


def test_the_architecture_is_read_in_one_sitting() -> None:
    lines = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 120
    assert [line for line in lines if len(line) > 110] == []


def test_the_table_of_imports_is_that_of_the_contracts() -> None:
    wrong = {
        pair: cell
        for pair, cell in _table().items()
        if cell != ("-" if pair[0] == pair[1] else _may_import(*pair))
    }
    assert wrong == {}


def test_the_table_of_imports_has_every_room() -> None:
    rooms = {place.stem for place in (ROOT / "ocop_desktop").iterdir()} - {
        "__init__",
        "__pycache__",
    }
    assert {room for pair in _table() for room in pair} == rooms


def _table() -> dict[tuple[str, str], str]:
    """What the table says of each pair of rooms: who imports, who is imported."""
    said = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    head, _, *rows = said.partition("| from \\ to |")[2].partition("\n\n")[0].splitlines()
    rooms = _cells(head)
    return {
        (source, target): cell
        for source, *cells in map(_cells, rows)
        for target, cell in zip(rooms, cells, strict=True)
    }


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip("| ").split("|")]


def _may_import(source: str, target: str) -> str:
    """What the contracts say: "yes", "no", or the one module that may be imported."""
    layers = next(one for one in _contracts() if one["type"] == "layers")["layers"]
    place_of = {
        room.strip("() "): place for place, layer in enumerate(layers) for room in layer.split("|")
    }
    if place_of[source] >= place_of[target]:
        return "no"
    packages = f"ocop_desktop.{source}", f"ocop_desktop.{target}"
    answers = {_answer(contract, *packages) for contract in _contracts()} - {"yes"}
    return next(iter(answers), "yes")


def _answer(contract: Mapping[str, Any], source: str, target: str) -> str:
    """What one contract says of an import between two rooms."""
    if not _forbids(contract, source, target):
        return "yes"
    exceptions = [line.split(" -> ") for line in contract.get("ignore_imports", ())]
    modules = [
        imported
        for importer, imported in exceptions
        if importer.removesuffix(".*") == source and imported.startswith(target)
    ]
    return modules[0].removeprefix(f"{target}.").replace("**", "yes") if modules else "no"


def _forbids(contract: Mapping[str, Any], source: str, target: str) -> bool:
    if contract["type"] == "forbidden":
        sources = contract["source_modules"]
        concerned = source in sources or "ocop_desktop.*" in sources
        return concerned and target in contract["forbidden_modules"]
    if contract["type"] == "protected":
        guarded = target in contract["protected_modules"]
        return guarded and source not in contract["allowed_importers"]
    return False


@cache
def _contracts() -> list[dict[str, Any]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return contracts
