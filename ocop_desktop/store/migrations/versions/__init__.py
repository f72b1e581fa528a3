"""This room holds the steps, the oldest first; a published step never changes."""
