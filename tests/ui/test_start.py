"""What the program imports before its window stands."""

import subprocess
import sys

import pytest

NOT_AT_THE_START = (
    "alembic",
    "csv",
    "logging.handlers",
    "ocop_desktop.domain.deadlines",
    "ocop_desktop.domain.law",
    "ocop_desktop.domain.print.document_table",
    "ocop_desktop.domain.print.documents",
    "ocop_desktop.domain.print.profiles",
    "ocop_desktop.domain.rating",
    "ocop_desktop.messages",
    "ocop_desktop.reports",
    "ocop_desktop.services",
    "ocop_desktop.store",
    "ocop_desktop.ui.evaluations",
    "ocop_desktop.ui.studio",
    "ocop_desktop.ui.window.first_run",
    "ocop_desktop.ui.window.help",
    "ocop_desktop.ui.window.start_page",
    "platformdirs",
    "reportlab",
    "sqlalchemy",
    "tomllib",
)
_IMPORTED = """
import sys
from ocop_desktop import app
from ocop_desktop.ui.products import products_page
print("\\n".join(sys.modules))
"""


@pytest.fixture(scope="module")
def imported() -> frozenset[str]:
    child = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", _IMPORTED], check=True, capture_output=True, text=True
    )
    return frozenset(child.stdout.split())


@pytest.mark.parametrize("module", NOT_AT_THE_START)
def test_the_window_stands_without(module: str, imported: frozenset[str]) -> None:
    assert "ocop_desktop.ui.window.main_window" in imported
    assert module not in imported


def test_the_frame_of_the_window_stands_without_the_values_of_products() -> None:
    child = subprocess.run(
        [sys.executable, "-c", "import sys; from ocop_desktop import app; print(*sys.modules)"],
        check=True,
        capture_output=True,
        text=True,
    )
    imported = set(child.stdout.split())
    assert "ocop_desktop.ui.window.main_window" in imported
    assert "ocop_desktop.domain.register.product" not in imported
    assert "ocop_desktop.ui.list_mirror" not in imported


def test_opening_a_register_and_listing_its_products_leaves_the_other_nouns() -> None:
    asked = "products, producers, drafts, history, registers"
    code = f"import sys; from ocop_desktop.services import {asked}; print(*sys.modules)"
    child = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    imported = set(child.stdout.split())
    assert "ocop_desktop.store.database" in imported
    values = {"domain.merging", "domain.events.parts", "domain.outlets.registration"}
    stored = {"store.records", "store.events", "store.sales"}
    assert not imported & {f"ocop_desktop.{name}" for name in values | stored}
