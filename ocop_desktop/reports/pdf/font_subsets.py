"""The letters and drawings that a few pages need, gathered as the pages are drawn.

ReportLab makes the subsets. The text is written from them by ourselves: its text objects take twice
the time.
"""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument

from ocop_desktop.reports.text.fonts import register_fonts, split_by_font
from ocop_desktop.reports.text.glyphs import true_type_font

FONT_SIZE = "\0"  # stands for the size of the letters where a line changes its font


class _EncodedWords(dict[str, str]):
    """The glyph codes of words in one font, each encoded once."""

    def __init__(self, font_subsets: "FontSubsets", font: str) -> None:
        super().__init__()
        self._font_subsets = font_subsets
        self._font = font

    def __missing__(self, word: str) -> str:
        codes = self[word] = self._font_subsets.encode_word(word, self._font)
        return codes


class FontSubsets:
    """The font subsets and small drawings of a few pages that are drawn together."""

    def __init__(self) -> None:
        register_fonts()
        self._document = PDFDocument(compression=1, invariant=1)
        self._encoded: dict[str, _EncodedWords] = {}
        self._names: dict[str, str] = {}
        self._drawings: dict[str, str] = {}

    def text_operators(self, line: str, font: str) -> str:
        """Return the operators that show `line`; they begin and end with the first subset of `font`.

        `FONT_SIZE` stands in them for the font size.
        """
        known = self._encoded.get(font) or self._encoded.setdefault(font, _EncodedWords(self, font))
        return f"<{'20'.join(map(known.__getitem__, line.split(' ')))}> Tj"

    def encode_word(self, word: str, font: str) -> str:
        """Return the glyph codes of a word; other fonts or subsets are selected and left again."""
        codes = ""
        for name, run in split_by_font(word, font):
            for subset, glyphs in true_type_font(name).splitString(run, self._document):
                usual = name == font and not subset
                codes += (
                    glyphs.hex() if usual else self._switch_font(font, name, subset, glyphs.hex())
                )
        return codes

    def _switch_font(self, font: str, name: str, subset: int, codes: str) -> str:
        there, back = self._subset(name, subset), self.font_name(font)
        return f"> Tj {there} {FONT_SIZE} Tf <{codes}> Tj {back} {FONT_SIZE} Tf <"

    def font_name(self, font: str) -> str:
        """Return the resource name of the first subset of `font`: "/F1+0"."""
        return self._names.get(font) or self._names.setdefault(font, self._subset(font, 0))

    def _subset(self, font: str, number: int) -> str:
        return true_type_font(font).getSubsetInternalName(number, self._document)

    def add_drawing(self, operators: str) -> str:
        """Return the resource name of a drawing that the file then holds once: "/D1"."""
        return self._drawings.setdefault(operators, f"/D{len(self._drawings) + 1}")

    def drawings(self) -> tuple[bytes, ...]:
        """Return the operators of the drawings /D1, /D2, ..."""
        return tuple(operators.encode("ascii") for operators in self._drawings)

    def fonts(self) -> tuple[bytes, ...]:
        """Return the fonts as PDF objects (see `font_objects`); call it once, after the last page."""
        return font_objects(self._document)


def font_objects(document: PDFDocument) -> tuple[bytes, ...]:
    """Return the fonts of a document of ReportLab as the bodies of PDF objects.

    They refer to each other by numbers from 1; the first is the font dictionary.
    """
    for font in document.delayedFonts:
        font.addObjects(document)
    return tuple(_body(document, number) for number in range(1, document.objectcounter + 1))


def _body(document: PDFDocument, number: int) -> bytes:
    found: Any = document.idToObject[
        document.numberToId[number]
    ]  # its published type lacks `format`
    body: bytes = found.format(document)
    return body
