"""This room holds what a register keeps: products, producers, recognitions and fairs.

It also checks them, lists them, reads imported lines and numbers product codes.
"""
