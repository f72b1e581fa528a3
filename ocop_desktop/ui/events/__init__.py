"""This room is the part Sự kiện: the events, the products taken there and what came of it."""
