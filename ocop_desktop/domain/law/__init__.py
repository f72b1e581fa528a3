"""This room holds the law as data: regulations, their criteria sets and rounds, their validator.

It knows no product and no evaluation; the other rooms of the rules stand on it.
"""
