"""What a product's printed page may say, made from its details: the honest-print rules."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from ocop_desktop.domain.channels.listing_state import list_printed
from ocop_desktop.domain.dates import add_months
from ocop_desktop.domain.errors import MediaRefused
from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.media_names import find_media_file
from ocop_desktop.domain.office.office import Office, PrintSettings
from ocop_desktop.domain.print.documents import (
    PRINTED_GROUPS,
    HeldCertificate,
    PrintPhoto,
    ProductProfile,
)
from ocop_desktop.domain.register.details import ProductDetails
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Certificate, Photo, Product, facts_of, stated_place
from ocop_desktop.domain.web_links import is_web_link


def make_profile(
    details: ProductDetails,
    office: Office,
    media: Path,
    on: date,
    *,
    large_photos: bool = True,
    booth: str = "",
) -> ProductProfile:
    """What the page of a product says on the day `on`.

    Stars only while a recognition is valid or extended; the phone only with the producer's
    consent. `large_photos` takes the print-shop rendition, else the office one.
    """
    product, producer, status = details.product, details.producer, details.status
    recognition, area = status.recognition, details.commune
    photos = [
        make_print_photo(photo, media, large=large_photos) for photo in _sort_cover_first(product)
    ]
    link = find_link(product, on)
    return ProductProfile(
        key=str(product.id),
        name=product.name,
        printed_on=on,
        producer=producer.name,
        producer_kind=producer.kind or "",
        representative=producer.representative,
        representative_position=producer.representative_position,
        group=_find_group(details.criteria_set),
        subgroup=details.criteria_set.subgroup if details.criteria_set else "",
        commune=area.full_name if area else stated_place(product.stated),
        province=area.province if area else "",
        stars=status.stars,
        last_stars=status.last_stars,
        state=status.state,
        decision_number=recognition.decision_number if recognition else "",
        decision_on=recognition.decision_on if recognition else None,
        issuer=recognition.issuer if recognition else "",
        valid_until=status.holds_until,
        code=product.code,
        story_short=product.story_short,
        story_middle=product.story_middle,
        story_long=product.story_long,
        yearly_output=product.yearly_output,
        price=product.price,
        price_unit=product.price_unit,
        price_is_stale=is_stale_price(product.price, product.price_on, office.printing, on),
        certificates=tuple(
            HeldCertificate(certificate.kind, certificate.expires_on)
            for certificate in product.certificates
            if _is_valid(certificate, on)
        ),
        export_markets=product.export_markets,
        shops=tuple((one.channel, one.url) for one in list_printed(product.listings, on)),
        address=producer.certified_address,
        phone=producer.phone if producer.phone_printable else "",
        phone_withheld=bool(producer.phone) and not producer.phone_printable,
        email=producer.email,
        website=producer.website,
        photo=photos[0] if photos else None,
        more_photos=tuple(photos[1:]),
        qr=link or _contact_text(product, producer),
        qr_is_link=bool(link),
        booth=booth,
        office=office.name,
        office_names=office.names,
        practice=office.practice,
        untranslated=(),
        set_number=details.criteria_set.number if details.criteria_set else None,
        **facts_of(product),
    )


def is_stale_price(
    price: Decimal | None, price_on: date | None, settings: PrintSettings, on: date
) -> bool:
    """Whether a price that held on `price_on` is too old on that day, by the office's settings."""
    if price is None:
        return False
    if price_on is None:
        return settings.undated_price_is_stale
    return add_months(price_on, settings.stale_price_months) < on


def find_link(product: Product, on: date) -> str:
    """The address a QR code leads to: traceability first, then the first shop; http(s) only."""
    shops = (listing.url for listing in list_printed(product.listings, on))
    candidates = (product.traceability_url, *shops)
    return next((url for url in candidates if is_web_link(url)), "")


def make_print_photo(photo: Photo, media: Path, *, large: bool) -> PrintPhoto:
    """The rendition of `photo` to embed: `large` for the print shop, else the office one."""
    path, refused = _find_rendition(media, photo.large if large else photo.small)
    return PrintPhoto(
        path=path,
        width=photo.width,
        height=photo.height,
        focus_x=photo.focus_x,
        focus_y=photo.focus_y,
        caption=photo.caption,
        refused=refused,
    )


def _find_rendition(media: Path, name: str) -> tuple[Path, bool]:
    """The file of a media name; where it is refused, a path under which nothing lies."""
    try:
        return find_media_file(media, name), False
    except MediaRefused:
        return media / "refused" / (Path(name).name or "-"), True


def _contact_text(product: Product, producer: Producer) -> str:
    """Text for a QR code without a link: who makes it and how to reach them."""
    contact = (
        producer.phone if producer.phone_printable else "",
        producer.email,
        producer.website,
        producer.certified_address,
    )
    given = [text for text in contact if text]
    return "\n".join([product.name.vi, producer.name, *given]) if given else ""


def _sort_cover_first(product: Product) -> list[Photo]:
    cover = product.cover
    return sorted(product.photos, key=lambda photo: photo != cover)


def _is_valid(certificate: Certificate, on: date) -> bool:
    return certificate.expires_on is None or on <= certificate.expires_on


def _find_group(criteria_set: CriteriaSet | None) -> str:
    """The group's numeral; empty for one of a later decision that documents do not know."""
    group = criteria_set.group if criteria_set else ""
    return group if group in PRINTED_GROUPS else ""
