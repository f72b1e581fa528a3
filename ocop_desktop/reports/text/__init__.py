"""This room sets text: fonts and their glyphs, line breaking, blocks of text, colours.

It measures and breaks lines; drawing them is the work of the room of PDF.
"""
