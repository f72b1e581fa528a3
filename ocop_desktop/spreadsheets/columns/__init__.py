"""Which field each column of a list fills, by its heading, and which kind of list it is."""
