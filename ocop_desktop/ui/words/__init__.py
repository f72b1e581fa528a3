"""This room holds what the window says: words for values, and what it adds to messages of failures.

Every page may use it.
"""
