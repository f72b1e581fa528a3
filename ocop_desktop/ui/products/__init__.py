"""Sản phẩm: the products' page and form."""
