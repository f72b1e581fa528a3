"""Colours of the brochures, as PDF numbers: one pair for each product group."""

from dataclasses import dataclass

Colour = tuple[float, float, float]


def _colour(code: str) -> Colour:
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return round(red, 3), round(green, 3), round(blue, 3)


INK = _colour("1F2A24")
SOFT_INK = _colour("5B665F")
RULE = _colour("DAD8CE")
PAPER = _colour("FBFAF6")
WHITE = _colour("FFFFFF")
LEAF = _colour("1B7A43")
GOLD = _colour("F2A900")
GOLD_EDGE = _colour("B97F00")
PALE_GOLD = _colour("F9D678")
QUIET_GOLD = _colour("FDF1CF")
EMPTY_STAR = _colour("A9A18D")
WARNING = _colour("A25F00")


@dataclass(frozen=True, slots=True)
class Pair:
    """The colours of one group: `deep` carries white text, `light` carries ink."""

    deep: Colour
    light: Colour

    def mixed(self, share: float) -> Colour:
        """`share` of the deep colour (0 to 1) in the light one."""
        red, green, blue = (
            round(min(1.0, light + (deep - light) * share), 3)
            for deep, light in zip(self.deep, self.light, strict=True)
        )
        return red, green, blue


_PAIRS = {
    "I": Pair(LEAF, _colour("EAF3E4")),
    "II": Pair(_colour("0F6E7C"), _colour("E2F1F1")),
    "III": Pair(_colour("56761B"), _colour("EFF3DC")),
    "IV": Pair(_colour("A94F29"), _colour("F8EADF")),
    "V": Pair(_colour("8A3A70"), _colour("F6E8F1")),
    "VI": Pair(_colour("275C9C"), _colour("E4EDF7")),
}
_NO_GROUP = Pair(_colour("4B6355"), _colour("EDEFE9"))


def pair(group: str) -> Pair:
    """The colours of `group` (I to VI), quiet grey-green for none."""
    return _PAIRS.get(group, _NO_GROUP)
