"""This room fills score sheets: the sheet, the council's table, the way to the next star.

The page of evaluations puts its parts together.
"""
