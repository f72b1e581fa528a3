"""Catalogues and the booklet made of one."""
