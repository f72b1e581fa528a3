"""The steps, oldest first; a published step never changes."""
