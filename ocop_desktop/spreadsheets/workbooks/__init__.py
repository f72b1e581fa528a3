"""Workbooks of Excel and LibreOffice, read sheet by sheet as their files hold them."""
