"""Regulations (quyết định) as data: periods, bands and the list of criteria sets; no score sheets yet."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

GROUPS = ("I", "II", "III", "IV", "V", "VI")


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A criteria set (bộ sản phẩm): the leaf of the classification a product belongs to.

    `code` is the law's place ("I.1.a"); `group` its first numeral; names are the regulation's own.
    """

    number: int
    code: str
    name: str
    group_name: str
    subgroup: str

    @property
    def group(self) -> str:
        """The group's numeral, I to VI."""
        return self.code.split(".", 1)[0]


@dataclass(frozen=True, slots=True)
class Regulation:
    """One decision: when it holds, how long its certificates last (months), its code patterns."""

    id: str
    number: str
    name: str
    in_force_from: date
    in_force_until: date | None
    certificate_months: int
    code_patterns: tuple[str, ...]
    revocation_grounds: tuple[str, ...] = ()


def load_regulation(folder: Path) -> Regulation:
    """The regulation kept in `folder`/regulation.toml."""
    data = tomllib.loads((folder / "regulation.toml").read_text(encoding="utf-8"))
    code = data["product_code"]
    return Regulation(
        id=data["id"],
        number=data["number"],
        name=data["name"],
        in_force_from=data["in_force_from"],
        in_force_until=data.get("in_force_until"),
        certificate_months=data["periods"]["certificate_months"],
        code_patterns=(code["pattern"], *code.get("legacy_patterns", ())),
        revocation_grounds=tuple(data.get("revocation", {}).get("grounds", ())),
    )


def load_criteria_sets(folder: Path) -> tuple[CriteriaSet, ...]:
    """The 26 sets of the regulation in `folder`, by number; only the heads of the files are read."""
    heads = (_head(path) for path in sorted((folder / "sets").glob("*.toml")))
    return tuple(
        CriteriaSet(h["number"], h["code"], h["name"], h["group"], h.get("subgroup", ""))
        for h in heads
    )


def _head(path: Path) -> dict[str, Any]:
    text = path.read_text(encoding="utf-8")
    return tomllib.loads(re.split(r"^\[\[section", text, maxsplit=1, flags=re.MULTILINE)[0])


def in_force(regulations: tuple[Regulation, ...], day: date) -> Regulation:
    """The regulation in force on `day`; where two overlap the later one wins.

    Before the first of them, the first one is meant.
    """
    holding = [
        one
        for one in regulations
        if one.in_force_from <= day and (one.in_force_until is None or day <= one.in_force_until)
    ]
    by_start = sorted(holding or regulations, key=lambda one: one.in_force_from)
    return by_start[-1] if holding else by_start[0]
