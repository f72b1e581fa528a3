"""How long the whole kit of a fair with 66 products takes, and how large it is."""

import shutil
from time import perf_counter

from bench.registers import DAY, FOLDER, practice
from ocop_desktop.domain.print.document_set import DocumentSetOrder
from ocop_desktop.services import events, printing


def run() -> None:
    """Print seconds, files, pages and megabytes; the first run also loads ReportLab and the fonts."""
    register = practice(66)
    event = events.all_events(register)[0]
    target = FOLDER / "kit"
    shutil.rmtree(target, ignore_errors=True)
    for run_name in ("first", "again"):
        started = perf_counter()
        document_set = printing.print_kit(register, DocumentSetOrder(event.id), target, on=DAY)
        seconds = perf_counter() - started
        size = sum(file.file.stat().st_size for file in document_set.files) / 1e6
        print(
            f"fair kit of {len(event.entries)} products ({run_name}): {seconds:.2f} s (aim 10 s), "
            f"{len(document_set.files)} files, {document_set.pages} pages, {size:.1f} MB"
        )
    register.close()
