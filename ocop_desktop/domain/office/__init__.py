"""This room holds the office (cơ quan) that keeps the register, and the settings the law leaves to it.

Deadlines, rating and printing ask it.
"""
