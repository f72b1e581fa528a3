"""This room holds the PDF format itself: canvas, content streams, fonts, photos, links, the file.

It knows no document; every room that draws brochures stands on it.
"""
