"""This room is the page Sản phẩm: the products as table and gallery, their details and form."""
