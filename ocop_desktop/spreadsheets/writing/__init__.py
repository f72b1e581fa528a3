"""Writing tables as Excel workbooks and CSV files."""
