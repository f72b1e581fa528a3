"""A text that a product's page lists is complete: column, field of the form, printed label."""

import pytest
from pytestqt.qtbot import QtBot

from ocop_desktop import resources
from ocop_desktop.domain.register.product import FACT_NAMES
from ocop_desktop.store import tables
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.product_form import ProductForm


@pytest.mark.parametrize("name", FACT_NAMES)
def test_every_listed_text_is_kept_typed_and_labelled(
    name: str, context: PageContext, qtbot: QtBot
) -> None:
    assert name in tables.product.c
    for language in ("vi", "en", "zh"):
        assert resources.labels(language)[f"profile.{name}"]
    form = ProductForm(context)
    qtbot.addWidget(form)
    form.pages.set_value(name, "Đóng chai")
    assert form.pages.value(name) == "Đóng chai"
