from ocop_desktop.domain.exporting.export_layouts import ExportLayout


def test_every_layout_has_a_word_of_its_own() -> None:
    assert [*ExportLayout] == [
        "products", "registry", "ptnt", "deadlines", "council", "fair", "participants",
        "collection", "history", "list", "template",
    ]  # fmt: skip
