"""The services by name, imported at their first call, so that the window imports no database.

`services.products.find` is that function to the type checker and a `ServiceCall` at run time.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any


@dataclass(frozen=True)
class ServiceCall:
    """A service function that is imported when it is called, on the worker thread."""

    module: str
    name: str

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Import the service and call it."""
        module = import_module(f"ocop_desktop.services.{self.module}")
        return getattr(module, self.name)(*args, **kwargs)


class _ServiceModule:
    """A module of services whose attributes are ServiceCalls."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> ServiceCall:
        return ServiceCall(self._module, name)


if TYPE_CHECKING:
    from ocop_desktop.services import (  # noqa: F401 - re-exported
        backups,
        channels,
        deadlines,
        demo,
        drafts,
        evaluations,
        event_choices,
        event_papers,
        events,
        evidence,
        export_layouts,
        exported_products,
        exports,
        filings,
        health,
        history,
        imports,
        label_sheets,
        notices,
        offices,
        outlets,
        papers,
        printing,
        producers,
        product_codes,
        products,
        recognitions,
        registers,
        registrations,
        regulations,
        sale_points,
        sales,
        selections,
        stated_texts,
        themes,
        trash,
        units,
    )
else:

    def __getattr__(name: str) -> _ServiceModule:
        if name.startswith("_"):
            raise AttributeError(name)
        return _ServiceModule(name)
