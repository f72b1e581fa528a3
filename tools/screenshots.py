"""Picture the main pages (1366x768) and printed pages into docs/images, for the README and for eyes.

Run `make screenshots`. The practice register is built anew in build/screenshots.
"""

import os
import shutil
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.services import backups, demo, history, products, registers
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.deadlines_page import DeadlinesPage
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.recognitions.decision_dialog import DecisionDialog
from ocop_desktop.ui.recognitions.recognition_dialog import RecognitionDialog
from ocop_desktop.ui.studio.studio_page import StudioPage
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.window.main_window import MainWindow
from tools.edit_conflict import open_conflict
from tools.import_pictures import picture_import
from tools.paper_pictures import picture_papers
from tools.practice_evaluation import COFFEE, DRINK, TOUR, keep_evaluations
from tools.recovery_pictures import picture_failures, picture_safety

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
SCRATCH = ROOT / "build" / "screenshots"
ON = date(2026, 11, 22)
SIZE = (1366, 768)


def settle(milliseconds: int = 700) -> None:
    """Let the window load and paint."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def save(widget: QWidget, name: str) -> None:
    """Picture one widget."""
    settle()
    widget.grab().save(str(IMAGES / f"{name}.png"))
    print(name)


def picture_window(app: QApplication, ids: dict[int, int]) -> None:
    """The pages in light and dark, and the dialogs over the products page."""
    runner = ServiceRunner(partial(registers.open_register, SCRATCH / "register"))
    preferences = Preferences(SCRATCH / "settings.ini")
    preferences.clerk = "Nguyễn Thị Lan"
    context = PageContext(runner, preferences, ON)
    window = MainWindow(context)
    window.resize(*SIZE)
    window.show()
    settle(2500)
    for scheme in ("light", "dark"):
        theme.apply(app, scheme, 100)
        for key in ("products", "producers", "deadlines", "fairs", "settings"):
            window.go_to(key)
            save(window, f"{key}-{scheme}")
        picture_event(window, scheme)
        window.go_to("products")
        page = window.findChild(ProductsPage)
        if page is not None:
            page.show_gallery(True)
            save(window, f"gallery-{scheme}")
            page.show_gallery(False)
        picture_evaluations(window, ids, scheme)
        picture_studio(window, scheme)
        window.go_to("products")
        conflict = open_conflict(context, window)
        save(conflict, f"conflict-{scheme}")
        conflict.close()
    theme.apply(app, "light", 100)
    for name, dialog in (
        ("product-form", ProductForm(context, 2, window)),
        ("recognition", RecognitionDialog(context, 2, "Khô cá dứa một nắng", None, window)),
        ("decision", DecisionDialog(context, window)),
    ):
        dialog.open()
        save(dialog, name)
        dialog.close()
    picture_import(window, SCRATCH, save)
    picture_deadlines(window)
    picture_safety(window, save)
    picture_history(app, window)
    window.close()
    settle(200)
    runner.close()


def picture_event(window: MainWindow, scheme: str) -> None:
    """The parts of the event shown: its results, its stated figures, what it came to."""
    window.go_to("fairs")
    page = window.findChild(EventsPage)
    if page is None:
        raise TypeError(page)
    tabs = page.editor.tabs
    for part, name in (
        (tabs.results, "results"),
        (tabs.stated, "stated"),
        (tabs.summary, "summary"),
    ):
        tabs.show_part(part)
        save(window, f"event-{name}-{scheme}")
    tabs.setCurrentIndex(0)


def picture_studio(window: MainWindow, scheme: str) -> None:
    """A page of the fair's catalogue, a sheet of price tags, and what the guard found in profiles."""
    window.go_to("studio")
    page = window.page
    if not isinstance(page, StudioPage):
        raise TypeError(page)
    settle(2500)
    for document, name in (
        (DocumentKey.CATALOGUE, "studio"),
        (DocumentKey.PRICE_TAGS, "studio-labels"),
        (DocumentKey.A4, "studio-guard"),
    ):
        page.choose_document(document)
        settle(2500)
        page.findings.set_expanded(document is DocumentKey.A4)
        if document is DocumentKey.CATALOGUE:
            page.show_page(4)
        save(window, f"{name}-{scheme}")


def picture_history(app: QApplication, window: MainWindow) -> None:
    """The history and the trash, after two clerks have edited, deleted and undone."""
    register = registers.open_register(SCRATCH / "register", "Nguyễn Thị Lan")
    rows = products.all_rows(register, ON)
    (known,) = products.get_many(register, [rows[0].id])
    products.save(register, replace(known, price=Decimal(95000), storage="Nơi khô ráo"))
    products.delete(register, [row.id for row in rows[8:14]])
    registers.name_clerk(register, "Trần Văn Minh")
    products.delete(register, [rows[20].id])
    history.undo(register)
    (known,) = products.get_many(register, [rows[0].id])
    products.save(register, replace(known, notes="Đã gọi điện xác nhận giá"))
    register.close()
    for scheme in ("light", "dark"):
        theme.apply(app, scheme, 100)
        for key in ("history", "trash"):
            window.go_to(key)
            window.page.refresh()
            save(window, f"{key}-{scheme}")
    theme.apply(app, "light", 100)


def picture_deadlines(window: MainWindow) -> None:
    """The dialogs of the deadline page, over a product that is filed."""
    window.go_to("deadlines")
    page = window.page
    if not isinstance(page, DeadlinesPage):
        raise TypeError(page)
    settle()
    for name, ask in (
        ("filing", page.new),
        ("notice", page.notice),
        ("product-code", page.records.propose_code),
    ):
        ask()
        settle()
        for dialog in page.findChildren(QDialog):
            save(dialog, name)
            dialog.close()
        settle(100)


def picture_evaluations(window: MainWindow, ids: dict[int, int], scheme: str) -> None:
    """The list, then the sheet, the council and the plan of one, and sheets half done and locked."""
    window.go_to("evaluations")
    save(window, f"evaluations-{scheme}")
    page = window.findChild(EvaluationsPage)
    if page is None:
        return
    for number, name in ((TOUR, "cases"), (DRINK, "locked"), (COFFEE, "sheet")):
        page.open(ids[number])
        save(window, f"evaluation-{name}-{scheme}")
    editor = page.editor
    if editor is None:
        return
    for tab, name in ((editor.council, "council"), (editor.gaps, "gaps")):
        editor.tabs.setCurrentWidget(tab)
        save(window, f"evaluation-{name}-{scheme}")
    editor.close_editor()


def main() -> None:
    """Build the practice register, then picture everything."""
    shutil.rmtree(SCRATCH, ignore_errors=True)
    IMAGES.mkdir(parents=True, exist_ok=True)
    register = demo.build(SCRATCH / "register", products=66, seed=1, on=ON)
    ids = keep_evaluations(register, ON)
    backups.back_up(register)
    register.close()
    app = QApplication(sys.argv[:1])
    picture_window(app, ids)
    picture_failures(SCRATCH, ON, save)
    picture_papers(SCRATCH, IMAGES, ON)


if __name__ == "__main__":
    main()
