"""Where a session was shown: doubtful addresses and unknown platforms are told below the list."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.parts import SessionPage
from ocop_desktop.ui.channels.channels_dialog import ChannelDialog
from ocop_desktop.ui.events.pages_field import PagesField
from ocop_desktop.ui.page_context import PageContext


def test_an_unknown_platform_is_offered_to_the_list_of_channels(
    qtbot: QtBot, context: PageContext, wait_for: Callable[..., None]
) -> None:
    field = PagesField(context)
    qtbot.addWidget(field)
    field.set_value((SessionPage("TikTok", "", "tiktok"), SessionPage("Sóng Rạch")))
    field.show()
    assert "“tiktok”" in field.note.sentence
    field.set_value((SessionPage("TikTok"), SessionPage("Sóng Rạch")))
    wait_for(lambda: "“Sóng Rạch”" in field.note.sentence)
    field.note.linkActivated.emit("Sóng Rạch")
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, ChannelDialog))
    assert dialog.name.value() == "Sóng Rạch"
    dialog.save_record(dialog.record())
    wait_for(lambda: field.note.sentence == "")
    assert field.value()[1].platform == "Sóng Rạch"
