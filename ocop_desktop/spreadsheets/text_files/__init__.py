"""Text files: their bytes, lines and cells in any of the encodings."""
