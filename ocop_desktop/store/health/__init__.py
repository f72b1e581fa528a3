"""Whether a register holds what its history says, and how damage of it is found and mended."""
