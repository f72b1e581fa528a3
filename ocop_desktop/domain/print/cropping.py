"""Cropping: a photo is scaled to cover a box, and shifted so that its focus stays visible."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PhotoPlacement:
    """Where a whole photo lies so that it covers a box, in the measure of the box.

    `left` and `top` count from the box's top left corner and are never above 0; what hangs over
    the box is cut off.
    """

    left: float
    top: float
    width: float
    height: float


def cover_box(
    photo: tuple[float, float], focus: tuple[float, float], box: tuple[float, float]
) -> PhotoPlacement:
    """Find where a photo of any size (width, height) lies so that it covers `box`.

    `focus` (0 to 1 from the photo's top left) comes as near to the middle as its edges allow.
    """
    scale = max(box[0] / photo[0], box[1] / photo[1])
    width, height = photo[0] * scale, photo[1] * scale
    return PhotoPlacement(
        _clamp_shift(box[0] / 2 - focus[0] * width, box[0] - width),
        _clamp_shift(box[1] / 2 - focus[1] * height, box[1] - height),
        width,
        height,
    )


def _clamp_shift(shift: float, lowest: float) -> float:
    return min(0.0, max(lowest, shift))
