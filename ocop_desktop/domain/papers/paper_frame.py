"""The blocks above and below the text of a paper: letterhead, addressees, bases, signatures."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from ocop_desktop.domain.papers.paper_head import PaperHead, list_signature_lines
from ocop_desktop.domain.papers.paper_story import (
    Letterhead,
    PaperBlock,
    PaperHeading,
    PaperSignatures,
    PaperText,
    SignatureBlock,
    TextAlignment,
)

Words = Mapping[str, str]
"""The printed words by their key."""
NO_BREAK = "\N{NO-BREAK SPACE}"
_BLANK = NO_BREAK * 6
_PLACE = re.compile(r"(?<= )(thành phố|tỉnh|quận|huyện|thị xã|xã|phường|đặc khu) ", re.IGNORECASE)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def make_letterhead(head: PaperHead, words: Words) -> Letterhead:
    """The letterhead of a paper."""
    return Letterhead(
        parent_body=bind_place(head.parent_body).upper(),
        body=bind_place(head.body).upper(),
        number=words["paper.number_line"].format(number=number_and_symbol(head)),
        nation=words["paper.nation"].upper(),
        motto=words["paper.motto"],
        place_and_date=place_and_date(head, words),
    )


def bind_place(body: str) -> str:
    """A body whose place does not break over two lines: "Ủy ban nhân dân" before "Thành phố Hồ Chí Minh"."""
    found = list(_PLACE.finditer(body))
    if not found:
        return body
    start = found[-1].start()
    return body[:start] + body[start:].replace(" ", NO_BREAK)


def number_and_symbol(head: PaperHead) -> str:
    """The number and the symbol: "05/BC-UBND"; room for the number where the registry will give it.

    Without a symbol the number stands alone.
    """
    number = _BLANK if head.number is None else f"{head.number:02d}"
    return f"{number}/{head.symbol}" if head.symbol else number


def place_and_date(head: PaperHead, words: Words) -> str:
    """The place with the day of signing: "Cần Giờ, ngày 05 tháng 01 năm 2027"."""
    place = head.place or words["paper.no_place"]
    return words["paper.place_and_day"].format(place=place, day=written_day(head, words))


def written_day(head: PaperHead, words: Words) -> str:
    """The day in words with zeros as Decree 30 wants them; blank where it is not yet given."""
    return write_day(head.day, words) or words["paper.blank_day"].format(
        blank=NO_BREAK * 5, year=head.year
    )


def write_day(day: date | None, words: Words) -> str:
    """A day in words: "ngày 09 tháng 3 năm 2027"; a zero before days under 10 and months 1 and 2."""
    if day is None:
        return ""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return words["paper.day"].format(day=f"{day.day:02d}", month=month, year=day.year)


def make_addressees(head: PaperHead, words: Words) -> tuple[PaperBlock, ...]:
    """Kính gửi: one addressee in the same line, several below it with dashes."""
    lead = words["paper.addressed_to"]
    if len(head.addressees) == 1:
        text = PaperText(
            f"{lead} {head.addressees[0]}.", alignment=TextAlignment.CENTRE, is_indented=False
        )
        return (text,)
    lines = _end_lines(tuple(f"- {one}" for one in head.addressees))
    return tuple(PaperText(line, stays=True) for line in (lead, *lines)) if lines else ()


def make_bases(head: PaperHead) -> tuple[PaperBlock, ...]:
    """The papers that this one rests on, in italics, each in a line that ends with ";", the last with "."."""
    return tuple(PaperText(line, is_italic=True) for line in _end_lines(head.bases))


def _end_lines(lines: Sequence[str]) -> tuple[str, ...]:
    ends = [";"] * (len(lines) - 1) + ["."]
    return tuple(f"{line.rstrip(';.')}{end}" for line, end in zip(lines, ends, strict=False))


def make_signatures(head: PaperHead, words: Words) -> PaperSignatures:
    """The receivers on the left, the signer on the right."""
    signer = SignatureBlock(list_signature_lines(head.signer), name=head.signer.name)
    receivers = _end_lines(tuple(f"- {one}" for one in head.receivers))
    return PaperSignatures((signer,), words["paper.receivers"] if receivers else "", receivers)


def end_letter(
    blocks: Sequence[PaperBlock], closing: str, signatures: PaperSignatures
) -> tuple[PaperBlock, ...]:
    """The blocks of a letter with its closing sentence and signatures, which never stand alone.

    The last two paragraphs stay with them, so that two lines of text stand above on the same page.
    """
    ended = list(blocks)
    for place, block in list(enumerate(ended))[:-3:-1]:
        if not isinstance(block, PaperText):
            break
        ended[place] = replace(block, stays=True)
    return (*ended, PaperText(closing), signatures)


def make_part(title: str, blocks: tuple[PaperBlock, ...], words: Words) -> tuple[PaperBlock, ...]:
    """A part of a letter under its heading; that there are no data is said in the line of the heading."""
    texts = [block.text for block in blocks if isinstance(block, PaperText) and not block.lead]
    if texts != [words["paper.no_data"]] or len(blocks) > 1:
        return (PaperHeading(title), *blocks)
    return (PaperText(texts[0], lead=f"{title}:", is_indented=False),)


def number_annexes(count: int, words: Words) -> tuple[str, ...]:
    """What the annexes are called: "Phụ lục" where there is one, else "Phụ lục I", "Phụ lục II" ..."""
    name = words["paper.annex"]
    return (name,) if count == 1 else tuple(f"{name} {number}" for number in _ROMAN[:count])
