"""The offer of drafts that a window which died has left."""
