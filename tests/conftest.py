"""Registers for the tests, closed again; nothing touches the clerk's own files.

One Hypothesis profile holds for every property: no test fails because the machine is busy. Where
the variable CI is set, examples are the same in each run; elsewhere chance finds new ones. `make
check` asks for the profile `quick`: a tenth of the examples.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from ocop_desktop.domain.register.product import Product
from ocop_desktop.store.database import Register
from tests.builders import new_register, register_with_product

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no window opens on the screen
settings.register_profile(
    "ocop",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
    print_blob=True,
)
settings.register_profile("quick", settings.get_profile("ocop"), max_examples=10)
settings.load_profile("ocop")


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Name the seed of the order of the tests, to run them in the same order again."""
    seed = config.getoption("randomly_seed", default=None)
    if seed is not None:
        terminalreporter.write_line(f"The order of this run: pytest --randomly-seed={seed}")


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program's cache and its drafts lie in the test's own folder."""
    monkeypatch.setenv("OCOP_CACHE", str(tmp_path / "ocop-cache"))
    monkeypatch.setenv("OCOP_DATA", str(tmp_path / "ocop-data"))


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """An empty register."""
    opened = new_register(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def stocked(tmp_path: Path) -> Iterator[tuple[Register, Product]]:
    """A register with one recognised product, and that product."""
    opened, product = register_with_product(tmp_path)
    yield opened, product
    opened.close()
