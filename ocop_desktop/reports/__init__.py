"""This room draws documents as PDF files and prepares photos; only services may import it.

It alone knows ReportLab, Pillow and zxing.
"""
