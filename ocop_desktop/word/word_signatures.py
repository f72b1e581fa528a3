"""Add who signs a paper, and who receives it, to a Word document, side by side in one row."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from ocop_desktop.domain.papers.paper_story import (
    BODY_SIZE,
    FORM_SIGNATURE_MM,
    RECEIVERS_SIZE,
    SIGNATURE_MM,
    PaperSignatures,
    SignatureBlock,
)
from ocop_desktop.word.word_page import WordPage
from ocop_desktop.word.word_tables import add_bare_table
from ocop_desktop.word.word_xml import add_row, add_run, make_small

_RECEIVERS_SHARE = 0.45
_SMALL = 12.0


def add_signatures(document: Document, block: PaperSignatures, page: WordPage) -> list[Paragraph]:
    """Add a row that does not split: the receivers and the signer, or the signers side by side."""
    count = len(block.signers)
    shares = (_RECEIVERS_SHARE, 1 - _RECEIVERS_SHARE) if count == 1 else (1 / count,) * count
    widths = [Length(round(page.content_width * share)) for share in shares]
    cells = add_row(add_bare_table(document, widths)).cells
    if count == 1:
        _fill_receivers(cells[0], block)
        _fill_signer(cells[1], block.signers[0], block)
    else:
        for cell, signer in zip(cells, block.signers, strict=True):
            _fill_signer(cell, signer, block)
    make_small(document.add_paragraph())
    return []


def _fill_receivers(cell: _Cell, block: PaperSignatures) -> None:
    if not block.receivers:
        return
    title = cell.paragraphs[0]
    title.paragraph_format.space_before = Pt(8)
    add_run(title, block.receivers_title, _SMALL, bold=True, italic=True)
    for line in block.receivers:
        add_run(cell.add_paragraph(), line, RECEIVERS_SIZE)


def _fill_signer(cell: _Cell, signer: SignatureBlock, block: PaperSignatures) -> None:
    size = _SMALL if block.is_form else BODY_SIZE
    room = Mm(FORM_SIGNATURE_MM if block.is_form else SIGNATURE_MM)
    lines = [(line, True) for line in signer.lines]
    if signer.hint:
        lines.append((signer.hint, False))
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_before = Pt(4 if block.is_form else 8)
    for place, (words, is_bold) in enumerate(lines):
        if place:
            paragraph = cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        add_run(paragraph, words, size if is_bold else size - 1, bold=is_bold, italic=not is_bold)
    name = cell.add_paragraph()
    name.alignment = WD_ALIGN_PARAGRAPH.CENTER
    name.paragraph_format.space_before = room
    add_run(name, signer.name, size, bold=True)
