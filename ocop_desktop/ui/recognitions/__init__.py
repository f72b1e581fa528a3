"""This room holds the dialogs for recognitions: whole decisions, single entries, product codes.

The pages of products and deadlines open them.
"""
