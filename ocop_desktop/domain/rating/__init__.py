"""This room rates products (phân hạng): score sheets, the council, verdicts, the shortest way to a star.

Its functions are pure; the window calls them with every key.
"""
