"""An event's document set on disk: drawn beside its place, then put there together or not at all."""

import re
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ocop_desktop.domain.errors import (
    CannotPrint,
    CannotWrite,
    FolderNotEmpty,
    NothingToPrint,
    PathError,
)
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.document_set import (
    DocumentSet,
    DocumentSetOrder,
    documents_in_set,
    file_name_in_set,
)
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintContent, Printed, Style
from ocop_desktop.domain.text import Language
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.reports import document_set_summary, documents
from ocop_desktop.reports.assembly import document_writer
from ocop_desktop.reports.assembly.pdf_writer import is_own_pdf
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.document_set_summary import DocumentSetFile
from ocop_desktop.reports.pdf.canvas import Composition

SUMMARY = "00-tom-tat.pdf"
_OURS = re.compile(r"\d\d-[a-z-]+\.pdf")
_LITTER = {"Thumbs.db", "desktop.ini", ".DS_Store"}  # what file managers leave behind


@dataclass(frozen=True, slots=True)
class _Plan:
    """A file to write."""

    name: str
    document: DocumentKey
    language: Language
    look: Look
    composition: Composition


def write(
    content: PrintContent,
    order: DocumentSetOrder,
    folder: Path,
    *,
    progress: document_writer.Progress | None = None,
) -> DocumentSet:
    """Write the document set of `content` to `folder`, whole or not at all; `progress` counts all pages.

    Only an absent or empty folder or an earlier set is replaced. Raises `NothingToPrint`,
    `CannotPrint` with the blocking findings of all documents, `FolderNotEmpty` and `CannotWrite`.
    """
    plans = _plans(content, order)
    if not plans:
        raise NothingToPrint
    with _beside(folder) as made:
        files = _print_all(plans, made, progress)
        findings = _once(finding for file in files for finding in file.printed.warnings)
        look = Look(Wording(Language.VI), order.theme)
        listed = document_set_summary.compose(content, files, look)
        summary = document_writer.write(listed, look, made / SUMMARY)
    printed = [summary, *(file.printed for file in files)]
    placed = tuple(replace(one, file=folder / one.file.name) for one in printed)
    return DocumentSet(folder, placed, findings)


def _plans(content: PrintContent, order: DocumentSetOrder) -> list[_Plan]:
    chosen = [
        document
        for document in documents_in_set()
        if not order.documents or document in order.documents
    ]
    plans = []
    for number, document in enumerate(chosen, start=1):
        for language in dict.fromkeys(order.languages):
            style = Style(language, order.theme, order.quality)
            plans.append(
                _Plan(
                    f"{number:02d}-{file_name_in_set(document)}-{language}.pdf",
                    document,
                    language,
                    Look(Wording(language), order.theme),
                    documents.compose(document, content, style),
                )
            )
    return plans


def _print_all(
    plans: Sequence[_Plan], made: Path, progress: document_writer.Progress | None
) -> tuple[DocumentSetFile, ...]:
    """Print every file; what keeps some of them back is named all at once."""
    files: list[DocumentSetFile] = []
    problems_raised: list[CannotPrint] = []
    done, total = 0, sum(len(plan.composition.pages) for plan in plans)
    for plan in plans:
        try:
            printed = _print(plan, made, _told(progress, done, total))
            files.append(DocumentSetFile(plan.document, plan.language, printed))
        except CannotPrint as error:
            problems_raised.append(error)
        done += len(plan.composition.pages)
    if problems_raised:
        raise _all_of(problems_raised)
    return tuple(files)


def _all_of(problems_raised: Sequence[CannotPrint]) -> CannotPrint:
    problems = dict.fromkeys(problem for error in problems_raised for problem in error.problems)
    return CannotPrint(
        tuple(problems), _once(one for error in problems_raised for one in error.findings)
    )


def _print(plan: _Plan, made: Path, progress: document_writer.Progress | None) -> Printed:
    return document_writer.write(plan.composition, plan.look, made / plan.name, progress=progress)


def _told(
    progress: document_writer.Progress | None, before: int, total: int
) -> Callable[[int, int], None] | None:
    return None if progress is None else lambda done, _: progress(before + done, total)


def _once(findings: Iterator[Finding]) -> tuple[Finding, ...]:
    """What several documents say alike is said once."""
    first: dict[tuple[str, ...], Finding] = {}
    for one in findings:
        first.setdefault((one.rule, one.product_id or one.product, one.detail, one.language), one)
    return tuple(first.values())


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """A hidden folder that takes the place of `folder` at the end; gone when anything fails."""
    place = folder.resolve()
    made = place.with_name(f".{place.name[:40]}-{secrets.token_hex(4)}.part")
    try:
        _refuse_foreign(place)
        made.mkdir()
        yield made
        _refuse_foreign(place)
        _exchange(made, place)
    except CannotWrite as error:
        raise CannotWrite(folder, error.detail, error.reason) from error
    except PathError as error:
        raise type(error)(folder, error.detail) from error
    except OSError as error:
        raise refuse_writing(folder, error) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _refuse_foreign(place: Path) -> None:
    """Raise unless `place` is absent, empty or a set of ours; nobody's own files are replaced."""
    if not place.exists():
        return
    files = [path for path in place.iterdir() if path.name not in _LITTER]
    ours = all(path.is_file() and _OURS.fullmatch(path.name) for path in files)
    if files and not (ours and is_own_pdf(place / SUMMARY)):
        raise FolderNotEmpty(place)


def _exchange(made: Path, place: Path) -> None:
    """Put the new folder in place; the old one comes back if that fails."""
    if not place.exists():
        made.rename(place)
        return
    old = made.with_suffix(".old")
    place.rename(old)
    try:
        made.rename(place)
    except OSError:
        old.rename(place)
        raise
    shutil.rmtree(old, ignore_errors=True)
