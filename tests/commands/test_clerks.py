"""Every command that writes takes the name of who works; it stands in the history."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from ocop_desktop.commands.main import main
from ocop_desktop.services import producers, registers
from ocop_desktop.store import tables
from tests.builders import a_producer, new_register

LIST = "Tên sản phẩm,Chủ thể,Hạng sao\nTrà sen,HTX Sen,3 sao\n"


def read_clerks(folder: Path) -> list[str]:
    register = registers.open_register(folder)
    c = tables.change_set.c
    with register.reading() as connection:
        clerks = connection.scalars(select(c.clerk).order_by(c.id)).all()
    register.close()
    return list(clerks)


def test_the_name_stands_in_the_history_of_what_was_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, file = tmp_path / "so", tmp_path / "ds.csv"
    file.write_text(LIST, encoding="utf-8")
    for words in (
        ("import", str(file), "--clerk", "  Bà   Lan "),
        ("undo", "--clerk", "Anh Tư"),
        ("redo", "--clerk", "Cô Ba"),
    ):
        assert main([*words, "--register", str(folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["sentence"]
    assert read_clerks(folder) == ["Bà Lan", "Anh Tư", "Cô Ba"]


def test_without_a_name_it_is_who_is_logged_in(tmp_path: Path) -> None:
    register = registers.create_register(tmp_path / "so")
    producers.save(register, a_producer())
    register.close()
    assert main(["undo", "--register", str(tmp_path / "so")]) == 0
    assert read_clerks(tmp_path / "so") == [register.clerk] * 2


def test_a_name_of_blanks_is_wrong_usage(tmp_path: Path) -> None:
    new_register(tmp_path).close()
    with pytest.raises(SystemExit) as refused:
        main(["undo", "--clerk", "  ", "--register", str(tmp_path / "so")])
    assert refused.value.code == 2
