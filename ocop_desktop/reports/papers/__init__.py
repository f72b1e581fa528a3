"""This room draws administrative papers as Decree 30/2020/NĐ-CP asks, one file for each paper.

They are set by ReportLab's paragraphs in Liberation Serif, apart from the brochures.
"""
