"""The language of the window and its catalogue of words."""

import os

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ocop_desktop import resources


def find_language(preferred: str) -> str:
    """The language that the environment asks for, else the preferred one."""
    requested = os.environ.get("LANGUAGE", "").split(":")[0][:2]
    return "en" if requested == "en" else preferred


def install_translator(app: QApplication, preferred: str) -> QTranslator:
    """Load the catalogue for the language: our texts are Vietnamese in the code, Qt's are English."""
    language = find_language(preferred)
    QLocale.setDefault(QLocale("vi_VN"))
    translator = QTranslator()
    translator.load(
        str(resources.folder("i18n", "qt_vi.qm" if language == "vi" else f"ocop_{language}.qm"))
    )
    app.installTranslator(translator)
    return translator
