"""OCOP Desktop is a register of OCOP products, of their stars, and of the documents that show them.

ARCHITECTURE.md shows the rooms and who may import whom.
"""
