"""Colours of the brochures, as PDF numbers: one pair for each product group."""

from dataclasses import dataclass

Colour = tuple[float, float, float]


def colour(code: str) -> Colour:
    """The colour written "1B7A43" or "#1B7A43"."""
    code = code.removeprefix("#")
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return round(red, 3), round(green, 3), round(blue, 3)


INK = colour("1F2A24")
SOFT_INK = colour("5B665F")
RULE = colour("DAD8CE")
PAPER = colour("FBFAF6")
WHITE = colour("FFFFFF")
LEAF = colour("1B7A43")
GOLD = colour("F2A900")
GOLD_EDGE = colour("B97F00")
PALE_GOLD = colour("F9D678")
QUIET_GOLD = colour("FDF1CF")
EMPTY_STAR = colour("A9A18D")
WARNING = colour("A25F00")


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
    "I": Pair(LEAF, colour("EAF3E4")),
    "II": Pair(colour("0F6E7C"), colour("E2F1F1")),
    "III": Pair(colour("56761B"), colour("EFF3DC")),
    "IV": Pair(colour("A94F29"), colour("F8EADF")),
    "V": Pair(colour("8A3A70"), colour("F6E8F1")),
    "VI": Pair(colour("275C9C"), colour("E4EDF7")),
}
_NO_GROUP = Pair(colour("4B6355"), colour("EDEFE9"))


def pair(group: str) -> Pair:
    """The colours of `group` (I to VI), quiet grey-green for none."""
    return _PAIRS.get(group, _NO_GROUP)
