"""This room is the page Hội chợ: the fairs and the products taken there."""
