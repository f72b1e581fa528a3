"""Looks at the windows of an X server from outside, by libX11."""

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_ulong, c_void_p
from typing import Any

_VIEWABLE = 2


class _Attributes(ctypes.Structure):
    """XWindowAttributes, as far as `map_state`, with room for what follows."""

    _fields_ = (
        *((name, c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", c_void_p),
        ("root", c_ulong),
        *((name, c_int) for name in ("class_", "bit_gravity", "win_gravity", "backing_store")),
        *((name, c_ulong) for name in ("backing_planes", "backing_pixel")),
        ("save_under", c_int),
        ("colormap", c_ulong),
        *((name, c_int) for name in ("map_installed", "map_state")),
        ("rest", c_ulong * 16),
    )


def _ignore_error(display: int, event: int) -> int:
    """Ignore an error of the X server: a window may go while it is looked at."""
    del display, event
    return 0


_ERROR_HANDLER = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(_ignore_error)


class Screen:
    """A connection to the X server `display`. Raises OSError if it does not answer."""

    def __init__(self, display: str) -> None:
        self._x: Any = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XOpenDisplay.argtypes = [c_char_p]
        self._x.XDefaultRootWindow.restype = c_ulong
        self._x.XDefaultRootWindow.argtypes = [c_void_p]
        self._x.XGetWindowAttributes.argtypes = [c_void_p, c_ulong, POINTER(_Attributes)]
        self._x.XFree.argtypes = [c_void_p]
        self._x.XSetErrorHandler(_ERROR_HANDLER)
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"no X server at {display}")
        self._root = self._x.XDefaultRootWindow(self._display)

    def has_window(self, width: int, height: int) -> bool:
        """Whether a top-level window of at least this size in pixels is mapped."""
        return any(self._is_mapped(window, width, height) for window in self._windows())

    def _windows(self) -> list[int]:
        root, parent, count = c_ulong(), c_ulong(), c_uint()
        children = POINTER(c_ulong)()
        self._x.XQueryTree(
            c_void_p(self._display),
            c_ulong(self._root),
            byref(root),
            byref(parent),
            byref(children),
            byref(count),
        )
        windows = [children[place] for place in range(count.value)]
        if windows:
            self._x.XFree(children)
        return windows

    def _is_mapped(self, window: int, width: int, height: int) -> bool:
        found = _Attributes()
        known = self._x.XGetWindowAttributes(self._display, window, byref(found))
        return bool(
            known
            and found.map_state == _VIEWABLE
            and found.width >= width
            and found.height >= height
        )
