"""The commands about the history and the trash: filters, one action undone alone, a record back."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import events, product_codes, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.commands.test_commands import Shell, run

Stocked = tuple[Register, Product]
CODE = "79-27664-3-2028"


@pytest.fixture
def folder(stocked: Stocked) -> Path:
    """A register in which two products were edited, one was deleted, and a fair was held."""
    register, product = stocked
    edited = products.save(register, replace(product, notes="một", storage="kho"))
    products.save(register, replace(edited, notes="hai"))
    product_codes.issue(register, product.id, CODE, TODAY)
    register.clerk = "Bà Tư"
    other = products.save(register, replace(product, id=0, codes=(), name=Translated("Mứt gừng")))
    products.delete(register, [other.id])
    events.save(register, Event("Hội chợ Xuân"))
    return register.folder


def ask(capsys: Shell, *words: str | Path) -> Any:
    code, out, err = run(capsys, *words, "--json")
    assert code == 0, err
    return json.loads(out)


def test_the_history_is_narrowed_by_record_clerk_and_day(folder: Path, capsys: Shell) -> None:
    def sentences(*words: str) -> list[str]:
        told = ask(capsys, "history", "--register", folder, *words)
        return [one["sentence"] for one in told["changes"]]

    of_product = sentences("--record", CODE)
    assert len(of_product) == 4
    for words in ("product:1", "1", "mật  dừa nước cô đặc"):
        assert sentences("--record", words) == of_product
    assert sentences("--record", "Mứt gừng") == [
        "Xóa sản phẩm “Mứt gừng”",
        "Thêm sản phẩm “Mứt gừng”",
    ]
    assert sentences("--record", "hội chợ xuân") == ["Thêm sự kiện “Hội chợ Xuân”"]
    assert len(sentences("--clerk", "Bà Tư")) == 3
    assert sentences("--to", "01/01/2020") == []
    assert len(sentences("--from", "01/01/2020")) == 9
    assert len(sentences("--limit", "2")) == 2
    assert run(capsys, "history", "--register", folder, "--record", "Không có")[0] == 1
    assert run(capsys, "history", "--register", folder, "--record", "fair:9")[0] == 1


def test_details_tell_each_record_before_and_after(folder: Path, capsys: Shell) -> None:
    run(capsys, "undo", "--register", folder)
    told = ask(capsys, "history", "--register", folder, "--record", CODE, "--details")
    assert told["changes"][1]["records"] == [
        {
            "table": "product",
            "id": 1,
            "name": "Mật dừa nước cô đặc",
            "before": {"notes": "một"},
            "after": {"notes": "hai"},
        }
    ]
    assert told["changes"][1]["undone_by"] is None
    newest = ask(capsys, "history", "--register", folder, "--details", "--limit", "1")
    assert newest["changes"][0]["undone_by"]


def test_one_action_is_undone_and_done_again_by_its_number(folder: Path, capsys: Shell) -> None:
    told = ask(capsys, "history", "--register", folder, "--record", CODE)["changes"]
    code, second, first = (one["id"] for one in told[:3])
    assert ask(capsys, "undo", "--register", folder, "--id", str(second))["id"] == second
    result, out, _ = run(capsys, "undo", "--register", folder, "--id", str(second))
    assert (result, out) == (1, "")
    assert ask(capsys, "redo", "--register", folder, "--id", str(second))["id"] == second
    result, _, err = run(capsys, "undo", "--register", folder, "--id", str(first))
    assert result == 1
    assert "Mật dừa nước cô đặc" in err
    assert "Sửa sản phẩm" in err
    assert ask(capsys, "undo", "--register", folder, "--id", str(code))["id"] == code


def test_a_deleted_record_is_listed_and_comes_back(folder: Path, capsys: Shell) -> None:
    (one,) = ask(capsys, "trash", "--register", folder)["records"]
    assert set(one) == {"id", "kind", "name", "deleted_at", "clerk"}
    assert (one["kind"], one["name"], one["clerk"]) == ("product", "Mứt gừng", "Bà Tư")
    assert "sản phẩm “Mứt gừng”" in run(capsys, "trash", "--register", folder)[1]
    restored = ask(capsys, "trash", "--register", folder, "--restore", str(one["id"]))
    assert restored["sentence"] == "Lấy lại từ thùng rác: “Mứt gừng”"
    assert ask(capsys, "trash", "--register", folder) == {"records": []}
    assert run(capsys, "trash", "--register", folder)[1] == "Thùng rác trống.\n"
    assert run(capsys, "trash", "--register", folder, "--restore", str(one["id"]))[0] == 1
    assert ask(capsys, "list", "--register", folder)["count"] == 2
