"""What the project says of itself leads where it says."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LINK = re.compile(r"\]\(([^)#:]+)\)")
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one.name)
def test_every_file_a_document_points_to_is_there(document: Path) -> None:
    said = document.read_text(encoding="utf-8")
    lost = [link for link in LINK.findall(said) if not (document.parent / link).exists()]
    assert lost == []
