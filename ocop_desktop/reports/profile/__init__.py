"""Product profiles, one page each."""
