"""This room is the page Thùng rác: deleted records of the last 90 days, to be brought back."""
