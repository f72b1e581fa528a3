"""A photo covers its shape without a gap, around the point to keep."""

import pytest

from ocop_desktop.domain.print.cropping import PhotoPlacement, cover_box

PANORAMA, PORTRAIT = (3000, 1000), (1000, 3000)


@pytest.mark.parametrize("photo", [PANORAMA, PORTRAIT, (1000, 1000), (1, 2400)])
@pytest.mark.parametrize("focus", [(0, 0), (0.5, 0.5), (1, 1), (0.2, 0.9)])
@pytest.mark.parametrize("box", [(210, 120), (80, 80), (160, 80)])
def test_the_shape_is_filled_and_the_point_stays_inside(
    photo: tuple[float, float], focus: tuple[float, float], box: tuple[float, float]
) -> None:
    lies = cover_box(photo, focus, box)
    assert lies.left <= 0 <= lies.left + lies.width - box[0] + 1e-9
    assert lies.top <= 0 <= lies.top + lies.height - box[1] + 1e-9
    assert lies.width / lies.height == pytest.approx(photo[0] / photo[1])
    assert -1e-9 <= lies.left + focus[0] * lies.width <= box[0] + 1e-9
    assert -1e-9 <= lies.top + focus[1] * lies.height <= box[1] + 1e-9


def test_the_point_comes_to_the_middle_where_the_edges_allow_it() -> None:
    assert cover_box(PANORAMA, (0.5, 0.9), (100, 100)) == PhotoPlacement(-100, 0, 300, 100)
    assert cover_box(PANORAMA, (0.25, 0.5), (100, 100)).left == -25
    assert cover_box(PANORAMA, (0.05, 0.5), (100, 100)).left == 0
    assert cover_box(PORTRAIT, (0.5, 1), (100, 100)).top == -200


def test_each_side_of_the_photo_follows_its_own_focus() -> None:
    upright = cover_box((100, 400), (0.5, 0.25), (100, 100))
    assert (upright.left, upright.top, upright.width, upright.height) == (0, -50, 100, 400)
    lying = cover_box((400, 100), (0.25, 0.5), (100, 100))
    assert (lying.left, lying.top, lying.width, lying.height) == (-50, 0, 400, 100)
    assert cover_box((400, 100), (1, 0), (100, 100)).left == -300
    assert cover_box((100, 400), (0, 1), (50, 50)).top == -150


@pytest.mark.parametrize(
    ("photo", "box", "width", "height"),
    [
        ((100, 100), (200, 50), 200, 200),
        ((100, 100), (50, 200), 200, 200),
        ((300, 100), (60, 40), 120, 40),
        ((100, 300), (60, 40), 60, 180),
    ],
)
def test_a_photo_is_as_large_as_its_box_needs_and_no_larger(
    photo: tuple[float, float], box: tuple[float, float], width: float, height: float
) -> None:
    lies = cover_box(photo, (0.5, 0.5), box)
    assert (lies.width, lies.height) == (width, height)
    assert (lies.left, lies.top) == ((box[0] - width) / 2, (box[1] - height) / 2)
