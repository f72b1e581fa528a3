"""The content of a document in its language, and what of it stays Vietnamese."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ocop_desktop.domain.print.documents import HeldCertificate, PrintContent, ProductProfile
from ocop_desktop.domain.text import Language, Translated, clean_line, identity_key
from ocop_desktop.reports.translation import facts, patterns
from ocop_desktop.reports.translation.places import translate_place, translate_venue

Translator = Callable[[str, str], str | None]


def _translator_of(kind: str) -> Translator:
    return lambda text, language: patterns.translate_phrase(kind, text, language)


_FACTS: Mapping[str, Translator] = {
    "specification": _translator_of("specification"),
    "ingredients": _translator_of("ingredient"),
    "shelf_life": facts.translate_shelf_life,
    "storage": facts.translate_storage,
    "yearly_output": _translator_of("yearly_output"),
}
"""Facts in plain words: what is not known is in Vietnamese."""

_NAMES: Mapping[str, Translator] = {
    "price_unit": _translator_of("unit"),
    "representative_position": _translator_of("position"),
    "standards": lambda _text, _language: None,
}
"""Facts that may be codes or names: only Vietnamese words in them are in Vietnamese."""


def translate_content(content: PrintContent, language: Language) -> PrintContent:
    """Return `content` in the language it is printed in, with what stays Vietnamese named.

    Where Vietnamese leads, the facts stay as they are written. Products of one name are told apart.
    """
    products = distinguish_products(content.products, language)
    if language not in (Language.EN, Language.ZH):
        return replace(content, products=products)
    return _translate_document(
        replace(
            content, products=tuple(translate_profile(product, language) for product in products)
        ),
        language,
    )


def distinguish_products(
    products: tuple[ProductProfile, ...], language: Language
) -> tuple[ProductProfile, ...]:
    """Return the products; those that share a name in a document of `language` tell whose they are."""
    leading = language.value if language in (Language.EN, Language.ZH) else "vi"
    known = [_list_identities(product.name, leading) for product in products]
    counts = Counter(identity for identities in known for identity in identities)
    return tuple(
        replace(product, told_apart=_beside(product))
        if any(counts[identity] > 1 for identity in identities)
        else product
        for product, identities in zip(products, known, strict=True)
    )


def _list_identities(name: Translated, leading: str) -> frozenset[str]:
    """Return the names by which findings and the document know a product."""
    texts = (name.vi, name.in_language(leading))
    return frozenset(identity_key(text) for text in texts if clean_line(text))


def _beside(product: ProductProfile) -> str:
    return clean_line(product.producer) or clean_line(product.commune) or product.code


@dataclass(slots=True)
class _FieldTranslator:
    """Says texts in `language` and remembers the fields that stay Vietnamese."""

    language: str
    untranslated: list[str] = field(default_factory=list)

    def translate_fact(self, name: str, text: str, translate: Translator) -> str:
        """Return `text` translated by `translate`; left as it is, it counts when it has words."""
        return self._translate(name, text, translate, facts.has_letters)

    def translate_name(self, name: str, text: str, translate: Translator) -> str:
        """Return `text` translated by `translate`; left as it is, it counts only with Vietnamese words."""
        return self._translate(name, text, translate, facts.has_vietnamese_words)

    def _translate(
        self, name: str, text: str, translate: Translator, counts: Callable[[str], bool]
    ) -> str:
        translated = translate(text, self.language) if clean_line(text) else ""
        if translated is not None:
            return translated
        if counts(text) and name not in self.untranslated:
            self.untranslated.append(name)
        return text


def translate_profile(profile: ProductProfile, language: str) -> ProductProfile:
    """Return `profile` in `language` ("en", "zh"); `untranslated` names the fields left Vietnamese."""
    translator = _FieldTranslator(language)
    translated: dict[str, Any] = {
        name: translator.translate_fact(name, getattr(profile, name), translate)
        for name, translate in _FACTS.items()
    }
    translated |= {
        name: translator.translate_name(name, getattr(profile, name), translate)
        for name, translate in _NAMES.items()
    }
    certificates = tuple(
        HeldCertificate(
            translator.translate_name("certificates", held.kind, facts.translate_certificate),
            held.until,
        )
        for held in profile.certificates
    )
    markets = tuple(
        translator.translate_name("export_markets", market, _translator_of("market"))
        for market in profile.export_markets
    )
    shops = tuple(
        (translator.translate_name("shops", channel, _translator_of("channel")), url)
        for channel, url in profile.shops
    )
    if profile.stars is not None:
        translator.translate_name("issuer", profile.issuer, facts.translate_body)
    return replace(
        profile,
        **translated,
        certificates=certificates,
        export_markets=markets,
        shops=shops,
        commune=translate_place(profile.commune, language),
        province=translate_place(profile.province, language),
        office=_translator_by_name(profile.office_names)(profile.office, language)
        or profile.office,
        untranslated=tuple(translator.untranslated),
    )


def _translate_document(content: PrintContent, language: str) -> PrintContent:
    """Return the facts of the event and of the office in `language`."""
    translator = _FieldTranslator(language)
    office = translator.translate_name(
        "office", content.office, _translator_by_name(content.office_names)
    )
    translated: dict[str, Any] = {
        "title": translator.translate_name(
            "title", content.title, _translator_by_name(content.title_names)
        ),
        "parent_body": translator.translate_name(
            "parent_body", content.parent_body, facts.translate_body
        ),
        "place": translator.translate_name("place", content.place, translate_venue),
        "signer_title": translator.translate_name(
            "signer_title", content.signer_title, _translator_of("position")
        ),
    }
    own = clean_line(content.organiser) == clean_line(content.office)
    organiser = (
        office
        if own
        else translator.translate_name("organiser", content.organiser, facts.translate_body)
    )
    names = tuple(translator.untranslated)
    return replace(content, **translated, office=office, organiser=organiser, untranslated=names)


def _translator_by_name(names: Translated) -> Translator:
    """Return how an office or an event is named: as it was entered, else by the words of offices."""

    def translate_named(text: str, language: str) -> str | None:
        return clean_line(str(getattr(names, language))) or facts.translate_body(text, language)

    return translate_named
