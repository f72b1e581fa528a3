"""What outlets prove for the criteria of a score sheet: proposals with their papers, never answers."""
