"""Tests of importing lists."""
