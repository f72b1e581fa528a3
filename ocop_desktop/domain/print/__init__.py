"""This room says what documents contain and how they look: orders, profiles, papers, themes, labels.

Services fill these values, reports draw them, and the studio edits them.
"""
