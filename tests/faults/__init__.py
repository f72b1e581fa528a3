"""Proofs by killing: programs that print their figures, each with a control that must fail."""
