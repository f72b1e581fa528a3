"""A practice register, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.services import registers
from ocop_desktop.store.database import Register
from tests.practice_registers import copy_practice

ON = date(2026, 12, 1)


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("practice") / "so"
    copy_practice(folder, products=6, on=ON)
    return folder


@pytest.fixture
def folder(practice: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(practice, tmp_path / "so"))


@pytest.fixture
def register(folder: Path) -> Iterator[Register]:
    opened = registers.open_register(folder)
    yield opened
    opened.close()
