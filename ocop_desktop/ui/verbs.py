"""The services by name, loaded on first call: naming a verb in the window imports no database.

`verbs.products.find` is `services.products.find` to the type checker and a `Verb` at run time.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

__all__ = [
    "deadlines",
    "demo",
    "evaluations",
    "fairs",
    "filings",
    "history",
    "imports",
    "label_sheets",
    "notices",
    "offices",
    "papers",
    "printing",
    "producers",
    "product_codes",
    "products",
    "recognitions",
    "registers",
    "regulations",
    "selections",
    "themes",
]


@dataclass(frozen=True)
class Verb:
    """One service function that is imported where it is called: on the worker thread."""

    noun: str
    name: str

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Import the service and call it."""
        module = import_module(f"ocop_desktop.services.{self.noun}")
        return getattr(module, self.name)(*args, **kwargs)


class _Noun:
    """A module of services whose attributes are verbs."""

    def __init__(self, noun: str) -> None:
        self._noun = noun

    def __getattr__(self, name: str) -> Verb:
        return Verb(self._noun, name)


if TYPE_CHECKING:
    from ocop_desktop.services import (
        deadlines,
        demo,
        evaluations,
        fairs,
        filings,
        history,
        imports,
        label_sheets,
        notices,
        offices,
        papers,
        printing,
        producers,
        product_codes,
        products,
        recognitions,
        registers,
        regulations,
        selections,
        themes,
    )
else:
    deadlines = _Noun("deadlines")
    demo = _Noun("demo")
    evaluations = _Noun("evaluations")
    fairs = _Noun("fairs")
    filings = _Noun("filings")
    history = _Noun("history")
    imports = _Noun("imports")
    label_sheets = _Noun("label_sheets")
    notices = _Noun("notices")
    offices = _Noun("offices")
    papers = _Noun("papers")
    printing = _Noun("printing")
    producers = _Noun("producers")
    product_codes = _Noun("product_codes")
    products = _Noun("products")
    recognitions = _Noun("recognitions")
    registers = _Noun("registers")
    regulations = _Noun("regulations")
    selections = _Noun("selections")
    themes = _Noun("themes")
