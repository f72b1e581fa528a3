"""The recorded actions: found, read, undone and redone; records of some day; what was deleted."""
