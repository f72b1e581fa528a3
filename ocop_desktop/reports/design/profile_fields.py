"""What a small piece shows of a product: the rest is left out, so that nobody is warned of it."""

from ocop_desktop.domain.print.documents import ProductProfile

PRICE_FIELDS = ("price", "price_unit", "price_is_stale")
QR_FIELDS = ("qr", "qr_is_link")
_ALWAYS = (
    "key", "name", "printed_on", "producer", "group", "commune", "province", "stars", "last_stars",
    "state", "booth", "office", "practice",
)  # fmt: skip


def keep_fields(profile: ProductProfile, *also: str) -> ProductProfile:
    """`profile` with who and where it is, its standing, and the fields `also` alone."""
    return ProductProfile(**{name: getattr(profile, name) for name in (*_ALWAYS, *also)})
