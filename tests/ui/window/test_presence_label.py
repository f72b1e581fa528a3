"""Who else has the register open stands in the status bar, and nothing while nobody else has."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from ocop_desktop.domain.opening.presence import Presence
from ocop_desktop.services import registers
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks.no_register import without_register
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.window.presence_label import PresenceLabel

WaitFor = Callable[[Callable[[], bool]], None]
AT = datetime(2026, 3, 5, 8, 5).astimezone().astimezone(UTC)
OWN = Presence("Lan", "MAY-01", 1, AT, is_own=True)
OTHER = Presence("Minh", "MAY-02", 2, AT)


def test_nobody_else_is_no_label(context: PageContext, qtbot: QtBot) -> None:
    label = PresenceLabel(context.runner)
    qtbot.addWidget(label)
    label.show_presences([OWN])
    assert not label.isVisible()
    assert label.text() == ""


def test_the_others_are_named(context: PageContext, qtbot: QtBot) -> None:
    label = PresenceLabel(context.runner)
    qtbot.addWidget(label)
    label.show_presences([OWN, OTHER])
    assert label.isVisible()
    assert label.text() == "2 người đang mở sổ: Minh (MAY-02, từ 08:05)"
    label.show_presences([OWN, OTHER, Presence("", "MAY-03", 3, AT)])
    assert label.text() == "3 người đang mở sổ: Minh (MAY-02, từ 08:05) và 1 người nữa"
    assert "không ghi tên (MAY-03, từ 08:05)" in label.toolTip()
    assert label.accessibleName() == label.text()
    label.show_presences([OWN, Presence("<b>" + "dài " * 40, "MAY-02", 2, AT)])
    assert len(label.text()) < 80


def test_another_window_is_seen_and_its_end_too(
    qtbot: QtBot, tmp_path: Path, wait_for: WaitFor
) -> None:
    registers.create_register(tmp_path / "so").close()
    opening = partial(registers.open_register, tmp_path / "so", announced=True)
    runner = ServiceRunner(opening)
    label = PresenceLabel(runner)
    qtbot.addWidget(label)
    with qtbot.waitSignal(runner.opened):
        pass
    other = registers.open_register(tmp_path / "so", "Minh", announced=True)
    wait_for(lambda: not runner.is_busy)
    label.refresh()
    wait_for(lambda: label.text().startswith("2 người đang mở sổ: Minh"))
    other.close()
    wait_for(lambda: not runner.is_busy)
    label.refresh()
    wait_for(lambda: not label.isVisible())
    runner.close()


class Waiter:
    """Wants an answer and does nothing with it."""

    def take(self, answer: object) -> None:
        del answer


def test_who_is_there_is_looked_up_once_the_register_is_free(
    qtbot: QtBot, tmp_path: Path, wait_for: WaitFor
) -> None:
    registers.create_register(tmp_path / "so").close()
    runner = ServiceRunner(partial(registers.open_register, tmp_path / "so", announced=True))
    label = PresenceLabel(runner)
    qtbot.addWidget(label)
    with qtbot.waitSignal(runner.opened):
        pass
    wait_for(lambda: not runner.is_busy)
    other = registers.open_register(tmp_path / "so", "Minh", announced=True)
    runner.call(Waiter().take, without_register(Event().wait), 0.2)
    assert runner.is_busy
    label.refresh()
    wait_for(lambda: label.text().startswith("2 người đang mở sổ: Minh"))
    other.close()
    runner.close()
