"""What a new product begins with: the facts of the last one, or all that a copy may keep."""

from dataclasses import replace

from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui.preferences import Preferences

LAST_USED = ("set_number", "commune_code", "price_unit")
_KEY = "product_form/last_{name}"


def make_next(saved: Product) -> Product:
    """A new product of the same producer, with the set, commune and unit of `saved`."""
    facts = {name: getattr(saved, name) for name in LAST_USED}
    return Product(Translated(), saved.producer_id, **facts)


def make_copy(saved: Product) -> Product:
    """A new product with the facts of `saved`, without what belongs to that one alone."""
    return replace(
        saved,
        id=0,
        version=0,
        codes=(),
        barcode="",
        traceability_url="",
        photos=(),
        documents=(),
        stated=(),
        notes="",
    )


def remember_used(preferences: Preferences, saved: Product) -> None:
    """Keep the set, commune and unit of `saved` for the next new product."""
    for name in LAST_USED:
        if value := getattr(saved, name):
            preferences.save_text(_KEY.format(name=name), str(value))


def last_used(preferences: Preferences) -> dict[str, int | str]:
    """The set, commune and unit that were used last, as far as they are known."""
    known = {name: preferences.text(_KEY.format(name=name)) for name in LAST_USED}
    found: dict[str, int | str] = {name: text for name, text in known.items() if text}
    number = found.pop("set_number", "")
    return found | ({"set_number": int(number)} if str(number).isdecimal() else {})
