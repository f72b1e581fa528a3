"""This room counts the days that matter: renewal windows, filings, notices, rounds, working days.

Its answers hold for the day that is asked, and nothing of them is stored.
"""
