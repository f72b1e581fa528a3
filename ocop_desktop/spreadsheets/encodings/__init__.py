"""Vietnamese letters as fonts and files wrote them before Unicode, and text garbled on its way."""
