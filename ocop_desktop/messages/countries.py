"""The names of countries in the reader's language."""

from functools import cache

from ocop_desktop import resources
from ocop_desktop.domain.outlets.markets import index_countries
from ocop_desktop.domain.text import identity_key, sort_key
from ocop_desktop.messages.message import Translate


def country_name(code: str, translate: Translate) -> str:
    """The name of the country of that code; a code that is none as it is."""
    return _names(translate("Words", "vi")).get(code, code)


def country_in_language(words: str, translate: Translate) -> str:
    """The name of the country that a code or a name says; words that say none as they are."""
    return country_name(_codes().get(identity_key(words), words), translate)


def country_label(code: str, translate: Translate) -> str:
    """The name with the code: "Nhật Bản (JP)"; a code that is none as it is."""
    name = country_name(code, translate)
    return name if name == code else f"{name} ({code})"


def country_labels(translate: Translate) -> list[tuple[str, str]]:
    """The code and the label of every country, by name."""
    names = _names(translate("Words", "vi"))
    in_order = sorted(names, key=lambda code: sort_key(names[code]))
    return [(code, country_label(code, translate)) for code in in_order]


@cache
def _names(language: str) -> dict[str, str]:
    return {
        one.code: one.name if language == "vi" else one.name_en for one in resources.countries()
    }


@cache
def _codes() -> dict[str, str]:
    return index_countries(resources.countries())
