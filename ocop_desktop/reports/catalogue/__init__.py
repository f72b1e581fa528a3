"""This room draws catalogues of an event, and the booklet that is imposed from one."""
