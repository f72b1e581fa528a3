"""Files that nobody would send in good faith are refused in words and at once, by every command."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ocop_desktop import resources
from tests.builders import new_register
from tests.commands.test_commands import Shell, run

Make = Callable[[Path], Path]


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "ong.json")
    return folder / "ong.json"


def _device(folder: Path) -> Path:
    del folder
    return Path("/dev/zero")


def _written(name: str, content: bytes) -> Make:
    def write(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return write


MEMBER = b'{"members": [{"name": "A", "options": {"1.1": %s}}]}'
STRANGE: dict[str, Make] = {
    "pipe": _pipe,
    "device": _device,
    "folder": lambda folder: folder,
    "missing": lambda folder: folder / "khong-co.json",
    "huge exponent": _written("a.json", MEMBER % b"1e999999999"),
    "huge exponent as text": _written("a.json", MEMBER % b'"1e999999999"'),
    "tiny exponent": _written("a.json", MEMBER % b"1e-999999999"),
    "not a number": _written("a.json", MEMBER % b"NaN"),
    "endless": _written("a.json", MEMBER % b"Infinity"),
    "5,000 digits": _written("a.json", MEMBER % (b"9" * 5_000)),
    "deep": _written("a.json", b"[" * 200_000),
    "deep and whole": _written("a.json", MEMBER % (b"[" * 500 + b"]" * 500)),
    "key twice": _written("a.json", b'{"members": [], "members": [{"name": "A"}]}'),
    "too large": _written("a.json", b'{"a": "' + b"x" * 3_000_000 + b'"}'),
    "zeros": _written("a.json", b"\0" * 1_000),
    "many members": _written("a.json", b'{"members": [' + b'{"name": "A"},' * 20_000 + b"{}]}"),
}


@pytest.mark.parametrize("kind", STRANGE)
def test_a_strange_score_sheet_is_refused_in_words(
    tmp_path: Path, capsys: Shell, kind: str
) -> None:
    sheet = STRANGE[kind](tmp_path)
    for command in (("verdict",), ("path", "--stars", "4")):
        code, out, err = run(capsys, *command, "--set", "1", "--sheet", sheet)
        assert (code, out) == (1, "")
        assert "Traceback" not in err
        assert len(err) < 1_000


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "missing", "deep", "zeros"])
def test_a_strange_list_or_place_of_photos_is_refused_in_words(
    tmp_path: Path, capsys: Shell, kind: str
) -> None:
    new_register(tmp_path).close()
    (tmp_path / "la").mkdir()
    strange = STRANGE[kind](tmp_path / "la")
    for command in (
        ("import", strange),
        ("diff", strange),
        ("import", __file__, "--photos", strange),
    ):
        code, _, err = run(capsys, *command, "--register", tmp_path / "so")
        assert code == 1, command
        assert "Traceback" not in err


STRANGE_HEADS = {
    "deep": "a = " + "[" * 100_000,
    "deep and whole": "a = " + "[" * 300 + "]" * 300,
    "digits": "a = " + "9" * 5_000,
    "dotted": "a" + ".a" * 5_000 + " = 1",
    "no toml": "\0" * 100,
}


@pytest.mark.parametrize("kind", STRANGE_HEADS)
@pytest.mark.parametrize("place", ["regulation.toml", "blocks.toml", "sets/01-x.toml"])
def test_a_strange_regulation_is_told_file_by_file(
    tmp_path: Path, capsys: Shell, kind: str, place: str
) -> None:
    folder = _copy_regulation(tmp_path)
    (folder / place).write_text(STRANGE_HEADS[kind], encoding="utf-8")
    code, out, err = run(capsys, "regulation", "check", folder)
    assert code == 1
    assert Path(place).name in out + err


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('id = "qd-26-2026"', 'id = "../../x"'),
        ('id = "qd-26-2026"', "id = 7"),
        ('id = "qd-26-2026"', 'id = "a\\u0000b"'),
        ("[[band]]", "[[band]]\nfrom = 1e400 #"),
    ],
)
def test_an_id_that_is_a_path_is_no_sound_regulation(
    tmp_path: Path, capsys: Shell, before: str, after: str
) -> None:
    folder = _copy_regulation(tmp_path)
    head = folder / "regulation.toml"
    head.write_text(head.read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")
    code, _, err = run(capsys, "regulation", "check", folder)
    assert (code, "Traceback" in err) == (1, False)


def test_links_and_pipes_among_the_sets_are_told(tmp_path: Path, capsys: Shell) -> None:
    folder = _copy_regulation(tmp_path)
    os.mkfifo(folder / "sets" / "99-ong.toml")
    (folder / "sets" / "98-x.toml").symlink_to("/etc/hostname")
    code, out, err = run(capsys, "regulation", "check", folder)
    assert code == 1
    assert "99-ong.toml" in out + err
    assert "98-x.toml" in out + err


def _copy_regulation(tmp_path: Path) -> Path:
    folder = tmp_path / "qd"
    shutil.copytree(resources.folder("regulations", "qd-26-2026"), folder)
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are letters elsewhere")
def test_a_folder_whose_name_is_no_text_is_answered_in_json(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"so-\xff")
    register = new_register(folder)
    register.close()
    made = subprocess.run(  # noqa: S603 - this program itself
        [sys.executable, "main.py", "backup", "--json", "--register", register.folder],
        capture_output=True, check=True,
    )  # fmt: skip
    assert Path(json.loads(made.stdout)["file"]).parent == register.folder / "backups"


@pytest.mark.skipif(sys.platform != "linux", reason="asks the terminal elsewhere")
def test_nobody_to_type_a_passphrase_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "a.age").write_bytes(b"age-encryption.org/v1\n")
    asked = subprocess.run(  # noqa: S603 - this program itself
        [sys.executable, "main.py", "restore", tmp_path / "a.age", "--to", tmp_path / "moi"],
        capture_output=True, stdin=subprocess.DEVNULL, start_new_session=True, check=False,
    )  # fmt: skip
    assert (asked.returncode, b"Traceback" in asked.stderr) == (1, False)
