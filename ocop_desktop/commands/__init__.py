"""The command line: one file per noun with its words and its work."""
