"""Forms and the dialogs around them."""
