"""`units list`: both counts, named, as a table and as JSON."""

from pathlib import Path

import pytest

from ocop_desktop.domain.register.product import Product
from ocop_desktop.store.database import Register
from tests.commands.test_commands import Shell, run
from tests.commands.test_history_command import ask

Stocked = tuple[Register, Product]


@pytest.fixture
def folder(stocked: Stocked) -> Path:
    """A register with one product, recognised before communes were merged."""
    return stocked[0].folder


def test_products_are_counted_by_todays_units_unless_others_are_asked(
    folder: Path, capsys: Shell
) -> None:
    told = ask(capsys, "units", "list", "--register", folder, "--on", "30/11/2026")
    assert told["named"] == "theo đơn vị hôm nay"
    assert told["units"] == [
        {"unit": "xã Cần Giờ", "code": "27664", "own": False,
         "stars": {"3": 0, "4": 1, "5": 0}, "total": 1},
    ]  # fmt: skip
    assert (told["by"], told["total"], told["stars"]["4"]) == ("today", 1, 1)
    told = ask(
        capsys, "units", "list", "--register", folder, "--by", "recognition", "--on", "30/11/2026"
    )
    assert (told["by"], told["units"][0]["unit"]) == ("recognition", "")
    assert told["named"] == "theo đơn vị lúc công nhận"


def test_the_table_names_the_basis_and_adds_up(folder: Path, capsys: Shell) -> None:
    code, out, _ = run(
        capsys, "units", "list", "--register", folder, "--by", "recognition", "--on", "30/11/2026"
    )
    assert code == 0
    lines = out.splitlines()
    assert lines[0] == "Sản phẩm ngày 30/11/2026, theo đơn vị lúc công nhận"
    assert lines[2].split() == ["(chưa", "rõ)", "0", "1", "0", "1"]
    assert lines[-1].split() == ["Tổng", "cộng", "0", "1", "0", "1"]
