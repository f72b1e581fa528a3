"""The command about evidence: the points that a product's outlets speak for, with their papers."""

from collections.abc import Iterator
from typing import Any

from ocop_desktop.commands.answers import make_number, open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_command, add_product
from ocop_desktop.domain.evidence.proposal import (
    EvidencePaper,
    EvidenceProposal,
    EvidenceProposals,
)
from ocop_desktop.domain.text import format_date
from ocop_desktop.messages.evidence import (
    evidence_reason,
    note_sentence,
    paper_line,
    paper_title,
    proposal_sentence,
)
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.services import evidence


def add_commands(commands: Commands) -> None:
    """Add `evidence`."""
    add_product(
        add_command(commands, "evidence", _run_evidence, "đề xuất điểm theo kênh bán, sự kiện")
    )


def _run_evidence(options: Options) -> None:
    with open_register(options) as register:
        product_id = evidence.find_product(register, options.product)
        found = evidence.propose(register, product_id, options.on)
    print_answer(options, _make_facts(found), "\n".join(_format_proposals(found)))


def _make_facts(found: EvidenceProposals) -> dict[str, Any]:
    """What `evidence` promises: the proposals, each with its papers."""
    return {
        "product": found.product_id,
        "on": found.on,
        "regulation": found.regulation_id,
        "set": found.set_number,
        "proposals": [_make_proposal_facts(one) for one in found.proposals],
    }


def _make_proposal_facts(proposal: EvidenceProposal) -> dict[str, Any]:
    return {
        "criterion": proposal.criterion,
        "name": proposal.name,
        "points": make_number(proposal.points),
        "reason": evidence_reason(proposal, in_vietnamese),
        "papers": [_make_paper_facts(paper) for paper in proposal.papers],
    }


def _make_paper_facts(paper: EvidencePaper) -> dict[str, Any]:
    return {
        "kind": paper.kind,
        "title": paper_title(paper, in_vietnamese),
        "number": paper.number,
        "on": paper.on,
        "file": paper.file,
    }


def _format_proposals(found: EvidenceProposals) -> Iterator[str]:
    yield f"Đề xuất điểm ngày {format_date(found.on)}, bộ tiêu chí số {found.set_number}"
    if not found.proposals:
        yield "Chưa có gì để đề xuất."
    for one in found.proposals:
        yield f"{one.criterion} {one.name}"
        yield f"  {proposal_sentence(one, in_vietnamese)}"
        yield from (f"  {note_sentence(note, in_vietnamese)}" for note in one.notes)
        yield from (f"    {paper_line(paper, in_vietnamese)}" for paper in one.papers)
