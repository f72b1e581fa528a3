"""A window in which a clerk types until it is killed; each key is told on standard output.

Started as `python -m tests.faults.typing_child REGISTER DATA FORMS SEED`; DATA "-" keeps no drafts.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.services import registers
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.filing_dialog import FilingDialog
from ocop_desktop.ui.deadlines.notice_dialog import NoticeDialog
from ocop_desktop.ui.deadlines.notice_texts import ProducerNotice
from ocop_desktop.ui.drafts.draft_keeper import DraftKeeper
from ocop_desktop.ui.events.event_model import BOOTH
from ocop_desktop.ui.events.result_columns import FIELDS as RESULTS
from ocop_desktop.ui.outlets.outlet_parts import SALES, OutletRequest
from ocop_desktop.ui.outlets.sales_model import UNIT
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.producers.producer_form import ProducerForm
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.recognitions.decision_dialog import DecisionDialog
from ocop_desktop.ui.recognitions.decision_model import FIELDS
from ocop_desktop.ui.recognitions.recognition_dialog import RecognitionDialog
from ocop_desktop.ui.tasks.immortal_constants import immortalise_constants
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.window.main_window import MainWindow

TODAY = date(2026, 3, 5)
LETTERS = "abcdeghiklmnopqrstuvxy"
TURN_S = 0.8


class TypingHand(QObject):
    """Opens forms of the register's only product, and types into one place of each."""

    def __init__(self, register: Path, data: str, seed: int) -> None:
        super().__init__()
        self.chance = random.Random(seed)  # noqa: S311 - a clerk who can be repeated
        self.runner = ServiceRunner(partial(registers.open_register, register))
        keeper = None if data == "-" else DraftKeeper(self.runner, Path(data), self)
        preferences = Preferences(register.parent / "settings.ini")
        self.context = PageContext(self.runner, preferences, TODAY, None, keeper)
        self.window = MainWindow(self.context)
        self.window.resize(1366, 768)
        self.window.show()
        wait_until(lambda: self.runner.is_open and not self.runner.is_busy)
        if keeper is not None:
            wait_until(lambda: keeper._files is not None)

    def open(self, form: str) -> str:
        """Open a form and put the cursor into one of its places; returns the place's name."""
        places: dict[str, Callable[[], object]] = getattr(self, f"_open_{form}")()
        wait_until(lambda: not self.runner.is_busy)
        place = self.chance.choice(sorted(places))
        places[place]()
        QApplication.processEvents()
        return place

    def type(self, form: str, place: str, seconds: float) -> None:
        """Type letters for that time into what has the focus, and tell each."""
        end, count = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            focused = QApplication.focusWidget()
            assert focused is not None
            now = time.monotonic()
            QTest.keyClicks(focused, self.chance.choice(LETTERS))
            count += 1
            tell(f"{form} {place} {count} {now}")
            QTest.qWait(self.chance.randint(20, 60))

    def _open_product(self) -> dict[str, Callable[[], object]]:
        form = ProductForm(self.context, 1, self.window)
        show(form)
        wait_until(form.form.isEnabled)
        certificates: Any = form.form.field("certificates")

        def open_cell() -> None:
            form.form.jump_to("certificates")
            certificates.add()

        return {**jumps(form.form, "fields.story_long", "fields.notes"), "certificates": open_cell}

    def _open_producer(self) -> dict[str, Callable[[], object]]:
        form = ProducerForm(self.context, None, self.window)
        show(form)
        return jumps(form.form, "fields.name", "fields.notes")

    def _open_recognition(self) -> dict[str, Callable[[], object]]:
        dialog = RecognitionDialog(self.context, 1, "Mật", None, self.window)
        show(dialog)
        return jumps(dialog.form, "fields.notes", "fields.decision_number")

    def _open_filing(self) -> dict[str, Callable[[], object]]:
        dialog = FilingDialog(self.context, "Mật", Filing(1), None, self.window)
        show(dialog)
        return jumps(dialog.form, "fields.notes", "fields.result_notes")

    def _open_notice(self) -> dict[str, Callable[[], object]]:
        texts = [ProducerNotice("HTX", (1,), "")]
        dialog = NoticeDialog(self.context, "T", Notice(product_id=1), texts, self.window)
        show(dialog)
        return jumps(dialog.form, "fields.text")

    def _open_decision(self) -> dict[str, Callable[[], object]]:
        dialog = DecisionDialog(self.context, self.window)
        show(dialog)
        wait_until(lambda: not self.runner.is_busy)
        dialog.add_products(dialog.choices._rows[:1])
        column = FIELDS.index("certificate_number")

        def open_cell() -> None:
            dialog.table.setFocus()
            dialog.table.go_to(0, column)
            dialog.table.edit(dialog.table.currentIndex())

        return {"fields.number": partial(dialog.header.jump, "number"), "open": open_cell}

    def _open_fair(self) -> dict[str, Callable[[], object]]:
        self.window.go_to("fairs")
        wait_until(lambda: not self.runner.is_busy)
        outlets: Any = self.window.page
        editor = outlets.part.editor
        editor.add([1])
        sections = editor.tabs

        def open_cell(part: Any, table: Any, column: int) -> None:
            sections.show_part(part)
            table.setFocus()
            table.setCurrentIndex(table.model().index(0, column))
            table.edit(table.currentIndex())

        def add_line(group: Any, part: Any, column: int) -> None:
            sections.show_part(group)
            part.list.model.insert(0)
            table = part.list.view
            table.setFocus()
            table.setCurrentIndex(part.list.model.index(0, column))
            table.edit(table.currentIndex())

        def add_record(group: Any, part: Any, field: str) -> None:
            sections.show_part(group)
            part.add()
            part.form.jump(field)

        results = sections.results
        return {
            "fields.notes": partial(editor.form.jump, "notes"),
            "open": partial(open_cell, sections.basics, editor.table, BOOTH),
            "results": partial(open_cell, results, results.table, RESULTS.index("net")),
            "shows.hosts": partial(add_line, sections.shows, sections.hosts, 0),
            "shows.sessions": partial(add_record, sections.shows, sections.sessions, "title"),
            "money.deals": partial(add_record, sections.money, sections.deals, "value"),
            "money.costs": partial(add_line, sections.money, sections.costs, 1),
            "money.gifts": partial(add_line, sections.money, sections.gifts, 0),
        }

    def _open_evaluation(self) -> dict[str, Callable[[], object]]:
        self.window.go_to("evaluations", 1)
        page: Any = self.window.page
        wait_until(lambda: page.editor is not None)
        editor = page.editor

        def focus(tab: QWidget, field: QWidget) -> None:
            editor.tabs.setCurrentWidget(tab)
            field.setFocus()

        return {
            "fields.discussion": partial(focus, editor.council, editor.council.discussion),
            "fields.notes": partial(focus, editor.facts, editor.facts.notes),
        }

    def _open_sales(self) -> dict[str, Callable[[], object]]:
        self.window.go_to("fairs", OutletRequest(SALES))
        outlets: Any = self.window.page
        part = outlets.part
        wait_until(lambda: part.model.rowCount() == 1 and bool(part.channel.value()))

        def open_cell(column: int) -> None:
            part.table.setFocus()
            part.table.setCurrentIndex(part.model.index(0, column))
            part.table.edit(part.table.currentIndex())

        return {"fields.1:unit": partial(open_cell, UNIT)}

    def _open_settings(self) -> dict[str, Callable[[], object]]:
        self.window.go_to("settings")
        page: Any = self.window.page
        return jumps(page.form, "fields.address", "fields.head_name")


def jumps(form: Any, *places: str) -> dict[str, Callable[[], object]]:
    """How the cursor is put into rows of a form."""
    return {place: partial(form.jump_to, place.removeprefix("fields.")) for place in places}


def show(dialog: QWidget) -> None:
    """Show a dialog beside the others."""
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.show()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)


def wait_until(condition: Callable[[], bool]) -> None:
    """Run the event loop until the condition holds."""
    while not condition():
        QTest.qWait(5)


def tell(words: str) -> None:
    """Tell the parent at once."""
    os.write(1, f"{words}\n".encode())


def main(register: str, data: str, forms: str, seed: str) -> None:
    """Type into each form for a moment, and into the last until the end."""
    app = QApplication([])
    immortalise_constants()
    theme.apply(app, "light", 100)
    hand = TypingHand(Path(register), data, int(seed))
    names = forms.split(",")
    for form in names:
        place = hand.open(form)
        is_last = form == names[-1]
        if is_last:
            tell("READY")
        hand.type(form, place, 60 if is_last else TURN_S)


if __name__ == "__main__":
    main(*sys.argv[1:])
