"""A runner without a register runs the services that are told a folder."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.office.register_folder import FolderContent
from ocop_desktop.services import registers
from ocop_desktop.ui.tasks.no_register import make_folder_runner, without_register
from tests.ui.keys import Wait


class Taker(QWidget):
    """Keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)


def test_a_service_of_a_folder_needs_no_register(
    qtbot: QtBot, tmp_path: Path, wait_for: Wait
) -> None:
    taker = Taker()
    qtbot.addWidget(taker)
    runner = make_folder_runner()
    runner.call(taker.take, without_register(registers.look_at), tmp_path / "khong")
    wait_for(lambda: bool(taker.answers))
    assert taker.answers == [FolderContent.NOTHING]
    runner.close()
