"""`events put|list|show|import`: an event from a file into the register, its totals, a second time."""

import json
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import events
from ocop_desktop.store.database import Register
from tests.commands.test_commands import Shell, run
from tests.commands.test_history_command import ask
from tests.domain.events.test_event_file import FESTIVAL

Stocked = tuple[Register, Product]
NAME = "Ngày hội OCOP số Cần Giờ"


@pytest.fixture
def folder(stocked: Stocked) -> Path:
    """A register with one product."""
    return stocked[0].folder


def write_festival(folder: Path, product: Product, **facts: Any) -> Path:
    file = folder.parent / "ngay-hoi.json"
    entries = [{**FESTIVAL["entries"][0], "product": product.name.vi}]
    content = json.dumps({**FESTIVAL, "entries": entries, **facts}, ensure_ascii=False)
    file.write_text(content, encoding="utf-8")
    return file


def test_an_event_is_put_shown_and_listed(stocked: Stocked, folder: Path, capsys: Shell) -> None:
    file = write_festival(folder, stocked[1])
    told = ask(capsys, "events", "put", file, "--register", folder)
    assert (told["event"], told["id"]) == (NAME, 1)
    shown = ask(
        capsys, "events", "show", "--register", folder, "--event", "ngay hoi ocop so can gio"
    )
    assert (shown["event"], shown["days"]) == (NAME, 3)
    assert shown["totals"] == {
        "reach": {"value": 16_000_000, "qualifier": "chinh-xac", "unit": "người"},
        "viewers": {"value": 350_000, "qualifier": "hon", "unit": "người xem"},
        "views": None,
        "orders": {"value": 12, "qualifier": "chinh-xac", "unit": "đơn"},
        "gross": None,
        "net": {"value": 3_600_000, "qualifier": "chinh-xac", "unit": "đồng"},
        "contracts": None,
    }
    assert shown["levels"]["net"] == "holders"
    assert shown["ratios"]["viewers_per_reach"] == {
        "value": 2.19,
        "qualifier": "khoang",
        "unit": "%",
    }
    assert shown["ratios"]["orders_per_view"] is None
    (session,) = shown["by_session"]
    assert session["net"] == {"value": 900_000_000, "qualifier": "hon", "unit": "đồng"}
    (holder,) = shown["by_holder"]
    assert (holder["booths"], holder["net"]["value"]) == (["A01"], 3_600_000)
    assert "sessions_differ" in {one["rule"] for one in shown["findings"]}
    listed = ask(capsys, "events", "list", "--register", folder)
    assert [(one["name"], one["product_count"]) for one in listed["events"]] == [(NAME, 1)]


def test_a_person_reads_lines(stocked: Stocked, folder: Path, capsys: Shell) -> None:
    file = write_festival(folder, stocked[1])
    code, out, _ = run(capsys, "events", "put", file, "--register", folder)
    assert code == 0
    assert out.startswith(f"Đã ghi sự kiện số 1: “{NAME}”.")
    _, out, _ = run(capsys, "events", "list", "--register", folder)
    assert f"19/10/2023  {NAME} · 1 sản phẩm · 3,6 triệu đồng" in out
    _, out, _ = run(capsys, "events", "show", "--register", folder)
    assert f"{NAME} · 19/10/2023 - 21/10/2023" in out
    assert "Người xem: hơn 350.000 người xem" in out


def test_putting_the_same_file_again_changes_nothing(
    stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    file = write_festival(folder, stocked[1])
    ask(capsys, "events", "put", file, "--register", folder)
    before = ask(capsys, "history", "--register", folder)
    ask(capsys, "events", "put", file, "--register", folder)
    assert ask(capsys, "history", "--register", folder) == before


def test_a_file_with_a_value_that_cannot_be_read_is_refused_whole(
    stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    file = write_festival(folder, stocked[1], revenue_stated=900, nme="x")
    code, out, err = run(capsys, "events", "put", file, "--register", folder, "--json")
    assert code == 1
    assert json.loads(out)["error"]["kind"] == "fields_refused"
    assert "revenue_stated: “900” là đồng hay triệu đồng?" in err
    assert "nme: không có mục nào tên như vậy." in err
    assert events.all_events(stocked[0]) == ()


@pytest.mark.parametrize(
    "facts", [{"ends_on": "2023-10-18"}, {"sessions": [{"gross": 1_000_000, "net": 2_000_000}]}]
)
def test_a_hard_check_refuses_the_whole(
    facts: dict[str, Any], stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    file = write_festival(folder, stocked[1], **facts)
    code, out, _ = run(capsys, "events", "put", file, "--register", folder, "--json")
    assert (code, json.loads(out)["error"]["kind"]) == (1, "invalid_value")
    assert events.all_events(stocked[0]) == ()


def test_a_file_that_is_missing_or_no_json_is_refused(folder: Path, capsys: Shell) -> None:
    code, _, _ = run(capsys, "events", "put", folder.parent / "a.json", "--register", folder)
    assert code == 1
    broken = folder.parent / "b.json"
    broken.write_text("{", encoding="utf-8")
    code, _, err = run(capsys, "events", "put", broken, "--register", folder)
    assert code == 1
    assert "không phải là JSON" in err


def test_an_event_is_named_by_its_name_or_its_number(
    stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    register, _ = stocked
    for name in ("Hội chợ Tết", "Hội chợ Tét", "Phiên chợ"):
        events.save(register, Event(name))
    show = ("events", "show", "--register", folder, "--event")
    assert ask(capsys, *show, "phien cho")["event"] == "Phiên chợ"
    assert ask(capsys, *show, "2")["event"] == "Hội chợ Tét"
    code, _, err = run(capsys, *show, "hoi cho tet")
    assert code == 1
    assert "“Hội chợ Tết”" in err
    code, _, err = run(capsys, "events", "show", "--register", folder)
    assert code == 1
    assert "Phiên chợ" in err


def write_sheet(folder: Path, product: Product, sold: str) -> Path:
    file = folder.parent / "phieu.csv"
    lines = (
        "Chủ thể,Sản phẩm,Mang đến,Bán,Thành tiền (đồng),Đơn hàng",
        f",{product.name.vi},60 hộp,{sold},1625000,12",
    )
    file.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    return file


def test_a_collection_sheet_is_tried_imported_and_imported_again(
    stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    register, product = stocked
    event = events.save(register, Event("Phiên chợ"))
    file = write_sheet(folder, product, "25")
    command = ("events", "import", file, "--register", folder, "--event", "phien cho")
    tried = ask(capsys, *command, "--dry-run")
    assert (tried["added"], tried["dry_run"]) == (1, True)
    assert tried["totals"]["net"] == {"value": 1_625_000, "qualifier": "chinh-xac", "unit": "đồng"}
    assert events.get(register, event.id).entries == ()
    told = ask(capsys, *command)
    assert (told["added"], told["changed"], told["unchanged"]) == (1, 0, 0)
    kept = events.get(register, event.id)
    assert [entry.product_id for entry in kept.entries] == [product.id]
    before = ask(capsys, "history", "--register", folder)
    again = ask(capsys, *command)
    assert (again["added"], again["changed"], again["unchanged"]) == (0, 0, 1)
    assert ask(capsys, "history", "--register", folder) == before
    _, out, _ = run(capsys, *command, "--dry-run")
    assert out.strip() == "Thử, chưa ghi gì: “Phiên chợ”: 0 mới, 0 sửa, 1 như cũ."


@pytest.mark.parametrize("dry_run", [(), ("--dry-run",)])
def test_a_text_in_a_column_of_numbers_refuses_the_sheet(
    dry_run: tuple[str, ...], stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    register, product = stocked
    event = events.save(register, Event("Phiên chợ"))
    file = write_sheet(folder, product, "nhiều")
    code, out, err = run(
        capsys, "events", "import", file, "--register", folder, "--event", "1", "--json", *dry_run
    )
    assert (code, json.loads(out)["error"]["kind"]) == (1, "cells_refused")
    assert "Dòng 2, cột “Bán”" in err
    assert events.get(register, event.id).entries == ()


def test_papers_of_an_event_lie_beside_its_file(
    stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    register, product = stocked
    (folder.parent / "ke-hoach.pdf").write_bytes(b"%PDF")
    papers = {"basis": [{"title": "Kế hoạch", "file": "ke-hoach.pdf"}], "deals": [{"file": ""}]}
    file = write_festival(folder, product, **papers)
    ask(capsys, "events", "put", file, "--register", folder)
    (event,) = events.all_events(register)
    assert (register.media / event.basis[0].file).read_bytes() == b"%PDF"
    again = write_festival(folder, product, basis=[{"file": event.basis[0].file}])
    ask(capsys, "events", "put", again, "--register", folder)
    assert events.all_events(register)[0].basis[0].file == event.basis[0].file
    lost = write_festival(folder, product, deals=[{"file": "khong-co.pdf"}])
    code, _, err = run(capsys, "events", "put", lost, "--register", folder)
    assert code == 1
    assert "khong-co.pdf" in err
