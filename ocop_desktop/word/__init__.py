"""Word documents (.docx) of administrative papers."""
