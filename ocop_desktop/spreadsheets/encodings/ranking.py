"""Which old encoding the letters of a text are of, by how many of its words read as Vietnamese."""

import re
from collections import Counter
from collections.abc import Iterable

from ocop_desktop.domain.importing.table import Encoding, EncodingCandidate
from ocop_desktop.spreadsheets.encodings.letters import LEGACY, decode_letters
from ocop_desktop.spreadsheets.encodings.vietnamese import is_vietnamese

SURE_SHARE, SURE_LEAD = 80, 20
_MAX_WORDS = 20_000
_SAMPLE_TEXTS, _SAMPLE_LETTERS = 3, 60
_MARKED = re.compile(r"[^\x00-\x7f]|[\x02-\x06\x10-\x15\x19\x1c\x1d]")


def rank_encodings(
    texts: Iterable[str], plain: Encoding = Encoding.UTF_8
) -> tuple[EncodingCandidate, ...]:
    """The encodings that the letters of `texts` may be of, best first; empty where all are ASCII.

    The letters appear as windows-1252 characters. `plain` names the reading that changes nothing; it
    stands before an equal one. `is_sure` tells whether the first is clearly the best.
    """
    words, samples = _gather(texts)
    if not words:
        return ()
    ranked = [
        EncodingCandidate(encoding, _show(samples, encoding), _count_share(words, encoding))
        for encoding in (plain, *LEGACY)
    ]
    return tuple(sorted(ranked, key=lambda one: -one.share))


def is_sure(candidates: tuple[EncodingCandidate, ...]) -> bool:
    """Whether the first candidate reads as Vietnamese, and clearly better than the second."""
    if not candidates:
        return True
    first, second = candidates[:2]
    same = (first.sample, first.share) == (second.sample, second.share)
    return first.share >= SURE_SHARE and (same or first.share - second.share >= SURE_LEAD)


def is_written_in(text: str, encoding: Encoding) -> bool:
    """Whether every word of `text` with marks reads as Vietnamese in `encoding`, and not as it stands."""
    words = [word for word in text.split(" ") if _MARKED.search(word)]
    plain = all(is_vietnamese(word, Encoding.UTF_8) for word in words)
    return not plain and all(is_vietnamese(word, encoding) for word in words)


def _gather(texts: Iterable[str]) -> tuple[Counter[str], list[str]]:
    words: Counter[str] = Counter()
    samples: list[str] = []
    for text in texts:
        marked = [word for word in text.split(" ") if _MARKED.search(word)]
        if marked and len(samples) < _SAMPLE_TEXTS:
            samples.append(text)
        words.update(marked)
        if words.total() > _MAX_WORDS:
            break
    return words, samples


def _show(samples: list[str], encoding: Encoding) -> str:
    return "; ".join(decode_letters(text, encoding)[:_SAMPLE_LETTERS].strip() for text in samples)


def _count_share(words: Counter[str], encoding: Encoding) -> int:
    """Of 100 words; one word more counts as wrong, so that few words are never sure."""
    good = sum(count for word, count in words.items() if is_vietnamese(word, encoding))
    return 100 * good // (words.total() + 1)
