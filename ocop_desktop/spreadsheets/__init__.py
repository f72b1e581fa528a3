"""Tables from and for people: CSV and Excel."""
