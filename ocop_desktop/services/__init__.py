"""This room holds what the office does: each function is one thing, and takes the register first.

The window and the command line call it; services do not call each other.
"""
