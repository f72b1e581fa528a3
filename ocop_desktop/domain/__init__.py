"""This room holds the values and the rules of OCOP; it imports the standard library only.

Every room may import it.
"""
