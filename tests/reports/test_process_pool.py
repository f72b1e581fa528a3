"""Long documents: drawn by a pool of processes, bound in order, given up within a page."""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.errors import CannotPrint, CannotWrite, DrawingDied
from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import Language
from ocop_desktop.reports.assembly import document_writer
from ocop_desktop.reports.assembly.document_writer import DrawingLimits
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Canvas, Composition
from tests.reports.printed import write_catalogue, write_profiles
from tests.reports.reading import fonts_of, page_reached, pages_of
from tests.reports.samples import a_catalogue, bare_profile, full_profile, painted

LOOK = Look(Wording(Language.VI))
POOLED = DrawingLimits(single_process_pages=1, processes=2)
"""A pool of two processes draws from the second page on."""
USUALLY_POOLED = DrawingLimits(processes=2)


class _GaveUp(Exception):
    """The reader closed the job."""


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """The file to print, of an earlier time."""
    path = tmp_path / "out" / "long.pdf"
    path.parent.mkdir()
    path.write_bytes(b"old")
    return path


@dataclass(frozen=True)
class _Slow:
    """A page that takes its time."""

    seconds: float
    profiles: tuple[()] = ()

    def draw(self, canvas: Canvas) -> None:
        time.sleep(self.seconds)
        canvas.stream.fill_rectangle(0, 0, 10, 10, (0, 0, 0))


@dataclass(frozen=True)
class _Deadly:
    """A page during which the process that draws it is killed."""

    profiles: tuple[()] = ()

    def draw(self, canvas: Canvas) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(60)


@dataclass(frozen=True)
class _FullDisk:
    """A page during which there is no more room."""

    profiles: tuple[()] = ()

    def draw(self, canvas: Canvas) -> None:
        raise OSError(28, "No space left on device")


def _composition(*pages: object) -> Composition:
    return Composition("Dài", "", "vi", (300.0, 200.0), pages, 0)  # type: ignore[arg-type]


def _untouched(output: Path) -> bool:
    """Whether the old file stands alone and no process was left behind."""
    alone = [path.name for path in output.parent.iterdir()] == [output.name]
    return alone and output.read_bytes() == b"old" and not multiprocessing.active_children()


def test_the_pool_gives_the_bytes_that_one_process_gives(output: Path, tmp_path: Path) -> None:
    photos = [painted(tmp_path / f"{n}.jpg", (400 + n, 300), n) for n in range(7)]
    many = [full_profile(photos[n % 7], key=str(n)) for n in range(40)]
    together = write_profiles(many, output, limits=POOLED)
    pooled = output.read_bytes()
    alone = write_profiles(many, output, limits=replace(POOLED, processes=1))
    assert pooled == output.read_bytes()
    assert together == alone
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_outline_links_fonts_photos_and_findings_are_whole_after_the_join(
    output: Path, tmp_path: Path
) -> None:
    photo = painted(tmp_path / "p.jpg", (300, 200))
    products: list[ProductProfile] = [
        replace(bare_profile(f"Sản phẩm số {n}", key=str(n)), photo=None if n % 3 else photo)
        for n in range(USUALLY_POOLED.single_process_pages + 50)
    ]
    printed = write_catalogue(a_catalogue(tuple(products)), output, limits=USUALLY_POOLED)
    pages = pages_of(output)
    assert printed.pages == len(pages) > USUALLY_POOLED.single_process_pages
    with pikepdf.open(output) as pdf:
        assert pdf.check_pdf_syntax() == []
        marks = [item for chapter in pdf.open_outline().root for item in chapter.children]
        assert [item.title for item in marks] == [one.name.vi for one in products]
        for item in marks:
            assert item.title in pages[page_reached(item.destination)]
        contents = [page_reached(note.Dest) for note in pdf.pages[1].Annots]
        shown = sum(len(page.get_images()) for page in pdf.pages)
    assert all("Sản phẩm số" in pages[target] for target in contents[1:])
    assert shown == sum(one.photo is not None for one in products) + 1
    assert {font[-5:-2][0] for font in fonts_of(output)} == {"yes"}
    told = {finding.product_id for finding in printed.warnings if finding.rule == "no_stars"}
    assert told == {one.key for one in products}


def test_progress_counts_up_to_the_last_page(output: Path) -> None:
    told: list[tuple[int, int]] = []
    pages = _composition(*[_Slow(0.05) for _ in range(30)])
    document_writer.write(
        pages, LOOK, output, progress=lambda done, total: told.append((done, total)), limits=POOLED
    )
    assert told == sorted(told)
    assert told[-1] == (30, 30)
    assert len({done for done, _ in told}) > 3


def test_a_job_that_is_given_up_ends_within_a_page_and_leaves_nothing(
    output: Path,
) -> None:
    pages = _composition(*[_Slow(0.05) for _ in range(10_000)])

    def progress(done: int, _total: int) -> None:
        if done > 4:
            raise _GaveUp

    with pytest.raises(_GaveUp):
        document_writer.write(pages, LOOK, output, progress=progress, limits=POOLED)
    assert _untouched(output)


def test_a_job_can_be_given_up_while_it_is_drawn_alone(
    output: Path,
) -> None:
    def progress(done: int, _total: int) -> None:
        if done == 3:
            raise _GaveUp

    with pytest.raises(_GaveUp):
        document_writer.write(_composition(*[_Slow(0)] * 9), LOOK, output, progress=progress)
    assert _untouched(output)


@pytest.mark.parametrize("asked", range(3))
def test_a_job_can_be_given_up_while_it_is_bound(output: Path, tmp_path: Path, asked: int) -> None:
    photos = [painted(tmp_path / f"{n}.jpg", (300 + n, 200)) for n in range(3)]
    after: list[int] = []

    def progress(done: int, total: int) -> None:
        if done == total:
            after.append(done)
        if len(after) > asked + 1:
            raise _GaveUp

    with pytest.raises(_GaveUp):
        write_profiles([bare_profile(photo=one) for one in photos], output, progress=progress)
    assert _untouched(output)


def test_a_process_that_dies_is_said_and_the_old_file_stands(
    output: Path,
) -> None:
    with pytest.raises(DrawingDied) as died:
        document_writer.write(_composition(*[_Slow(0)] * 9, _Deadly()), LOOK, output, limits=POOLED)
    assert died.value.path == output
    assert _untouched(output)


def test_what_fails_in_a_process_is_said_as_if_it_had_failed_here(
    output: Path,
) -> None:
    with pytest.raises(CannotWrite) as failed:
        document_writer.write(
            _composition(*[_Slow(0)] * 9, _FullDisk()), LOOK, output, limits=POOLED
        )
    assert failed.value.detail == "No space left on device"
    assert _untouched(output)


def test_blocking_findings_come_back_from_the_pool(
    output: Path,
) -> None:
    many = [bare_profile(f"Hàng {n}") for n in range(8)]
    with pytest.raises(CannotPrint) as refused:
        write_profiles([*many, bare_profile("Mật ong 🍯")], output, limits=POOLED)
    assert refused.value.problems == ("Mật ong 🍯: 🍯 (U+1F36F)",)
    assert _untouched(output)


def test_the_processes_end_when_the_program_that_started_them_is_killed(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    program = context.Process(target=_print_for_long, args=(tmp_path / "a.pdf", tmp_path))
    program.start()
    _until(lambda: len(list(tmp_path.glob("*.pid"))) >= 2)
    program.kill()
    program.join()
    started = [int(path.stem) for path in tmp_path.glob("*.pid")]
    _until(lambda: not any(map(_alive, started)))


@dataclass(frozen=True)
class _Signed:
    """A page that tells which process draws it."""

    folder: Path
    profiles: tuple[()] = ()

    def draw(self, canvas: Canvas) -> None:
        (self.folder / f"{os.getpid()}.pid").touch()
        time.sleep(0.1)


def _print_for_long(output: Path, folder: Path) -> None:
    document_writer.write(_composition(*[_Signed(folder)] * 100_000), LOOK, output, limits=POOLED)


def _alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(") ")[2]
    except FileNotFoundError:
        return False
    return not state.startswith("Z")


def _until(holds: Callable[[], bool]) -> None:
    waiting = threading.Event()
    for _ in range(600):
        if holds():
            return
        waiting.wait(0.05)
    raise AssertionError
