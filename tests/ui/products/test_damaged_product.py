"""A product of which not everything can be read says where the clerk learns what it is."""

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.recognition import RatingStatus, RecognitionState
from ocop_desktop.services import producers, products
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.product_details import ProductDetailsPanel
from tests.builders import TODAY, a_producer, a_product
from tests.ui.keys import ask_service


def test_a_damaged_product_leads_to_the_check(
    context: PageContext, qtbot: QtBot, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    producer = ask_service(context, wait_for, producers.save, a_producer())
    product = ask_service(context, wait_for, products.save, a_product(producer.id))
    details = ask_service(context, wait_for, products.details, product.id, TODAY)
    panel = ProductDetailsPanel()
    qtbot.addWidget(panel)
    panel.show_details(details, context.runner.media)
    assert "Kiểm tra sổ" not in panel.until.text()
    damaged = replace(details, status=RatingStatus(RecognitionState.DAMAGED))
    panel.show_details(damaged, context.runner.media)
    assert "Kiểm tra sổ" in panel.until.text()
