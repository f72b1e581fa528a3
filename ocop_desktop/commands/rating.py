"""The commands about rating: check regulations, judge a sheet, show the shortest way, keep evaluations."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from ocop_desktop import resources
from ocop_desktop.commands.answers import Options, answer, opened
from ocop_desktop.domain.errors import (
    BrokenRegulation,
    BrokenSheet,
    FileMissing,
    InvalidValue,
    RecordMissing,
)
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.regulation import Regulation, in_force
from ocop_desktop.domain.rating.improvement import Path as ShortestWay
from ocop_desktop.domain.rating.improvement import cheapest_paths
from ocop_desktop.domain.rating.sheet_file import SheetFile, sheet_of
from ocop_desktop.domain.rating.stars import judge, judge_means
from ocop_desktop.domain.rating.verdict import Gap, Outcome, Verdict
from ocop_desktop.domain.text import points_words
from ocop_desktop.sentences import fault_words
from ocop_desktop.services import evaluations, products, regulations

_OUTCOMES = {
    Outcome.DISQUALIFIED: "hồ sơ bị loại",
    Outcome.NOT_ELIGIBLE: "sản phẩm không thuộc diện đánh giá",
    Outcome.STOPPED: "dừng chấm",
    Outcome.INCOMPLETE: "chưa chấm xong",
}


def _regulation(options: Options) -> None:
    if options.action == "list":
        _list_regulations(options)
    else:
        _check_regulation(options)


def _list_regulations(options: Options) -> None:
    held = regulations.shelved()
    rows = [
        {
            "id": one.regulation.id,
            "number": one.regulation.number,
            "in_force_from": one.regulation.in_force_from,
            "in_force_until": one.regulation.in_force_until,
            "sheets": one.sheets,
        }
        for one in held
    ]
    lines = [
        f"{one.regulation.id:<16} {one.regulation.number:<18} từ {one.regulation.in_force_from:%d/%m/%Y}"
        f"  {one.sheets} phiếu"
        for one in held
    ]
    answer(options, {"regulations": rows}, "\n".join(lines))


def _check_regulation(options: Options) -> None:
    faults = regulations.check(options.folder)
    problems = [
        {
            "file": fault.file,
            "set": fault.set,
            "criterion": fault.criterion,
            "message": fault_words(fault),
        }
        for fault in faults
    ]
    if faults and not options.json:
        raise BrokenRegulation(faults)
    answer(options, {"ok": not faults, "problems": problems}, "Bộ tiêu chí đúng, không có lỗi.")
    if faults:
        raise SystemExit(1)


def _verdict(options: Options) -> None:
    regulation, criteria = _sheet_form(options)
    given = _sheet(options.sheet)
    verdict = (
        judge_means(regulation, given.means, options.level)
        if criteria is None or given.means
        else judge(criteria, given.sheet, regulation, options.level)
    )
    answer(options, _verdict_data(verdict), _verdict_words(verdict))


def _path(options: Options) -> None:
    regulation, criteria = _sheet_form(options)
    if criteria is None:
        raise InvalidValue("regulation", regulation.number, "no_sheets")
    given = _sheet(options.sheet)
    found = cheapest_paths(criteria, given.sheet, regulation, options.stars, level=options.level)
    best = found[0] if found else None
    data = {
        "reachable": best is not None,
        **(_path_data(best) if best else {"cost": None, "steps": [], "mean": None, "stars": None}),
        "alternatives": list(map(_path_data, found[1:])),
    }
    answer(options, data, _path_words(best, criteria, options.stars))


def _path_data(path: ShortestWay) -> dict[str, Any]:
    return {
        "cost": _number(path.cost),
        "steps": [
            {
                "criterion": step.criterion,
                "from": "no" if step.start is None else _number(step.start),
                "to": _number(step.to),
                "effort": _number(step.effort),
            }
            for step in path.steps
        ],
        "mean": _number(path.mean),
        "stars": path.stars,
    }


def _path_words(path: ShortestWay | None, criteria: Criteria, stars: int) -> str:
    if path is None:
        return f"Không có cách nào đạt {stars} sao từ phiếu này."
    if not path.steps:
        return f"Phiếu đã đạt {stars} sao."
    named = criteria.criteria_by_number()
    lines = [
        f"  {step.criterion} {named[step.criterion].name}: "
        f"{'không đạt' if step.start is None else _number(step.start)} → {_number(step.to)}"
        for step in path.steps
    ]
    head = f"Cách ngắn nhất để đạt {stars} sao, công sức {_number(path.cost)}:"
    return "\n".join([head, *lines, f"Sau đó: {points_words(path.mean)} điểm, {path.stars} sao"])


def _evaluate(options: Options) -> None:
    given = _sheet(options.sheet)
    with opened(options) as register:
        product_id = products.by_code_or_id(register, options.product)
        begun = evaluations.begin(register, product_id, on=options.on, level=options.level)
        wanted = replace(
            begun,
            sheets=given.sheet.members,
            confirm=given.sheet.confirm,
            agreed=given.sheet.agreed,
            means=given.means,
        )
        saved = evaluations.save(register, wanted, lock=options.record)
        verdict = evaluations.view(register, saved.id).verdict
    words = f"{_verdict_words(verdict)}\nĐã ghi đánh giá số {saved.id}."
    answer(options, {**_verdict_data(verdict), "evaluation_id": saved.id}, words)


def _sheet_form(options: Options) -> tuple[Regulation, Criteria | None]:
    shelf = resources.regulation_shelf()
    regulation = (
        shelf.get(options.regulation) if options.regulation else in_force(shelf.all(), options.on)
    )
    if not regulation.has_sheets:
        return regulation, None
    if options.set not in resources.criteria_sets_by_number():
        raise RecordMissing("set", str(options.set))
    return regulation, shelf.criteria(regulation.id, options.set)


def _sheet(path: Path) -> SheetFile:
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = json.loads(text, parse_float=Decimal)
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except (OSError, ValueError, RecursionError) as error:
        raise BrokenSheet("not_json", path.name) from error
    return sheet_of(data)


def _verdict_data(verdict: Verdict) -> dict[str, Any]:
    return {
        "outcome": verdict.outcome,
        "mean": _number(verdict.mean),
        "parts": {part: _number(points) for part, points in (verdict.parts or {}).items()},
        "band": verdict.band,
        "stars": verdict.stars,
        "potential_five": verdict.potential_five,
        "missing": list(map(_gap_data, verdict.missing)),
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
        "members": [{"name": one.name, "total": _number(one.total)} for one in verdict.members],
        "spread": _number(verdict.spread),
        "unscored": list(verdict.unscored),
        "quorum": verdict.quorum,
    }


def _gap_data(gap: Gap) -> dict[str, Any]:
    return {
        "criterion": gap.criterion,
        "stars": gap.stars,
        "needs_points": _number(gap.needs_points),
        "has_points": _number(gap.has_points or Decimal(0)),
    }


def _number(points: Decimal | None) -> str | None:
    if points is None:
        return None
    text = format(points, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _verdict_words(verdict: Verdict) -> str:
    if verdict.outcome is not Outcome.RATED or verdict.mean is None:
        named = ", ".join(verdict.unscored)
        return f"Kết quả: {_OUTCOMES.get(verdict.outcome, '')}" + (f" ({named})" if named else "")
    stars = f"{verdict.stars} sao"
    if verdict.potential_five:
        stars = "tiềm năng 5 sao"
    lines = [f"Kết quả: {stars}, {points_words(verdict.mean)} điểm"]
    held_back = [gap for gap in verdict.missing if gap.stars <= (verdict.band or 0)]
    if verdict.stars != verdict.band and held_back:
        lines.append(f"Đủ điểm {verdict.band} sao, thiếu {len(held_back)} yêu cầu tối thiểu:")
        lines += [
            f"  {gap.criterion}: cần {points_words(gap.needs_points or Decimal(0))} điểm cho {gap.stars} sao"
            for gap in held_back
        ]
    lines += [f"  Chưa xác nhận: {rule.name} {rule.text}" for rule in verdict.unconfirmed]
    return "\n".join(lines)


COMMANDS: Mapping[str, Callable[[Options], None]] = {
    "regulation": _regulation,
    "verdict": _verdict,
    "path": _path,
    "evaluate": _evaluate,
}
