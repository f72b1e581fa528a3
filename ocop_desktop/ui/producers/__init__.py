"""Chủ thể: the producers' page and form."""
