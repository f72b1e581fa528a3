"""Calling back an object that may have been deleted meanwhile."""

from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QObject
from shiboken6 import isValid


def call_method(method: WeakMethod[Any], value: object) -> object:
    """Call the method and return its result; None when its object has been deleted."""
    bound = method()
    if bound is None:
        return None
    receiver = bound.__self__
    if isinstance(receiver, QObject) and not isValid(receiver):
        return None
    return bound(value)
