"""Figures: how fast and how small the program is. `make bench` prints them."""
