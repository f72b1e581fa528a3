"""The question before a deletion says what hangs on the records, whatever its kind."""

import pytest
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.store.attached_records import OWNED
from ocop_desktop.store.named_lists import COLUMNS
from ocop_desktop.ui.lists.deletion import _question_text

KINDS = [*OWNED, *map(RecordKind, COLUMNS), RecordKind.PRODUCT]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_that_may_hang_on_a_record_has_its_line(kind: RecordKind, qtbot: QtBot) -> None:
    text = _question_text("Xóa 2 sản phẩm?", {kind: 3})
    lines = [line for line in text.splitlines() if line.startswith("• ")]
    assert len(lines) == 1
    assert ": 3, " in lines[0]
