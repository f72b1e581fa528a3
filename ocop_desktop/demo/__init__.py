"""Fictional products, recognitions, filings and evaluations for practice."""
