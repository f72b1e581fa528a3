"""This room holds forms, the dialogs around them, and the editors of photos and documents.

The pages derive their own forms from them.
"""
