"""Lists: tables of frozen rows, and lines that are typed into."""
