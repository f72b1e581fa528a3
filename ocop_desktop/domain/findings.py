"""What a reader should know of a document before it is printed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ocop_desktop.domain.lookalikes import find_vietnamese_letter

_GLYPH = re.compile(r"(\S) \(U\+[0-9A-F]{4,6}\)")


class FindingRule(StrEnum):
    """What can be found in a document. The first five keep it from being printed.

    `PHOTO_REFUSED`: its name leads out of media.
    `NO_STARS`: the state of the recognition stands there in words. `NO_ROOM`: something is left
    out because the label is too small for it. `CUT`: a text ends in an ellipsis.
    """

    MISSING_GLYPHS = "missing_signs"
    QR_UNREADABLE = "qr_unreadable"
    PHOTO_MISSING = "photo_missing"
    PHOTO_CHANGED = "photo_changed"
    PHOTO_REFUSED = "photo_refused"
    NO_STARS = "no_stars"
    CUT = "cut"
    NO_ROOM = "no_room"
    LOW_RESOLUTION = "low_resolution"
    NO_TRANSLATION = "no_translation"
    STALE_PRICE = "stale_price"
    PHONE_WITHHELD = "phone_withheld"


QUOTED_RULES = frozenset({FindingRule.NO_TRANSLATION, FindingRule.CUT, FindingRule.NO_ROOM})
"""The rules whose sentences quote the detail, the name of a field."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the reader should know of a document; a `blocking` one keeps it from being printed.

    `product` is a name, or the document's title when `product_id` is empty. `page` counts from 1,
    0 = none. `detail` are words: the field, the photo's file, the glyphs. `language` ("en", "zh") is
    the one a translation is missing in.
    """

    rule: FindingRule
    product: str
    detail: str = ""
    page: int = 0
    product_id: str = ""
    blocking: bool = False
    language: str = ""

    def words(self, labels: Mapping[str, str]) -> str:
        """What is found, in the words of `labels` ("finding.cut" and so on), without the product.

        Of a letter that only looks like a Vietnamese one it is said how to put it right.
        """
        language = labels.get(f"finding.language.{self.language}", self.language)
        found = labels[f"finding.{self.rule}"].format(detail=self.detail, language=language)
        if self.rule is not FindingRule.MISSING_GLYPHS:
            return found
        return found + "".join(
            labels["finding.look_alike"].format(letter=letter, plain=plain)
            for letter in dict.fromkeys(_GLYPH.findall(self.detail))
            if (plain := find_vietnamese_letter(letter))
        )
