"""This room is the page Chủ thể: the producers and their form."""
