"""What a reader should know of a document before it is printed."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the reader should know of a document; a `blocking` one keeps it from being printed.

    Rules that block: "missing_signs", "qr_unreadable", "photo_missing", "photo_changed". Others:
    "cut" (text ends in an ellipsis), "no_translation", "low_resolution", "phone_withheld",
    "stale_price", "no_stars" (its state stands there in words), "no_room" (`detail` is not put on
    a label too small for it). `product` is a name, or the document's title when `product_id` is
    empty; `page` counts from 1, 0 = none; `detail` are words.
    """

    rule: str
    product: str
    detail: str = ""
    page: int = 0
    product_id: str = ""
    blocking: bool = False

    def words(self, labels: Mapping[str, str]) -> str:
        """What is found, in the words of `labels` ("finding.cut" and so on), without the product."""
        return labels.get(f"finding.{self.rule}", "{detail}").format(detail=self.detail)
