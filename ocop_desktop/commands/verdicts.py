"""The commands that judge a score sheet of a file, and show the shortest way to more stars."""

import argparse
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from ocop_desktop import resources
from ocop_desktop.commands.answers import open_register_if_named, print_answer
from ocop_desktop.commands.options import (
    Commands,
    Options,
    add_choice,
    add_free_command,
    parse_not_negative,
)
from ocop_desktop.domain.codes import RecordKind, SheetFileReason, ValueReason
from ocop_desktop.domain.data_files import parse_json, read_small_file
from ocop_desktop.domain.errors import BrokenSheet, FileMissing, InvalidValue, RecordMissing
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.regulation import Regulation, find_in_force
from ocop_desktop.domain.rating.improvement import ImprovementPath, find_cheapest_paths
from ocop_desktop.domain.rating.score_sheet import Level
from ocop_desktop.domain.rating.sheet_file import SheetFile, parse_score_sheet
from ocop_desktop.domain.rating.stars import judge, judge_means
from ocop_desktop.domain.rating.verdict import Gap, Outcome, Verdict
from ocop_desktop.domain.text import format_points

_OUTCOMES = {
    Outcome.DISQUALIFIED: "hồ sơ bị loại",
    Outcome.NOT_ELIGIBLE: "sản phẩm không thuộc diện đánh giá",
    Outcome.STOPPED: "dừng chấm",
    Outcome.INCOMPLETE: "chưa chấm xong",
}


def add_commands(commands: Commands) -> None:
    """Add `verdict` and `path`."""
    _add_command(commands, "verdict", _run_verdict, "tính kết quả một phiếu chấm")
    parser = _add_command(commands, "path", _run_path, "cách ngắn nhất để đạt hạng sao")
    parser.add_argument(
        "--stars", type=int, choices=(3, 4, 5), required=True, help="hạng sao muốn đạt"
    )


def _add_command(
    commands: Commands, name: str, run: Callable[[Options], None], words: str
) -> argparse.ArgumentParser:
    parser = add_free_command(commands, name, run, words)
    parser.add_argument(
        "--set", type=parse_not_negative, required=True, help="số bộ tiêu chí, 1 đến 26"
    )
    parser.add_argument("--regulation", default="", help="mã quyết định, vd qd-26-2026")
    add_sheet(parser)
    return parser


def add_sheet(parser: argparse.ArgumentParser) -> None:
    """Add the score sheet's file and its level."""
    parser.add_argument("--sheet", type=Path, required=True, help="tệp JSON của phiếu chấm")
    add_choice(parser, "--level", Level.PROVINCE, "cấp đánh giá")


def _run_verdict(options: Options) -> None:
    regulation, criteria = _find_criteria(options)
    sheet_file = read_sheet(options.sheet)
    verdict = (
        judge_means(regulation, sheet_file.means, options.level)
        if criteria is None or sheet_file.means
        else judge(criteria, sheet_file.sheet, regulation, options.level)
    )
    print_answer(options, make_verdict_facts(verdict), format_verdict(verdict))


def _run_path(options: Options) -> None:
    regulation, criteria = _find_criteria(options)
    if criteria is None:
        raise InvalidValue("regulation", regulation.number, ValueReason.NO_SHEETS)
    sheet_file = read_sheet(options.sheet)
    found = find_cheapest_paths(
        criteria, sheet_file.sheet, regulation, options.stars, level=options.level
    )
    best = found[0] if found else None
    data = {
        "reachable": best is not None,
        **(
            _make_path_facts(best)
            if best
            else {"cost": None, "steps": [], "mean": None, "stars": None}
        ),
        "alternatives": list(map(_make_path_facts, found[1:])),
    }
    print_answer(options, data, _format_path(best, criteria, options.stars))


def _make_path_facts(path: ImprovementPath) -> dict[str, Any]:
    return {
        "cost": _format_points(path.cost),
        "steps": [
            {
                "criterion": step.criterion,
                "from": "no" if step.start is None else _format_points(step.start),
                "to": _format_points(step.to),
                "effort": _format_points(step.effort),
            }
            for step in path.steps
        ],
        "mean": _format_points(path.mean),
        "stars": path.stars,
    }


def _format_path(path: ImprovementPath | None, criteria: Criteria, stars: int) -> str:
    if path is None:
        return f"Không có cách nào đạt {stars} sao từ phiếu này."
    if not path.steps:
        return f"Phiếu đã đạt {stars} sao."
    named = criteria.criteria_by_number()
    lines = [
        f"  {step.criterion} {named[step.criterion].name}: "
        f"{'không đạt' if step.start is None else _format_points(step.start)} → {_format_points(step.to)}"
        for step in path.steps
    ]
    head = f"Cách ngắn nhất để đạt {stars} sao, công sức {_format_points(path.cost)}:"
    return "\n".join([head, *lines, f"Sau đó: {format_points(path.mean)} điểm, {path.stars} sao"])


def _find_criteria(options: Options) -> tuple[Regulation, Criteria | None]:
    with open_register_if_named(options) as register:
        library = resources.regulation_library(*([register.regulations] if register else []))
    regulation = (
        library.get(options.regulation)
        if options.regulation
        else find_in_force(library.all(), options.on)
    )
    if not regulation.has_sheets:
        return regulation, None
    numbers = [one.number for one in library.criteria_sets(regulation.id)]
    if options.set not in numbers:
        raise RecordMissing(RecordKind.SET, str(options.set), tuple(map(str, numbers)))
    return regulation, library.criteria(regulation.id, options.set)


def read_sheet(path: Path) -> SheetFile:
    """The answers a file holds. Raises FileMissing, BrokenSheet."""
    try:
        data = parse_json(read_small_file(path))
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except (OSError, ValueError) as error:
        raise BrokenSheet(SheetFileReason.NOT_JSON, path.name) from error
    return parse_score_sheet(data)


def make_verdict_facts(verdict: Verdict) -> dict[str, Any]:
    """What the commands promise of a verdict."""
    return {
        "outcome": verdict.outcome,
        "mean": _format_points(verdict.mean),
        "parts": {part: _format_points(points) for part, points in (verdict.parts or {}).items()},
        "band": verdict.band,
        "stars": verdict.stars,
        "potential_five": verdict.potential_five,
        "missing": list(map(_make_gap_facts, verdict.missing)),
        "rules": [
            {
                "at": fired.rule.place,
                "rule": fired.rule.kind,
                "text": fired.rule.text,
                "effect": fired.effect,
                "name": fired.rule.name,
            }
            for fired in verdict.rules
        ],
        "members": [
            {"name": member.name, "total": _format_points(member.total)}
            for member in verdict.members
        ],
        "spread": _format_points(verdict.spread),
        "unscored": list(verdict.unscored),
        "quorum": verdict.quorum,
    }


def _make_gap_facts(gap: Gap) -> dict[str, Any]:
    return {
        "criterion": gap.criterion,
        "stars": gap.stars,
        "needs_points": _format_points(gap.needs_points),
        "has_points": _format_points(gap.has_points or Decimal(0)),
    }


def _format_points(points: Decimal | None) -> str | None:
    if points is None:
        return None
    text = format(points, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_verdict(verdict: Verdict) -> str:
    """A verdict in lines of words."""
    if verdict.outcome is not Outcome.RATED or verdict.mean is None:
        named = ", ".join(verdict.unscored)
        return f"Kết quả: {_OUTCOMES.get(verdict.outcome, '')}" + (f" ({named})" if named else "")
    stars = f"{verdict.stars} sao"
    if verdict.potential_five:
        stars = "tiềm năng 5 sao"
    lines = [f"Kết quả: {stars}, {format_points(verdict.mean)} điểm"]
    held_back = [gap for gap in verdict.missing if gap.stars <= (verdict.band or 0)]
    if verdict.stars != verdict.band and held_back:
        lines.append(f"Đủ điểm {verdict.band} sao, thiếu {len(held_back)} yêu cầu tối thiểu:")
        lines += [
            f"  {gap.criterion}: cần {format_points(gap.needs_points or Decimal(0))} điểm cho {gap.stars} sao"
            for gap in held_back
        ]
    lines += [f"  Chưa xác nhận: {rule.name} {rule.text}" for rule in verdict.unconfirmed]
    return "\n".join(lines)
