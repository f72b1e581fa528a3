"""The import of a list from Excel: file, columns, preview, trial, writing."""
