"""The page of a product as others draw it, to compare with."""
