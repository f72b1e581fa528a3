"""Importing a table of an office: what was read, what its columns hold, what its rows state."""
