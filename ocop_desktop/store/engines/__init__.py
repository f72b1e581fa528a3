"""The databases that can keep a register, and the little that differs between them."""
