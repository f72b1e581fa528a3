"""The services by name, loaded on first call: naming a verb in the window imports no database.

`verbs.products.find` is `services.products.find` to the type checker and a `Verb` at run time.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

__all__ = [
    "demo",
    "evaluations",
    "fairs",
    "history",
    "imports",
    "offices",
    "printing",
    "producers",
    "products",
    "recognitions",
    "registers",
    "regulations",
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
        demo,
        evaluations,
        fairs,
        history,
        imports,
        offices,
        printing,
        producers,
        products,
        recognitions,
        registers,
        regulations,
    )
else:
    demo = _Noun("demo")
    evaluations = _Noun("evaluations")
    fairs = _Noun("fairs")
    history = _Noun("history")
    imports = _Noun("imports")
    offices = _Noun("offices")
    printing = _Noun("printing")
    producers = _Noun("producers")
    products = _Noun("products")
    recognitions = _Noun("recognitions")
    registers = _Noun("registers")
    regulations = _Noun("regulations")
