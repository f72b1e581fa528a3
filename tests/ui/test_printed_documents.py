"""A new printed document is complete: its row, how it is composed, its names, its icon."""

import pytest
from PySide6.QtWidgets import QApplication

from ocop_desktop import resources
from ocop_desktop.domain.print.document_table import DOCUMENT_KINDS, DocumentKey
from ocop_desktop.reports.documents import COMPOSERS
from ocop_desktop.ui.studio.document_icons import document_icon
from ocop_desktop.ui.words.studio import document_groups, document_name


def test_every_row_has_a_composer_and_every_composer_a_row() -> None:
    assert set(COMPOSERS) == {kind.key for kind in DOCUMENT_KINDS}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_document_has_one_name_of_its_own_in_the_languages_of_the_window(
    language: str,
) -> None:
    words = resources.labels(language)
    names = [words[kind.label] for kind in DOCUMENT_KINDS]
    assert all(names)
    assert len(set(names)) == len(names)
    assert {key for key in words if key.startswith("document.")} == {
        kind.label for kind in DOCUMENT_KINDS
    }


def test_the_window_and_the_paper_call_a_document_the_same(qapp: QApplication) -> None:
    words = resources.labels("vi")
    for kind in DOCUMENT_KINDS:
        assert document_name(kind.key) == words[kind.label]


def test_an_english_window_says_the_english_names(english: QApplication) -> None:
    assert document_name(DocumentKey.PACKING_LIST) == "Packing list"


def test_the_studio_lists_every_document_once(qapp: QApplication) -> None:
    listed = [key for _, keys in document_groups() for key in keys]
    assert sorted(listed) == sorted(DocumentKey)
    assert all(heading for heading, _ in document_groups())


@pytest.mark.parametrize("key", DocumentKey)
def test_every_document_has_an_icon(qapp: QApplication, key: DocumentKey) -> None:
    assert not document_icon(key).isNull()
