"""This room draws catalogues of a fair, and the booklet that is imposed from one."""
