"""This room draws the working lists and forms of an event."""
