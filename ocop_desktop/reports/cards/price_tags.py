"""Price tags (tem giá): name, price, rating, specification, producer, as far as the label has space."""

from dataclasses import dataclass

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Style
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.cards.label_pages import compose_labels
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import TAG_HEIGHT, draw_tag, tag_width
from ocop_desktop.reports.design.price import Price, measure_price
from ocop_desktop.reports.design.profile_fields import PRICE_FIELDS, keep_fields
from ocop_desktop.reports.design.rating_mark import measure_rating_mark
from ocop_desktop.reports.design.stack import StackItem, TextItem, VerticalStack, make_stack
from ocop_desktop.reports.pdf.canvas import Canvas, Composition
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import EMPTY_STAR, INK, SOFT_INK
from ocop_desktop.reports.text.text_block import (
    balance_lines,
    fit_text,
    limit_sizes_to_words,
    set_text,
)

MIN_TEXT = 5.2
MIN_STAR = 7.5
_SHARES = (1.2, 1.1, 1.0, 0.9)
_DROP_ORDER = ("other_name", "producer", "specification", "rating_mark")  # the first goes first


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose `style.copies` price tags of each product. Raises UnfitLabels."""
    return compose_labels("document.price_tags", content, style, _make_tag)


def _make_tag(profile: ProductProfile, look: Look) -> "PriceTag":
    return PriceTag(keep_fields(profile, "specification", *PRICE_FIELDS), look)


@dataclass(frozen=True, slots=True)
class PriceTag:
    """One price tag; on small labels the least important lines are left out."""

    profile: ProductProfile
    look: Look

    def draw(self, canvas: Canvas) -> None:
        """Draw the tag on a canvas that ends inside its margin."""
        profile, look, stream = self.profile, self.look, canvas.stream
        bar = max(1.6, canvas.height * 0.022)
        stream.fill_rectangle(0, 0, bar, canvas.height, look.colours(profile.group).deep)
        x = bar * 3.4
        plan = _plan_tag(profile, look, canvas.width - x, canvas.height)
        plan.text.draw(canvas, x, canvas.height)
        if plan.price:
            plan.price.draw(canvas, x, plan.price.height)
        elif look.shows(PageSection.PRICE):
            _draw_blank_price(canvas, x, plan, look)
        if profile.practice:
            draw_tag(stream, canvas.width, plan.tag * TAG_HEIGHT, plan.tag, look.wording)
        for field in plan.cut:
            canvas.report(FindingRule.CUT, profile, look.wording.vietnamese[f"profile.{field}"])


@dataclass(frozen=True, slots=True)
class _TagPlan:
    """The set text at the top, the price at the bottom, the practice tag's font size; fields cut."""

    text: VerticalStack
    price: Price | None
    bottom: float
    tag: float
    cut: tuple[str, ...]


def _plan_tag(profile: ProductProfile, look: Look, width: float, height: float) -> _TagPlan:
    """Return the plan with the most lines at the largest size that fits; the name is cut last."""
    scale = min(height / 92, width / 150)
    for dropped in range(len(_DROP_ORDER) + 1):
        for share in _SHARES:
            sizes = _Sizes(max(0.42, scale) * share)
            plan = _set_tag(profile, look, (width, height), sizes, frozenset(_DROP_ORDER[dropped:]))
            if "name" not in plan.cut and plan.text.height + plan.bottom <= height:
                return plan
    return plan


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The font sizes on a label that is `scale` times one of 63 by 38 mm, in points."""

    scale: float

    @property
    def names(self) -> tuple[float, ...]:
        return tuple(max(MIN_TEXT, 12.5 * self.scale * share) for share in (1, 0.9, 0.8, 0.7, 0.6))

    @property
    def figures(self) -> tuple[float, ...]:
        return tuple(25 * self.scale * share for share in (1, 0.9, 0.8, 0.72))

    @property
    def tag(self) -> float:
        return min(6.5, max(3.8, 5.2 * self.scale))

    @property
    def gap(self) -> float:
        return 2.4 * self.scale


def _set_tag(
    profile: ProductProfile,
    look: Look,
    area: tuple[float, float],
    sizes: _Sizes,
    kept_lines: frozenset[str],
) -> _TagPlan:
    width, height = area
    beside = tag_width(sizes.tag, look.wording) + sizes.tag if profile.practice else 0
    price = measure_price(profile, look, sizes.figures, width - beside, below=sizes.scale > 0.85)
    bottom = sizes.tag * TAG_HEIGHT if beside else 0.0
    if look.shows(PageSection.PRICE):
        bottom = max(bottom, price.height if price else sizes.figures[0] * 0.7) + sizes.gap * 2.5
    rest = _set_lines(profile, look, width, sizes, kept_lines)
    used_height = sum(sizes.gap + item.height for _, item in rest)
    words = clean_line(look.wording.leading_text(profile.name)) or profile.key
    names = limit_sizes_to_words(sizes.names, words, HEAVY, width)
    name = fit_text(
        (words,), HEAVY, names, width, height - bottom - used_height, leading=1.16, max_lines=8
    )
    cut = [field for field, item in rest if isinstance(item, TextItem) and item.block.cut]
    return _TagPlan(
        make_stack(
            (0, TextItem(balance_lines(name, words, width), INK)),
            *((sizes.gap, item) for _, item in rest),
        ),
        price,
        bottom,
        sizes.tag,
        ("name", *cut) if name.cut else tuple(cut),
    )


def _set_lines(
    profile: ProductProfile, look: Look, width: float, sizes: _Sizes, kept_lines: frozenset[str]
) -> list[tuple[str, StackItem]]:
    """Set the lines below the name that are kept and large enough to be read."""
    star, text = 10.5 * sizes.scale, 7.2 * sizes.scale
    lines: list[tuple[str, StackItem]] = []
    if "other_name" in kept_lines and text >= MIN_TEXT and look.wording.is_bilingual:
        other = clean_line(look.wording.second_text(profile.name))
        lines.append(
            ("name", TextItem(set_text(other, REGULAR, text * 1.1, width, max_lines=2), SOFT_INK))
        )
    if "rating_mark" in kept_lines and star >= MIN_STAR:
        lines.append(
            ("rating_mark", measure_rating_mark(profile, look.wording, star, width, max_lines=1))
        )
    for field, words, font in (
        ("specification", profile.specification, REGULAR),
        ("producer", profile.producer, SEMIBOLD),
    ):
        if field in kept_lines and text >= MIN_TEXT and clean_line(words):
            block = set_text(clean_line(words), font, text, width, leading=1.25, max_lines=2)
            lines.append((field, TextItem(block, SOFT_INK)))
    return lines


def _draw_blank_price(canvas: Canvas, x: float, plan: _TagPlan, look: Look) -> None:
    """Draw a line to write the price on."""
    size = max(MIN_TEXT, plan.bottom * 0.36)
    label = look.wording.words["profile.price"]
    end = canvas.stream.draw_text(x, size * 0.3, label, SEMIBOLD, size, SOFT_INK) + size * 0.5
    canvas.stream.draw_rule(end, size * 0.15, (canvas.width - end) * 0.55, EMPTY_STAR, 0.6)
