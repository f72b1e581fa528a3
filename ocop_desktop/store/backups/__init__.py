"""Copies of a register: how they are written, verified, listed, thinned and restored."""
