"""Tests: sentences about what the program does, on real objects."""
