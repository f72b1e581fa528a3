"""A register of one product behind a real runner, whose typing is kept."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.services import events, producers, products
from ocop_desktop.ui.drafts.draft_keeper import DraftKeeper
from ocop_desktop.ui.page_context import PageContext
from tests.builders import a_producer, a_product
from tests.ui.drafts.draft_hand import DraftHand
from tests.ui.keys import ask_service


@pytest.fixture
def hand(
    context: PageContext, wait_for: Callable[[Callable[[], bool]], None], tmp_path: Path
) -> Iterator[DraftHand]:
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    product = ask(products.save, a_product(producer.id))
    event = ask(events.save, Event("Hội chợ tập", entries=(EventEntry(product.id),)))
    keeper = DraftKeeper(context.runner, tmp_path / "data")
    keeper._on_opened()
    wait_for(lambda: keeper._files is not None)
    yield DraftHand(
        replace(context, drafts=keeper), wait_for, tmp_path / "data", producer, product, event
    )
    keeper.close()
