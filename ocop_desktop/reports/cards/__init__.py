"""The small pieces of a booth: cards, tags, labels, signs, badges."""
