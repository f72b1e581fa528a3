"""Vietnamese words for the languages of documents."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.text import Language

translate = QCoreApplication.translate


def language_choices() -> list[tuple[Language, str]]:
    """The languages a document may be printed in."""
    words = {
        "vi": translate("Studio", "Tiếng Việt"),
        "en": translate("Studio", "Tiếng Anh"),
        "zh": translate("Studio", "Tiếng Trung"),
        "vi-en": translate("Studio", "Việt và Anh"),
        "vi-zh": translate("Studio", "Việt và Trung"),
    }
    return [(language, words[language]) for language in Language]
