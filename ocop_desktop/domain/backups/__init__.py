"""Copies of a register: what they hold, when they are made and which are kept."""
