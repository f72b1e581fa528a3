"""The theme of the window: platform style, accent colours, light and dark, text size, icons."""

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QStyleFactory,
    QWidget,
)

from ocop_desktop import resources

GRID = 8
_ICON_SIDES = (16, 24, 48)
_LIGHT = {
    "window": "#F4F6F2", "base": "#FFFFFF", "alternate": "#F7F8F5", "text": "#1E2621",
    "muted": "#56615A", "line": "#D5DBD3", "control": "#BCC5BC", "button": "#FFFFFF",
    "green": "#1B7A43", "on_green": "#FFFFFF", "green_soft": "#E1F1E7", "green_line": "#1B7A43",
    "gold": "#F2A900", "gold_soft": "#FDF3D9", "star_off": "#C9CFC9", "warning": "#8F5600",
    "warning_line": "#C77700", "warning_soft": "#FDEFD8", "error": "#B3261E",
    "error_soft": "#FBE4E2", "blue": "#2B5C8A", "blue_soft": "#E3EDF6", "paper": "#FBFAF6",
    "navigation": "#EEF3EC", "select": "#DCEFE3", "on_select": "#14241A", "grey_soft": "#ECEFEB",
}  # fmt: skip
_DARK = {
    "window": "#1E2320", "base": "#171B19", "alternate": "#1C211E", "text": "#E6EAE6",
    "muted": "#A3AEA6", "line": "#353D38", "control": "#4B554E", "button": "#2A312D",
    "green": "#6FCF97", "on_green": "#0D2416", "green_soft": "#1F3A2A", "green_line": "#4FB37A",
    "gold": "#F6BE3B", "gold_soft": "#3B3217", "star_off": "#4B554E", "warning": "#F0B45B",
    "warning_line": "#C77700", "warning_soft": "#40300F", "error": "#F2938C",
    "error_soft": "#4A2320", "blue": "#93BFE6", "blue_soft": "#223548", "paper": "#202623",
    "navigation": "#191E1B", "select": "#254634", "on_select": "#F0F6F1", "grey_soft": "#2B322E",
}  # fmt: skip
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "alternate",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "button",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "paper",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "select",
    QPalette.ColorRole.HighlightedText: "on_select",
    QPalette.ColorRole.Link: "green",
    QPalette.ColorRole.Accent: "green_line",
    QPalette.ColorRole.PlaceholderText: "muted",
}
_ACCENTS = (
    QPalette.ColorRole.Highlight,
    QPalette.ColorRole.HighlightedText,
    QPalette.ColorRole.Link,
    QPalette.ColorRole.Accent,
)


class _Notifier(QObject):
    """Emits `changed` when colours or text size have changed."""

    changed = Signal()


class _ThemeState:
    """The theme in force: dark or light, and the size of the system's font in points."""

    dark = False
    base_size = 0.0


_state = _ThemeState()
notifier = _Notifier()


def apply(app: QApplication, scheme: str, text_size: int) -> None:
    """Apply a colour scheme ("system", "light", "dark") and a text size in percent to all widgets."""
    _state.base_size = _state.base_size or app.font().pointSizeF()
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    app.styleHints().setColorScheme(schemes.get(scheme, Qt.ColorScheme.Unknown))
    is_system_dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    _state.dark = scheme == "dark" or (scheme == "system" and is_system_dark)
    app.setStyleSheet("")
    _set_platform_style(app)
    font = QFont(app.font())
    font.setPointSizeF(_state.base_size * text_size / 100)
    app.setFont(font)
    app.setPalette(_make_palette(app))
    app.setStyleSheet(_make_style_sheet(app))
    icon.cache_clear()
    for widget in app.allWidgets():
        _update_icon(widget)
        for action in widget.actions():
            _update_icon(action)
    notifier.changed.emit()


def is_dark() -> bool:
    """Whether the window is dark now."""
    return _state.dark


def colour(name: str) -> QColor:
    """A colour of the scheme in force by name: "green", "gold", "warning", "error", "muted"..."""
    return QColor((_DARK if _state.dark else _LIGHT)[name])


@cache
def icon(name: str, tint: str = "text") -> QIcon:
    """The Lucide icon `name` in the colour `tint`; an empty icon if its file does not exist."""
    file = resources.folder("icons", f"{name}.svg")
    if not file.is_file():
        return QIcon()
    drawing = file.read_text(encoding="utf-8")
    new_icon = QIcon()
    for mode, line_colour in (
        (QIcon.Mode.Normal, colour(tint)),
        (QIcon.Mode.Disabled, colour("control")),
    ):
        tinted = drawing.replace("currentColor", line_colour.name())
        renderer = QSvgRenderer(QByteArray(tinted.encode()))
        for side in _ICON_SIDES:
            new_icon.addPixmap(_render_pixmap(renderer, side), mode)
    return new_icon


def set_icon(target: QAction | QAbstractButton, name: str, tint: str = "text") -> None:
    """Set an icon of an action or button that is redrawn when the theme changes."""
    target.setProperty("icon_name", name)
    target.setProperty("icon_tint", tint)
    _update_icon(target)


def make_button(words: str, icon: str, hint: str = "") -> QPushButton:
    """Make a push button with an icon; `hint` is its tooltip."""
    button = QPushButton(words)
    button.setToolTip(hint)
    set_icon(button, icon)
    return button


def style_primary(button: QPushButton) -> QPushButton:
    """Style a button as the primary one of its page, in green; returns it."""
    button.setProperty("primary", True)
    name = button.property("icon_name")
    if name:
        set_icon(button, name, "on_green")
    return button


def style_heading(label: QLabel, level: int = 1) -> QLabel:
    """Style a label as a heading of a page (1), a part (2) or a group of fields (3); returns it."""
    label.setProperty("role", f"heading{level}")
    return label


def style_muted(label: QLabel) -> QLabel:
    """Style a label with the muted text colour, for remarks; returns it."""
    label.setProperty("role", "muted")
    return label


def icon_size() -> QSize:
    """The size of icons that fits the text size in force."""
    side = max(16, round(QGuiApplication.font().pointSizeF() * 1.7))
    return QSize(side, side)


def _set_platform_style(app: QApplication) -> None:
    """Set the platform's style on Windows, and Fusion elsewhere, as only Fusion supports dark."""
    available = {name.casefold() for name in list(QStyleFactory.keys())}
    vista = "windowsvista" if not _state.dark and "windowsvista" in available else "fusion"
    style = "windows11" if "windows11" in available else vista
    if app.style().objectName().casefold() != style:
        app.setStyle(style)


def _make_palette(app: QApplication) -> QPalette:
    """Make our palette for Fusion, or the platform's with our accent colours for other styles."""
    if not _is_fusion(app):
        palette = app.style().standardPalette()
        for role in _ACCENTS:
            palette.setColor(role, colour(_ROLES[role]))
        return palette
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, colour(name))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour("muted"))
    return palette


def _make_style_sheet(app: QApplication) -> str:
    """Read the style sheets and replace their @names; fusion.qss is used with Fusion only."""
    files = ("fusion.qss", "style.qss") if _is_fusion(app) else ("style.qss",)
    sheet = "\n".join(resources.folder(name).read_text(encoding="utf-8") for name in files)
    size = app.font().pointSizeF()
    values = {name: colour(name).name() for name in _LIGHT}
    values |= {"heading1": f"{size * 1.5:.1f}pt", "heading2": f"{size * 1.2:.1f}pt"}
    values |= {"arrow": _image_path("arrow"), "tick": _image_path("tick")}
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", values[name])
    return sheet


def _is_fusion(app: QApplication) -> bool:
    return app.style().objectName().casefold() == "fusion"


def _image_path(name: str) -> str:
    """The path of an image of the scheme in force, as style sheets name it."""
    scheme = "dark" if _state.dark else "light"
    return resources.folder("icons", f"{name}-{scheme}.svg").as_posix()


def _update_icon(target: QObject) -> None:
    name = target.property("icon_name")
    if name and isinstance(target, QAction | QAbstractButton):
        target.setIcon(icon(name, target.property("icon_tint")))
    if name and isinstance(target, QAbstractButton):
        target.setIconSize(icon_size())


def _render_pixmap(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def set_role(widget: QWidget, role: str) -> None:
    """Set the role of a widget that style.qss selects by, and apply the style sheet again."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
