"""Texts of a workbook's cells as they were meant: letters of old fonts and garbled texts decoded."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from ocop_desktop.domain.hidden_letters import find_hidden
from ocop_desktop.domain.importing.table import (
    Encoding,
    EncodingCandidate,
    EncodingSource,
    RepairKind,
)
from ocop_desktop.domain.text import nfc
from ocop_desktop.spreadsheets.encodings.fonts import find_font_encoding
from ocop_desktop.spreadsheets.encodings.garbled import repair_garbled
from ocop_desktop.spreadsheets.encodings.letters import decode_letters
from ocop_desktop.spreadsheets.encodings.ranking import is_sure, is_written_in, rank_encodings
from ocop_desktop.spreadsheets.encodings.vietnamese import has_unicode_letters
from ocop_desktop.spreadsheets.raw_sheet import RawFile, RawSheet

"""What a cell of Excel can hold."""
_OTHER_LETTERS = re.compile(r"[^\x00-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_MAX_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class TextRun:
    """A part of a cell's text; `font` is empty where the cell's own font counts."""

    text: str
    font: str = ""


RichText: TypeAlias = str | tuple[TextRun, ...]


@dataclass(frozen=True, slots=True)
class RepairedText:
    """The text of a cell that was put right: as it is read, as it stands in the file, and why."""

    text: str
    before: str
    kind: RepairKind


CellText: TypeAlias = str | RepairedText


@dataclass
class TextReader:
    """Reads the texts of one workbook; `encoding` is that of its texts without an old font."""

    chosen: Encoding | None = None
    encoding: Encoding = Encoding.UTF_8
    source: EncodingSource = EncodingSource.FILE
    candidates: tuple[EncodingCandidate, ...] = ()
    _has_unicode: bool = False
    _in_fonts: dict[tuple[str, str, bool], CellText] = field(default_factory=dict)

    def learn(self, texts: Iterable[RichText], fonts: Iterable[str] = ()) -> None:
        """Find the encoding of the letters that no font names: by other fonts, or by all texts."""
        old = next(filter(None, map(find_font_encoding, fonts)), None)
        if self.chosen is not None:
            self.encoding, self.source = self.chosen, EncodingSource.CHOSEN
            self._has_unicode = any(
                isinstance(text, str) and has_unicode_letters(text) for text in texts
            )
        elif old is not None:
            self.encoding, self.source = old[0], EncodingSource.FONT
        else:
            candidates = rank_encodings(self._find_suspects(texts))
            if candidates and candidates[0].encoding is not Encoding.UTF_8:
                self.candidates = candidates
                self.encoding, self.source = candidates[0].encoding, EncodingSource.STATISTICS

    def _find_suspects(self, texts: Iterable[RichText]) -> Iterator[str]:
        for text in texts:
            if not isinstance(text, str):
                continue
            if has_unicode_letters(text):
                self._has_unicode = True
            elif _may_be_old(text) and not repair_garbled(text):
                yield text

    def describe(self, sheets: tuple[RawSheet, ...]) -> RawFile:
        """The workbook with its encoding. A few old words among Unicode ones are only told by cell."""
        is_known = not self.candidates or self._has_unicode or is_sure(self.candidates)
        return RawFile(sheets, self.encoding, self.source, self.candidates, is_known)

    def read(self, raw: RichText, font: str = "", *, is_start: bool = True) -> CellText:
        """The text of a cell whose style has the font of that name; `is_start` of a part of it."""
        if not isinstance(raw, str):
            return self._read_runs(raw, font)
        if font and (old := find_font_encoding(font)) is not None:
            return self._read_old_font(raw, font, *old, is_start=is_start)
        return self._read_marked(raw) if _may_be_old(raw) else _normalize(raw)

    def _read_marked(self, raw: str) -> CellText:
        """A text whose letters may be of an old encoding, though no font says so."""
        if garbled := repair_garbled(raw):
            return RepairedText(nfc(garbled), raw, RepairKind.GARBLED)
        if self._is_old(raw):
            is_chosen = self.source is EncodingSource.CHOSEN
            kind = RepairKind.ENCODING if is_chosen else RepairKind.GUESSED_ENCODING
            return RepairedText(nfc(decode_letters(raw, self.encoding)), raw, kind)
        return _normalize(raw)

    def _is_old(self, raw: str) -> bool:
        """Whether the letters of `raw` are of the old encoding.

        Where nothing in the workbook is Unicode, all are; else every word has to tell so.
        """
        if self.encoding is Encoding.UTF_8:
            return False
        is_all_old = self.source is not EncodingSource.FONT and not self._has_unicode
        return is_all_old or is_written_in(raw, self.encoding)

    def _read_old_font(
        self, raw: str, font: str, encoding: Encoding, shows_capitals: bool, *, is_start: bool
    ) -> CellText:
        known = self._in_fonts.get((raw, font, is_start))
        if known is None:
            known = _decode(raw, encoding, shows_capitals=shows_capitals, is_start=is_start)
            if len(self._in_fonts) < _MAX_KEPT:
                self._in_fonts[raw, font, is_start] = known
        return known

    def _read_runs(self, runs: Sequence[TextRun], font: str) -> CellText:
        parts = [
            self.read(run.text, run.font or font, is_start=place == 0)
            for place, run in enumerate(runs)
        ]
        kinds = [part.kind for part in parts if isinstance(part, RepairedText)]
        before = "".join(run.text for run in runs)
        text = "".join(
            part.text if isinstance(part, RepairedText) else part or run.text
            for part, run in zip(parts, runs, strict=True)
        )
        return RepairedText(text, before, kinds[0]) if kinds else _normalize(text)


def _may_be_old(text: str) -> bool:
    """Whether `text` has letters beyond ASCII, and none that the old encodings cannot show."""
    return not text.isascii() and len(text) > 1 and not _OTHER_LETTERS.search(text)


def _decode(raw: str, encoding: Encoding, *, shows_capitals: bool, is_start: bool) -> CellText:
    """`raw` decoded, unless it is Unicode that only stands in an old font."""
    if _OTHER_LETTERS.search(raw):
        return _normalize(raw)
    if not raw.isascii() and not is_written_in(raw, encoding):
        shares = {one.encoding: one.share for one in rank_encodings([raw])}
        if shares.get(Encoding.UTF_8, 0) > shares.get(encoding, 0):
            return _normalize(raw)
    text = nfc(decode_letters(raw, encoding, capitals=shows_capitals, is_start=is_start))
    return RepairedText(text, raw, RepairKind.ENCODING) if text != raw else _normalize(raw)


def _normalize(raw: str) -> CellText:
    """`raw` in NFC; blank where only white space is left."""
    if not raw.isprintable() or not unicodedata.is_normalized("NFC", raw):
        text = nfc(raw)
        if text != raw and text and not text.isspace():
            kind = RepairKind.HIDDEN if find_hidden(raw) else RepairKind.NFC
            return RepairedText(text, raw, kind)
        raw = text
    return "" if raw.isspace() else raw
