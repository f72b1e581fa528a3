"""Reduce a product to the fields that a document shows, so that no other field is checked."""

from ocop_desktop.domain.print.documents import ProductProfile

PRICE_FIELDS = ("price", "price_unit", "price_is_stale")
QR_FIELDS = ("qr", "qr_is_link")
_ALWAYS = (
    "key", "name", "printed_on", "producer", "group", "commune", "province", "stars", "last_stars",
    "state", "booth", "office", "practice", "told_apart", "untranslated",
)  # fmt: skip


def keep_fields(profile: ProductProfile, *also: str) -> ProductProfile:
    """Return `profile` with its name, producer, place, rating and the fields `also` only."""
    return ProductProfile(**{name: getattr(profile, name) for name in (*_ALWAYS, *also)})
