"""Who issues a paper, to whom, and who signs it (Decree 30/2020/NĐ-CP), with what is wrong in that."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.problems import Problem, Severity


class Authority(StrEnum):
    """For whom the signer signs: `COLLECTIVE` is TM. (thay mặt), for a body that decides together."""

    OWN = ""
    COLLECTIVE = "TM"


class SigningMode(StrEnum):
    """By what right somebody else than the head signs (article 13)."""

    OWN = ""
    DEPUTY = "KT"
    BY_ORDER = "TL"
    BY_MANDATE = "TUQ"
    ACTING = "Q"


@dataclass(frozen=True, slots=True)
class PaperSigner:
    """Who signs: `post` (chức vụ) and `name`; `chief` is the post of the head that another signs for.

    `collective` is the body that the head signs for ("Ủy ban nhân dân").
    """

    post: str = ""
    name: str = ""
    authority: Authority = Authority.OWN
    mode: SigningMode = SigningMode.OWN
    chief: str = ""
    collective: str = ""


@dataclass(frozen=True, slots=True)
class PaperHead:
    """What stands above and below the text of a paper; what is empty is left out or left blank.

    `number` None and `day` None leave room for the registry, which gives both after signing; `year`
    is then printed alone. `symbol` is that of the paper's kind and its office ("BC-UBND").
    `receivers` are the lines of Nơi nhận without their dashes. Of an `electronic` paper the annexes
    leave blank of which paper they are: the office's system of documents fills that in.
    """

    parent_body: str = ""
    body: str = ""
    place: str = ""
    year: int = 0
    number: int | None = None
    symbol: str = ""
    day: date | None = None
    addressees: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    signer: PaperSigner = PaperSigner()
    electronic: bool = False


_DEPUTY = re.compile(r"\s*phó\b", re.IGNORECASE)
_DEGREE = re.compile(r"\s*((ông|bà|gs|pgs|ts|ths|tskh|cn|ks|bs|ts\.bs)\b\.?\s*)", re.IGNORECASE)


def is_deputy(post: str) -> bool:
    """Whether the post is that of a deputy ("Phó Chủ tịch")."""
    return bool(_DEPUTY.match(post))


def check_head(head: PaperHead) -> tuple[Problem, ...]:
    """What Decree 30 does not allow (hard) or does not want (soft) in the signature."""
    return tuple(_find_mode_problems(head.signer)) + tuple(_find_name_problems(head.signer))


def _find_mode_problems(signer: PaperSigner) -> list[Problem]:
    found = []
    by_order = signer.mode in {SigningMode.BY_ORDER, SigningMode.BY_MANDATE}
    if by_order and signer.authority is Authority.COLLECTIVE:
        found.append(_problem("mode", ValueReason.ORDER_FOR_COLLECTIVE, signer.mode))
    if signer.mode is SigningMode.DEPUTY and not is_deputy(signer.post):
        found.append(_problem("post", ValueReason.NO_DEPUTY, signer.post))
    if signer.mode is SigningMode.OWN and is_deputy(signer.post):
        found.append(Problem("mode", ValueReason.DEPUTY_ALONE, Severity.SOFT, signer.post))
    return found


def _find_name_problems(signer: PaperSigner) -> list[Problem]:
    if not _DEGREE.match(signer.name):
        return []
    return [Problem("name", ValueReason.DEGREE_IN_NAME, Severity.SOFT, signer.name)]


def _problem(field: str, reason: ValueReason, value: str) -> Problem:
    return Problem(field, reason, Severity.HARD, value)


def list_signature_lines(signer: PaperSigner) -> tuple[str, ...]:
    """The lines above a signature in capitals: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"."""
    lines = []
    if signer.authority is Authority.COLLECTIVE:
        lines.append(f"{signer.authority}. {signer.collective}")
    if signer.mode is SigningMode.ACTING:
        lines.append(f"{signer.mode}. {signer.post}")
    else:
        if signer.mode is not SigningMode.OWN:
            lines.append(f"{signer.mode}. {signer.chief or _DEPUTY.sub('', signer.post).strip()}")
        lines.append(signer.post)
    return tuple(line.upper() for line in lines if line)
