"""Finding and choosing records by any part of their names."""
