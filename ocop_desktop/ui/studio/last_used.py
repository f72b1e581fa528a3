"""What the studio printed last: document, language, quality, theme, and options by document."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from ocop_desktop.domain.data_files import parse_json, parse_toml
from ocop_desktop.domain.errors import BrokenTheme, UnfitLabels
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import Chapters, PrintOrder, Quality, Style
from ocop_desktop.domain.print.label_sheets import (
    MAX_COPIES,
    label_sheet_to_data,
    parse_label_sheet,
)
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.print.theme_file import format_theme, parse_theme
from ocop_desktop.domain.text import Language
from ocop_desktop.ui.preferences import Preferences

PAPER_THICKNESS = (0.05, 0.5)  # mm


def save_order(preferences: Preferences, order: PrintOrder) -> None:
    """Save the settings of `order` in the preferences."""
    style = order.style
    for key, word in (
        ("piece", order.document),
        ("language", style.language),
        ("quality", style.quality),
        ("theme", format_theme(style.theme)),
    ):
        preferences.save_text(f"studio/{key}", word)
    preferences.save_text(f"studio/options/{order.document}", json.dumps(_option_data(style)))


def load_order(preferences: Preferences) -> PrintOrder:
    """Return the order with the settings saved last; default settings the first time."""
    known = preferences.text
    document = known("studio/piece")
    language, quality = known("studio/language"), known("studio/quality")
    style = Style(
        language=Language(language) if language in set(Language) else Language.VI,
        quality=Quality(quality) if quality in set(Quality) else Quality.OFFICE,
        theme=_read_theme(known("studio/theme")),
    )
    order = PrintOrder(
        DocumentKey(document) if document in set(DocumentKey) else DocumentKey.CATALOGUE,
        style=style,
    )
    return with_document(preferences, order, order.document)


def with_document(preferences: Preferences, order: PrintOrder, document: DocumentKey) -> PrintOrder:
    """Return `order` for another document, with the options saved for that document."""
    style = order.style
    default = Style(style.language, style.theme, style.quality)
    saved = _read_options(preferences.text(f"studio/options/{document}"))
    return replace(order, document=document, style=replace(default, **saved))


def _read_theme(text: str) -> Theme:
    try:
        return parse_theme(parse_toml(text))
    except (BrokenTheme, ValueError):
        return Theme()


def _option_data(style: Style) -> dict[str, Any]:
    return {
        "per_page": style.per_page,
        "chapters": style.chapters,
        "fillers": style.fillers,
        "sheet": label_sheet_to_data(style.sheet) if style.sheet else None,
        "copies": style.copies,
        "paper": style.paper,
    }


def _read_options(text: str) -> dict[str, Any]:
    """Return the options saved in `text`; invalid ones are left out."""
    try:
        data = parse_json(text or "{}")
    except ValueError:
        return {}
    return dict(_find_valid_options(data)) if isinstance(data, Mapping) else {}


def _find_valid_options(data: Mapping[str, Any]) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    if data.get("per_page") in {1, 2, 4}:
        found.append(("per_page", data["per_page"]))
    if data.get("chapters") in set(Chapters):
        found.append(("chapters", Chapters(data["chapters"])))
    if isinstance(data.get("fillers"), bool):
        found.append(("fillers", data["fillers"]))
    copies, paper = data.get("copies"), data.get("paper")
    if isinstance(copies, int) and 1 <= copies <= MAX_COPIES:
        found.append(("copies", copies))
    if isinstance(paper, float) and PAPER_THICKNESS[0] <= paper <= PAPER_THICKNESS[1]:
        found.append(("paper", paper))
    with suppress(UnfitLabels):
        found.append(("sheet", parse_label_sheet(data["sheet"]) if data.get("sheet") else None))
    return found
