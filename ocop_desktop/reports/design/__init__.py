"""What brochures have in common: words and look, stars and QR codes, photos, land and ornaments."""
