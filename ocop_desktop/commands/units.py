"""The command about units: how many products each has, by today's communes or by those of recognition."""

from collections.abc import Iterator
from typing import Any

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_choice, add_command
from ocop_desktop.domain.office.unit_counts import UnitBasis, UnitCount, UnitCounts
from ocop_desktop.domain.register.recognition import STARS
from ocop_desktop.domain.text import format_date
from ocop_desktop.services import units

_BASES = {
    UnitBasis.TODAY: "theo đơn vị hôm nay",
    UnitBasis.RECOGNITION: "theo đơn vị lúc công nhận",
}
_UNKNOWN = "(chưa rõ)"


def add_commands(commands: Commands) -> None:
    """Add `units`, with `list`."""
    parser = commands.add_parser("units", help="số sản phẩm theo đơn vị hành chính")
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    listed = add_command(actions, "list", _run_list, "số sản phẩm của từng đơn vị")
    add_choice(listed, "--by", UnitBasis.TODAY, "đơn vị hôm nay hay lúc công nhận")


def _run_list(options: Options) -> None:
    with open_register(options) as register:
        counts = units.list_units(register, options.on, options.by)
    print_answer(options, _make_facts(counts), "\n".join(_format_counts(counts)))


def _make_facts(counts: UnitCounts) -> dict[str, Any]:
    """What `units list` promises: the basis, its name, a line for each unit, and the totals."""
    return {
        "on": counts.on,
        "by": counts.basis,
        "named": _BASES[counts.basis],
        "units": [_make_unit_facts(unit) for unit in counts.units],
        "stars": {str(stars): count for stars, count in counts.stars.items()},
        "total": counts.total,
    }


def _make_unit_facts(unit: UnitCount) -> dict[str, Any]:
    return {
        "unit": unit.name,
        "code": unit.code,
        "own": unit.is_own,
        "stars": {str(stars): count for stars, count in unit.stars.items()},
        "total": unit.total,
    }


def _format_counts(counts: UnitCounts) -> Iterator[str]:
    yield f"Sản phẩm ngày {format_date(counts.on)}, {_BASES[counts.basis]}"
    yield _format_line("Đơn vị", [f"{stars} sao" for stars in STARS], "Cộng")
    for unit in counts.units:
        stars = [str(unit.stars[one]) for one in STARS]
        yield _format_line(unit.name or _UNKNOWN, stars, str(unit.total))
    yield _format_line("Tổng cộng", [str(counts.stars[one]) for one in STARS], str(counts.total))


def _format_line(name: str, stars: list[str], total: str) -> str:
    return f"{name:<40}{''.join(f'{one:>8}' for one in stars)}{total:>8}"
