"""OCOP Desktop: a register of OCOP products, their stars, and the papers that show them."""
