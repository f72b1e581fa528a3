"""The annex (phụ lục) of a decision as a clerk holds it: what a pasted table or list states."""

from dataclasses import dataclass
from decimal import Decimal

from ocop_desktop.domain.register.recognition import Decision


@dataclass(frozen=True, slots=True)
class PastedContent:
    """What was copied elsewhere, in the two forms of a clipboard: HTML and plain text."""

    html: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class AnnexLine:
    """One product that the annex names. `stars` is None where none are stated or readable.

    `stars` may lie outside 3 to 5; `stars_text` is what was read for them, word for word. `points`
    run from 0 to 100. `is_filled_down` tells that the producer stands in a line above.
    """

    product: str
    producer: str = ""
    stars: int | None = None
    stars_text: str = ""
    points: Decimal | None = None
    certificate_number: str = ""
    product_code: str = ""
    is_filled_down: bool = False


@dataclass(frozen=True, slots=True)
class Annex:
    """What was read: the decision as far as it is stated, its products, and the texts left over.

    `repairs` are the letters that were put right, each with what stands there now.
    """

    decision: Decision = Decision("")
    lines: tuple[AnnexLine, ...] = ()
    others: tuple[str, ...] = ()
    repairs: tuple[tuple[str, str], ...] = ()
