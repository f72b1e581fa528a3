"""Bytes of a text file as lines: which codec, which old letters, which lines are broken."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from ocop_desktop.domain.importing.table import Encoding, EncodingCandidate, EncodingSource
from ocop_desktop.spreadsheets.encodings.garbled import LOST
from ocop_desktop.spreadsheets.encodings.letters import (
    LEGACY,
    decode_windows_1252,
    translate_letters,
)
from ocop_desktop.spreadsheets.encodings.ranking import is_sure, rank_encodings
from ocop_desktop.spreadsheets.encodings.vietnamese import has_unicode_letters, is_vietnamese
from ocop_desktop.spreadsheets.unreadable import UnreadableContent

_MARK = "\ufeff"  # of the start of a file; it stands inside where files were joined
_LOST_BYTES = LOST.encode()
_GARBLED_MARK = "ï»¿"
_BLOCK = 1_000_000
_KEPT_OF_LINE = 1_000_000  # of a line without an end; nobody reads one so long
_WORDS = re.compile(r'[^ ,;\t|"]+')
_LINE_END = re.compile(r"\r\n|\r|\n")
_MARKED_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_USUAL_CONTROLS = b"\t\n\r" + bytes.fromhex("02 03 04 05 06 10 11 12 13 14 15 19 1C 1D")  # VPS
_STRANGE_CONTROLS = bytes(set(range(1, 0x20)) - set(_USUAL_CONTROLS))
_OTHER_KINDS = (
    codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8",
    b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"SQLite format 3", b"\x1f\x8b", b"MIME-Version:",
)  # fmt: skip
_SAMPLE_BYTES, _SAMPLE_LINES = 400_000, 3_000
_VALID_SHARE, _UPPER_SHARE = 0.5, 0.95


@dataclass(frozen=True, slots=True)
class TextCodec:
    """How bytes are read: `codec` makes characters of them, `encoding` letters of the characters.

    `start` is the length of the mark before the text. `codec` is "" where windows-1252 shows bytes.
    `guessed` is the encoding of a few cells with old letters among Unicode ones, or was chosen so.
    """

    codec: str
    encoding: Encoding
    source: EncodingSource = EncodingSource.FILE
    start: int = 0
    candidates: tuple[EncodingCandidate, ...] = ()
    guessed: Encoding | None = None

    @property
    def translates(self) -> bool:
        """Whether lines are read as their letters; else each cell is, so that what it was can be told."""
        is_chosen = self.source is EncodingSource.CHOSEN
        return is_chosen and not self.codec and self.encoding in LEGACY

    @property
    def is_sure(self) -> bool:
        """Whether the encoding is told by the file or the clerk, or clearly the best guess."""
        return self.source is not EncodingSource.STATISTICS or is_sure(self.candidates)


def find_codec(content: bytes, chosen: Encoding | None = None) -> TextCodec:
    """How to read `content`; the encoding that was `chosen` counts where the bytes allow it.

    Few broken bytes never change the codec. Raises UnreadableContent where it is no text.
    """
    if content.startswith(_OTHER_KINDS):
        raise UnreadableContent
    found = _find_unicode_codec(content) or TextCodec("", Encoding.LATIN_1)
    if chosen is not None:
        return _choose(content, found, chosen)
    return _guess_letters(content, found)


def read_lines(content: bytes, codec: TextCodec) -> Iterator[str]:
    """The lines of `content` without their ends, which may be mixed; a lost letter is `LOST`.

    Bytes of an old encoding that was chosen become its letters, small ones where it cannot write
    capitals. Letters of a guessed one, and those saved as Unicode, stay as they are.
    """
    read = _read_utf_16_lines if codec.codec.startswith("utf-16") else _read_blocks
    for block in read(content, codec):
        text = translate_letters(block, codec.encoding) if codec.translates else block
        yield from _LINE_END.split(text.replace(_MARK, "").replace(_GARBLED_MARK, ""))


def _read_utf_16_lines(content: bytes, codec: TextCodec) -> Iterator[str]:
    """Lines that are cut as bytes: behind a byte that was lost the next line is right again."""
    end = "\n".encode(codec.codec)
    start = codec.start
    while start < len(content):
        stop = content.find(end, start)
        stop = len(content) if stop < 0 else stop
        kept = min(stop, start + 2 * _KEPT_OF_LINE)
        yield content[start:kept].decode(codec.codec, "replace").removesuffix("\r")
        start = stop + len(end)


def _read_blocks(content: bytes, codec: TextCodec) -> Iterator[str]:
    """Texts of whole lines, without the end of the last."""
    rest = ""
    decoder = codecs.getincrementaldecoder(codec.codec)("replace") if codec.codec else None
    for start in range(codec.start, len(content), _BLOCK):
        chunk = content[start : start + _BLOCK]
        is_last = start + _BLOCK >= len(content)
        text = rest + (decoder.decode(chunk, is_last) if decoder else decode_windows_1252(chunk))
        if is_last:
            yield text.removesuffix("\n").removesuffix("\r")
            return
        end = max(text.rfind("\n"), text.rfind("\r", 0, -1))
        rest = text[end + 1 :]
        if end < 0:
            rest = rest[:_KEPT_OF_LINE]
        else:
            yield text[:end].removesuffix("\r") if text[end] == "\n" else text[:end]


def _choose(content: bytes, found: TextCodec, chosen: Encoding) -> TextCodec:
    """Old letters may stand in any codec; Unicode is read by the codec that fits the bytes.

    Where most lines have letters that only Unicode has, few cells can have old ones.
    """
    codec = "utf-8" if chosen is Encoding.UTF_8 and not found.codec else found.codec
    if chosen is Encoding.UTF_16 and not found.codec.startswith("utf-16"):
        codec = "utf-16-le"
    if found.codec and chosen in LEGACY:
        lines = _sample_marked_lines(content, found)
        if 2 * sum(map(has_unicode_letters, lines)) > len(lines):
            return replace(found, guessed=chosen, source=EncodingSource.CHOSEN)
    return TextCodec(codec, chosen, EncodingSource.CHOSEN, found.start)


def _sample_marked_lines(content: bytes, codec: TextCodec) -> list[str]:
    sample = islice(read_lines(content, codec), _SAMPLE_LINES)
    return [line for line in sample if not line.isascii()]


def _find_unicode_codec(content: bytes) -> TextCodec | None:
    if content.startswith(codecs.BOM_UTF8):
        return TextCodec("utf-8", Encoding.UTF_8, start=3)
    if content.startswith(codecs.BOM_UTF16_LE):
        return TextCodec("utf-16-le", Encoding.UTF_16, start=2)
    if content.startswith(codecs.BOM_UTF16_BE):
        return TextCodec("utf-16-be", Encoding.UTF_16, start=2)
    sample = content[:_SAMPLE_BYTES]
    if byte_order := _find_byte_order(sample):
        return TextCodec(f"utf-16-{byte_order}", Encoding.UTF_16)
    if _has_strange_bytes(sample):
        raise UnreadableContent
    return TextCodec("utf-8", Encoding.UTF_8) if _is_utf_8(content) else None


def _find_byte_order(sample: bytes) -> str:
    """The order "le" or "be", where every second byte is mostly 0 or that of Vietnamese letters.

    A byte that was lost changes the order behind it: the first lines tell, too.
    """
    if sample.count(0) < len(sample) // 4:
        return ""
    upper_bytes = {0x00, 0x01, 0x03, 0x1E, 0x20}
    for length in (len(sample), 1_000, 100):
        for order, first in (("le", 1), ("be", 0)):
            upper, lower = sample[first:length:2], sample[1 - first : length : 2]
            share = sum(byte in upper_bytes for byte in upper) / max(1, len(upper))
            if share > _UPPER_SHARE and 20 * lower.count(0) < len(lower) + 1:
                return order
    return ""


def _has_strange_bytes(content: bytes) -> bool:
    """Whether it is no text: control characters that no encoding has for a letter are not rare.

    A part of a text file may be zeroed.
    """
    sample = content[:_SAMPLE_BYTES]
    strange = len(sample) - len(sample.translate(None, _STRANGE_CONTROLS))
    return strange > len(sample) // 50 or sample.count(0) > len(sample) // 2


def _is_utf_8(content: bytes) -> bool:
    """Whether most letters of more than one byte are right; plain ASCII is."""
    right = lost = 0
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    for start in range(0, len(content), _BLOCK):
        chunk = content[start : start + _BLOCK]
        text = decoder.decode(chunk, start + _BLOCK >= len(content))
        marked = len(text) - len(text.encode("ascii", "ignore"))
        broken = max(0, text.count(LOST) - chunk.count(_LOST_BYTES))  # it may have been lost before
        right, lost = right + marked - broken, lost + broken
    return not lost or right / (right + lost) > _VALID_SHARE


def _guess_letters(content: bytes, found: TextCodec) -> TextCodec:
    if found.codec:
        return _guess_saved_letters(content, found)
    sample = islice(_MARKED_LINE.finditer(content), _SAMPLE_LINES)
    candidates = rank_encodings((decode_windows_1252(one[0]) for one in sample), found.encoding)
    encoding = candidates[0].encoding if candidates else found.encoding
    return replace(
        found, encoding=encoding, source=EncodingSource.STATISTICS, candidates=candidates
    )


def _guess_saved_letters(content: bytes, found: TextCodec) -> TextCodec:
    """Old letters that were saved as Unicode: all of them, or those of a few cells."""
    lines = _sample_marked_lines(content, found)
    old = [words for line in lines if (words := _find_old_words(line))]
    candidates = rank_encodings(old, found.encoding)
    if not candidates or not is_sure(candidates) or candidates[0].encoding is found.encoding:
        return found
    encoding = candidates[0].encoding
    if len(old) <= sum(map(has_unicode_letters, lines)):
        return replace(found, guessed=encoding)
    return replace(
        found, encoding=encoding, source=EncodingSource.STATISTICS, candidates=candidates
    )


def _find_old_words(line: str) -> str:
    """The words of `line` that are not Vietnamese as they stand and may be in an old encoding."""
    words = _WORDS.findall(line)
    return " ".join(
        word
        for word in words
        if not is_vietnamese(word, Encoding.UTF_8) and not has_unicode_letters(word)
    )
