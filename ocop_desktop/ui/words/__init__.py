"""This room holds what the window says: words for values, and sentences for failures.

Every page may use it.
"""
