"""The words of a product: facts, recognition, state, contacts, stories."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ocop_desktop.domain.print.documents import HeldCertificate, PrintContent, ProductProfile
from ocop_desktop.domain.register.product import facts_of
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Translated, clean_line
from ocop_desktop.reports.design.wording import Wording, day_words
from ocop_desktop.reports.translation.facts import translate_body
from ocop_desktop.reports.translation.places import join_place
from ocop_desktop.resources import labels


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the table of facts; `key` is its label key."""

    key: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach the producer or to buy: icon name, words, and the address of its link, if any."""

    icon: str
    words: str
    url: str = ""


@lru_cache(maxsize=16)
def facts(profile: ProductProfile, wording: Wording) -> tuple[Fact, ...]:
    """Return the known facts in the order printed."""
    price = "" if profile.price is None else wording.format_price(profile.price, profile.price_unit)
    values = {
        **facts_of(profile),
        "price": price,
        "yearly_output": profile.yearly_output,
        "certificates": wording.join_list(certificate_words(profile, wording)),
        "export_markets": wording.join_list(profile.export_markets),
        "code": profile.code,
    }
    return tuple(
        Fact(key, wording.label(f"profile.{key}"), words)
        for key, value in values.items()
        if (words := clean_line(value))
    )


def certificate_words(profile: ProductProfile, wording: Wording) -> tuple[str, ...]:
    """Return the certificates in the document's language, each with the last day it holds."""
    return tuple(
        _certificate_text(certificate, wording)
        for certificate in profile.certificates
        if certificate.kind
    )


def _certificate_text(certificate: HeldCertificate, wording: Wording) -> str:
    if certificate.until is None:
        return certificate.kind
    return wording.words["profile.held_until"].format(
        kind=certificate.kind, day=wording.format_day(certificate.until)
    )


def name_words(profile: ProductProfile, wording: Wording) -> str:
    """Return the product's name in the leading language, else in any; its key without a name."""
    names = wording.leading_text(profile.name), profile.name.vi, profile.name.en, profile.name.zh
    return next(filter(None, map(clean_line, names)), profile.key)


def listed_name(profile: ProductProfile, wording: Wording) -> str:
    """Return the name as lists show it: with the producer where another product has the same."""
    return " – ".join(filter(None, (name_words(profile, wording), profile.told_apart)))


def group_words(profile: ProductProfile, wording: Wording) -> str:
    """Return the name of the product's group in the document's language."""
    return wording.words[f"group.{profile.group or 'none'}"]


def place_words(profile: ProductProfile, wording: Wording) -> str:
    """Return commune, province and the booth at the event on one line."""
    place = join_place(profile.commune, profile.province, wording.leading_language)
    label = wording.label("profile.booth")
    booth = clean_line(f"{label} {profile.booth}") if profile.booth else ""
    return " · ".join(filter(None, (place, booth)))


def days_words(content: PrintContent, wording: Wording) -> str:
    """Return the known days of an event: "03/12/2026 – 07/12/2026"."""
    first, last = content.starts_on, content.ends_on
    if first and last and first != last:
        words = wording.words["catalogue.when"]
        return words.format(start=wording.format_day(first), end=wording.format_day(last))
    day = first or last
    return wording.format_day(day) if day else ""


def state_words(profile: ProductProfile, wording: Wording) -> str:
    """Return the words of the state, which stand in place of the stars when none may be shown."""
    return wording.label(f"state.{profile.state}")


def recognition_lines(profile: ProductProfile, wording: Wording) -> tuple[str, ...]:
    """Return the recognition decision in each language printed; nothing without stars."""
    if profile.stars is None:
        return ()
    return tuple(_recognition_text(profile, language) for language in wording.languages)


def _recognition_text(profile: ProductProfile, language: str) -> str:
    words = labels(language)
    line = words["recognised.stars"].format(stars=profile.stars)
    if profile.decision_number:
        line += words["recognised.decision"].format(number=profile.decision_number)
        if profile.decision_on:
            line += words["recognised.day"].format(day=day_words(profile.decision_on, language))
        if profile.issuer:
            issuer = (
                profile.issuer if language == "vi" else translate_body(profile.issuer, language)
            )
            line += words["recognised.issuer"].format(issuer=issuer or profile.issuer)
    if profile.valid_until:
        extended = profile.state is RecognitionState.EXTENDED
        key = "recognised.extended" if extended else "recognised.until"
        line += words[key].format(day=day_words(profile.valid_until, language))
    return clean_line(line) + words["mark.stop"]


@lru_cache(maxsize=16)
def contacts(profile: ProductProfile, wording: Wording) -> tuple[Contact, ...]:
    """Return the known contacts: address, phone, email, website, shops."""
    return tuple(contact for contact in _all_contacts(profile, wording) if contact.words)


def _all_contacts(profile: ProductProfile, wording: Wording) -> Iterator[Contact]:
    email = clean_line(profile.email)
    yield Contact("address", clean_line(profile.address))
    yield Contact("phone", clean_line(profile.phone))
    yield Contact("email", email, f"mailto:{email}" if "@" in email else "")
    yield Contact("website", _without_scheme(profile.website), web_address(profile.website))
    for channel, url in profile.shops:
        words = wording.words["mark.colon"].join(
            filter(None, (clean_line(channel), _without_scheme(url)))
        )
        yield Contact("shops", words, web_address(url))


def web_address(url: str) -> str:
    """Return `url` as a link; empty unless it is http or https (assumed without a scheme)."""
    url = clean_line(url)
    if url.lower().startswith(("http://", "https://")):
        return url
    return f"https://{url}" if url and ":" not in url and "." in url else ""


def _without_scheme(url: str) -> str:
    return clean_line(url).removeprefix("https://").removeprefix("http://").rstrip("/")


def stories(profile: ProductProfile, language: str) -> tuple[str, ...]:
    """Return the story in `language`, longest first; Vietnamese where it is not told in `language`."""
    story_lengths = (profile.story_long, profile.story_middle, profile.story_short)
    told_language = (
        language if any(story.is_written_in(language) for story in story_lengths) else "vi"
    )
    texts = (
        story.in_language(told_language)
        for story in story_lengths
        if story.is_written_in(told_language)
    )
    return tuple(dict.fromkeys(texts))


def any_story(profile: ProductProfile) -> Translated:
    """Return the first story known in each language, whatever its length."""
    story_lengths = (profile.story_long, profile.story_middle, profile.story_short)
    return Translated(*(_first_in_language(text, story_lengths) for text in ("vi", "en", "zh")))


def _first_in_language(language: str, story_lengths: Sequence[Translated]) -> str:
    return next((words for story in story_lengths if (words := getattr(story, language))), "")


def every_text(profile: ProductProfile, wording: Wording) -> tuple[str, ...]:
    """Return all free text the page may show, for the check of missing glyphs."""
    languages = wording.languages if wording.is_bilingual else (wording.leading_language, "vi")
    translated = (
        profile.name, profile.story_short, profile.story_middle, profile.story_long,
    )  # fmt: skip
    return (
        *(text.in_language(language) for text in translated for language in languages),
        wording.second_text(profile.name),
        *(fact.value for fact in facts(profile, wording)),
        *(contact.words for contact in contacts(profile, wording)),
        *recognition_lines(profile, wording),
        profile.producer, profile.subgroup, place_words(profile, wording), profile.office,
    )  # fmt: skip
