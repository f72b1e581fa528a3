"""The head of an office's papers, as far as it follows from the office: symbol, signer, receivers."""

from datetime import date

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import BasisPaper
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_frame import Words, write_day
from ocop_desktop.domain.papers.paper_head import (
    Authority,
    PaperHead,
    PaperSigner,
    SigningMode,
    is_deputy,
)
from ocop_desktop.domain.text import clean_line, search_key

_COLLECTIVE = "Ủy ban nhân dân"
_KINDS = {EventPaper.PLAN: "KH", EventPaper.LIST: "DS", EventPaper.REPORT: "BC"}
_AREA_WORDS = frozenset({"xã", "phường", "đặc", "thị", "huyện", "quận", "tỉnh", "thành"})


def make_office_head(
    office: Office, event: Event, paper: EventPaper, on: date, words: Words
) -> PaperHead:
    """The head of a paper as Decree 30 wants it; number and day are left for the registry to give."""
    kind = _KINDS.get(paper, "")
    symbol = "-".join(filter(None, (kind, abbreviate_body(office.name))))
    return PaperHead(
        parent_body=clean_line(office.parent_body),
        body=clean_line(office.name),
        place=clean_line(office.place_name),
        year=on.year,
        symbol=symbol,
        addressees=_list_addressees(office, paper),
        bases=tuple(filter(None, (write_basis(one, words) for one in event.basis))),
        receivers=_list_receivers(office, paper, words),
        signer=make_signer(office),
    )


def _list_addressees(office: Office, paper: EventPaper) -> tuple[str, ...]:
    """A report goes to the body above; where that is not known, dots are left for it."""
    if paper is not EventPaper.REPORT:
        return ()
    return (clean_line(office.parent_body) or "." * 40,)


def _list_receivers(office: Office, paper: EventPaper, words: Words) -> tuple[str, ...]:
    first = "paper.as_above" if paper is EventPaper.REPORT else "paper.holders_of_event"
    kept = "paper.kept_kt" if is_collective(office.name) else "paper.kept"
    return words[first], words[kept]


def make_signer(office: Office) -> PaperSigner:
    """The office's head, who signs for a People's Committee; a deputy signs for the head."""
    own = is_collective(office.name)
    post = clean_line(office.head_title)
    return PaperSigner(
        post=post,
        name=clean_line(office.head_name),
        authority=Authority.COLLECTIVE if own else Authority.OWN,
        mode=SigningMode.DEPUTY if is_deputy(post) else SigningMode.OWN,
        collective=_COLLECTIVE if own else "",
    )


def is_collective(body: str) -> bool:
    """Whether the body decides together, as a People's Committee does."""
    return search_key(body).startswith((search_key(_COLLECTIVE), "ubnd"))


def abbreviate_body(body: str) -> str:
    """The letters of a body in the symbol of its papers: "UBND", "PKT" for a Phòng Kinh tế."""
    if is_collective(body):
        return "UBND"
    letters = ""
    for word in clean_line(body).split():
        if letters and word.casefold() in _AREA_WORDS:
            break
        letters += word[0].upper() if word[0].isalpha() else ""
    return letters


def write_basis(paper: BasisPaper, words: Words) -> str:
    """A paper that an event rests on: "Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 về ..."."""
    number = words["paper.event.basis_number"].format(number=paper.number) if paper.number else ""
    parts = (paper.kind, number, write_day(paper.signed_on, words), paper.title)
    told = clean_line(" ".join(filter(None, parts)))
    return words["paper.event.basis"].format(paper=told) if told else ""
