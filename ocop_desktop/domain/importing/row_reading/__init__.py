"""What a row states, from its cells and the map of its columns."""
