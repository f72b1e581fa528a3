"""Criteria sets read from a regulation's folder (resources/regulations/FORMAT.md), faults named by place."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from ocop_desktop.domain.codes import FaultReason
from ocop_desktop.domain.data_files import parse_toml, read_small_file
from ocop_desktop.domain.errors import BrokenRegulation, Fault
from ocop_desktop.domain.law.criteria import (
    SET_PLACE,
    Criteria,
    Criterion,
    Option,
    Rule,
    RuleKind,
    Section,
    make_slots,
)
from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.text import nfc

_OPTION = re.compile(r"(?P<points>\d+(\.\d+)?)(?P<marks>\**)(\s*\|\s*(?P<label>.*))?")
_BLOCK = re.compile(r"^\[([\w-]+)\]$.*?(?=^\[[\w-]+\]$|\Z)", re.MULTILINE | re.DOTALL)
_MARKED_STARS = (0, 3, 4, 5)
_YES, _NO = "Có", "Không"

TomlTable = Mapping[str, Any]


def load_criteria(folder: Path, number: int) -> Criteria:
    """The score sheet of set `number` of the regulation in `folder`.

    Raises `BrokenRegulation` when the set is missing or cannot be read.
    """
    path = next((folder / "sets").glob(f"{number:02}-*.toml"), None)
    if path is None:
        raise BrokenRegulation((Fault("sets", FaultReason.SET_MISSING, number),))
    return read_criteria(path, _LazyBlocks(folder), folder.name)


class _LazyBlocks(Mapping[str, Any]):
    """The shared blocks of a regulation, each parsed when a set first uses it (a set uses a third)."""

    def __init__(self, folder: Path) -> None:
        path = folder / "blocks.toml"
        text = read_small_file(path) if path.exists() else ""
        self._file = path.name
        self._texts = {found[1]: found[0] for found in _BLOCK.finditer(text)}

    def __getitem__(self, name: str) -> Any:
        return _parse_toml(self._texts[name], self._file)[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def load_blocks(folder: Path) -> TomlTable:
    """The criteria shared by several sets, by name; none where the regulation has no such file."""
    path = folder / "blocks.toml"
    return _read_toml(path) if path.exists() else {}


def read_criteria(path: Path, blocks: TomlTable, regulation_id: str) -> Criteria:
    """The score sheet in the file `path`; raises `BrokenRegulation`."""
    reading = CriteriaReader(path.name, blocks)
    criteria = reading.read_criteria(_read_toml(path), regulation_id)
    if reading.faults:
        raise BrokenRegulation(tuple(reading.faults))
    return criteria


def _read_toml(path: Path) -> TomlTable:
    try:
        return _parse_toml(read_small_file(path), path.name)
    except (OSError, ValueError) as error:
        raise BrokenRegulation(
            (Fault(path.name, FaultReason.UNREADABLE, facts=(str(error),)),)
        ) from error


def _parse_toml(text: str, file: str) -> TomlTable:
    try:
        return parse_toml(text)
    except ValueError as error:
        raise BrokenRegulation(
            (Fault(file, FaultReason.UNREADABLE, facts=(str(error),)),)
        ) from error


@dataclass(slots=True)
class CriteriaReader:
    """One set file being read; what cannot be understood is noted in `faults` and left out."""

    file: str
    blocks: TomlTable
    number: int | None = None
    faults: list[Fault] = field(default_factory=list)
    _used: dict[str, TomlTable] = field(default_factory=dict)

    def read_criteria(self, data: TomlTable, regulation_id: str = "") -> Criteria:
        """The score sheet written in `data`."""
        self.number = data.get("number")
        sections = tuple(map(self._read_section, data.get("section", ())))
        return Criteria(
            criteria_set=self._read_head(data),
            sections=sections,
            slots=make_slots(sections),
            rules=_read_rules(SET_PLACE, data),
            agencies=tuple(data.get("agencies", ())),
            samples=data.get("samples", 0),
            regulation_id=regulation_id,
            content_hash=_hash_content(data, self._used),
        )

    def _read_head(self, data: TomlTable) -> CriteriaSet:
        for key in ("number", "code", "name", "group"):
            if key not in data:
                self._add_fault("", FaultReason.MISSING_KEY, key)
        return CriteriaSet(
            data.get("number", 0),
            data.get("code", ""),
            nfc(data.get("name", "")),
            nfc(data.get("group", "")),
            nfc(data.get("subgroup", "")),
        )

    def _read_section(self, data: TomlTable) -> Section:
        number = str(data.get("number", ""))
        named = self._merge_block(number, data)
        cases = data.get("case", ())
        itself = "options" in named
        if itself:
            criteria: tuple[Criterion, ...] = (self._read_criterion(data),)
        elif cases:
            numbered = enumerate(cases, start=1)
            criteria = tuple(self._read_case(f"{number}:{place}", case) for place, case in numbered)
        else:
            criteria = tuple(map(self._read_criterion, data.get("criterion", ())))
        return Section(
            part=data.get("part", ""),
            number=number,
            name=nfc(named.get("name", "")),
            max=self._read_points(number, data),
            criteria=criteria,
            rules=() if itself else _read_rules(number, named),
            hints=() if itself else _read_texts(named, "hint"),
            choose_one=bool(cases),
        )

    def _read_case(self, number: str, data: TomlTable) -> Criterion:
        options = self._read_options(number, data.get("options", ""), "")
        maximum = max((option.points for option in options), default=Decimal(0))
        return self._read_criterion({"max": maximum, **data, "number": number})

    def _read_criterion(self, data: TomlTable) -> Criterion:
        number = str(data.get("number", ""))
        named = self._merge_block(number, data)
        parts = tuple(map(self._read_criterion, named.get("part_criterion", ())))
        yes = named.get("yes")
        if yes is not None:
            options: tuple[Option, ...] = (
                Option(Decimal(0), _NO),
                Option(Decimal(str(yes)), _YES),
            )
        else:
            options = self._read_options(number, named.get("options", ""), named.get("points", ""))
        if not options and not parts:
            self._add_fault(number, FaultReason.NO_OPTIONS)
        return Criterion(
            number=number,
            name=nfc(named.get("name", "")),
            max=self._read_points(number, named),
            options=options,
            rules=_read_rules(number, named),
            hints=_read_texts(named, "hint"),
            part_criteria=parts,
            is_yes_no=yes is not None,
        )

    def _merge_block(self, number: str, data: TomlTable) -> TomlTable:
        name = data.get("use")
        if name is None:
            return data
        if name not in self._used:
            if name not in self.blocks:
                self._add_fault(number, FaultReason.UNKNOWN_BLOCK, name)
                return data
            self._used[name] = self.blocks[name]
        return {**self._used[name], **data}

    def _read_points(self, number: str, data: TomlTable) -> Decimal:
        if "max" not in data:
            self._add_fault(number, FaultReason.MISSING_KEY, "max")
        return Decimal(str(data.get("max", 0)))

    def _read_options(self, number: str, lines: str, points: str) -> tuple[Option, ...]:
        """Options line by line; `points` ("1 2 4****") replace the lines' own points and marks."""
        options = [self._read_option(number, line) for line in lines.strip().splitlines()]
        instead = [self._read_option(number, word) for word in points.split()]
        if instead and len(instead) != len(options):
            self._add_fault(number, FaultReason.POINTS_DO_NOT_FIT, points, str(len(options)))
        if instead:
            pairs = zip(options, instead, strict=False)
            options = [Option(new.points, old.label, new.minimum_for) for old, new in pairs]
        return tuple(options)

    def _read_option(self, number: str, line: str) -> Option:
        found = _OPTION.fullmatch(line.strip())
        if found is None:
            self._add_fault(number, FaultReason.BAD_OPTION, line.strip())
            return Option(Decimal(0), nfc(line))
        stars = len(found["marks"])
        if stars not in _MARKED_STARS:
            self._add_fault(number, FaultReason.BAD_MARK, line.strip())
        return Option(Decimal(found["points"]), nfc(found["label"] or ""), stars or None)

    def _add_fault(self, criterion: str, reason: FaultReason, *facts: str) -> None:
        self.faults.append(Fault(self.file, reason, self.number, criterion, facts))


def _read_rules(place: str, data: TomlTable) -> tuple[Rule, ...]:
    return tuple(
        Rule(place, kind, number, nfc(text))
        for kind in RuleKind
        for number, text in enumerate(data.get(kind, ()), start=1)
    )


def _read_texts(data: TomlTable, key: str) -> tuple[str, ...]:
    return tuple(map(nfc, data.get(key, ())))


def _hash_content(data: TomlTable, used: TomlTable) -> str:
    """A fingerprint of all that can change a verdict or its words: the set and the blocks it uses."""
    return hashlib.sha256(repr((data, sorted(used.items()))).encode()).hexdigest()
