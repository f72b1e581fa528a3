"""Draw a composition part by part, check it and write it to a PDF file, whole or not at all."""

import math
import tempfile
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from pathlib import Path

from ocop_desktop.domain.errors import CannotPrint, DrawingDied, NothingToPrint
from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.reports.assembly import process_pool
from ocop_desktop.reports.assembly.parts import DocumentPart, PageFormat, PartPlan, draw_part
from ocop_desktop.reports.assembly.pdf_writer import DocumentInfo, PdfWriter, write_atomically
from ocop_desktop.reports.assembly.preflight import check_document_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Composition

MIN_PARTS = 4  # least parts of a longer job, whatever the machine: same input, same bytes
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class DrawingLimits:
    """How a document is split into parts, and from how many pages on several processes draw them.

    A part has at most `part_pages` pages, for it is kept in memory until it is written. Up to
    `single_process_pages` one process is done before others have started. `processes` draw a longer
    document; None means as many as the machine allows.
    """

    part_pages: int = 200
    single_process_pages: int = 600
    processes: int | None = None


USUAL_LIMITS = DrawingLimits()


def write(
    composition: Composition,
    look: Look,
    output: Path,
    *,
    light: bool = False,
    progress: Progress | None = None,
    limits: DrawingLimits = USUAL_LIMITS,
) -> Printed:
    """Draw all pages and write the PDF `output`; `progress` is called with the pages done and all pages.

    `light` reduces the photos so that the file can be sent by phone.
    Raises `NothingToPrint`, `CannotPrint` with every blocking finding, `CannotWrite`, `DrawingDied`
    and whatever `progress` raises to cancel the job; `output` is then unchanged.
    """
    total = len(composition.pages)
    reporter = _ProgressReporter(progress, total)
    with _temporary_folder(output) as folder, write_atomically(output) as pdf:
        plans = _plan_parts(composition, look, limits, folder / "light" if light else None)
        writer = PdfWriter(pdf, plans[0].page_format, total)
        findings = [*check_document_words(composition)]
        with closing(_draw_parts(plans, reporter, limits)) as parts:
            for part in parts:
                findings += part.findings
                if not any(finding.blocking for finding in findings):
                    writer.add_part(part, reporter.repeat)
        findings = _merge_findings(composition, findings)
        _raise_blocking(findings)
        writer.finish(composition.bookmarks, _document_info(composition))
    return Printed(output, total, composition.products, tuple(findings), composition.folded)


def check(
    composition: Composition,
    look: Look,
    *,
    progress: Progress | None = None,
    limits: DrawingLimits = USUAL_LIMITS,
) -> tuple[Finding, ...]:
    """Return the findings of a document, found by drawing it without writing it.

    Raises `NothingToPrint`; `CannotWrite` when the disk is full; `DrawingDied`.
    """
    findings = [*check_document_words(composition)]
    plans = _plan_parts(composition, look, limits)
    reporter = _ProgressReporter(progress, len(composition.pages))
    with _temporary_folder(Path(tempfile.gettempdir())):
        for part in _draw_parts(plans, reporter, limits):
            findings += part.findings
    return tuple(_merge_findings(composition, findings))


def extract_page(composition: Composition, page: int) -> Composition:
    """Return a composition of the page at `page` (from 0) alone."""
    return replace(composition, pages=composition.pages[page : page + 1], bookmarks=())


@contextmanager
def _temporary_folder(output: Path) -> Iterator[Path]:
    """Open a folder for intermediate files, which is removed at the end.

    Raises `CannotWrite` when the disk is full, and `DrawingDied`.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="ocop-") as folder:
            yield Path(folder)
    except BrokenProcessPool as error:
        raise DrawingDied(output) from error
    except OSError as error:
        raise refuse_writing(output, error) from error


@dataclass(slots=True)
class _ProgressReporter:
    """Reports progress to the caller and remembers how many of `total` pages are done."""

    progress: Progress | None
    total: int
    done: int = 0

    def report(self, done: int) -> None:
        """Report how many pages are done now."""
        self.done = done
        self.repeat()

    def report_from(self, first: int, done: int) -> None:
        """Report `done` pages more than `first`."""
        self.report(first + done)

    def repeat(self) -> None:
        """Report the same number again, so that the caller can cancel the job."""
        if self.progress:
            self.progress(self.done, self.total)


def _draw_parts(
    plans: Sequence[PartPlan], reporter: _ProgressReporter, limits: DrawingLimits
) -> Generator[DocumentPart]:
    processes = limits.processes or process_pool.count_processes()
    if reporter.total > limits.single_process_pages and processes > 1:
        yield from process_pool.draw_parts(plans, reporter.report, processes)
        return
    for plan in plans:
        yield draw_part(plan, partial(reporter.report_from, plan.first))


def _plan_parts(
    composition: Composition, look: Look, limits: DrawingLimits, light: Path | None = None
) -> tuple[PartPlan, ...]:
    """Split the pages into parts of about the same length."""
    total = len(composition.pages)
    if not total:
        raise NothingToPrint
    fewest = MIN_PARTS if total > limits.single_process_pages else 1
    count = max(math.ceil(total / limits.part_pages), fewest)
    edges = [total * place // count for place in range(count + 1)]
    page_format = PageFormat(composition.size, composition.bleed)
    return tuple(
        PartPlan(composition.pages[first:end], first, page_format, look, light)
        for first, end in pairwise(edges)
    )


def _document_info(composition: Composition) -> DocumentInfo:
    return DocumentInfo(
        composition.title, composition.author, composition.language, composition.folded
    )


def _merge_findings(composition: Composition, findings: Sequence[Finding]) -> list[Finding]:
    """Sort the findings by page and keep each finding about a product once.

    A missing translation is one in the document's language, in English where Vietnamese leads.
    """
    findings = [
        replace(finding, language=composition.translation)
        if finding.rule is FindingRule.NO_TRANSLATION
        else finding
        for finding in findings
    ]
    product_details = {finding.detail for finding in findings if finding.product}
    first: dict[tuple[str, str, str], Finding] = {}
    for finding in findings:
        if finding.product or finding.detail not in product_details:
            titled_finding = (
                finding if finding.product else replace(finding, product=composition.title)
            )
            first.setdefault(
                (finding.rule, finding.product_id or finding.product, finding.detail),
                titled_finding,
            )
    return sorted(first.values(), key=lambda finding: finding.page)


def _raise_blocking(findings: Sequence[Finding]) -> None:
    blocking = {
        f"{finding.product}: {finding.detail}": finding for finding in findings if finding.blocking
    }
    if blocking:
        raise CannotPrint(tuple(blocking), tuple(blocking.values()))
