"""Practice data, plainly fictional."""
