"""This room holds widgets that find and choose records by any part of their names.

Pages and forms use them.
"""
