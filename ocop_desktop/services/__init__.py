"""What the office does: each function one transaction, the register its first argument."""
