"""The commands that print, run as a clerk's script would run them."""

import json
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from ocop_desktop.commands.main import main
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.services import events, printing, producers, products, registers
from tests.builders import a_producer, a_product, register_with_product

Shell = pytest.CaptureFixture[str]
FAIR = "Hội chợ Cần Giờ"
DAY = ("--on", "2026-11-22")


def run(shell: Shell, *arguments: str | Path) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of one command on the day of the tests."""
    shell.readouterr()
    name, *rest = map(str, arguments)
    code = main([name, *rest, *DAY])
    out, err = shell.readouterr()
    return code, out, err


def answered(shell: Shell, *arguments: str | Path) -> Any:
    """The JSON answer of a command that succeeds."""
    code, out, err = run(shell, *arguments, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A register with a fair of two products, one without stars and phone."""
    register, product = register_with_product(tmp_path)
    kept_producer = producers.save(register, replace(a_producer("HTX Yên"), phone_printable=False))
    other = products.save(register, a_product(kept_producer.id, "Muối tôm"))
    entries = (EventEntry(product.id, "A10"), EventEntry(other.id, "A2"))
    events.save(register, Event(FAIR, entries=entries))
    register.close()
    return register.folder


def page_size(file: Path) -> tuple[int, int]:
    """The first page in whole millimetres."""
    with pikepdf.open(file) as pdf:
        _, _, width, height = (float(edge) for edge in pdf.pages[0].MediaBox)
    return round(width / 72 * 25.4), round(height / 72 * 25.4)


@pytest.mark.parametrize(("template", "size"), [("a4", (210, 297)), ("a5", (148, 210))])
def test_a_profile_is_made_in_the_template_asked(
    template: str, size: tuple[int, int], folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    target = tmp_path / "x.pdf"
    found = answered(
        capsys, "profile", "--register", folder, "--product", "1", "--output", target,
        "--template", template, "--small",
    )  # fmt: skip
    assert found["pages"] == 1
    assert page_size(target) == size


def test_the_print_shop_gets_a_bleed(folder: Path, tmp_path: Path, capsys: Shell) -> None:
    for words, marked in (((), False), (("--small",), False), (("--print-shop",), True)):
        target = tmp_path / "x.pdf"
        answered(
            capsys, "profile", "--register", folder, "--product", "1", "--output", target, *words
        )
        with pikepdf.open(target) as pdf:
            assert ("/TrimBox" in pdf.pages[0]) is marked


def test_the_print_shop_and_a_small_file_exclude_each_other(folder: Path, capsys: Shell) -> None:
    with pytest.raises(SystemExit) as usage:
        run(
            capsys, "catalogue", "--register", folder, "--all", "--output", "x.pdf",
            "--print-shop", "--small",
        )  # fmt: skip
    assert usage.value.code == 2


def test_a_catalogue_takes_its_words_about_pages_and_chapters(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    target = tmp_path / "c.pdf"
    found = answered(
        capsys, "catalogue", "--register", folder, "--fair", "hoi cho can gio", "--output", target,
        "--per-page", "1", "--chapters", "group", "--language", "en",
    )  # fmt: skip
    assert found["products"] == 2
    for words in (("--per-page", "3"), ("--chapters", "size")):
        with pytest.raises(SystemExit):
            run(capsys, "catalogue", "--register", folder, "--all", "--output", target, *words)


def test_warnings_are_whole_sentences(folder: Path, tmp_path: Path, capsys: Shell) -> None:
    _, out, _ = run(
        capsys, "catalogue", "--register", folder, "--fair", FAIR, "--output", tmp_path / "c.pdf"
    )
    first, *notes = out.splitlines()
    assert first.startswith("Đã in ")
    assert "  Lưu ý: Muối tôm: không in sao (Chưa có quyết định công nhận)." in notes
    assert all(note.startswith("  Lưu ý: ") for note in notes)


def test_a_summary_has_one_line_for_each_kind_of_warning(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    register = registers.open_register(folder)
    kept_producer = producers.save(register, a_producer("HTX Lúa"))
    products.save(register, a_product(kept_producer.id, "Nếp than"))
    register.close()
    _, out, _ = run(
        capsys,
        "catalogue",
        "--register",
        folder,
        "--all",
        "--output",
        tmp_path / "c.pdf",
        "--summary",
    )
    assert out.splitlines()[1:] == [
        "  Lưu ý: không in sao (Chưa có quyết định công nhận): 2 sản phẩm.",
        "  Lưu ý: không in số điện thoại vì chủ thể chưa đồng ý: 3 sản phẩm.",
    ]


def test_a_kit_answers_with_its_files_and_findings(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    target = tmp_path / "bộ in"
    found = answered(
        capsys, "kit", "--register", folder, "--fair", FAIR, "--output", target,
        "--pieces", "packing-list,check-in", "--pieces", "feedback", "--language", "vi,en",
        "--language", "vi-en",
    )  # fmt: skip
    assert set(found) == {"folder", "files", "pages", "findings"}
    assert found["folder"] == str(target)
    names = [file["file"] for file in found["files"]]
    assert names[:4] == [
        "00-tom-tat.pdf", "01-danh-sach-hang-mang-di-vi.pdf", "01-danh-sach-hang-mang-di-en.pdf",
        "01-danh-sach-hang-mang-di-vi-en.pdf",
    ]  # fmt: skip
    assert sorted(names) == sorted(path.name for path in target.iterdir())
    assert len(names) == 10
    assert {"product", "page", "rule", "blocking", "message"} == set(found["findings"][0])


def test_a_kit_of_all_pieces_is_told_in_words(folder: Path, tmp_path: Path, capsys: Shell) -> None:
    target = tmp_path / "kit"
    code, out, err = run(capsys, "kit", "--register", folder, "--fair", FAIR, "--output", target)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].startswith(f"Đã in {len(list(target.iterdir()))} tệp, ")
    assert any(line.startswith("  01-catalogue-vi.pdf: ") for line in lines)
    assert any("Muối tôm: không in sao" in line for line in lines)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--fair", "Chợ nào đó"), "Không tìm thấy sự kiện “Chợ nào đó”"),
        (("--fair", FAIR, "--pieces", "to-roi"), "Không có tài liệu nào tên “to-roi”"),
        (("--fair", FAIR, "--theme", "Không có"), "Không tìm thấy mẫu trình bày “Không có”"),
    ],
)
def test_what_a_kit_cannot_find_is_named(
    words: tuple[str, ...], said: str, folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    target = tmp_path / "kit"
    code, out, err = run(capsys, "kit", "--register", folder, "--output", target, *words)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert said in err
    assert not target.exists()


def test_the_names_of_the_pieces_are_offered_when_one_is_unknown(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    _, _, err = run(
        capsys, "kit", "--register", folder, "--fair", FAIR, "--output", tmp_path / "kit",
        "--pieces", "feedback,x",
    )  # fmt: skip
    for name in ("catalogue", "contact-sheet", "packing-list", "check-in", "feedback"):
        assert name in err


def test_a_folder_that_cannot_take_the_kit_is_named(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    (tmp_path / "thư").mkdir()
    (tmp_path / "thư" / "công văn.docx").write_bytes(b"mine")
    (tmp_path / "tệp").write_bytes(b"mine")
    for place, said in (
        ("thư", "đã có dữ liệu"),
        ("tệp", "Không ghi được"),
        ("nơi nào/kit", "Không ghi được"),
    ):
        code, out, err = run(
            capsys, "kit", "--register", folder, "--fair", FAIR, "--output", tmp_path / place
        )
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert said in err
        assert place in err
    assert (tmp_path / "thư" / "công văn.docx").read_bytes() == b"mine"


def test_an_unknown_language_is_wrong_usage(folder: Path, tmp_path: Path, capsys: Shell) -> None:
    with pytest.raises(SystemExit) as usage:
        run(
            capsys, "kit", "--register", folder, "--fair", FAIR, "--output", tmp_path / "kit",
            "--language", "vi,fr",
        )  # fmt: skip
    assert usage.value.code == 2


def test_the_guard_tells_what_to_know_and_prints_nothing(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    for words in (("--fair", FAIR), ("--all",), ("--all", "--template", "packing-list")):
        found = answered(capsys, "guard", "--register", folder, *words)
        assert set(found) == {"findings"}
        (lost,) = [one for one in found["findings"] if one["rule"] == "no_stars"]
        assert lost == {
            "product": "Muối tôm",
            "page": lost["page"],
            "rule": "no_stars",
            "blocking": False,
            "message": "Muối tôm: không in sao (Chưa có quyết định công nhận).",
        }
        assert lost["page"] > 0
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_the_guard_answers_0_even_when_something_would_stop_the_job(
    folder: Path, capsys: Shell
) -> None:
    register = registers.open_register(folder)
    kept_producer = producers.save(register, a_producer("HTX 😀"))
    products.save(register, a_product(kept_producer.id, "Mắm"))
    register.close()
    found = answered(capsys, "guard", "--register", folder, "--all")
    (stops,) = [one for one in found["findings"] if one["blocking"]]
    assert (stops["product"], stops["rule"]) == ("Mắm", "missing_signs")
    code, out, _ = run(capsys, "guard", "--register", folder, "--all")
    assert code == 0
    assert "  Chưa in được: Mắm: phông chữ không có chữ 😀 (U+1F600)." in out.splitlines()


def test_the_guard_says_when_there_is_nothing_to_say(folder: Path, capsys: Shell) -> None:
    code, out, _ = run(
        capsys, "guard", "--register", folder, "--fair", FAIR, "--template", "feedback"
    )
    assert (code, out.strip()) == (0, "Không có gì cần lưu ý.")


def test_labels_know_their_words(folder: Path, tmp_path: Path, capsys: Shell) -> None:
    target = tmp_path / "nhan.pdf"
    for words in (("--start", "0"), ("--copies", "0"), ("--kind", "logo")):
        with pytest.raises(SystemExit) as usage:
            run(capsys, "labels", "--register", folder, "--all", "--output", target, *words)
        assert usage.value.code == 2
    with pytest.raises(SystemExit):
        run(capsys, "labels", "--register", folder, "--output", target)
    code, _, err = run(
        capsys, "labels", "--register", folder, "--all", "--output", target, "--sheet", "9x9"
    )
    assert (code, err.count("\n")) == (1, 1)
    assert not target.exists()


def test_a_label_that_is_not_on_the_sheet_is_refused(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    target = tmp_path / "nhan.pdf"
    for start, done in (("21", 0), ("22", 1), ("999", 1)):
        target.unlink(missing_ok=True)
        code, _, err = run(
            capsys, "labels", "--register", folder, "--all", "--output", target, "--start", start
        )
        assert (code, err.count("\n"), target.exists()) == (done, done, not done)
        assert (f"“{start}”" in err) is bool(done)


def test_more_copies_than_a_job_can_hold_are_wrong_usage(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    with pytest.raises(SystemExit) as usage:
        run(
            capsys, "labels", "--register", folder, "--all", "--output", tmp_path / "x.pdf",
            "--copies", "501",
        )  # fmt: skip
    assert usage.value.code == 2


@pytest.mark.parametrize(
    "place",
    ["register.sqlite", "Register.SQLITE-journal", "media/x.pdf", "themes/x.pdf", "backups"],
)
def test_nothing_is_printed_over_the_register(place: str, folder: Path, capsys: Shell) -> None:
    before = (folder / "register.sqlite").read_bytes()
    names = sorted(path.name for path in folder.rglob("*"))
    for words in (("catalogue", "--all"), ("kit", "--fair", FAIR)):
        code, out, err = run(capsys, *words, "--register", folder, "--output", folder / place)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert "nơi chứa dữ liệu của sổ" in err
    assert (folder / "register.sqlite").read_bytes() == before
    assert sorted(path.name for path in folder.rglob("*")) == names


def test_a_document_may_lie_beside_the_register(folder: Path, capsys: Shell) -> None:
    answered(capsys, "catalogue", "--all", "--register", folder, "--output", folder / "c.pdf")


@pytest.mark.parametrize(
    ("command", "place"), [("catalogue", ""), ("catalogue", "."), ("catalogue", "/"), ("kit", "/")]
)
def test_a_name_that_is_none_is_said(
    command: str, place: str, folder: Path, tmp_path: Path, capsys: Shell,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    code, out, err = run(capsys, command, "--register", folder, "--fair", FAIR, "--output", place)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "Không ghi được" in err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_what_is_no_file_is_never_replaced(folder: Path, tmp_path: Path, capsys: Shell) -> None:
    pipe = tmp_path / "ống.pdf"
    os.mkfifo(pipe)
    code, _, err = run(capsys, "catalogue", "--register", folder, "--all", "--output", pipe)
    assert (code, "Không ghi được" in err) == (1, True)
    assert pipe.is_fifo()


def test_a_file_that_may_only_be_read_is_never_replaced(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    kept = tmp_path / "đã ký.pdf"
    kept.write_bytes(b"signed")
    kept.chmod(0o444)
    code, _, err = run(capsys, "catalogue", "--register", folder, "--all", "--output", kept)
    assert (code, "Không ghi được" in err) == (1, True)
    assert kept.read_bytes() == b"signed"
    kept.chmod(0o644)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends other signals")
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_a_job_asked_to_stop_says_so_and_leaves_nothing(
    asked: signal.Signals, folder: Path, tmp_path: Path, capsys: Shell,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    place = tmp_path / "in"
    place.mkdir()
    target = place / "c.pdf"
    target.write_bytes(b"old")
    drawn = printing.print_order

    def interrupted(*arguments: Any, **named: Any) -> Printed:
        def stop(done: int, _total: int) -> None:
            if done:
                signal.raise_signal(asked)

        return drawn(*arguments, **named, progress=stop)

    monkeypatch.setattr(printing, "print_order", interrupted)
    ignored = signal.signal(
        signal.SIGINT, signal.default_int_handler
    )  # a worker of xdist ignores it
    code, out, err = run(capsys, "catalogue", "--register", folder, "--all", "--output", target)
    signal.signal(signal.SIGINT, ignored)
    assert (code, out, err.count("\n")) == (130, "", 1)
    assert err.startswith("Đã dừng theo yêu cầu")
    assert [path.name for path in place.iterdir()] == ["c.pdf"]
    assert target.read_bytes() == b"old"


def test_what_holds_a_document_back_is_said_once(
    folder: Path, tmp_path: Path, capsys: Shell
) -> None:
    register = registers.open_register(folder)
    kept_producer = producers.save(register, a_producer())
    kept = products.save(register, a_product(kept_producer.id, "Mắm 😀"))
    register.close()
    for template in ("a4", "leaflet", "shelf-card"):
        _, _, err = run(
            capsys, "profile", "--register", folder, "--product", str(kept.id),
            "--template", template, "--output", tmp_path / "x.pdf",
        )  # fmt: skip
        assert err.count("U+1F600") == 1
        assert "Mắm 😀: phông chữ không có chữ 😀 (U+1F600)" in err
