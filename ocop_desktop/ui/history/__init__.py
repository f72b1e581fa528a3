"""This room holds the history page: who changed what and when, before and after, undo of one action.

Every page opens it for its records.
"""
