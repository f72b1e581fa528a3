"""This room draws the small documents of a booth: cards, price tags, labels, signs and badges."""
