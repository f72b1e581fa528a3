"""What the window says: words for the domain's values, sentences for failures."""
