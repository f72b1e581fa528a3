"""What may be wrong with a register, and what a check of it has found."""
