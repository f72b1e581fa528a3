"""This room draws the working lists and forms of a fair."""
