"""The commands about rating, run as a clerk's script would run them."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop import resources
from ocop_desktop.commands.main import main
from tests.commands.test_commands import Shell, run
from tests.domain.rating.sheets import best, criteria


def sheet_file(folder: Path, *options: Mapping[str, Any], **facts: Any) -> Path:
    """A sheet file of one member per `options`."""
    members = [
        {"name": f"Thành viên {place}", "options": {n: _plain(p) for n, p in given.items()}}
        for place, given in enumerate(options, start=1)
    ]
    path = folder / "phiếu.json"
    path.write_text(json.dumps({"members": members, **facts}, ensure_ascii=False), encoding="utf-8")
    return path


def _plain(points: Any) -> Any:
    return "no" if points is None else points if isinstance(points, str) else int(points)


def verdict_of(shell: Shell, path: Path, number: int, *more: str) -> dict[str, Any]:
    """What `verdict --json` answers."""
    code, out, err = run(shell, "verdict", "--set", str(number), "--sheet", path, "--json", *more)
    assert (code, err) == (0, "")
    answer: dict[str, Any] = json.loads(out)
    return answer


def test_a_verdict_has_the_promised_keys_and_decimals_as_text(
    tmp_path: Path, capsys: Shell
) -> None:
    best_of_1 = best(criteria(1))
    answer = verdict_of(capsys, sheet_file(tmp_path, best_of_1, best_of_1 | {"1.1": None}), 1)
    assert {
        "outcome", "mean", "parts", "band", "stars", "potential_five", "missing", "rules", "members",
        "spread",
    } <= set(answer)  # fmt: skip
    assert (answer["outcome"], answer["mean"], answer["spread"]) == ("rated", "98.5", "3")
    assert answer["parts"] == {"A": "38.5", "B": "25", "C": "35"}
    assert answer["members"][1] == {"name": "Thành viên 2", "total": "97"}
    assert {one["effect"] for one in answer["rules"]} == {"unconfirmed"}


def test_the_ministry_gives_five_stars_the_province_only_potential_ones(
    tmp_path: Path, capsys: Shell
) -> None:
    path = sheet_file(tmp_path, best(criteria(26)))
    here = verdict_of(capsys, path, 26)
    there = verdict_of(capsys, path, 26, "--level", "trung-uong")
    assert (here["stars"], here["potential_five"]) == (5, True)
    assert (there["stars"], there["potential_five"]) == (5, False)


def test_a_missing_minimum_is_one_row_with_points_as_text(tmp_path: Path, capsys: Shell) -> None:
    answer = verdict_of(capsys, sheet_file(tmp_path, best(criteria(1)) | {"1.5": "2"}), 1)
    assert answer["missing"] == [
        {"criterion": "1.5", "stars": 5, "needs_points": "3", "has_points": "2"}
    ]
    assert (answer["band"], answer["stars"]) == (5, 4)


@pytest.mark.parametrize(
    ("changes", "facts", "said"),
    [
        ({"99.9": 1}, {}, "99.9"),
        ({"1.1": 7}, {}, "Tiêu chí 1.1 không có mức 7"),
        ({}, {"confirm": {"1.1:requires:9": True}}, "1.1:requires:9"),
        ({}, {"confirm": {"1.1:requires:1": "có"}}, "true hoặc false"),
        ({"1.1": "nhiều"}, {}, "nhiều"),
        ({}, {"total": 92}, "total"),
        ({}, {"members": []}, "members"),
    ],
)
def test_bad_sheets_are_named_precisely(
    tmp_path: Path, capsys: Shell, changes: dict[str, Any], facts: dict[str, Any], said: str
) -> None:
    path = sheet_file(tmp_path, best(criteria(1)) | changes, **facts)
    code, out, err = run(capsys, "verdict", "--set", "1", "--sheet", path)
    assert (code, out) == (1, "")
    assert said in err


def test_two_chosen_cases_and_files_that_are_no_sheets_are_refused(
    tmp_path: Path, capsys: Shell
) -> None:
    path = sheet_file(tmp_path, best(criteria(26)) | {"8:2": 1})
    code, _, err = run(capsys, "verdict", "--set", "26", "--sheet", path)
    assert (code, "Mục 8" in err) == (1, True)
    path.write_text("{", encoding="utf-8")
    code, _, err = run(capsys, "verdict", "--set", "26", "--sheet", path)
    assert (code, "JSON" in err) == (1, True)
    path.write_text("[]", encoding="utf-8")
    assert run(capsys, "verdict", "--set", "26", "--sheet", path)[0] == 1
    assert run(capsys, "verdict", "--set", "27", "--sheet", path)[0] == 1


def test_an_older_decision_takes_the_means_of_the_parts(tmp_path: Path, capsys: Shell) -> None:
    path = tmp_path / "phiếu.json"
    path.write_text('{"means": {"A": 31, "B": 24, "C": 38}}', encoding="utf-8")
    answer = verdict_of(capsys, path, 1, "--regulation", "qd-1048-2019")
    assert (answer["mean"], answer["stars"]) == ("93", 5)


def test_evaluate_keeps_a_draft_and_records_only_what_is_answered(
    tmp_path: Path, capsys: Shell
) -> None:
    folder = tmp_path / "sổ"
    main(["demo", "--register", str(folder), "--products", "3"])
    _, out, _ = run(capsys, "list", "--register", folder, "--json")
    product = next(one for one in json.loads(out)["products"] if one["set"])
    of = criteria(product["set"])
    words = ("evaluate", "--register", folder, "--product", str(product["id"]), "--json", "--sheet")
    draft = sheet_file(tmp_path, best(of))
    code, out, _ = run(capsys, *words, draft)
    first = json.loads(out)["evaluation_id"]
    assert (code, first > 0) == (0, True)
    code, _, err = run(capsys, *words, draft, "--record")
    assert (code, "set:disqualify_if:1" in err or "chưa xác nhận" in err) == (1, True)
    confirm = {
        rule.name: rule.kind.is_precondition for rule in of.all_rules() if rule.kind.is_asked
    }
    whole = sheet_file(tmp_path, best(of), confirm=confirm)
    code, out, _ = run(capsys, *words, whole, "--record", "--level", "trung-uong")
    answer = json.loads(out)
    assert (code, answer["evaluation_id"], answer["stars"]) == (0, first + 1, 5)
    _, shown, _ = run(
        capsys, "show", "--register", folder, "--product", str(product["id"]), "--json"
    )
    assert json.loads(shown)["stars"] == product["stars"]


def test_regulations_are_listed_and_checked(tmp_path: Path, capsys: Shell) -> None:
    _, out, _ = run(capsys, "regulation", "list", "--json")
    assert json.loads(out)["regulations"][0]["id"] == "qd-26-2026"
    sound = resources.folder("regulations", "qd-26-2026")
    code, out, _ = run(capsys, "regulation", "check", sound, "--json")
    assert (code, json.loads(out)) == (0, {"ok": True, "problems": []})
    folder = Path(shutil.copytree(sound, tmp_path / "hỏng"))
    first = next((folder / "sets").glob("01-*"))
    first.write_text(first.read_text(encoding="utf-8").replace("max = 18", "max = 19"), "utf-8")
    with pytest.raises(SystemExit) as exit_code:
        run(capsys, "regulation", "check", folder, "--json")
    assert exit_code.value.code == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"] is False
    assert {(one["file"], one["set"], one["criterion"]) for one in answer["problems"]} == {
        (first.name, 1, "1"), (first.name, 1, "A"),
    }  # fmt: skip
    code, _, err = run(capsys, "regulation", "check", folder)
    assert (code, f"{first.name}, bộ 1" in err) == (1, True)
    assert run(capsys, "regulation", "check", tmp_path / "không có")[0] == 1


def test_the_shortest_way_names_its_steps_and_reaches_the_star(
    tmp_path: Path, capsys: Shell
) -> None:
    path = sheet_file(tmp_path, best(criteria(1)) | {"1.5": "0", "2.3": None})
    code, out, _ = run(capsys, "path", "--set", "1", "--sheet", path, "--stars", "4", "--json")
    answer = json.loads(out)
    assert (code, answer["reachable"], answer["stars"], answer["cost"]) == (0, True, 4, "5")
    assert [(one["criterion"], one["from"], one["to"]) for one in answer["steps"]] == [
        ("1.5", "0", "2"), ("2.3", "no", "3"),
    ]  # fmt: skip
    barred = sheet_file(tmp_path, best(criteria(1)), confirm={"set:disqualify_if:1": True})
    _, out, _ = run(capsys, "path", "--set", "1", "--sheet", barred, "--stars", "3", "--json")
    assert json.loads(out)["reachable"] is False
    unfinished = sheet_file(tmp_path, {"1.1": 2})
    code, _, err = run(capsys, "path", "--set", "1", "--sheet", unfinished, "--stars", "3")
    assert (code, "1.2" in err) == (1, True)
