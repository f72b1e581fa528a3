"""This room is the page In ấn: the print studio with its switches and its preview."""
