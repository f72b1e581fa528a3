"""A fair's working lists and forms."""
