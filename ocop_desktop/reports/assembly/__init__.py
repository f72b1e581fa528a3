"""This room draws the pages of a composition in parts, checks them and writes them into one file.

The documents above it only say what their pages are.
"""
