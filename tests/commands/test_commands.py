"""The commands, run as a clerk's script would run them."""

import json
import sqlite3
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from ocop_desktop.commands.main import main
from ocop_desktop.services import registers
from tests.builders import register_with_product

REAL = Path(__file__).parent.parent / "data" / "real-products.csv"
Shell = pytest.CaptureFixture[str]


def run(shell: Shell, *arguments: str | Path) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of one command."""
    shell.readouterr()
    code = main([str(one) for one in arguments])
    out, err = shell.readouterr()
    return code, out, err


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice register of 66 products."""
    folder = tmp_path_factory.mktemp("demo") / "sổ dùng thử"
    assert main(["demo", "--register", str(folder), "--on", "2026-11-22"]) == 0
    return folder


def test_list_answers_one_json_object_with_the_promised_keys(practice: Path, capsys: Shell) -> None:
    code, out, err = run(capsys, "list", "--register", practice, "--limit", "5", "--json")
    answer = json.loads(out)
    assert (code, err, answer["count"], len(answer["products"])) == (0, "", 66, 5)
    assert set(answer["products"][0]) == {
        "id", "name", "producer", "commune", "group", "set", "stars", "last_stars", "state",
        "code", "expires_on",
    }  # fmt: skip


def test_list_narrows_by_stars_and_group(practice: Path, capsys: Shell) -> None:
    _, out, _ = run(capsys, "list", "--register", practice, "--stars", "4", "--json")
    assert {one["stars"] for one in json.loads(out)["products"]} == {4}
    _, by_numeral, _ = run(capsys, "list", "--register", practice, "--group", "II", "--json")
    _, by_name, _ = run(capsys, "list", "--register", practice, "--group", "do uong", "--json")
    assert by_numeral == by_name
    assert {one["group"] for one in json.loads(by_numeral)["products"]} == {"II"}


def test_deadlines_answer_with_the_promised_keys(practice: Path, capsys: Shell) -> None:
    code, out, err = run(
        capsys, "deadlines", "--register", practice, "--on", "2026-11-22", "--json"
    )
    answer = json.loads(out)
    assert (code, err, set(answer), answer["on"]) == (0, "", {"on", "products"}, "2026-11-22")
    assert len(answer["products"]) == 66
    _, more, _ = run(
        capsys, "deadlines", "--register", practice, "--on", "2026-11-22", "--papers", "--json"
    )
    assert set(json.loads(more)) == {"on", "products", "papers"}
    for one in answer["products"]:
        assert set(one) == {
            "id", "name", "expires_on", "state", "window_opens", "window_closes", "round",
            "fits_round", "filed_on", "result_by",
        }  # fmt: skip
    states = {one["state"]: one for one in answer["products"]}
    assert set(states) >= {"not_due", "opening_soon", "open", "filed", "late", "expired", "none"}
    assert states["none"]["round"] == "2027-06-30"
    assert states["none"]["expires_on"] is None


def test_deadlines_follow_the_day_asked(tmp_path: Path, capsys: Shell) -> None:
    register, _ = register_with_product(tmp_path)
    register.close()
    for on, state in (
        ("2026-05-21", "not_due"), ("2027-11-22", "opening_soon"), ("2027-12-22", "open"),
        ("2028-02-21", "late"), ("2028-06-20", "expired"),
    ):  # fmt: skip
        _, out, _ = run(capsys, "deadlines", "--register", register.folder, "--on", on, "--json")
        (one,) = json.loads(out)["products"]
        assert (one["state"], one["expires_on"]) == (state, "2028-06-19")
        opens = None if on == "2026-05-21" else "2027-12-22"
        assert one["window_opens"] == opens


def test_deadlines_are_asked_for_a_quarter_or_any_days(practice: Path, capsys: Shell) -> None:
    def ask(*words: str) -> list[str]:
        register = ("--register", practice)
        code, out, _ = run(capsys, "deadlines", *register, "--on", "2026-11-22", "--json", *words)
        assert code == 0
        return [one["expires_on"] for one in json.loads(out)["products"]]

    every = [day for day in ask() if day is not None]
    quarter = [day for day in every if "2026-10-01" <= day <= "2026-12-31"]
    assert ask("--quarter") == quarter
    assert ask("--from", "1/10/2026", "--to", "31/12/2026") == quarter
    assert ask("--from", "2027-01-01") == [day for day in every if day >= "2027-01-01"]
    assert ask("--quarter", "--to", "1/12/2026") == [day for day in quarter if day <= "2026-12-01"]
    backwards = ("--from", "2/1/2027", "--to", "1/1/2027")
    code, _, err = run(capsys, "deadlines", "--register", practice, *backwards)
    assert (code, "đứng trước ngày bắt đầu" in err) == (1, True)


def test_deadlines_are_a_table_for_people(practice: Path, capsys: Shell) -> None:
    _, out, _ = run(capsys, "deadlines", "--register", practice, "--on", "22/11/2026")
    lines = out.splitlines()
    assert lines[0] == "Thời hạn ngày 22/11/2026, tính theo quyết định 26/2026/QĐ-TTg"
    assert any("kịp đợt tỉnh 30/06/2027" in line for line in lines)
    assert any(line.startswith("66 sản phẩm: ") for line in lines)
    for far in ("9999-12-31", "0001-01-01"):
        assert run(capsys, "deadlines", "--register", practice, "--on", far)[0] == 0


def test_stars_and_groups_that_do_not_exist_are_refused(practice: Path, capsys: Shell) -> None:
    with pytest.raises(SystemExit) as usage:
        run(capsys, "list", "--register", practice, "--stars", "2")
    assert usage.value.code == 2
    code, _, err = run(capsys, "list", "--register", practice, "--group", "xe đạp")
    assert (code, "xe đạp" in err) == (1, True)


def test_show_profile_and_catalogue_work_on_one_register(
    practice: Path, tmp_path: Path, capsys: Shell
) -> None:
    _, out, _ = run(capsys, "list", "--register", practice, "--json", "--on", "2026-11-22")
    product = json.loads(out)["products"][0]
    code, out, _ = run(capsys, "show", "--register", practice, "--product", product["id"], "--json")
    assert (code, json.loads(out)["product"]["name"]["vi"]) == (0, product["name"])
    for template in ("a4", "a5"):
        target = tmp_path / f"{template}.pdf"
        code, out, _ = run(
            capsys, "profile", "--register", practice, "--product", product["id"],
            "--output", target, "--template", template, "--language", "vi-en", "--json",
        )  # fmt: skip
        answer = json.loads(out)
        assert (code, answer["pages"], answer["products"]) == (0, 1, 1)
        assert target.read_bytes().startswith(b"%PDF-")
    code, out, _ = run(
        capsys, "catalogue", "--register", practice, "--search", product["name"],
        "--output", tmp_path / "c.pdf", "--json",
    )  # fmt: skip
    assert (code, set(json.loads(out))) == (0, {"file", "pages", "products", "warnings"})


def test_importing_showing_history_undoing_and_redoing(tmp_path: Path, capsys: Shell) -> None:
    folder = tmp_path / "so"
    code, out, _ = run(capsys, "import", REAL, "--register", folder, "--json")
    assert (code, json.loads(out)["added"]) == (0, 124)
    assert run(capsys, "undo", "--register", folder)[0] == 0
    _, out, _ = run(capsys, "history", "--register", folder, "--json")
    change = json.loads(out)["changes"][0]
    assert set(change) == {"id", "at", "clerk", "sentence", "undone"}
    assert change["undone"] is True
    _, out, _ = run(capsys, "list", "--register", folder, "--json")
    assert json.loads(out)["count"] == 0
    assert run(capsys, "redo", "--register", folder)[0] == 0
    code, _, err = run(capsys, "redo", "--register", folder)
    assert (code, err.count("\n")) == (1, 1)


@pytest.mark.parametrize(
    "arguments",
    [
        ("list",),
        ("show", "--product", "1"),
        ("profile", "--product", "1", "--output", "x.pdf"),
        ("catalogue", "--all", "--output", "x.pdf"),
        ("undo",),
        ("deadlines",),
        ("history",),
    ],
)
def test_a_folder_that_is_no_register_gets_one_clear_sentence(
    arguments: tuple[str, ...], tmp_path: Path, capsys: Shell
) -> None:
    code, out, err = run(capsys, *arguments, "--register", tmp_path)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "không phải là sổ OCOP" in err
    assert list(tmp_path.iterdir()) == []


def test_demo_never_writes_into_a_used_folder(tmp_path: Path, capsys: Shell) -> None:
    (tmp_path / "thư.txt").write_text("x")
    code, _, err = run(capsys, "demo", "--register", tmp_path)
    assert (code, "đã có dữ liệu" in err) == (1, True)
    assert [path.name for path in tmp_path.iterdir()] == ["thư.txt"]


def test_an_unknown_product_is_named(practice: Path, tmp_path: Path, capsys: Shell) -> None:
    target = tmp_path / "x.pdf"
    code, _, err = run(
        capsys, "profile", "--register", practice, "--product", "99-99", "--output", target
    )
    assert (code, "99-99" in err, target.exists()) == (1, True, False)


def test_a_missing_file_and_a_wrong_head_are_named_and_change_nothing(
    practice: Path, tmp_path: Path, capsys: Shell
) -> None:
    before = (practice / "register.sqlite").read_bytes()
    wrong = tmp_path / "sai.csv"
    wrong.write_text("tên,chủ\na,b\n", encoding="utf-8")
    for file, word in ((tmp_path / "không có.csv", "Không thấy"), (wrong, "cột tên sản phẩm")):
        code, _, err = run(capsys, "import", file, "--register", practice)
        assert (code, word in err, err.count("\n")) == (1, True, 1)
    assert (practice / "register.sqlite").read_bytes() == before


def test_a_locked_register_is_named(
    practice: Path, capsys: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient = partial(registers.open_register, busy_timeout_ms=50)
    monkeypatch.setattr(registers, "open_register", impatient)
    other = sqlite3.connect(practice / "register.sqlite")
    other.execute("BEGIN EXCLUSIVE")
    code, _, err = run(capsys, "list", "--register", practice)
    other.close()
    assert (code, "chương trình khác" in err) == (1, True)


def test_the_program_finds_itself_well(capsys: Shell) -> None:
    code, out, err = run(capsys, "self-test")
    assert (code, out.strip(), err) == (0, "Chương trình tự kiểm tra: tốt.", "")


def test_the_practice_register_is_the_same_for_the_same_seed(tmp_path: Path, capsys: Shell) -> None:
    answers = []
    for name in ("a", "b"):
        run(capsys, "demo", "--register", tmp_path / name, "--products", "30", "--seed", "7")
        answers.append(run(capsys, "list", "--register", tmp_path / name, "--json")[1])
    assert answers[0] == answers[1]


def test_a_reader_that_has_seen_enough_is_no_error(practice: Path) -> None:
    command = [sys.executable, "main.py", "list", "--register", str(practice), "--json"]
    listing = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603 - our own program
    assert listing.stdout is not None
    assert listing.stderr is not None
    listing.stdout.close()
    assert (listing.wait(), listing.stderr.read()) == (0, b"")
    listing.stderr.close()
