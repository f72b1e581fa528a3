"""Recognitions: whole decisions, single entries, product codes."""
