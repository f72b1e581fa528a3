"""This room holds what brochures share: wording, look, stars, QR codes, photos and backgrounds.

Every room of brochures uses it; administrative papers do not.
"""
