"""What the register keeps: products, producers, recognitions, fairs, and how they are checked and listed."""
