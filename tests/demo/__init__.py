"""Tests of the practice data."""
