"""Exporting tables: their columns and headings, and the cells of every layout."""
