"""Small drawings of the pieces, so that a template is known before it is read."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from ocop_desktop.domain.print.documents import DocumentKey
from ocop_desktop.ui import theme

SIDE = 26
SHARP = 3  # drawn larger than shown, for screens of any resolution
Part = tuple[
    str, float, float, float, float
]  # tone, left, top, width, height in shares of the page
UPRIGHT, FLAT, SMALL, BADGE = (0.70, 0.98), (0.98, 0.70), (0.56, 0.78), (0.98, 0.60)


def _grid(
    tone: str, columns: int, rows: int, margin: float = 0.10, gap: float = 0.08
) -> list[Part]:
    width = (1 - 2 * margin - (columns - 1) * gap) / columns
    height = (1 - 2 * margin - (rows - 1) * gap) / rows
    return [
        (tone, margin + column * (width + gap), margin + row * (height + gap), width, height)
        for row in range(rows)
        for column in range(columns)
    ]


def _lines(left: float, top: float, width: float, count: int, step: float = 0.13) -> list[Part]:
    return [("text", left, top + place * step, width, 0.05) for place in range(count)]


def _profile() -> list[Part]:
    return [
        ("photo", 0, 0, 1, 0.40),
        ("title", 0.1, 0.47, 0.7, 0.08),
        *_lines(0.1, 0.63, 0.46, 3, 0.11),
        ("soft", 0.64, 0.61, 0.27, 0.30),
    ]


def _table(ticked: bool) -> list[Part]:
    rows = [("title", 0.12, 0.10, 0.6, 0.09)]
    for place in range(4):
        top = 0.30 + place * 0.17
        rows.append(("photo" if ticked else "soft", 0.12, top, 0.13, 0.09))
        rows.append(("text", 0.33, top + 0.02, 0.55, 0.05))
    return rows


_PICTURES: dict[DocumentKey, tuple[tuple[float, float], Sequence[Part]]] = {
    DocumentKey.A4: (UPRIGHT, _profile()),
    DocumentKey.A5: (SMALL, _profile()),
    DocumentKey.LEAFLET: (FLAT, [
        ("photo", 0.67, 0, 0.33, 0.45), ("title", 0.73, 0.55, 0.21, 0.10),
        *_lines(0.06, 0.18, 0.21, 4, 0.17), *_lines(0.39, 0.18, 0.21, 4, 0.17),
        ("line", 0.33, 0, 0.015, 1), ("line", 0.66, 0, 0.015, 1),
    ]),
    DocumentKey.BOOTH_CARD: (FLAT, [
        ("photo", 0, 0, 0.45, 1), ("title", 0.53, 0.16, 0.38, 0.13),
        *_lines(0.53, 0.40, 0.38, 2, 0.14), ("dark", 0.72, 0.66, 0.18, 0.22),
    ]),
    DocumentKey.SHELF_CARD: ((0.70, 0.52), [
        ("photo", 0, 0, 0.4, 1), ("title", 0.5, 0.2, 0.4, 0.15), ("gold", 0.5, 0.58, 0.34, 0.2),
    ]),
    DocumentKey.PRICE_TAGS: (UPRIGHT, [*_grid("soft", 2, 4), *[
        ("gold", left + 0.06, top + 0.08, width * 0.55, 0.06)
        for _, left, top, width, _ in _grid("soft", 2, 4)
    ]]),
    DocumentKey.QR_LABELS: (UPRIGHT, _grid("dark", 3, 4, 0.13, 0.12)),
    DocumentKey.TABLE_SIGN: (FLAT, [
        ("photo", 0, 0.52, 1, 0.48), ("title", 0.2, 0.2, 0.6, 0.13), ("line", 0, 0.5, 1, 0.02),
    ]),
    DocumentKey.BADGES: (BADGE, [
        ("photo", 0, 0, 1, 0.32), ("title", 0.2, 0.45, 0.6, 0.15), *_lines(0.3, 0.72, 0.4, 1),
    ]),
    DocumentKey.CATALOGUE: (UPRIGHT, [
        ("photo", 0, 0, 1, 1), ("paper", 0.18, 0.18, 0.64, 0.12), ("paper", 0.18, 0.37, 0.4, 0.06),
        ("gold", 0.18, 0.78, 0.3, 0.07),
    ]),
    DocumentKey.BOOKLET: (FLAT, [
        ("photo", 0.5, 0, 0.5, 1), ("paper", 0.58, 0.2, 0.32, 0.13),
        *_lines(0.08, 0.2, 0.34, 4, 0.17), ("line", 0.49, 0, 0.02, 1),
    ]),
    DocumentKey.CONTACT_SHEET: (UPRIGHT, _grid("photo", 3, 4)),
    DocumentKey.PACKING_LIST: (UPRIGHT, _table(ticked=False)),
    DocumentKey.CHECK_IN: (UPRIGHT, _table(ticked=True)),
    DocumentKey.FEEDBACK: (UPRIGHT, [
        ("title", 0.12, 0.10, 0.76, 0.09), *_lines(0.12, 0.28, 0.76, 3, 0.12),
        ("gold", 0.12, 0.66, 0.4, 0.08), ("dark", 0.62, 0.66, 0.26, 0.20),
    ]),
}  # fmt: skip
_TONES = {
    "photo": "green", "soft": "green_soft", "title": "text", "text": "control", "line": "control",
    "dark": "muted", "gold": "gold", "paper": "base",
}  # fmt: skip


def piece_icon(piece: DocumentKey) -> QIcon:
    """A small drawing of `piece` in the colours of the look in force."""
    picture = QPixmap(SIDE * SHARP, SIDE * SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    (width, height), parts = _PICTURES[piece]
    side = SIDE * SHARP
    page = QRectF(side * (1 - width) / 2, side * (1 - height) / 2, side * width, side * height)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(page, theme.colour("base"))
    for tone, left, top, across, down in parts:
        painter.fillRect(
            QRectF(
                page.left() + left * page.width(),
                page.top() + top * page.height(),
                across * page.width(),
                down * page.height(),
            ),
            theme.colour(_TONES[tone]),
        )
    painter.setPen(QPen(theme.colour("control"), SHARP * 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(page.adjusted(1, 1, -1, -1))
    painter.end()
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made
