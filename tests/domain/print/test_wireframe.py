"""The icons of documents: boxes that lie on their page, in rows and columns."""

from collections import Counter
from itertools import combinations, pairwise

import pytest

from ocop_desktop.domain.print.document_table import (
    DOCUMENT_KINDS,
    DocumentKey,
    DocumentKind,
    kind_of,
)
from ocop_desktop.domain.print.wireframe import (
    Tone,
    WireframeBox,
    box_grid,
    landscape,
    portrait,
    price_tags,
    product_page,
    table_rows,
    text_lines,
)

EVERY = pytest.mark.parametrize("kind", DOCUMENT_KINDS, ids=lambda kind: kind.key)


@EVERY
def test_every_box_of_an_icon_lies_on_its_page(kind: DocumentKind) -> None:
    assert kind.wireframe.boxes
    for box in kind.wireframe.boxes:
        assert 0 <= box.left < box.left + box.width <= 1.001
        assert 0 <= box.top < box.top + box.height <= 1.001
        assert min(box.width, box.height) >= 0.015


@EVERY
def test_an_icon_fits_its_square_and_is_large_enough_to_be_seen(kind: DocumentKind) -> None:
    assert 0.5 < kind.wireframe.width <= 1
    assert 0.5 < kind.wireframe.height <= 1


def test_a_page_stands_or_lies() -> None:
    box = WireframeBox(Tone.TEXT, 0, 0, 1, 1)
    upright, lying = portrait(box), landscape(box)
    assert (upright.width, upright.height) == (lying.height, lying.width) == (0.70, 0.98)
    assert upright.boxes == lying.boxes == (box,)


def test_lines_of_text_follow_each_other_by_a_step() -> None:
    lines = text_lines(0.1, 0.2, 0.5, 3, 0.25)
    assert [round(line.top, 6) for line in lines] == [0.2, 0.45, 0.7]
    assert {(line.tone, line.left, line.width, line.height) for line in lines} == {
        (Tone.TEXT, 0.1, 0.5, 0.05)
    }
    first, second = text_lines(0, 0, 1, 2)
    assert second.top - first.top == pytest.approx(0.13)


def test_a_grid_has_equal_boxes_with_equal_gaps_and_margins() -> None:
    boxes = box_grid(Tone.SOFT, 3, 2, margin=0.1, gap=0.05)
    assert len(boxes) == 6
    assert {(box.tone, round(box.width, 6), round(box.height, 6)) for box in boxes} == {
        (Tone.SOFT, round(0.7 / 3, 6), 0.375)
    }
    row = boxes[:3]
    assert {round(box.top, 6) for box in row} == {0.1}
    assert row[0].left == pytest.approx(0.1)
    assert row[2].left + row[2].width == pytest.approx(0.9)
    for box, following in pairwise(row):
        assert following.left - box.left - box.width == pytest.approx(0.05)
    assert boxes[3].left == pytest.approx(0.1)
    assert boxes[3].top - boxes[0].top - boxes[0].height == pytest.approx(0.05)
    assert boxes[5].top + boxes[5].height == pytest.approx(0.9)
    (alone,) = box_grid(Tone.SOFT, 1, 1)
    assert (alone.left, alone.top) == (0.10, 0.10)
    assert (alone.width, alone.height) == pytest.approx((0.8, 0.8))


def test_a_price_lies_on_each_tag() -> None:
    tags = box_grid(Tone.PAPER, 2, 3)
    boxes = price_tags(iter(tags))
    assert boxes[:6] == tags
    prices = boxes[6:]
    assert len(prices) == 6
    for tag, price in zip(tags, prices, strict=True):
        assert price.tone is Tone.GOLD
        assert tag.left < price.left < price.left + price.width < tag.left + tag.width
        assert tag.top < price.top < price.top + price.height < tag.top + tag.height


def test_a_table_has_a_title_and_four_rows_below_each_other() -> None:
    title, *cells = table_rows(Tone.DARK)
    firsts, texts = cells[::2], cells[1::2]
    assert title.tone is Tone.TITLE
    assert [len(firsts), len(texts)] == [4, 4]
    assert {box.tone for box in firsts} == {Tone.DARK}
    assert {box.tone for box in texts} == {Tone.TEXT}
    assert title.top + title.height < firsts[0].top
    for above, below in pairwise(firsts):
        assert below.top - above.top == pytest.approx(0.17)
    for first, text in zip(firsts, texts, strict=True):
        assert first.left + first.width < text.left
        assert first.top < text.top < text.top + text.height < first.top + first.height


def test_a_product_s_page_has_its_photo_above_name_and_text() -> None:
    photo, name, *lines, facts = product_page()
    assert [box.tone for box in (photo, name, facts)] == [Tone.PHOTO, Tone.TITLE, Tone.SOFT]
    assert (photo.left, photo.top, photo.width) == (0, 0, 1)
    assert photo.height < name.top < name.top + name.height < lines[0].top
    assert len(lines) == 3
    assert all(line.left + line.width < facts.left for line in lines)


def count_boxes(key: DocumentKey) -> dict[Tone, int]:
    """How many boxes of each tone the icon of a document has."""
    return dict(Counter(box.tone for box in kind_of(key).wireframe.boxes))


@pytest.mark.parametrize(
    ("key", "boxes"),
    [
        (DocumentKey.A4, {Tone.PHOTO: 1, Tone.TITLE: 1, Tone.TEXT: 3, Tone.SOFT: 1}),
        (DocumentKey.LEAFLET, {Tone.PHOTO: 1, Tone.TITLE: 1, Tone.TEXT: 8, Tone.LINE: 2}),
        (DocumentKey.A5, {Tone.PHOTO: 1, Tone.TITLE: 1, Tone.TEXT: 3, Tone.SOFT: 1}),
        (DocumentKey.CATALOGUE, {Tone.PHOTO: 1, Tone.PAPER: 2, Tone.GOLD: 1}),
        (DocumentKey.BOOKLET, {Tone.PHOTO: 1, Tone.PAPER: 1, Tone.TEXT: 4, Tone.LINE: 1}),
        (DocumentKey.BOOTH_CARD, {Tone.PHOTO: 1, Tone.TITLE: 1, Tone.TEXT: 2, Tone.DARK: 1}),
        (DocumentKey.SHELF_CARD, {Tone.PHOTO: 1, Tone.TITLE: 1, Tone.GOLD: 1}),
        (DocumentKey.TABLE_SIGN, {Tone.PHOTO: 1, Tone.TITLE: 1, Tone.LINE: 1}),
        (DocumentKey.BADGES, {Tone.PHOTO: 1, Tone.TITLE: 1, Tone.TEXT: 1}),
        (DocumentKey.PACKING_LIST, {Tone.TITLE: 1, Tone.SOFT: 4, Tone.TEXT: 4}),
        (DocumentKey.FEEDBACK, {Tone.TITLE: 1, Tone.TEXT: 3, Tone.GOLD: 1, Tone.DARK: 1}),
        (DocumentKey.PRICE_TAGS, {Tone.SOFT: 8, Tone.GOLD: 8}),
        (DocumentKey.QR_LABELS, {Tone.DARK: 12}),
        (DocumentKey.CONTACT_SHEET, {Tone.PHOTO: 12}),
        (DocumentKey.CHECK_IN, {Tone.TITLE: 1, Tone.PHOTO: 4, Tone.TEXT: 4}),
    ],
)
def test_an_icon_shows_the_parts_of_its_document(key: DocumentKey, boxes: dict[Tone, int]) -> None:
    assert count_boxes(key) == boxes


@EVERY
def test_boxes_of_one_tone_do_not_cover_each_other(kind: DocumentKind) -> None:
    for first, second in combinations(kind.wireframe.boxes, 2):
        apart = (
            first.left + first.width <= second.left + 0.001
            or second.left + second.width <= first.left + 0.001
            or first.top + first.height <= second.top + 0.001
            or second.top + second.height <= first.top + 0.001
        )
        assert apart or first.tone is not second.tone
