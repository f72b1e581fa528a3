"""Copies of the register in the window: made, listed, encrypted, restored, one record taken back."""
