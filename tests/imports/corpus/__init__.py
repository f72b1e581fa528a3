"""Awkward files, built on the spot, each with the exact outcome of importing it."""
