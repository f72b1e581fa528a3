"""The menus of the text size and the colour scheme."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from ocop_desktop.ui.preferences import SCHEMES, TEXT_SIZES, Preferences

translate = QCoreApplication.translate


def add_look_menus(menu: QMenu, preferences: Preferences) -> None:
    """Add a menu of text sizes and one of colour schemes."""
    sizes = menu.addMenu(translate("Menus", "&Cỡ chữ"))
    group = QActionGroup(sizes)
    for percent in TEXT_SIZES:
        action = group.addAction(sizes.addAction(f"{percent}%"))
        action.setCheckable(True)
        action.setChecked(percent == preferences.text_size)
        action.triggered.connect(partial(_set_text_size, preferences, percent))
    looks = menu.addMenu(translate("Menus", "&Giao diện"))
    names = (
        translate("Menus", "Theo hệ thống"),
        translate("Menus", "Sáng"),
        translate("Menus", "Tối"),
    )
    schemes = QActionGroup(looks)
    for scheme, name in zip(SCHEMES, names, strict=True):
        action = schemes.addAction(looks.addAction(name))
        action.setCheckable(True)
        action.setChecked(scheme == preferences.scheme)
        action.triggered.connect(partial(_set_scheme, preferences, scheme))


def _set_text_size(preferences: Preferences, percent: int, _checked: bool = True) -> None:
    preferences.text_size = percent
    preferences.changed.emit()


def _set_scheme(preferences: Preferences, scheme: str, _checked: bool = True) -> None:
    preferences.scheme = scheme
    preferences.changed.emit()
