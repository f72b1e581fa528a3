"""Tests of importing from the bytes of a file to the register."""
