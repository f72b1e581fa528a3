"""Finding the table in a sheet: its heading, its rows, groups, totals and signatures."""
