"""One row for each printed document."""

import pytest

from ocop_desktop.domain.print.document_kind import StudioOption
from ocop_desktop.domain.print.document_set import (
    command_name,
    documents_in_set,
    file_name_in_set,
    find_document,
)
from ocop_desktop.domain.print.document_table import (
    DOCUMENT_KINDS,
    DocumentKey,
    kind_of,
    sections_of,
)
from ocop_desktop.domain.print.theme import PageSection


def test_every_document_has_one_row() -> None:
    assert sorted(kind.key for kind in DOCUMENT_KINDS) == sorted(DocumentKey)
    assert all(kind_of(key).key is key for key in DocumentKey)


def test_every_document_has_an_icon_of_its_own() -> None:
    assert len({kind.wireframe for kind in DOCUMENT_KINDS}) == len(DOCUMENT_KINDS)
    for kind in DOCUMENT_KINDS:
        assert kind.wireframe.boxes, kind.key
        for box in kind.wireframe.boxes:
            assert 0 <= box.left < box.left + box.width <= 1.001, (kind.key, box)
            assert 0 <= box.top < box.top + box.height <= 1.03, (kind.key, box)


@pytest.mark.parametrize("key", DocumentKey)
def test_colours_can_be_set_for_every_document(key: DocumentKey) -> None:
    assert StudioOption.COLOURS in kind_of(key).options
    assert set(sections_of(key)) <= set(PageSection)


def test_a_catalogue_with_four_products_a_page_has_no_room_for_stories() -> None:
    assert PageSection.STORY in sections_of(DocumentKey.CATALOGUE)
    assert PageSection.STORY in sections_of(DocumentKey.CATALOGUE, 2)
    assert PageSection.STORY not in sections_of(DocumentKey.CATALOGUE, 4)
    assert sections_of(DocumentKey.A4, 4) == sections_of(DocumentKey.A4)


def test_the_files_of_a_set_are_numbered_from_one_without_gaps() -> None:
    positions = [kind.file_in_set.position for kind in DOCUMENT_KINDS if kind.file_in_set]
    assert sorted(positions) == list(range(1, len(positions) + 1))
    assert documents_in_set()[:3] == (
        DocumentKey.CATALOGUE,
        DocumentKey.BOOKLET,
        DocumentKey.BOOTH_CARD,
    )


def test_documents_answer_to_their_plural_and_their_own_name() -> None:
    assert [find_document(name) for name in ("booth-cards", "booth-card", " Check-In ", "a4")] == [
        DocumentKey.BOOTH_CARD, DocumentKey.BOOTH_CARD, DocumentKey.CHECK_IN, DocumentKey.A4,
    ]  # fmt: skip
    assert find_document("tờ rơi") is None
    assert find_document("tem-gia") is DocumentKey.PRICE_TAGS
    assert all(find_document(file_name_in_set(key)) is key for key in DocumentKey)
    assert all(find_document(command_name(key)) is key for key in DocumentKey)
    assert all(find_document(key.value) is key for key in DocumentKey)
