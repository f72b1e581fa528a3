"""Whether colours of a theme can be told apart: the contrast of WCAG 2.2."""

READABLE = 4.5  # success criterion 1.4.3
WHITE, INK = "#FFFFFF", "#1F2A24"


def contrast_ratio(one: str, other: str) -> float:
    """How far apart two colours "#RRGGBB" lie in brightness, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_find_luminance(one), _find_luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _find_luminance(colour: str) -> float:
    red, green, blue = (_linearise(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linearise(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
