"""This room reads tables of other people, in a child process, and writes tables for offices.

Only services may import it, and it alone knows calamine, xlrd and XlsxWriter.
"""
