"""Draw the practice register's pictures: flat landscapes of the delta with what each group makes.

Run `QT_QPA_PLATFORM=offscreen python -m tools.draw_practice_photos`; it writes resources/demo/photos.
Files are named GROUP-NUMBER-SUBJECT.jpg.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
)

from ocop_desktop.ui.tasks import immortal_constants  # noqa: F401 - importing it is enough

FOLDER = Path(__file__).parent.parent / "resources" / "demo" / "photos"
WIDTH, HEIGHT = 1600, 1200
QUALITY = 84


@dataclass(frozen=True)
class Light:
    """The colours of one hour of the day."""

    sky: tuple[str, str]
    sun: str
    hills: tuple[str, str, str]
    ground: str
    sun_at: tuple[float, float]


MORNING = Light(
    ("#FDF3DC", "#F7E3B5"), "#F9CE6B", ("#B9D3A4", "#86B37E", "#4F8C5A"), "#EFE1BF", (1180, 300)
)
NOON = Light(
    ("#E4F1EE", "#F6F1DE"), "#FFE08A", ("#A9CFC4", "#6FAE9B", "#2F7F6B"), "#E9DEC0", (420, 260)
)
DUSK = Light(
    ("#FBE1CF", "#F6C9A8"), "#F08A5D", ("#D9A38C", "#A9776F", "#6B5560"), "#E7CDB0", (1120, 420)
)
LIGHTS = (MORNING, NOON, DUSK)


def blend(first: str, second: str, share: float) -> QColor:
    """The colour `share` of the way from the first to the second."""
    a, b = QColor(first), QColor(second)
    return QColor(
        round(a.red() + (b.red() - a.red()) * share),
        round(a.green() + (b.green() - a.green()) * share),
        round(a.blue() + (b.blue() - a.blue()) * share),
    )


def fill(painter: QPainter, shape: QPainterPath, colour: str | QColor | QLinearGradient) -> None:
    """Fill a shape without an outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour) if isinstance(colour, str) else colour)
    painter.drawPath(shape)


def across(rect: QRectF, left: str, right: str) -> QLinearGradient:
    """A gradient from left to right, light in the first third: a round body."""
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    gradient.setColorAt(0, blend(left, right, 0.55))
    gradient.setColorAt(0.3, QColor(left))
    gradient.setColorAt(1, QColor(right))
    return gradient


def ellipse(x: float, y: float, rx: float, ry: float) -> QPainterPath:
    """An ellipse around a centre."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), rx, ry)
    return path


def box(x: float, y: float, width: float, height: float, radius: float = 0) -> QPainterPath:
    """A rounded rectangle from its top left corner."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def outline(points: list[tuple[float, float]]) -> QPainterPath:
    """A closed shape with soft corners: each point pulls the curve towards itself."""
    path = QPainterPath()
    middles = [
        ((x + points[i - 1][0]) / 2, (y + points[i - 1][1]) / 2) for i, (x, y) in enumerate(points)
    ]
    path.moveTo(*middles[0])
    for i, (x, y) in enumerate(points):
        path.quadTo(x, y, *middles[(i + 1) % len(points)])
    path.closeSubpath()
    return path


def leaf(
    painter: QPainter, at: tuple[float, float], length: float, angle: float, colour: str
) -> None:
    """A leaf from its stem at `at`, `angle` in degrees, with its vein."""
    painter.save()
    painter.translate(*at)
    painter.rotate(angle)
    path = QPainterPath()
    path.moveTo(0, 0)
    path.cubicTo(length * 0.3, -length * 0.32, length * 0.75, -length * 0.25, length, 0)
    path.cubicTo(length * 0.75, length * 0.25, length * 0.3, length * 0.32, 0, 0)
    fill(painter, path, colour)
    painter.setPen(QPen(blend(colour, "#FFFFFF", 0.35), max(2.0, length * 0.02)))
    painter.drawLine(QPointF(length * 0.05, 0), QPointF(length * 0.9, 0))
    painter.restore()


def shadow(painter: QPainter, x: float, y: float, rx: float) -> None:
    """A soft shadow on the ground."""
    gradient = QRadialGradient(QPointF(0, 0), 1)
    gradient.setColorAt(0, QColor(60, 45, 20, 110))
    gradient.setColorAt(0.7, QColor(60, 45, 20, 50))
    gradient.setColorAt(1, QColor(60, 45, 20, 0))
    painter.save()
    painter.translate(x, y)
    painter.scale(rx, rx * 0.16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()


def landscape(painter: QPainter, light: Light) -> None:
    """Sky, sun, three rows of hills, a strip of river, the ground."""
    sky = QLinearGradient(0, 0, 0, 800)
    sky.setColorAt(0, QColor(light.sky[0]))
    sky.setColorAt(1, QColor(light.sky[1]))
    painter.fillRect(0, 0, WIDTH, HEIGHT, sky)
    for radius, alpha in ((260, 40), (200, 70), (145, 255)):
        halo = QColor(light.sun)
        halo.setAlpha(alpha)
        fill(painter, ellipse(*light.sun_at, radius, radius), halo)
    for row, (colour, height, swing) in enumerate(
        zip(light.hills, (620, 700, 770), (90, 70, 40), strict=True)
    ):
        path = QPainterPath(QPointF(0, HEIGHT))
        for step in range(41):
            x = WIDTH * step / 40
            path.lineTo(x, height + swing * sin(step / 40 * pi * (2.2 + row * 0.7) + row * 1.9))
        path.lineTo(WIDTH, HEIGHT)
        fill(painter, path, colour)
    river = QLinearGradient(0, 800, 0, 900)
    river.setColorAt(0, blend(light.sky[0], "#9CC9D6", 0.7))
    river.setColorAt(1, blend(light.sky[1], "#BBD9DC", 0.6))
    fill(painter, box(0, 820, WIDTH, 120), river)
    painter.setPen(QPen(QColor(255, 255, 255, 120), 5, c=Qt.PenCapStyle.RoundCap))
    for x in range(60, WIDTH, 230):
        painter.drawLine(QPointF(x, 850 + x % 50), QPointF(x + 110, 850 + x % 50))
    ground = QPainterPath(QPointF(0, HEIGHT))
    ground.lineTo(0, 900)
    ground.cubicTo(500, 850, 1000, 930, WIDTH, 880)
    ground.lineTo(WIDTH, HEIGHT)
    fill(painter, ground, light.ground)


def palms(painter: QPainter, x: float, y: float, colour: str) -> None:
    """Nipa palms at the water's edge."""
    for angle in (-150, -120, -95, -70, -40):
        leaf(painter, (x, y), 190, angle, colour)


def bottle(painter: QPainter, x: float, tint: tuple[str, str], cap: str, label: str) -> None:
    """A tall bottle standing at `x`."""
    shadow(painter, x, 1065, 210)
    neck = [(x - 62, 520), (x - 62, 330), (x + 62, 330), (x + 62, 520)]
    right = [(x + 130, 600), (x + 130, 1060), (x + 120, 1080)]
    left = [(x - 120, 1080), (x - 130, 1060), (x - 130, 600)]
    body = outline([*neck, *right, *left])
    fill(painter, body, across(QRectF(x - 130, 330, 260, 700), *tint))
    fill(
        painter, box(x - 48, 300, 96, 110, 18), across(QRectF(x - 48, 300, 96, 90), cap, "#3A2A1A")
    )
    fill(painter, box(x - 122, 700, 244, 220, 8), "#FFFBEF")
    fill(painter, box(x - 122, 740, 244, 14), label)
    fill(painter, box(x - 122, 866, 244, 14), label)
    leaf(painter, (x - 62, 812), 125, -18, label)
    fill(painter, box(x - 102, 600, 20, 400, 10), QColor(255, 255, 255, 90))


def jar(painter: QPainter, x: float, tint: tuple[str, str], label: str) -> None:
    """A wide jar with a wooden lid."""
    shadow(painter, x, 1065, 290)
    fill(painter, box(x - 210, 560, 420, 510, 90), across(QRectF(x - 210, 560, 420, 400), *tint))
    fill(
        painter,
        box(x - 180, 490, 360, 110, 30),
        across(QRectF(x - 180, 490, 360, 90), "#C99A5B", "#8A5F30"),
    )
    fill(painter, box(x - 210, 720, 420, 210), "#FFFBEF")
    fill(painter, box(x - 210, 745, 420, 12), label)
    fill(painter, box(x - 210, 893, 420, 12), label)
    for turn in range(6):
        cx, cy = x + 52 * cos(turn * pi / 3), 825 + 38 * sin(turn * pi / 3)
        fill(painter, ellipse(cx, cy, 26, 20), blend(label, "#FFFFFF", 0.25 + 0.1 * (turn % 2)))
    fill(painter, ellipse(x, 825, 24, 20), label)
    fill(painter, box(x - 178, 620, 26, 380, 13), QColor(255, 255, 255, 90))


def fruit(
    painter: QPainter, at: tuple[float, float], radius: float, colours: tuple[str, str]
) -> None:
    """A round fruit with a leaf."""
    gradient = QRadialGradient(QPointF(at[0] - radius / 3, at[1] - radius / 3), radius * 1.3)
    gradient.setColorAt(0, QColor(colours[0]))
    gradient.setColorAt(1, QColor(colours[1]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawEllipse(QPointF(*at), radius, radius)
    leaf(painter, (at[0], at[1] - radius + 6), radius * 0.9, -35, "#4C8B43")


def weave(painter: QPainter, shape: QPainterPath, light: str, dark: str) -> None:
    """A woven surface: bands over and under each other, cut to the shape."""
    painter.save()
    painter.setClipPath(shape)
    area = shape.boundingRect()
    fill(painter, shape, dark)
    step = 36
    for row in range(int(area.height() / step) + 2):
        for column in range(int(area.width() / step) + 2):
            x, y = area.left() + column * step, area.top() + row * step
            upright = (row + column) % 2
            tile = box(x + 5, y, 26, step, 8) if upright else box(x, y + 5, step, 26, 8)
            fill(painter, tile, blend(light, dark, 0.05 if upright else 0.3))
    shade = QLinearGradient(area.topLeft(), area.topRight())
    shade.setColorAt(0, QColor(40, 20, 0, 70))
    shade.setColorAt(0.3, QColor(255, 255, 255, 30))
    shade.setColorAt(1, QColor(40, 20, 0, 110))
    fill(painter, shape, shade)
    painter.restore()


def basket_of_fruit(painter: QPainter, light: Light) -> None:
    """A woven basket full of fruit and greens."""
    del light
    shadow(painter, 800, 1070, 440)
    for x, angle in ((560, -125), (640, -105), (960, -70), (1040, -50)):
        leaf(painter, (x, 700), 230, angle, "#5E9E4C")
    for at, radius, colours in (
        ((610, 690), 110, ("#F6C453", "#D98F1E")), ((820, 640), 130, ("#B7D36B", "#6E9A35")),
        ((1000, 695), 105, ("#F2866B", "#BF4A38")), ((720, 730), 95, ("#F7D774", "#DBA52F")),
        ((905, 740), 95, ("#C9DE86", "#7FA83F")),
    ):  # fmt: skip
        fruit(painter, at, radius, colours)
    body = outline([(420, 740), (1180, 740), (1210, 800), (1060, 1085), (540, 1085), (390, 800)])
    weave(painter, body, "#D8A866", "#93622F")
    fill(painter, box(400, 735, 800, 52, 26), "#B98246")


def honey_jar(painter: QPainter, light: Light) -> None:
    """Honey, a dipper and a blossom."""
    del light
    jar(painter, 720, ("#F5B83D", "#B8690F"), "#C7782A")
    shadow(painter, 1120, 1065, 150)
    painter.setPen(QPen(QColor("#A9763D"), 24, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(1030, 700), QPointF(1120, 960))
    for ring in range(5):
        fill(
            painter,
            ellipse(1122 + ring * 7, 940 + ring * 26, 62 - abs(2 - ring) * 11, 15),
            "#C08A4C",
        )
    for turn in range(5):
        angle = turn * 2 * pi / 5
        fill(painter, ellipse(430 + 58 * cos(angle), 980 + 58 * sin(angle), 44, 44), "#FFF6F2")
    fill(painter, ellipse(430, 980, 32, 32), "#F2A900")


def rice_sack(painter: QPainter, light: Light) -> None:
    """A sack of rice, ears beside it, a bowl in front."""
    for x, angle in ((470, -110), (500, -96), (1130, -84), (1160, -70)):
        painter.setPen(QPen(QColor("#B8923A"), 8))
        end = QPointF(x + 420 * cos(angle * pi / 180), 1040 + 420 * sin(angle * pi / 180))
        painter.drawLine(QPointF(x, 1050), end)
        for grain in range(9):
            at = (end.x() + (grain % 3 - 1) * 16, end.y() + grain * 19)
            leaf(painter, at, 46, angle + (35 if grain % 2 else -35), "#E2B84C")
    shadow(painter, 800, 1070, 360)
    body = outline([(560, 500), (1040, 500), (1090, 780), (1070, 1085), (530, 1085), (510, 780)])
    fill(painter, body, across(QRectF(510, 500, 580, 580), "#F0E2C2", "#BFA573"))
    fill(painter, outline([(590, 470), (1010, 470), (960, 560), (640, 560)]), "#D9C391")
    fill(painter, box(600, 535, 400, 22, 11), light.hills[2])
    fill(painter, ellipse(800, 800, 130, 130), light.hills[2])
    for angle in (-140, -90, -40):
        leaf(painter, (800, 880), 160, angle, "#F3DC8E")


def fish_on_leaf(painter: QPainter, light: Light) -> None:
    """Two fish on a banana leaf with chilli and lime."""
    del light
    shadow(painter, 800, 1040, 620)
    leaf(painter, (180, 960), 1260, -3, "#4D9150")
    for y, colours in ((900, ("#DCE6EA", "#7E9BA8")), (1000, ("#E9D9C4", "#A98A6A"))):
        body = QPainterPath(QPointF(430, y))
        body.cubicTo(600, y - 130, 900, y - 120, 1090, y)
        body.cubicTo(900, y + 105, 600, y + 110, 430, y)
        gradient = QLinearGradient(0, y - 90, 0, y + 90)
        gradient.setColorAt(0, QColor(colours[1]))
        gradient.setColorAt(0.6, QColor(colours[0]))
        fill(painter, outline([(1050, y), (1190, y - 110), (1150, y), (1190, y + 100)]), colours[1])
        fill(painter, body, gradient)
        fill(painter, ellipse(510, y - 22, 17, 17), "#FFFFFF")
        fill(painter, ellipse(508, y - 22, 9, 9), "#22303A")
        painter.setPen(QPen(QColor(255, 255, 255, 130), 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for x in range(620, 980, 60):
            painter.drawArc(QRectF(x, y - 45, 50, 80), -80 * 16, 160 * 16)
    leaf(painter, (1180, 1050), 190, -22, "#D2402F")
    fill(painter, ellipse(380, 1050, 62, 62), "#8CB63C")
    fill(painter, ellipse(380, 1050, 48, 48), "#DDECA0")


def drink(painter: QPainter, light: Light) -> None:
    """A bottle of juice and a glass with a slice."""
    bottle(painter, 680, ("#F2A65A", "#B95C1D"), "#2F7F4F", light.hills[2])
    shadow(painter, 1030, 1065, 180)
    glass = outline([(900, 640), (1160, 640), (1130, 1080), (930, 1080)])
    fill(painter, glass, QColor(255, 255, 255, 130))
    juice = outline([(915, 740), (1145, 740), (1122, 1068), (938, 1068)])
    fill(painter, juice, across(QRectF(915, 740, 230, 300), "#F8BE6D", "#DB812E"))
    fill(painter, ellipse(1150, 660, 90, 90), "#F0A93C")
    fill(painter, ellipse(1150, 660, 72, 72), "#FCE2A2")
    painter.setPen(QPen(QColor("#F0A93C"), 7))
    for turn in range(8):
        edge = QPointF(1150 + 72 * cos(turn * pi / 4), 660 + 72 * sin(turn * pi / 4))
        painter.drawLine(QPointF(1150, 660), edge)


def spirit(painter: QPainter, light: Light) -> None:
    """A ceramic bottle of rice spirit and two cups."""
    bottle(painter, 760, ("#F3EEE2", "#A89C86"), "#8E2F2A", light.hills[2])
    for x in (1010, 1170):
        shadow(painter, x, 1070, 95)
        cup = outline([(x - 72, 960), (x + 72, 960), (x + 50, 1080), (x - 50, 1080)])
        fill(painter, cup, across(QRectF(x - 70, 960, 140, 100), "#F6F1E6", "#B3A78F"))
        fill(painter, ellipse(x, 978, 54, 13), "#DDE9EC")


def herbs(painter: QPainter, light: Light) -> None:
    """A dropper bottle before fresh herbs."""
    for x, angle in ((560, -120), (620, -98), (700, -80), (980, -104), (1060, -78), (1120, -58)):
        leaf(painter, (x, 1050), 430, angle, light.hills[1] if angle % 4 else light.hills[2])
    shadow(painter, 820, 1065, 240)
    fill(
        painter,
        box(670, 640, 300, 430, 60),
        across(QRectF(670, 640, 300, 400), "#B9722E", "#6B3B12"),
    )
    fill(painter, box(760, 540, 120, 120, 14), "#2E2A26")
    fill(
        painter, box(785, 420, 70, 150, 34), across(QRectF(785, 420, 70, 90), "#5A544D", "#24211E")
    )
    fill(painter, box(670, 760, 300, 190), "#FFFBEF")
    leaf(painter, (745, 875), 150, -24, "#3F8A57")
    fill(painter, box(695, 680, 20, 330, 10), QColor(255, 255, 255, 80))


def mortar(painter: QPainter, light: Light) -> None:
    """A stone mortar with roots and leaves."""
    del light
    for angle in (-140, -118, -96, -60):
        leaf(painter, (790, 760), 300, angle, "#5F9C58")
    painter.setPen(QPen(QColor("#8A5F30"), 54, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(880, 760), QPointF(1060, 480))
    shadow(painter, 800, 1070, 360)
    bowl = outline([(480, 740), (1120, 740), (1090, 980), (960, 1080), (640, 1080), (510, 980)])
    fill(painter, bowl, across(QRectF(480, 740, 640, 340), "#D5D2CA", "#87837A"))
    fill(painter, ellipse(800, 770, 285, 44), "#6F6B63")
    for x in (1180, 1270):
        fill(
            painter,
            outline(
                [(x - 60, 1000), (x + 20, 960), (x + 70, 1010), (x + 30, 1075), (x - 50, 1070)]
            ),
            "#D98C2B",
        )


def vase(painter: QPainter, light: Light) -> None:
    """A woven vase with dried reeds and a shell lamp."""
    painter.setPen(QPen(QColor("#A88958"), 9))
    for end in (620, 700, 790, 880, 960):
        painter.drawLine(QPointF(790, 640), QPointF(end, 240 + abs(790 - end) / 2))
        fill(painter, ellipse(end, 240 + abs(790 - end) / 2, 20, 62), "#C9A266")
        painter.setPen(QPen(QColor("#A88958"), 9))
    shadow(painter, 790, 1070, 320)
    body = outline(
        [
            (680, 560),
            (900, 560),
            (860, 660),
            (1060, 840),
            (960, 1085),
            (620, 1085),
            (520, 840),
            (720, 660),
        ]
    )
    weave(painter, body, "#E0BC84", "#8D6234")
    fill(painter, box(680, 570, 220, 34, 17), light.hills[2])


def scarves(painter: QPainter, light: Light) -> None:
    """Checked scarves over a bamboo bar."""
    painter.setPen(QPen(QColor("#B68A4E"), 30, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(300, 330), QPointF(1300, 330))
    colours = ("#2B2B2B", light.hills[2], "#A33B3B")
    for number, colour in enumerate(colours):
        x = 380 + number * 300
        cloth = outline(
            [
                (x - 15, 300),
                (x + 255, 300),
                (x + 245, 700),
                (x + 265, 1010),
                (x - 25, 1010),
                (x - 5, 700),
            ]
        )
        fill(painter, cloth, "#F7F1E4")
        painter.save()
        painter.setClipPath(cloth)
        check = QColor(colour)
        check.setAlpha(150)
        for step in range(0, 760, 60):
            fill(painter, box(x - 30, 310 + step, 310, 30), check)
        for step in range(0, 300, 60):
            fill(painter, box(x - 25 + step, 300, 30, 720), check)
        painter.restore()
        painter.setPen(QPen(QColor(colour), 6))
        for fringe in range(x, x + 250, 22):
            painter.drawLine(QPointF(fringe, 960), QPointF(fringe - 4, 1020))


def bonsai(painter: QPainter, light: Light) -> None:
    """A bonsai in a glazed tray."""
    shadow(painter, 800, 1075, 420)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, points in ((70, ((790, 960), (640, 800), (900, 700), (780, 560))),
                          (36, ((790, 760), (900, 720), (980, 660), (1040, 640))),
                          (30, ((760, 700), (660, 660), (600, 620), (560, 600)))):  # fmt: skip
        painter.setPen(QPen(QColor("#6E4B2E"), width, c=Qt.PenCapStyle.RoundCap))
        trunk = QPainterPath(QPointF(*points[0]))
        trunk.cubicTo(*(QPointF(*one) for one in points[1:]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(trunk)
    for x, y, size in (
        (780, 470, 210),
        (1070, 590, 150),
        (530, 560, 150),
        (650, 400, 120),
        (920, 420, 130),
    ):
        fill(painter, ellipse(x, y, size, size * 0.55), blend(light.hills[2], "#2F6B3C", 0.5))
        fill(painter, ellipse(x - size * 0.1, y - size * 0.12, size * 0.8, size * 0.4), "#6FA85B")
        for turn in range(7):
            at = (x + size * 0.7 * cos(turn * 2.4), y + size * 0.32 * sin(turn * 2.4))
            fill(painter, ellipse(*at, 12, 12), "#FFF3F0")
    tray = outline([(480, 930), (1120, 930), (1080, 1080), (520, 1080)])
    fill(painter, tray, across(QRectF(480, 930, 640, 150), "#3F7C86", "#1F4A57"))
    fill(painter, box(470, 925, 660, 40, 18), "#2A5D69")


def orchids(painter: QPainter, light: Light) -> None:
    """Orchids in a pot."""
    del light
    shadow(painter, 800, 1075, 260)
    for end, bend in ((430, 250), (1130, 300), (800, 200)):
        stem = QPainterPath(QPointF(800, 900))
        stem.quadTo(800, 420, end, bend)
        painter.setPen(QPen(QColor("#5B8F4A"), 14))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(stem)
        for step in range(5):
            at = stem.pointAtPercent(1 - step * 0.13)
            for turn in range(5):
                angle = turn * 2 * pi / 5 - pi / 2
                fill(
                    painter,
                    ellipse(at.x() + 46 * cos(angle), at.y() + 46 * sin(angle), 40, 36),
                    "#E58FB8",
                )
            fill(painter, ellipse(at.x(), at.y(), 28, 28), "#8E2F66")
            fill(painter, ellipse(at.x(), at.y(), 11, 11), "#F7D774")
    for angle in (-165, -140, -40, -15):
        leaf(painter, (800, 920), 330, angle, "#4C8B43")
    pot = outline([(640, 880), (960, 880), (920, 1085), (680, 1085)])
    fill(painter, pot, across(QRectF(640, 880, 320, 200), "#E2A27A", "#A65C38"))
    fill(painter, box(625, 880, 350, 46, 20), "#C47B52")


def stilt_house(painter: QPainter, light: Light) -> None:
    """A house on stilts over the river, palms, and a boat."""
    palms(painter, 330, 880, light.hills[2])
    palms(painter, 1380, 900, light.hills[2])
    painter.setPen(QPen(QColor("#6B4A2D"), 22))
    for x in (540, 680, 860, 1010):
        painter.drawLine(QPointF(x, 780), QPointF(x, 960))
    fill(painter, box(490, 770, 580, 34, 8), "#8A5F38")
    fill(painter, box(530, 560, 500, 215), across(QRectF(530, 560, 500, 200), "#D9B27A", "#A67A45"))
    for x in (585, 860):
        fill(painter, box(x, 620, 110, 100, 6), "#FFE9A8")
    fill(painter, box(735, 610, 90, 165, 6), "#6B4A2D")
    fill(painter, outline([(430, 590), (560, 380), (1000, 380), (1130, 590)]), "#9C7B45")
    painter.setPen(QPen(QColor("#826435"), 7))
    for x in range(560, 1020, 46):
        painter.drawLine(QPointF(x, 420), QPointF(x + (x - 780) * 0.2, 560))
    shadow(painter, 900, 1090, 380)
    fill(
        painter,
        outline([(520, 990), (1280, 990), (1190, 1090), (620, 1090)]),
        across(QRectF(520, 990, 760, 90), "#7A5332", "#4A2F1A"),
    )
    fill(painter, outline([(540, 985), (1260, 985), (1200, 1012), (600, 1012)]), "#A3764B")
    fill(painter, outline([(1010, 930), (1070, 880), (1130, 930)]), "#EBD9A6")
    fill(painter, box(1040, 920, 60, 85, 20), light.hills[2])


def salt_field(painter: QPainter, light: Light) -> None:
    """Heaps of salt mirrored in the pans, a worker's hat and rake."""
    for row in range(3):
        for column in range(5):
            x, y = 100 + column * 330 + row * 60, 900 + row * 95
            size = 70 + row * 26
            heap = QPainterPath(QPointF(x - size, y))
            heap.quadTo(x, y - size * 1.7, x + size, y)
            fill(painter, ellipse(x, y + 8, size * 1.1, 16), QColor(120, 140, 150, 70))
            fill(
                painter,
                heap,
                across(QRectF(x - size, y - size, size * 2, size), "#FFFFFF", "#D5DDE2"),
            )
    palms(painter, 1400, 860, light.hills[2])
    painter.setPen(QPen(QColor("#8A5F38"), 20, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(640, 1060), QPointF(980, 560))
    painter.drawLine(QPointF(560, 1010), QPointF(720, 1110))
    fill(
        painter,
        outline([(820, 760), (1000, 590), (1180, 760)]),
        across(QRectF(820, 600, 360, 150), "#F3DFA8", "#C29E57"),
    )


SUBJECTS: dict[str, tuple[Callable[[QPainter, Light], None], ...]] = {
    "I": (basket_of_fruit, honey_jar, rice_sack, fish_on_leaf),
    "II": (drink, spirit),
    "III": (herbs, mortar),
    "IV": (vase, scarves),
    "V": (bonsai, orchids),
    "VI": (stilt_house, salt_field),
}


def draw(subject: Callable[[QPainter, Light], None], light: Light) -> QImage:
    """One picture."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    landscape(painter, light)
    subject(painter, light)
    painter.end()
    return image


def main() -> None:
    """Draw every subject in every light."""
    QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for group, subjects in SUBJECTS.items():
        pairs = [(light, subject) for light in LIGHTS for subject in subjects]
        for number, (light, subject) in enumerate(pairs, start=1):
            name = f"{group}-{number:02d}-{subject.__name__.replace('_', '-')}.jpg"
            draw(subject, light).save(str(FOLDER / name), quality=QUALITY)
            print(name)


if __name__ == "__main__":
    main()
