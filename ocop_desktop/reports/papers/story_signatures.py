"""Draw who signs a paper, and who receives it, side by side."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ocop_desktop.domain.papers.paper_story import (
    BODY_SIZE,
    FORM_SIGNATURE_MM,
    RECEIVERS_SIZE,
    SIGNATURE_MM,
    PaperSignatures,
    SignatureBlock,
)
from ocop_desktop.reports.papers.paper_header import SideBySide
from ocop_desktop.reports.papers.paper_text import (
    SINGLE_LINE,
    TABLE,
    centred_paragraph,
    make_paragraph,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD, BOLD_ITALIC, ITALIC, REGULAR

RECEIVERS_SHARE = 0.45
"""The part of the width that the receivers have."""


def centred_line(text: str, size: float = TABLE, font: str = REGULAR) -> Flowable:
    """Draw centred text in single lines."""
    return centred_paragraph(text, size, font, leading=SINGLE_LINE)


def make_signature_block(block: PaperSignatures) -> Flowable:
    """Draw the signers side by side, the last on the right; receivers stand on the left."""
    stacks: list[Sequence[Flowable]] = [_draw_signer(one, block) for one in block.signers]
    if len(stacks) == 1:
        return SideBySide([_draw_receivers(block), *stacks], (RECEIVERS_SHARE, 1 - RECEIVERS_SHARE))
    return SideBySide(stacks, [1 / len(stacks)] * len(stacks))


def _draw_receivers(block: PaperSignatures) -> list[Flowable]:
    if not block.receivers:
        return []
    look = paragraph_style(RECEIVERS_SIZE)
    return [
        Spacer(0, 4),
        make_paragraph(block.receivers_title, paragraph_style(TABLE, BOLD_ITALIC)),
        *(make_paragraph(line, look) for line in block.receivers),
    ]


def _draw_signer(signer: SignatureBlock, block: PaperSignatures) -> list[Flowable]:
    room = FORM_SIGNATURE_MM if block.is_form else SIGNATURE_MM
    size = TABLE if block.is_form else BODY_SIZE
    return [
        Spacer(0, 4),
        *(centred_line(line, size, BOLD) for line in signer.lines),
        *([centred_line(signer.hint, TABLE - 1, ITALIC)] if signer.hint else []),
        Spacer(0, room * mm),
        *([centred_line(signer.name, size, BOLD)] if signer.name else []),
    ]
