"""Colours of the brochures as PDF numbers: two for each product group."""

from dataclasses import dataclass

Colour = tuple[float, float, float]


def parse_colour(code: str) -> Colour:
    """Return the colour written "1B7A43" or "#1B7A43"."""
    code = code.removeprefix("#")
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return round(red, 3), round(green, 3), round(blue, 3)


INK = parse_colour("1F2A24")
SOFT_INK = parse_colour("5B665F")
RULE = parse_colour("DAD8CE")
PAPER = parse_colour("FBFAF6")
WHITE = parse_colour("FFFFFF")
LEAF_GREEN = parse_colour("1B7A43")
GOLD = parse_colour("F2A900")
GOLD_EDGE = parse_colour("B97F00")
PALE_GOLD = parse_colour("F9D678")
QUIET_GOLD = parse_colour("FDF1CF")
EMPTY_STAR = parse_colour("A9A18D")
WARNING = parse_colour("A25F00")


@dataclass(frozen=True, slots=True)
class ColourPair:
    """The colours of a group: `deep` is behind white text, `light` behind dark text."""

    deep: Colour
    light: Colour

    def mix(self, amount: float) -> Colour:
        """Return `amount` of the deep colour (0 to 1) in the light one."""
        red, green, blue = (
            round(min(1.0, light + (deep - light) * amount), 3)
            for deep, light in zip(self.deep, self.light, strict=True)
        )
        return red, green, blue


_GROUP_COLOURS = {
    "I": ColourPair(LEAF_GREEN, parse_colour("EAF3E4")),
    "II": ColourPair(parse_colour("0F6E7C"), parse_colour("E2F1F1")),
    "III": ColourPair(parse_colour("56761B"), parse_colour("EFF3DC")),
    "IV": ColourPair(parse_colour("A94F29"), parse_colour("F8EADF")),
    "V": ColourPair(parse_colour("8A3A70"), parse_colour("F6E8F1")),
    "VI": ColourPair(parse_colour("275C9C"), parse_colour("E4EDF7")),
}
_NO_GROUP = ColourPair(parse_colour("4B6355"), parse_colour("EDEFE9"))


def group_colours(group: str) -> ColourPair:
    """Return the colours of `group` (I to VI), grey-green for none."""
    return _GROUP_COLOURS.get(group, _NO_GROUP)
