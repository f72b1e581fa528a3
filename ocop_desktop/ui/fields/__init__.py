"""This room holds input fields for typed Vietnamese; none changes a word while it is being typed.

Forms and pages use them.
"""
