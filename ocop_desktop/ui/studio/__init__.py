"""In ấn: the print studio."""
