"""One story, two writers: both files say the same, paragraph by paragraph, cell by cell."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.papers.event_composing import EVENT_COMPOSERS
from ocop_desktop.domain.papers.event_content import EventPaperContent
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_story import PaperStory, PaperTable
from ocop_desktop.reports.papers import story_paper
from ocop_desktop.word import word_paper
from tests.event_paper_samples import (
    EMPTY,
    FESTIVAL,
    WORDS,
    make_content,
    make_full_event,
    make_long_content,
)
from tests.reports.reading import pages_of, squeezed
from tests.word.reading import read_texts

FULL = make_full_event(66, 8)
FORMER = replace(FULL, starts_on=date(2025, 2, 1))
CONTENTS: dict[str, Callable[[EventPaper], EventPaperContent]] = {
    "nothing": lambda paper: make_content(EMPTY, paper),
    "festival": lambda paper: make_content(FESTIVAL, paper),
    "66 holders": lambda paper: make_content(FULL, paper, former=FORMER),
    "long names": make_long_content,
}
# 198 forms are one form 198 times
WRITTEN = [
    (name, paper)
    for name in CONTENTS
    for paper in EventPaper
    if (name, paper) != ("66 holders", EventPaper.SHEET)
]


def _compose(name: str, paper: EventPaper) -> PaperStory:
    return EVENT_COMPOSERS[paper](CONTENTS[name](paper), WORDS)


def _read_pdf(file: Path, story: PaperStory) -> str:
    """All its text without blanks, page numbers and the headers that tables repeat."""
    headers = [
        _repeated_header(block)
        for section in story.sections
        for block in section.blocks
        if isinstance(block, PaperTable)
    ]
    text = ""
    for page in pages_of(file):
        lines = page.strip().splitlines()
        if lines and lines[0].strip().isdigit():
            lines = lines[1:]
        said = squeezed("".join(lines))
        for header in headers:
            said = said.removeprefix(header)
        text += said
    return text


def _repeated_header(table: PaperTable) -> str:
    titles = [column.title for column in table.columns]
    return squeezed("".join((f"{table.title} (tiếp theo)", *titles)))


@pytest.mark.parametrize(("name", "paper"), WRITTEN)
def test_pdf_and_word_document_say_the_same(tmp_path: Path, name: str, paper: EventPaper) -> None:
    story = _compose(name, paper)
    pdf = story_paper.write(story, tmp_path / "a.pdf").file
    word = word_paper.write(story, tmp_path / "a.docx").file
    assert _read_pdf(pdf, story) == "".join(read_texts(word))


def _can_convert(soffice: str, folder: Path) -> bool:
    """Whether LibreOffice reads texts at all: its Writer may be missing."""
    (folder / "a.txt").write_text("a", encoding="utf-8")
    _convert(soffice, folder, [folder / "a.txt"], "pdf")
    return (folder / "a.pdf").exists()


def _convert(soffice: str, folder: Path, files: list[Path], kind: str) -> None:
    subprocess.run(  # noqa: S603
        [
            soffice, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            "--convert-to", kind, "--outdir", str(folder), *map(str, files),
        ],
        check=False, capture_output=True, timeout=180,
    )  # fmt: skip


def test_libreoffice_reads_the_same_text(tmp_path: Path) -> None:
    soffice = shutil.which("soffice")
    if soffice is None or not _can_convert(soffice, tmp_path):
        pytest.skip("no LibreOffice that reads texts")
    files = []
    for name, paper in WRITTEN:
        file = tmp_path / f"{name}-{paper}.docx".replace(" ", "-")
        files.append(word_paper.write(_compose(name, paper), file).file)
    _convert(soffice, tmp_path, files, "txt:Text (encoded):UTF8")
    for file in files:
        said = squeezed(file.with_suffix(".txt").read_text(encoding="utf-8-sig"))
        assert said == "".join(read_texts(file)), file.name
