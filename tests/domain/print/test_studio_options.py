"""The print studio's rules: what is printed for whom, blocks and their order, readable colours."""

from dataclasses import replace
from datetime import date

import pytest

from ocop_desktop.domain.events.event import EventChoice
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.print.studio_options import (
    CHOSEN,
    PrintSources,
    Source,
    SourceKind,
    first_section,
    with_first_section,
    with_section,
    with_source,
    with_style,
)
from ocop_desktop.domain.print.theme import PageSection, Theme
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Language

FAIR = Source(SourceKind.FAIR, 7)
LIST = Source(SourceKind.SELECTION, 3)


def a_row(product_id: int, state: RecognitionState) -> ProductRow:
    return ProductRow(
        product_id, f"Sản phẩm {product_id}", 1, "HTX", None, "", "", "", None,
        None, None, state, "", date(2027, 1, 1), "",
    )  # fmt: skip


@pytest.fixture
def sources() -> PrintSources:
    rows = (
        a_row(1, RecognitionState.VALID),
        a_row(2, RecognitionState.EXPIRED),
        a_row(3, RecognitionState.EXTENDED),
    )
    event = EventChoice("Hội chợ tập", id=7, product_ids=(2, 1))
    kept = Selection("Quà Tết", (3, 99, 1), id=3)
    return PrintSources((event,), (kept,), {row.id: row for row in rows}, (1, 2))


def test_products_chosen_just_now_come_first(sources: PrintSources) -> None:
    assert tuple(sources.sources()) == (CHOSEN, FAIR, LIST)
    assert tuple(replace(sources, chosen=()).sources()) == (FAIR, LIST)


def test_what_is_gone_gives_way_to_the_first_that_is_there(sources: PrintSources) -> None:
    gone = Source(SourceKind.FAIR, 8)
    assert sources.find_source(gone) == CHOSEN
    assert replace(sources, chosen=()).find_source(gone) == FAIR
    assert sources.find_source(LIST) == LIST
    assert PrintSources().find_source(FAIR) == CHOSEN


def test_products_keep_the_order_they_have_there(sources: PrintSources) -> None:
    assert sources.product_ids(FAIR) == (2, 1)
    assert sources.product_ids(CHOSEN) == (1, 2)


def test_products_deleted_since_are_not_printed(sources: PrintSources) -> None:
    assert sources.product_ids(LIST) == (3, 1)


def test_products_without_stars_are_counted(sources: PrintSources) -> None:
    assert [sources.without_stars(one) for one in (FAIR, LIST)] == [1, 0]


def test_an_order_for_a_fair_leaves_the_products_to_it(sources: PrintSources) -> None:
    order = with_source(PrintOrder(DocumentKey.A4), sources, FAIR, "Sản phẩm OCOP")
    assert (order.event_id, order.product_ids, order.title) == (7, (), "Hội chợ tập")


def test_an_order_of_products_bears_the_lists_name_or_the_one_given(sources: PrintSources) -> None:
    kept = with_source(PrintOrder(DocumentKey.A4), sources, LIST, "Sản phẩm OCOP")
    assert (kept.event_id, kept.product_ids, kept.title) == (None, (3, 1), "Quà Tết")
    assert with_source(kept, sources, CHOSEN, "Sản phẩm OCOP").title == "Sản phẩm OCOP"


def test_a_style_is_changed_in_some_facts_alone() -> None:
    order = with_style(PrintOrder(DocumentKey.A4), language=Language.EN, copies=3)
    assert (order.style.language, order.style.copies) == (Language.EN, 3)
    assert order.style.theme == Theme()


def test_a_block_that_comes_back_stands_where_it_usually_does() -> None:
    without = with_section(Theme(), PageSection.GALLERY, shown=False)
    assert PageSection.GALLERY not in without.sections
    assert with_section(without, PageSection.GALLERY, shown=True) == Theme()
    assert with_section(Theme(), PageSection.PRICE, shown=True) == Theme()


def test_facts_stay_left_while_other_blocks_come_and_go() -> None:
    theme = with_first_section(Theme(), PageSection.FACTS)
    assert first_section(theme) is PageSection.FACTS
    theme = with_section(theme, PageSection.PRICE, shown=False)
    assert theme.sections[:2] == (PageSection.FACTS, PageSection.STORY)
    assert first_section(with_section(theme, PageSection.STORY, shown=False)) is PageSection.FACTS


def test_a_story_that_comes_back_stands_left() -> None:
    theme = with_section(Theme(), PageSection.STORY, shown=False)
    assert first_section(with_section(theme, PageSection.STORY, shown=True)) is PageSection.STORY


def test_the_very_fair_and_the_very_selection_are_found(sources: PrintSources) -> None:
    other_event, other_list = EventChoice("Khác", id=8), Selection("Khác", (2,), id=4)
    more = replace(
        sources,
        events=(other_event, *sources.events),
        selections=(other_list, *sources.selections),
    )
    assert (more.name(FAIR), more.name(LIST)) == ("Hội chợ tập", "Quà Tết")
    assert more.event(Source(SourceKind.FAIR, 8)) == other_event
    assert more.selection(Source(SourceKind.SELECTION, 4)) == other_list
    assert more.event(Source(SourceKind.SELECTION, 8)) is None
    assert more.selection(Source(SourceKind.FAIR, 4)) is None
    assert (more.event(CHOSEN), more.selection(CHOSEN), more.name(CHOSEN)) == (None, None, "")
