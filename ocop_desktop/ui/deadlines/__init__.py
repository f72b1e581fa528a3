"""This room is the page Thời hạn: the deadline board, filings, notices and extensions."""
