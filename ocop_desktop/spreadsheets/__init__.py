"""This room reads tables of other people, CSV and Excel, in a child process.

Only services may import it, and it alone knows calamine.
"""
