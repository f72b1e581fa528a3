"""A real register behind a real runner, preferences in a temporary file, the light look."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop import resources
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.services import events, producers, products, recognitions, registers
from ocop_desktop.ui import theme
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.studio.studio_page import StudioPage
from ocop_desktop.ui.tasks.immortal_constants import immortalise_constants
from ocop_desktop.ui.tasks.main_thread_garbage import collect_due
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_producer, a_product, a_recognition
from tests.reports.samples import painted
from tests.ui.keys import ask_service
from tests.ui.studio.studio_hand import NAMES as STUDIO_NAMES

TODAY = date(2026, 3, 5)


@pytest.fixture(autouse=True)
def garbage_waits() -> Iterator[None]:
    """Cycles are collected between tests, where no Qt object is being destroyed, as in the program."""
    gc.disable()
    yield
    collect_due()


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    immortalise_constants()
    theme.apply(qapp, "light", 100)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def context(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> Iterator[PageContext]:
    runner = ServiceRunner(partial(registers.create_register, tmp_path / "so-ocop"))
    with qtbot.waitSignal(runner.opened):
        pass
    yield PageContext(runner, preferences, TODAY)
    runner.close()
    QApplication.processEvents()


@pytest.fixture
def evaluations_page(qtbot: QtBot, context: PageContext) -> Iterator[EvaluationsPage]:
    """The page of evaluations in the main window."""
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.go_to("evaluations")
    shown = window.page
    assert isinstance(shown, EvaluationsPage)
    yield shown
    shown.editor = None


@pytest.fixture
def wait_for(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Run the event loop until the condition holds, or fail after 15 seconds."""

    def wait(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=15_000)

    return wait


@pytest.fixture
def english(qapp: QApplication, tmp_path: Path) -> Iterator[QApplication]:
    """The program speaking English; ask for it before any window."""
    with spoken(qapp, "ocop_en", tmp_path):
        yield qapp


@pytest.fixture
def vietnamese(qapp: QApplication, tmp_path: Path) -> Iterator[QApplication]:
    """The program with Qt's own words in Vietnamese, as a clerk has it."""
    with spoken(qapp, "qt_vi", tmp_path):
        yield qapp


@contextmanager
def spoken(qapp: QApplication, words: str, folder: Path) -> Iterator[None]:
    """The program with the translations of that name."""
    built = folder / f"{words}.qm"
    release = Path(sys.executable).parent / "pyside6-lrelease"
    source = resources.folder("i18n", f"{words}.ts")
    subprocess.run([release, "-silent", source, "-qm", built], check=True)  # noqa: S603 - our own file
    translator = QTranslator()
    assert translator.load(str(built))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def studio_ids(
    context: PageContext, wait_for: Callable[[Callable[[], bool]], None], tmp_path: Path
) -> dict[str, int]:
    """Three products with a photo and a price; only the first has stars."""
    ask = partial(ask_service, context, wait_for)
    kept_producer = ask(producers.save, a_producer())
    photos = ask(products.prepare_photos, (painted(tmp_path / "anh.jpg").path,))
    made = {}
    for name in STUDIO_NAMES:
        product = replace(a_product(kept_producer.id, name), photos=photos, price=Decimal(50000))
        made[name] = ask(products.save, product).id
    ask(recognitions.save, a_recognition(made["Mật dừa nước"]))
    return made


@pytest.fixture
def studio_event(
    context: PageContext, wait_for: Callable[[Callable[[], bool]], None], studio_ids: dict[str, int]
) -> Event:
    """A fair with the three products."""
    entries = tuple(EventEntry(studio_ids[name]) for name in STUDIO_NAMES)
    made = Event("Hội chợ tập", starts_on=date(2026, 12, 1), entries=entries)
    return ask_service(context, wait_for, events.save, made)


@pytest.fixture
def studio(
    qtbot: QtBot,
    context: PageContext,
    wait_for: Callable[[Callable[[], bool]], None],
    studio_event: Event,
) -> Iterator[StudioPage]:
    """The print studio in the main window, the fair's catalogue drawn."""
    assert studio_event.id
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.go_to("studio")
    shown = window.page
    assert isinstance(shown, StudioPage)
    wait_for(lambda: not shown.preview.view.image.isNull())
    yield shown
    shown.guard.reset()
