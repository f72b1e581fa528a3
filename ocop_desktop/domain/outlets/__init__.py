"""What is sold where beside events: points of sale, monthly sales, exports, registrations."""
