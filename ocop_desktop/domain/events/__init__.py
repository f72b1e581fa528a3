"""Events where products are shown and sold: fairs, livestream sessions, meetings; what came of them."""
