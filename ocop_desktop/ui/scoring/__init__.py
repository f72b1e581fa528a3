"""Score sheets filled, the council's table, the way to the next star."""
