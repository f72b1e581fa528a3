"""Every piece in every language looks as it did when a person last looked at it."""

from pathlib import Path

import pytest

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.text import Language
from tests.reports import pictures


@pytest.mark.parametrize(("document", "language"), list(pictures.every()))
def test_pages_look_as_they_were_kept(
    document: DocumentKey, language: Language, tmp_path: Path
) -> None:
    seen = pictures.printed(document, language, tmp_path)
    kept = pictures.kept_pages(document, language)
    assert [page.size for page in seen] == [page.size for page in kept]
    for page, reference in zip(seen, kept, strict=True):
        mean, changed = pictures.difference(page, reference)
        assert mean <= pictures.MAX_MEAN
        assert changed <= pictures.MAX_CHANGED
