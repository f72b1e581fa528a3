"""How a photo fills a printed shape: as large as the shape needs, around the point to keep."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a whole photo lies so that it covers a box, in the measure of the box.

    `left` and `top` count from the box's top left corner and are never above 0; what hangs over
    the box is cut off.
    """

    left: float
    top: float
    wide: float
    high: float


def covering(
    photo: tuple[float, float], focus: tuple[float, float], box: tuple[float, float]
) -> Placed:
    """Lay a photo of any size (wide, high) over `box`.

    `focus` (0 to 1 from the photo's top left) comes as near to the middle as its edges allow.
    """
    scale = max(box[0] / photo[0], box[1] / photo[1])
    wide, high = photo[0] * scale, photo[1] * scale
    return Placed(
        _kept_inside(box[0] / 2 - focus[0] * wide, box[0] - wide),
        _kept_inside(box[1] / 2 - focus[1] * high, box[1] - high),
        wide,
        high,
    )


def _kept_inside(shift: float, lowest: float) -> float:
    return min(0.0, max(lowest, shift))
