"""Days that matter: renewal windows, filings, notices, working days."""
