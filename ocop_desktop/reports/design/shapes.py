"""Drawings: stars, icons, the emblems of the groups, and hills."""

import math

from ocop_desktop.reports.pdf.content_stream import (
    ContentStream,
    circle,
    colour_operators,
    make_path,
)
from ocop_desktop.reports.text.palette import (
    EMPTY_STAR,
    GOLD,
    GOLD_EDGE,
    PALE_GOLD,
    QUIET_GOLD,
    WHITE,
    Colour,
    ColourPair,
)

STARS = 5


def _star_path() -> str:
    corners = []
    for corner in range(10):
        radius = 11.2 if corner % 2 == 0 else 5.0
        angle = math.pi / 2 + corner * math.pi / 5
        corners.append((12 + radius * math.cos(angle), 11.4 + radius * math.sin(angle)))
    first, *others = corners
    return make_path(("m", first), *(("l", corner) for corner in others), ("h", ()))


_STAR = f"1 j {_star_path()}"
_FULL_STAR = colour_operators("", GOLD) + f" {' '.join(map(str, GOLD_EDGE))} RG 1 w {_STAR} B"
_EMPTY_STAR = colour_operators("", WHITE) + f" {' '.join(map(str, EMPTY_STAR))} RG 1.3 w {_STAR} B"


def draw_star_row(stream: ContentStream, x: float, y: float, size: float, stars: int) -> float:
    """Draw five stars of `size` points, `stars` of them gold, the rest outlined; return their right end."""
    step = size * 1.16
    for place in range(STARS):
        stream.draw_symbol(_FULL_STAR if place < stars else _EMPTY_STAR, x + place * step, y, size)
    return x + STARS * step - size * 0.16


def draw_empty_star(stream: ContentStream, x: float, y: float, size: float) -> None:
    """Draw one outlined star of `size` points, to be circled with a pen."""
    stream.draw_symbol(_EMPTY_STAR, x, y, size)


ICONS = {
    "address": "1.8 w 1 J 1 j 12 2 m 12 2 5 9 5 14.5 c 5 18.4 8.1 21.5 12 21.5 c "
    "15.9 21.5 19 18.4 19 14.5 c 19 9 12 2 12 2 c h S 14.6 14.5 m 14.6 15.9 13.4 17.1 12 17.1 c "
    "10.6 17.1 9.4 15.9 9.4 14.5 c 9.4 13.1 10.6 11.9 12 11.9 c 13.4 11.9 14.6 13.1 14.6 14.5 c h S",
    "phone": "1.8 w 1 J 1 j 8 21 m 4.5 21 l 3.6 21 3 20.3 3 19.5 c 3.4 10.6 10.4 3.5 19.5 3 c "
    "20.3 3 21 3.6 21 4.5 c 21 8 l 16 9.6 l 13.9 7.6 l 10.6 9.2 9 10.8 7.6 13.9 c 9.6 16 l h S",
    "email": "1.8 w 1 J 1 j 2.5 4.5 19 15 re S 3 18.5 m 12 11.5 l 21 18.5 l S",
    "website": "1.8 w 1 J 1 j 21.5 12 m 21.5 17.2 17.2 21.5 12 21.5 c 6.8 21.5 2.5 17.2 2.5 12 c "
    "2.5 6.8 6.8 2.5 12 2.5 c 17.2 2.5 21.5 6.8 21.5 12 c h S 2.5 12 m 21.5 12 l S "
    "12 21.5 m 7 16 7 8 12 2.5 c 17 8 17 16 12 21.5 c S",
    "shops": "1.8 w 1 J 1 j 4 15.5 m 4 3 l 20 3 l 20 15.5 l S 2.5 15.5 m 4.5 21 l 19.5 21 l "
    "21.5 15.5 l h S 9.5 3 m 9.5 10 l 14.5 10 l 14.5 3 l S",
    "calendar": "1.8 w 1 J 1 j 3.5 3 17 16.5 re S 3.5 14 m 20.5 14 l S 8 17.5 m 8 21.5 l S "
    "16 17.5 m 16 21.5 l S",
    "booth": "1.8 w 1 J 1 j 3 21 m 3 2.5 l S 3 20 m 20 20 l 16.5 15 l 20 10 l 3 10 l S",
}

_LEAF = "12 2 m 4 7 4 17 12 22 c 20 17 20 7 12 2 c h"
_EMBLEMS = {
    "I": f"1.1 w 1 J {_LEAF} S 12 2 m 12 18 l S 12 7 m 16 10.5 l S 12 7 m 8 10.5 l S "
    "12 11.5 m 15.6 15 l S 12 11.5 m 8.4 15 l S",
    "II": "1.1 w 1 J 12 22 m 12 22 5 13.5 5 9 c 5 5.1 8.1 2 12 2 c 15.9 2 19 5.1 19 9 c "
    "19 13.5 12 22 12 22 c h S 8.5 9 m 8.5 7 10 5.5 12 5.5 c S",
    "III": "1.1 w 1 J 1 j 12 2 m 12 20 l S 12 8 m 7 8 4 11 4 15 c 9 15 12 12 12 8 c h S "
    "12 11 m 17 11 20 14 20 18 c 15 18 12 15 12 11 c h S",
    "IV": "1.1 w 1 j 12 22 m 22 12 l 12 2 l 2 12 l h S 12 17.5 m 17.5 12 l 12 6.5 l 6.5 12 l h S "
    "12 13.6 m 13.6 12 l 12 10.4 l 10.4 12 l h S",
    "V": "1.1 w 1 j 12 12 m 8 16 9 22 12 22 c 15 22 16 16 12 12 c h S "
    "12 12 m 17.5 12.6 21.6 17 20.5 19.3 c 18.5 21 13 17 12 12 c h S "
    "12 12 m 6.5 12.6 2.4 17 3.5 19.3 c 5.5 21 11 17 12 12 c h S "
    "12 12 m 17 10 21 5.5 18.8 3.8 c 16 2 12 6.5 12 12 c h S "
    "12 12 m 7 10 3 5.5 5.2 3.8 c 8 2 12 6.5 12 12 c h S",
    "VI": "1.1 w 1 J 1 j 2 5 m 8.5 18 l 12 11.5 l 14.5 15 l 22 5 l h S 3 2.2 m 21 2.2 l S "
    "18.6 19.5 m 18.6 20.6 17.7 21.5 16.6 21.5 c 15.5 21.5 14.6 20.6 14.6 19.5 c "
    "14.6 18.4 15.5 17.5 16.6 17.5 c 17.7 17.5 18.6 18.4 18.6 19.5 c h S",
}
_EMBLEMS["place"] = ICONS["address"].replace("1.8 w", "1.1 w")
_EMBLEMS["star"] = f"1.1 w 1 j {_star_path()} S"
_NO_EMBLEM = "1.1 w 12 20 m 16.4 20 20 16.4 20 12 c 20 7.6 16.4 4 12 4 c 7.6 4 4 7.6 4 12 c "
_NO_EMBLEM += "4 16.4 7.6 20 12 20 c h S"


def draw_icon(
    stream: ContentStream, name: str, x: float, y: float, size: float, colour: Colour
) -> None:
    """Draw one of `ICONS` at `size` points, its lower left corner at x, y."""
    stream.draw_symbol(colour_operators(ICONS[name], colour), x, y, size)


def draw_emblem(
    stream: ContentStream, group: str, x: float, y: float, size: float, colour: Colour
) -> None:
    """Draw the emblem of a group, a plain ring without a group."""
    stream.draw_symbol(colour_operators(_EMBLEMS.get(group, _NO_EMBLEM), colour), x, y, size)


def draw_hills(
    stream: ContentStream, box: tuple[float, float, float, float], colours: ColourPair
) -> None:
    """Draw three hills under a low sun in the lower part of a box (x, y, width, height)."""
    x, y, width, height = box
    stream.fill_path(circle(x + width * 0.80, y + height * 0.66, height * 0.20), PALE_GOLD)
    stream.fill_path(_hill_path(box, 0.44, 0.66, 0.22, 0.50), colours.mix(0.28))
    stream.fill_path(_hill_path(box, 0.26, 0.40, 0.20, 0.40), colours.mix(0.55))
    stream.fill_path(_hill_path(box, 0.20, 0.08, 0.34, 0.16), colours.mix(0.92))


def draw_landscape_box(
    stream: ContentStream,
    box: tuple[float, float, float, float],
    group: str,
    colours: ColourPair,
    size: float = 30,
    *,
    plain: bool = False,
) -> None:
    """Fill a box (x, y, width, height) with a group's colour, emblems of `size` points and hills.

    A `plain` box has the colour only.
    """
    x, y, width, height = box
    if plain:
        stream.fill_rectangle(x, y, width, height, colours.light)
        return
    stream.append(f"q {x:.2f} {y:.2f} {width:.2f} {height:.2f} re W n")
    stream.fill_rectangle(x, y, width, height, colours.light)
    draw_emblem_pattern(
        stream, group, (x, y + height * 0.30, width, height * 0.7), size, colours.mix(0.09)
    )
    draw_hills(stream, (x, y, width, min(height, width * 0.72)), colours)
    stream.append("Q")


def draw_pale_hills(
    stream: ContentStream, box: tuple[float, float, float, float], colours: ColourPair
) -> None:
    """Draw pale hills in a box (x, y, width, height) at the bottom of a page."""
    x, y, width, height = box
    stream.fill_path(circle(x + width * 0.79, y + height * 0.72, height * 0.22), QUIET_GOLD)
    stream.fill_path(_hill_path(box, 0.30, 0.95, 0.20, 0.62), colours.mix(0.07))
    stream.fill_path(_hill_path(box, 0.55, 0.10, 0.50, 0.18), colours.light)


def _hill_path(
    box: tuple[float, float, float, float], left: float, bend: float, dip: float, right: float
) -> str:
    """Return the path of a hill across a box; its heights are shares of the box's height."""
    x, y, width, height = box
    return make_path(
        ("m", (x, y)),
        ("l", (x, y + height * left)),
        ("c", (x + width * 0.30, y + height * bend, x + width * 0.58, y + height * dip,
               x + width, y + height * right)),
        ("l", (x + width, y)),
        ("h", ()),
    )  # fmt: skip


def draw_emblem_pattern(
    stream: ContentStream,
    group: str,
    box: tuple[float, float, float, float],
    size: float,
    colour: Colour,
) -> None:
    """Draw the group's emblem in staggered rows over a box (x, y, width, height)."""
    x, y, width, height = box
    for row in range(int(height / (size * 1.9)) + 2):
        shift = size * 1.35 * (row % 2) - size
        for column in range(int(width / (size * 2.7)) + 2):
            draw_emblem(
                stream, group, x + shift + column * size * 2.7, y + row * size * 1.9, size, colour
            )
