"""The press: a composition drawn part by part, checked, and bound into a file whole or not at all."""

import math
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from ocop_desktop.domain.errors import CannotPrint, DrawingDied, NothingToPrint
from ocop_desktop.domain.printing import Finding, Printed
from ocop_desktop.reports import pool
from ocop_desktop.reports.binding import Cover, bind, bindery
from ocop_desktop.reports.look import Look
from ocop_desktop.reports.parts import Part, PartPlan, draw_part
from ocop_desktop.reports.preflight import word_findings
from ocop_desktop.reports.sheet import Composition

PAGES_IN_PART = 200  # at most, for a canvas holds all its pages
PAGES_ALONE = 600  # up to here one process is done before others have started
SHARES = 4  # least parts of a longer job, whatever the machine: same input, same bytes
Progress = Callable[[int, int], None]


def write(
    composition: Composition,
    look: Look,
    output: Path,
    *,
    light: bool = False,
    progress: Progress | None = None,
) -> Printed:
    """Draw all pages and write the PDF `output`; `progress` is told pages done and in all.

    `light` makes the photos small enough to be sent by phone.
    Raises `NothingToPrint`, `CannotPrint` with every blocking finding, `CannotWrite`, `DrawingDied`
    and whatever `progress` raises to give the job up; `output` is then as it was.
    """
    total = len(composition.pages)
    with _workshop(output) as folder:
        plans = tuple(_plans(composition, look, folder, light=light))
        parts = tuple(_parts(plans, progress))
        findings = _findings(composition, parts)
        _refuse(findings)
        cover = Cover(composition.title, composition.author, composition.language)
        told = _told(progress, total, total)
        bind(parts, composition.bookmarks, cover, output, lambda: told(0))
    return Printed(output, total, composition.products, findings)


def check(
    composition: Composition, look: Look, *, progress: Progress | None = None
) -> tuple[Finding, ...]:
    """What a reader should know of the document, found by drawing it without keeping it.

    Raises `NothingToPrint`; `CannotWrite` when there is no room to draw; `DrawingDied`.
    """
    with _workshop(Path(tempfile.gettempdir())) as folder:
        plans = tuple(_plans(composition, look, folder))
        return _findings(composition, tuple(_parts(plans, progress)))


def one_page(composition: Composition, page: int) -> Composition:
    """The document of the page at `page` (from 0) alone."""
    return replace(composition, pages=composition.pages[page : page + 1], bookmarks=())


@contextmanager
def _workshop(output: Path) -> Iterator[Path]:
    try:
        with bindery(output) as folder:
            yield folder
    except BrokenProcessPool as error:
        raise DrawingDied(output) from error


def _parts(plans: Sequence[PartPlan], progress: Progress | None) -> Iterator[Part]:
    total = sum(len(plan.pages) for plan in plans)
    if total > PAGES_ALONE and pool.processes() > 1:
        return pool.draw_parts(plans, _told(progress, 0, total))
    return (draw_part(plan, _told(progress, plan.first, total)) for plan in plans)


def _plans(
    composition: Composition, look: Look, folder: Path, *, light: bool = False
) -> Iterator[PartPlan]:
    """Parts of about the same length."""
    total = len(composition.pages)
    if not total:
        raise NothingToPrint
    count = max(math.ceil(total / PAGES_IN_PART), SHARES if total > PAGES_ALONE else 1)
    edges = [total * place // count for place in range(count + 1)]
    for first, end in pairwise(edges):
        yield PartPlan(
            composition.pages[first:end],
            first,
            composition.size,
            composition.bleed,
            look,
            folder / f"part-{first:07d}.pdf",
            light,
        )


def _told(progress: Progress | None, first: int, total: int) -> Callable[[int], None]:
    return lambda done: progress(first + done, total) if progress else None


def _findings(composition: Composition, parts: Sequence[Part]) -> tuple[Finding, ...]:
    """All findings in the order of the pages; what is said of a product twice is said once."""
    found = [*word_findings(composition)]
    for part in parts:
        found += part.findings
    told = {one.detail for one in found if one.product}
    first: dict[tuple[str, str, str], Finding] = {}
    for one in found:
        if one.product or one.detail not in told:
            named = one if one.product else replace(one, product=composition.title)
            first.setdefault((one.rule, one.product_id or one.product, one.detail), named)
    return tuple(sorted(first.values(), key=lambda one: one.page))


def _refuse(findings: Sequence[Finding]) -> None:
    blocking = {f"{one.product}: {one.detail}": one for one in findings if one.blocking}
    if blocking:
        raise CannotPrint(tuple(blocking), tuple(blocking.values()))
