"""Pictures of what is shown where a register does not open, and of copies and checks."""

from collections.abc import Callable
from contextlib import chdir
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from ocop_desktop.domain import errors
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.health.report import (
    HealthProblem,
    HealthReport,
    ProblemKind,
    RecordName,
)
from ocop_desktop.domain.opening.schema_faults import SchemaDifference, SchemaFault, SchemaObject
from ocop_desktop.services import backups, demo
from ocop_desktop.ui.backups.restore_dialog import RestoreDialog
from ocop_desktop.ui.preferences import Preferences, RecentRegister
from ocop_desktop.ui.tasks.no_register import make_folder_runner
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.start_page import StartPage

Save = Callable[[QWidget, str], None]
SIZE = (1366, 768)
FOLDER = Path("so-ocop-xa-can-gio")
PROBLEMS = (
    HealthProblem(
        ProblemKind.CHANGED_VALUE,
        RecordName("product", 3, "Khô cá dứa một nắng"),
        "name",
        "Khô cá dứa một nằng",
        "Khô cá dứa một nắng",
    ),
    HealthProblem(
        ProblemKind.UNREADABLE_VALUE,
        RecordName("recognition", 5, "Nước mắm cá cơm ủ chượp"),
        "issued_on",
        "31/02/2025",
        "2025-02-28",
    ),
    HealthProblem(
        ProblemKind.MEDIA_MISSING, RecordName("product", 2, "Mắm tôm"), "photos", detail="ab/c.jpg"
    ),
)
REPORT = HealthReport(PROBLEMS, {"rows": 512, "changes": 812, "media": 33})


def picture_failures(scratch: Path, on: date, save: Save) -> None:
    """The start page for each way a register may not open."""
    with chdir(scratch):  # no picture shows where this computer keeps its files
        register = demo.build(FOLDER, products=12, seed=1, on=on)
        backups.back_up(register)
        register.close()
        preferences = Preferences(scratch / "start.ini")
        preferences.remember_register(RecentRegister(FOLDER, "UBND xã Cần Giờ", f"{on:%d/%m/%Y}"))
        for name, error in _list_failures(FOLDER):
            page = StartPage(preferences)
            page.resize(*SIZE)
            page.show()
            page.show_failure(error, FOLDER)
            save(page, f"start-{name}")
            page.close()
        runner = make_folder_runner()
        dialog = RestoreDialog(runner, preferences, FOLDER)
        dialog.show()
        save(dialog, "restore")
        dialog.close()
        runner.close()


def picture_safety(window: MainWindow, save: Save) -> None:
    """The dialogs of copies, restoring and checking."""
    menu = window.menus.backups
    for name, ask in (
        ("backups", menu.show_backups),
        ("restore-record", menu.restore_record),
    ):
        dialog = ask()
        save(dialog, name)
        dialog.close()
        QApplication.processEvents()
    check = menu.check()
    save(check, "health")
    check.show_report(REPORT)
    save(check, "health-problems")
    check.close()


def _list_failures(folder: Path) -> tuple[tuple[str, OcopError], ...]:
    trigger = SchemaFault(SchemaDifference.FOREIGN, SchemaObject.TRIGGER, "theo_doi")
    return (
        ("damaged", errors.RegisterDamaged(folder)),
        ("altered", errors.RegisterAltered(folder, (trigger,))),
        ("exchanged", errors.RegisterExchanged(folder)),
        ("missing", errors.RegisterMissing(folder)),
        ("newer", errors.RegisterNewer(folder, "0012", "0010")),
        ("locked", errors.RegisterLocked(folder)),
    )
