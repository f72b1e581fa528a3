"""The files of the papers that an event rests on."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.parts import BasisPaper
from ocop_desktop.ui.events.basis_field import FILE, BasisField
from ocop_desktop.ui.page_context import PageContext

PLAN = BasisPaper("Kế hoạch", "12/KH-UBND", date(2026, 4, 2), "Tuần hàng")
LETTER = BasisPaper("Công văn mời", "3/CV")


def test_a_file_is_attached_to_its_paper_though_the_line_has_moved(
    qtbot: QtBot, context: PageContext, wait_for: Callable[..., None], tmp_path: Path
) -> None:
    file = tmp_path / "ke-hoach.pdf"
    file.write_bytes(b"%PDF-1.4")
    field = BasisField(context)
    qtbot.addWidget(field)
    field.set_value((PLAN, LETTER))
    assert field.open_button.isHidden()
    field.view.setCurrentIndex(field.model.index(0, 0))
    field.add_files((file,))
    field.move_down()
    wait_for(lambda: bool(field.media_names()))
    name = field.media_names()[0]
    assert [(paper.number, paper.file) for paper in field.value()] == [
        ("3/CV", ""),
        ("12/KH-UBND", name),
    ]
    media = context.runner.media
    assert media is not None
    assert (media / name).read_bytes() == b"%PDF-1.4"
    assert not field.open_button.isHidden()
    other = BasisField(context)
    qtbot.addWidget(other)
    other.set_draft_value(field.draft_value())
    assert other.value() == field.value()
    field.clear_button.click()
    assert field.media_names() == ()
    assert field.open_button.isHidden()


def test_a_file_without_a_paper_makes_a_line_of_its_own(
    qtbot: QtBot, context: PageContext, wait_for: Callable[..., None], tmp_path: Path
) -> None:
    file = tmp_path / "moi.pdf"
    file.write_bytes(b"%PDF-1.4")
    field = BasisField(context)
    qtbot.addWidget(field)
    field.add_files((file,))
    wait_for(lambda: bool(field.media_names()))
    assert field.value() == (BasisPaper(file=field.media_names()[0]),)
    assert field.model.index(0, FILE).data() == Path(field.media_names()[0]).name
