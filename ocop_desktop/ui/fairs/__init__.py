"""Hội chợ: the fairs' page."""
