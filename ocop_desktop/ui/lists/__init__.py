"""This room holds lists: tables of frozen rows, and tables that are typed into.

Every page with a list uses them.
"""
