"""What is found in a document, in words; the cure of letters that only look Vietnamese."""

from ocop_desktop import resources
from ocop_desktop.domain.findings import Finding, FindingRule


def test_a_letter_that_only_looks_vietnamese_comes_with_its_cure() -> None:
    labels = resources.labels("vi")
    found = Finding(FindingRule.MISSING_GLYPHS, "Nƣớc mắm", "ƣ (U+01A3), 😀 (U+1F600)")
    cure = labels["finding.look_alike"].format(letter="ƣ", plain="ư")
    assert found.words(labels).endswith(cure)
    plain = Finding(FindingRule.MISSING_GLYPHS, "Mắm", "😀 (U+1F600)")
    assert ";" not in plain.words(labels)
    assert Finding(FindingRule.CUT, "Mắm", "Tên").words(labels)
