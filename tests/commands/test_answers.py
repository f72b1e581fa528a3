"""Every command answers alike: the same options, exit codes, refusals, and Vietnamese sentences."""

import argparse
import ast
import inspect
import json
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.commands import argparse_words, main
from ocop_desktop.commands.answers import make_number
from ocop_desktop.commands.parser import make_parser
from ocop_desktop.services import registers

CASES = Path("tests/data/cases")
DEVELOPER_WORDS = {
    "%(heading)s:",
    "%r is not callable",
    "'required' is an invalid argument for positionals",
    ".__call__() not defined",
    'argument "-" with mode %r',
    "cannot have multiple subparser arguments",
    "cannot merge actions - two groups are named %r",
    "conflicting option string: %s",
    "conflicting option strings: %s",
    "conflicting subparser alias: %s",
    "conflicting subparser: %s",
    "dest= is required for options like %r",
    "invalid conflict_resolution value: %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "mutually exclusive arguments must be optional",
}
Shell = pytest.CaptureFixture[str]


def run(shell: Shell, *words: object) -> tuple[int, str, str]:
    """The exit code and what stands on stdout and stderr."""
    try:
        code: Any = main.main([str(word) for word in words])
    except SystemExit as end:
        code = end.code
    captured = shell.readouterr()
    return code, captured.out, captured.err


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Each command by its words; `regulation list` has two."""
    found: dict[str, argparse.ArgumentParser] = {}
    for action in parser._actions:
        if isinstance(action.choices, dict):
            for name, one in action.choices.items():
                found |= {f"{name} {more}": inner for more, inner in commands(one).items()} or {
                    name: one
                }
    return found


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    return {word for action in parser._actions for word in action.option_strings}


def test_every_command_takes_a_day_and_json_and_most_a_register() -> None:
    taken = {name: options_of(parser) for name, parser in commands(make_parser()).items()}
    assert len(taken) > 15
    assert all({"--on", "--json"} <= options for options in taken.values())
    without = {name for name, options in taken.items() if "--register" not in options}
    assert without == {"restore", "self-test", "regulation check"}


def test_every_option_says_what_it_is_for() -> None:
    for parser in commands(make_parser()).values():
        assert all(action.help for action in parser._actions)


def test_no_sentence_of_argparse_is_left_in_english() -> None:
    written = {
        word.value
        for call in ast.walk(ast.parse(inspect.getsource(argparse)))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in {"_", "ngettext"}
        for word in call.args
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    }
    translated = argparse_words._WORDS
    assert written - DEVELOPER_WORDS - set(translated) == set()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("list",), "còn thiếu: --register"),
        (("lst",), "không có 'lst'"),
        (("list", "--register", "x", "--on", "31/02/2026"), "“31/02/2026” không phải một ngày"),
        (("list", "--register", "x", "--stars", "2"), "không có 2; hãy chọn một trong: 3, 4, 5"),
        (("list", "--register", "x", "--limit", "-1"), "số nguyên từ 0"),
        (("list", "--register"), "cần một giá trị đi kèm"),
        (("list", "--register", "x", "--gạo"), "không hiểu: --gạo"),
        (("list", "--register", "x", "--lim", "3"), "không hiểu: --lim 3"),
        (("guard", "--register", "x", "--all", "--fair", "y"), "không dùng cùng"),
        (("guard", "--register", "x"), "cần một trong các tùy chọn: --fair --all"),
        (("guard", "--register", "x", "--all", "--language", "fr"), "không có “fr”"),
        (("verdict", "--set", "1", "--sheet", "x", "--level", "y"), "không có “y”"),
    ],
)
def test_wrong_usage_is_told_in_vietnamese(
    words: tuple[str, ...], sentence: str, capsys: Shell
) -> None:
    code, out, err = run(capsys, *words)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.startswith("cách dùng: ")
    answer = json.loads(run(capsys, *words[:1], "--json", *words[1:])[1] or "{}")
    assert answer.get("error", {"kind": "usage"})["kind"] == "usage"


def test_a_refusal_is_one_json_object_and_its_sentence(tmp_path: Path, capsys: Shell) -> None:
    missing = tmp_path / "không có"
    for words in (
        ("list",), ("show", "--product", "1"), ("deadlines",), ("undo",), ("history",),
        ("guard", "--all"), ("regulation", "list"),
        ("profile", "--product", "1", "--output", tmp_path / "t.pdf"),
    ):  # fmt: skip
        code, out, err = run(capsys, *words, "--register", missing, "--json")
        error = json.loads(out)["error"]
        assert (code, set(error)) == (1, {"kind", "message", "file", "line"})
        assert (error["kind"], error["file"]) == ("register_missing", str(missing))
        assert err.strip() == error["message"]
        assert run(capsys, *words, "--register", missing)[1] == ""
        assert not missing.exists()


def test_a_refused_or_dry_import_makes_no_folder(tmp_path: Path, capsys: Shell) -> None:
    folder = tmp_path / "so"
    no_product = tmp_path / "trong.csv"
    no_product.write_text("product,producer\n,HTX Một\n", encoding="utf-8")
    wrong = tmp_path / "sai.csv"
    wrong.write_text("a,b\n1,2\n", encoding="utf-8")
    good = CASES / "k01-tones-products.csv"
    for file, code, more in (
        (tmp_path / "không có.csv", 1, ()),
        (wrong, 1, ()),
        (no_product, 0, ()),
        (good, 0, ("--dry-run",)),
    ):
        assert run(capsys, "import", file, "--register", folder, *more)[0] == code
        assert list(tmp_path.glob("so*")) == []


def test_a_dry_import_tells_what_an_import_would_do(tmp_path: Path, capsys: Shell) -> None:
    folder, file = tmp_path / "so", CASES / "k01-tones-products.csv"
    words = ("import", file, "--register", folder, "--json")
    dry = json.loads(run(capsys, *words, "--dry-run")[1])
    assert dry == json.loads(run(capsys, *words)[1])
    history = run(capsys, "history", "--register", folder, "--json")[1]
    again = json.loads(run(capsys, *words, "--dry-run")[1])
    assert (dry["added"], again["added"], again["unchanged"]) == (3, 0, 3)
    assert run(capsys, "history", "--register", folder, "--json")[1] == history


def test_regulations_of_a_register_are_listed_with_the_one_in_force(
    tmp_path: Path, capsys: Shell
) -> None:
    run(capsys, "demo", "--register", tmp_path / "so", "--products", "1", "--json")
    _, out, _ = run(
        capsys, "regulation", "list", "--json", "--register", tmp_path / "so", "--on", "2026-11-30"
    )
    rows = json.loads(out)["regulations"]
    assert [row["id"] for row in rows if row["in_force"]] == ["qd-26-2026"]


def test_a_day_of_an_unclear_century_is_asked(tmp_path: Path, capsys: Shell) -> None:
    far = date.today().year + 40  # noqa: DTZ011 - as the command counts
    typed = f"12/5/{far % 100:02d}"
    code, _, told = run(capsys, "list", "--register", tmp_path, "--on", typed)
    assert code == 2
    assert f"12/05/{far} hay 12/05/{far - 100}" in told


def test_numbers_and_names_beyond_what_the_system_holds_are_refused(
    tmp_path: Path, capsys: Shell
) -> None:
    folder, long = tmp_path / "so", "9" * 300
    assert run(capsys, "demo", "--register", folder, "--products", "1")[0] == 0
    for code, *words in (
        (1, "show", "--product", long),
        (1, "show", "--product", "9" * 20),
        (2, "list", "--limit", long),
        (2, "history", "--limit", "9" * 20),
        (1, "import", tmp_path / long),
        (1, "import", tmp_path / long, "--dry-run"),
        (1, "profile", "--product", "1", "--output", tmp_path / long),
    ):
        got, out, err = run(capsys, *words, "--register", folder, "--json")
        assert (got, json.loads(out)["error"]["message"]) == (code, err.splitlines()[-1])
    assert run(capsys, "import", CASES / "k14-expired.csv", "--register", tmp_path / long)[0] == 1


def test_a_command_stopped_while_it_loads_says_so() -> None:
    stop = (
        "import signal, sys\n"
        "class Stop:\n"
        "    def find_spec(self, name, *more):\n"
        "        if name == 'ocop_desktop.commands.parser':\n"
        "            signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Stop())\n"
        "from ocop_desktop.commands.main import main\n"
        "sys.exit(main(['list', '--register', 'x', '--json']))\n"
    )
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", stop], capture_output=True, encoding="utf-8", check=False
    )
    assert (ended.returncode, json.loads(ended.stdout)["error"]["kind"]) == (130, "stopped")
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("made", [False, True])
def test_a_register_whose_filling_is_stopped_leaves_nothing(tmp_path: Path, *, made: bool) -> None:
    folder = tmp_path / "so"
    if made:
        folder.mkdir()

    def fill() -> None:
        with registers.creating(folder) as register:
            (register.media / "a.jpg").touch()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fill()
    assert list(tmp_path.rglob("*")) == [folder] * made


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("12.0", "12"),
        ("1E+3", "1000"),
        ("0.1", "0.1"),
        ("9007199254740993", "9007199254740993"),
        ("1234567890123456.789", '"1234567890123456.789"'),
    ],
)
def test_a_number_of_an_answer_has_the_digits_it_was_entered_with(
    number: str, written: str
) -> None:
    assert json.dumps(make_number(Decimal(number))) == written
