"""Documents for people: drawing PDFs and preparing photos."""
