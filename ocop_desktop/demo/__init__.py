"""This room makes fictional products, recognitions, filings and evaluations to practise with.

Services write them into a register; it imports domain only.
"""
