"""The commands about copies, with the answers that were promised."""

import json
from pathlib import Path

from ocop_desktop.services import registers
from tests.builders import register_with_product
from tests.commands.test_commands import Shell, run


def test_a_register_is_backed_up_listed_and_restored(tmp_path: Path, capsys: Shell) -> None:
    register, _ = register_with_product(tmp_path)
    register.close()
    usb, new = tmp_path / "usb", tmp_path / "mới"
    code, out, err = run(capsys, "backup", "--register", register.folder, "--to", usb, "--json")
    made = json.loads(out)
    assert (code, err) == (0, "")
    assert (made["verified"], made["products"], made["changes"]) == (True, 1, 3)
    assert run(capsys, "backup", "--register", register.folder)[0] == 0
    _, out, _ = run(capsys, "backups", "--register", register.folder, "--json")
    (listed,) = json.loads(out)["backups"]
    assert {"file", "at", "verified", "products"} <= set(listed)
    _, out, _ = run(capsys, "backups", "--register", register.folder, "--in", usb)
    assert made["file"] in out
    code, out, err = run(capsys, "restore", made["file"], "--to", new)
    assert (code, err) == (0, "")
    assert registers.is_register(new)
    code, _, err = run(capsys, "restore", made["file"], "--to", new)
    assert (code, "đã có dữ liệu" in err) == (1, True)
    code, _, err = run(capsys, "restore", usb, "--to", tmp_path / "other")
    assert (code, "không phải là một bản sao" in err) == (1, True)


def test_a_copy_is_encrypted_with_the_words_of_a_file(tmp_path: Path, capsys: Shell) -> None:
    register, _ = register_with_product(tmp_path)
    register.close()
    words = tmp_path / "words.txt"
    words.write_text("mật khẩu\n", encoding="utf-8")
    code, out, _ = run(
        capsys, "backup", "--register", register.folder, "--passphrase-file", words, "--json"
    )
    file = json.loads(out)["file"]
    assert (code, file.endswith(".ocop-backup.age")) == (0, True)
    code, _, err = run(capsys, "restore", file, "--to", tmp_path / "n", "--passphrase-file", words)
    assert (code, err) == (0, "")
    assert registers.is_register(tmp_path / "n")
    words.write_text("sai", encoding="utf-8")
    code, _, err = run(capsys, "restore", file, "--to", tmp_path / "m", "--passphrase-file", words)
    assert (code, "Mật khẩu không mở được" in err) == (1, True)


def test_a_missing_folder_is_told(tmp_path: Path, capsys: Shell) -> None:
    code, _, err = run(capsys, "backups", "--register", tmp_path / "absent")
    assert (code, "Không thấy sổ" in err) == (1, True)
    code, _, err = run(capsys, "restore", tmp_path / "absent", "--to", tmp_path / "new")
    assert (code, "Không thấy" in err) == (1, True)


def test_a_place_whose_links_go_in_a_circle_is_refused(tmp_path: Path, capsys: Shell) -> None:
    register, _ = register_with_product(tmp_path)
    register.close()
    circle = tmp_path / "vong"
    circle.symlink_to(circle)
    code, _, err = run(capsys, "backup", "--register", register.folder, "--to", circle)
    assert (code, "Không ghi được" in err) == (1, True)
