"""The forms of cells: days, stars, money, phones, places; each read, repaired and told, or refused."""
