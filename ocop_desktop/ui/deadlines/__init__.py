"""Thời hạn: the deadline board, filings, notices, extensions."""
