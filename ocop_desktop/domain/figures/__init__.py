"""Numbers as offices publish them: a value, how exact it is, whose it is; and money as people write it."""
